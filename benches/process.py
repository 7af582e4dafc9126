#!/usr/bin/env python3
"""The cost of the process: start, size and memory, at rest, under random load and under noise.

    benches/process.py [--seconds 600] [--noise 1000000]

Under load all kinds of pages are asked for, in each language and layout, with other answers each time
(lua/pages.lua). Noise is requests that no browser sends (lua/noise.lua), at least as many as asked for; none may be
answered with a 5xx, but for 501 where oEmbed wants it.
OBJECTION_CHECK_BIN names the binary.
"""

import argparse
import os
import re
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
            ["wrk", "-t1", "-c64", f"-d{seconds}s", "-s", "pages.lua", check.url],
            cwd=ROOT / "benches/lua",
            env=os.environ | {"KIND": "any", "SERVER": "check"},
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


def under_noise(least):
    """Sends noise; gives the answers by status and the resident memory after each round in MiB."""
    counts, samples = {}, []
    with Check() as check:
        while sum(counts.values()) < least:
            report = subprocess.run(
                ["wrk", "-t1", "-c64", "-d20s", "-s", "noise.lua", check.url],
                cwd=ROOT / "benches/lua",
                env=os.environ | {"SEED": str(time.time_ns() % 1_000_000_007)},
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            for status, count in re.findall(r"^status (\d+): (\d+)$", report, re.M):
                counts[int(status)] = counts.get(int(status), 0) + int(count)
            samples.append(check.memory())
            if not counts:
                sys.exit(report)
    return counts, samples


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=600, help="of random load")
    parser.add_argument("--noise", type=int, default=1_000_000, help="requests, at least")
    options = parser.parse_args()
    starts = sorted(start() for _ in range(21))
    before, after = at_rest()
    requests, samples = under_load(options.seconds)
    counts, noisy = under_noise(options.noise)
    figures = [
        ("start to first answer, median of 21", 15, statistics.median(starts), "ms"),
        ("binary", 7, binary().stat().st_size / MIB, "MiB"),
        ("memory after the start", 16, before, "MiB"),
        ("memory after a visit to every page", 16, after, "MiB"),
        (f"memory after {options.seconds} s of random load", 32, samples[-1][1], "MiB"),
        ("the most under random load", 32, max(mib for _, mib in samples), "MiB"),
        ("the most under noise", 32, max(noisy), "MiB"),
    ]
    print("| What | Limit | Figure |\n|---|---|---|")
    for what, limit, figure, unit in figures:
        print(f"| {what} | {limit} {unit} | {figure:.1f} {unit} |")
    print(f"{requests} requests in {options.seconds} s of random load")
    print(f"{sum(counts.values())} requests of noise: {dict(sorted(counts.items()))}")
    print("memory under noise, every 20 s: " + ", ".join(f"{mib:.1f}" for mib in noisy))
    broken = {status: count for status, count in counts.items() if status >= 500 and status != 501}
    if broken:
        sys.exit(f"noise was answered with {broken}")
    missed = [what for what, limit, figure, _ in figures if figure >= limit]
    if missed:
        sys.exit(f"above the limit: {', '.join(missed)}")


if __name__ == "__main__":
    main()
