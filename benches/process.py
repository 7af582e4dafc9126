#!/usr/bin/env python3
"""The cost of the process: start, size and memory, at rest and under random load.

    benches/process.py [--seconds 600] [--out FOLDER]

Under load every second request is one that nobody sent before, and every other one repeats the one
before it, which is the worst case for what is kept: each page is asked for twice and never again.
Writes process.tsv (figures) and memory.tsv (seconds, MiB) to the folder. OBJECTION_CHECK_BIN names
the binary.
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import time

from servers import ROOT, Check, binary

PAGES = ["", "/check", "/questions", "/overview", "/imprint", "/privacy", "/accessibility", "/embed"]
MIB = 1024 * 1024


def start():
    """From the start of the process to the first answer, in ms."""
    started = time.monotonic()
    with Check(patience=0.0005) as check:
        check.fetch("GET", "/de")
        return (time.monotonic() - started) * 1000


def at_rest():
    """Resident memory after a visit to every page in every language, in MiB."""
    with Check() as check:
        before = check.memory()
        for language in ["de", "en", "de-simple"]:
            for page in PAGES:
                check.fetch("GET", f"/{language}{page}")
        return before, check.memory()


def under_load(seconds):
    """Resident memory each second under random load: pairs of second and MiB."""
    samples = []
    with Check() as check:
        load = subprocess.Popen(
            ["wrk", "-t1", "-c64", f"-d{seconds}s", "-s", "twice.lua", check.url],
            cwd=ROOT / "benches/lua",
            env=os.environ | {"SEED": str(int(time.time()) % 1_000_000)},
            stdout=subprocess.PIPE,
            text=True,
        )
        started = time.monotonic()
        while load.poll() is None:
            samples.append((round(time.monotonic() - started), check.memory()))
            time.sleep(1)
        report = load.stdout.read()
        if load.returncode or "Non-2xx" in report or "Socket errors" in report:
            sys.exit(report)
        requests = next(line.split()[0] for line in report.splitlines() if "requests in" in line)
    return int(requests), samples


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=600, help="of random load")
    parser.add_argument("--out", type=pathlib.Path, help="a folder for the figures")
    options = parser.parse_args()
    starts = sorted(start() for _ in range(21))
    before, after = at_rest()
    requests, samples = under_load(options.seconds)
    figures = [
        ("start to first answer", 50, statistics.median(starts), "ms"),
        ("binary", 12, binary().stat().st_size / MIB, "MiB"),
        ("memory after the start", 24, before, "MiB"),
        ("memory after a visit to every page", 24, after, "MiB"),
        ("memory under random load, most", 64, max(mib for _, mib in samples), "MiB"),
    ]
    lines = ["what\tlimit\tfigure\tunit"]
    lines += [f"{what}\t{limit}\t{figure:.1f}\t{unit}" for what, limit, figure, unit in figures]
    print("\n".join(lines))
    print(f"{requests} requests in {options.seconds} s of random load")
    if options.out:
        (options.out / "process.tsv").write_text("\n".join(lines) + "\n")
        rows = [f"{second}\t{mib:.1f}" for second, mib in samples]
        (options.out / "memory.tsv").write_text("\n".join(["seconds\tMiB", *rows]) + "\n")
    missed = [what for what, limit, figure, _ in figures if figure >= limit]
    if missed:
        sys.exit(f"above the limit: {', '.join(missed)}")


if __name__ == "__main__":
    main()
