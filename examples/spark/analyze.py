"""Runs `stancekit analyze -` under Apache Spark: a Parquet folder of articles in, a Parquet folder of results out.

Nothing of stancekit is written for Spark. Each partition starts the command once, writes its articles to the command's
standard input as JSON lines, and takes one JSON line an article from its standard output, in the same order.
"""

import argparse
import json
import os
import shlex
import subprocess
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterator

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

# No threads within the command: Spark runs as many commands at once as it has cores.
COMMAND = "node_modules/.bin/stancekit analyze - --input jsonl --format jsonl --workers 0"

# What the command reads of a record; other columns stay out of the pipe.
FIELDS = ("id", "text", "title", "date", "url", "outlet")

# The command's exit codes: 0, all done; 1, some record failed and has an error record in its place. All others, and a
# signal, mean that the command itself did not get to its end.
FINISHED = (0, 1)

# The part of a result that the table of actors is made of.
SUMMARY = """summary array<struct<
  actor string, name string, mentions int,
  sentiment struct<sentences int, mean double>,
  authorStance struct<label string, score double, probability double>>>"""


def through_command(command: list[str], batches: Iterator[pa.RecordBatch]) -> Iterator[tuple[dict, str]]:
    """Pairs of a row and the line that the command wrote for it.

    A thread of its own writes, so that neither side waits for the other when a pipe is full; and rows are kept only while
    they are in the command, so that memory does not grow with the partition.

    Raises RuntimeError, upon which Spark tries the partition again, when the command is killed or fails, or when its
    answers are not one a row.
    """
    under_way: deque[dict] = deque()
    failures: list[BaseException] = []

    with tempfile.TemporaryFile() as complaints:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints)

        def feed() -> None:
            try:
                with process.stdin as pipe:
                    for batch in batches:
                        for row in batch.to_pylist():
                            record = {name: row[name] for name in FIELDS if row.get(name) is not None}
                            under_way.append({name: value for name, value in row.items() if name != "text"})
                            pipe.write(json.dumps(record).encode() + b"\n")
            except BrokenPipeError:
                pass  # the command ended early: its exit code and the count of its answers tell
            except BaseException as error:
                failures.append(error)
                process.kill()

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        try:
            for line in process.stdout:
                if not line.endswith(b"\n"):
                    break  # cut off in the middle
                if not under_way:
                    raise RuntimeError(f"{shlex.join(command)}: more answers than articles")
                yield under_way.popleft(), line[:-1].decode()
            status = process.wait()
            feeder.join()
        finally:
            # Also when Spark wants no more rows, or gives the task up.
            process.kill()
            process.wait()
            process.stdout.close()
        if failures:
            raise failures[0]
        if status not in FINISHED or under_way:
            complaints.seek(max(0, complaints.seek(0, os.SEEK_END) - 2000))
            raise RuntimeError(
                f"{shlex.join(command)}: ended with {status}, {len(under_way)} articles without an answer\n"
                + complaints.read().decode(errors="replace")
            )


def analyzer(command: list[str], partition_by: str) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    columns = ("id", "date", "outlet", "document", "error", partition_by)
    schema = pa.schema([(name, pa.string()) for name in columns])

    def analyze(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        rows: list[dict] = []
        for row, line in through_command(command, batches):
            answer = json.loads(line)
            error = answer.get("error")
            if row.get("id") and answer["id"] != str(row["id"]):
                raise RuntimeError(f"the answer for {answer['id']} came in the place of {row['id']}")
            rows.append(
                {
                    **{name: None if row.get(name) is None else str(row[name]) for name in columns},
                    "document": line if error is None else None,
                    "error": None if error is None else f"{error['code']}: {error['message']}",
                }
            )
            if len(rows) == 100:
                yield pa.RecordBatch.from_pylist(rows, schema)
                rows = []
        if rows:
            yield pa.RecordBatch.from_pylist(rows, schema)

    return analyze


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", help="Parquet folder with the columns text and, where there are, id, title, date, url, outlet")
    parser.add_argument("results", help="folder to write; must not exist")
    parser.add_argument("--partition-by", default="month", help="partition column of both folders (default: month)")
    parser.add_argument("--command", default=COMMAND, help=f"(default: {COMMAND})")
    options = parser.parse_args()

    spark = (
        SparkSession.builder.appName("stancekit")
        # A task a file: articles are small and their analysis is not, so that Spark's packing by bytes gives too few tasks.
        .config("spark.sql.files.openCostInBytes", 128 * 1024 * 1024)
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", 100)
        # "2024-01" shall stay a word.
        .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")

    by = options.partition_by
    schema = f"id string, date string, outlet string, document string, error string, `{by}` string"
    articles = spark.read.parquet(options.articles)
    articles.mapInArrow(analyzer(shlex.split(options.command), by), schema).write.partitionBy(by).parquet(
        f"{options.results}/documents"
    )

    documents = spark.read.parquet(f"{options.results}/documents")
    (
        documents.select("id", "date", "outlet", by, F.from_json("document", SUMMARY).alias("doc"))
        .select("id", "date", "outlet", by, F.explode("doc.summary").alias("row"))
        .where("row.mentions > 0")
        .select(
            *("id", "date", "outlet", by, "row.actor", "row.name", "row.mentions"),
            F.col("row.sentiment.mean").alias("sentiment"),
            F.col("row.authorStance.label").alias("author_stance"),
            F.col("row.authorStance.score").alias("author_stance_score"),
        )
        .write.partitionBy(by)
        .parquet(f"{options.results}/actors")
    )

    failed = documents.where("error is not null").count()
    print(f"{documents.count()} articles, {failed} of them with an error, in {options.results}/documents")
    actors = spark.read.parquet(f"{options.results}/actors")
    actors.groupBy("name").agg(
        F.count("*").alias("articles"),
        F.round(F.avg("sentiment"), 2).alias("sentiment"),
        F.round(F.avg("author_stance_score"), 2).alias("author_stance"),
    ).orderBy(F.desc("articles"), "name").show(10, truncate=False)
    spark.stop()


if __name__ == "__main__":
    main()
