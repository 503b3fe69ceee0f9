"""The pipe to the command, without Spark: full pipes, order, crashes."""

import sys
import unittest
from pathlib import Path

import pyarrow as pa

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from analyze import analyzer, through_command  # noqa: E402

ECHO = """
import sys
for line in sys.stdin.buffer:
    sys.stdout.buffer.write(line)
"""
# Reads all before it answers anything.
LATE = "import sys; sys.stdout.buffer.writelines(sys.stdin.buffer.readlines())"


def batches(count: int, size: int = 10, text: str = "x" * 2000):
    for start in range(0, count, size):
        yield pa.RecordBatch.from_pylist([{"id": str(at), "text": text} for at in range(start, min(count, start + size))])


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


class Pipe(unittest.TestCase):
    def test_keeps_order_when_pipes_are_full(self):
        for command in (python(ECHO), python(LATE)):
            ids = [(row["id"], f'"id": "{row["id"]}"' in line) for row, line in through_command(command, batches(5000))]
            self.assertEqual(ids, [(str(at), True) for at in range(5000)])

    def test_no_articles(self):
        self.assertEqual(list(through_command(python(ECHO), batches(0))), [])

    def test_notices_a_command_that_dies(self):
        dying = "import os, sys; line = sys.stdin.readline(); print(line, end='', flush=True); print('dying', file=sys.stderr, flush=True); os.kill(os.getpid(), 9)"
        with self.assertRaisesRegex(RuntimeError, r"ended with -9, \d+ articles without an answer\ndying"):
            list(through_command(python(dying), batches(5000)))

    def test_notices_a_line_cut_off(self):
        with self.assertRaisesRegex(RuntimeError, "1 articles without an answer"):
            list(through_command(python("import sys; sys.stdout.write(sys.stdin.read()[:-5])"), batches(1)))

    def test_notices_a_command_that_stops_early_or_says_too_much(self):
        with self.assertRaisesRegex(RuntimeError, "ended with 0, "):
            list(through_command(python("print(input())"), batches(5000)))
        with self.assertRaisesRegex(RuntimeError, "more answers than articles"):
            list(through_command(python("print(input()); print('{}')"), batches(1)))

    def test_notices_answers_in_another_order(self):
        turned = "import sys; sys.stdout.writelines(sys.stdin.readlines()[::-1])"
        with self.assertRaisesRegex(RuntimeError, "the answer for 9 came in the place of 0"):
            list(analyzer(python(turned), "month")(batches(10)))

    def test_tells_what_went_wrong_with_the_articles(self):
        def broken():
            yield from batches(10)
            raise ValueError("no such file")

        with self.assertRaisesRegex(ValueError, "no such file"):
            list(through_command(python(ECHO), broken()))

    def test_lets_go_when_nobody_wants_more(self):
        rows = through_command(python(ECHO), batches(100_000))
        self.assertEqual(next(rows)[0]["id"], "0")
        rows.close()


if __name__ == "__main__":
    unittest.main()
