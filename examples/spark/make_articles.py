"""Makes a Parquet folder of articles, one partition a month, from the freely licensed articles of corpus/own.

The articles are few, so each month has all of them with another paragraph left out: enough to see the engine at work, no
material to learn anything about newspapers from.
"""

import argparse
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

CORPUS = Path(__file__).resolve().parents[2] / "corpus" / "own"
SCHEMA = pa.schema([("id", pa.string()), ("outlet", pa.string()), ("date", pa.string()), ("text", pa.string())])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where to write; must not exist")
    parser.add_argument("--months", type=int, default=6, choices=range(1, 13), metavar="1..12")
    options = parser.parse_args()

    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))}
    if not texts:
        parser.error(f"no article in {CORPUS}: run this inside a checkout of stancekit")
    options.folder.mkdir(parents=True)
    for month in range(1, options.months + 1):
        rows = []
        for day, (name, text) in enumerate(texts.items(), start=1):
            paragraphs = text.strip().split("\n\n")
            left_out = 1 + month % (len(paragraphs) - 1) if len(paragraphs) > 2 else None
            kept = [paragraph for at, paragraph in enumerate(paragraphs) if at != left_out]
            rows.append(
                {
                    "id": f"{name}-{month:02}",
                    "outlet": "stancekit’s own",
                    "date": f"2024-{month:02}-{day:02}",
                    "text": "\n\n".join(kept),
                }
            )
        partition = options.folder / f"month=2024-{month:02}"
        partition.mkdir()
        pq.write_table(pa.Table.from_pylist(rows, SCHEMA), partition / "articles.parquet")
    print(f"{options.months * len(texts)} articles in {options.months} partitions under {options.folder}")


if __name__ == "__main__":
    main()
