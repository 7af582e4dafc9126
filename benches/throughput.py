#!/usr/bin/env python3
"""Throughput of the Objection Check beside nginx, which serves the very same bytes from files.

    benches/throughput.py [--seconds 5] [--rounds 5] [--connections 64] [--out FILE]

Needs nginx and wrk (Debian packages). OBJECTION_CHECK_BIN names the binary; without it the release
build is made. Both servers run at the same time and are measured in turn, and each round gives one
ratio, so that what else the machine does meets both. Only ratios are printed: requests a second
say more about the machine than about the server.
"""

import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

LUA = pathlib.Path(__file__).resolve().parent / "lua"
from servers import Check, Nginx

ONE = "facebook=1&instagram=0"
BOTH = "facebook=1&instagram=1"
# The steps of people with one account, or with two that are linked, in each language.
STEPS = [
    f"{ONE}&question=accounts",
    f"{ONE}&confirmed.facebook-1=never&show=objected.facebook-1",
    f"{ONE}&objected.facebook-1=in-2024&question=objected.facebook-1",
    f"{ONE}&objected.facebook-1=since-start&question=objected.facebook-1",
    f"{ONE}&objected.facebook-1=unsure&question=objected.facebook-1",
    "facebook=0&instagram=1&question=accounts",
    f"{BOTH}&question=accounts",
    f"{BOTH}&linked=all&question=linked",
    f"{BOTH}&linked=all&objected.facebook-1=before-start&question=objected.facebook-1",
]
RESULTS = [
    "facebook=0&instagram=0&question=accounts",
    f"{ONE}&confirmed.facebook-1=never&question=objected.facebook-1",
    f"{ONE}&objected.facebook-1=in-2024&confirmed.facebook-1=email&question=confirmed.facebook-1",
    f"{ONE}&objected.facebook-1=unsure&confirmed.facebook-1=no&question=confirmed.facebook-1",
    f"{BOTH}&linked=all&objected.facebook-1=before-start&confirmed.facebook-1=popup&question=confirmed.facebook-1",
    f"{BOTH}&linked=all&confirmed.facebook-1=never&question=objected.facebook-1",
]
# A page like those of new.lua.
NEW = (
    "facebook=3&instagram=2&linked=none"
    "&objected.facebook-1=since-start&day.facebook-1=7&month.facebook-1=8&year.facebook-1=2025"
    "&confirmed.facebook-1=no"
    "&objected.facebook-2=since-start&day.facebook-2=21&month.facebook-2=3&year.facebook-2=2026"
    "&confirmed.facebook-2=unsure&question=confirmed.facebook-2"
)
LANGUAGES = ["de", "en", "de-simple"]


class Case:
    """One kind of request: a target, the pages of it, and how wrk asks both servers."""

    def __init__(self, name, target, requests, new=False):
        self.name, self.target, self.requests, self.new = name, target, requests, new
        self.ratios = []

    def prepare(self, check, nginx, folder):
        """Gets each page, gives it to nginx, and writes down the requests for both."""
        ours, theirs = [], []
        for number, (method, path, form) in enumerate(self.requests):
            # Twice: what nginx serves is the page as it is kept.
            for _ in range(2):
                page = check.fetch(method, path, form)
            address = f"/{self.name.replace(' ', '-')}/{number}"
            nginx.add(address, page)
            ours.append(f"{method}\t{path}\t{form}")
            theirs.append(f"GET\t{address}\t")
        self.lists = {}
        for server, lines in (("check", ours), ("nginx", theirs)):
            self.lists[server] = folder / f"{self.name}-{server}.txt"
            self.lists[server].write_text("\n".join(lines) + "\n")
        self.page = {"check": self.requests[0][1], "nginx": theirs[0].split("\t")[1]}

    def measure(self, server, options, round_number):
        """Requests a second, as wrk counts them."""
        if self.new:
            script = LUA / "new.lua"
            variables = {
                "TARGET": "form" if server.name == "check" else "address",
                "PAGE": self.page[server.name],
                "SEED": str(round_number * 3_000_000 + options.seed),
            }
        else:
            script, variables = LUA / "listed.lua", {"REQUESTS": str(self.lists[server.name])}
        command = ["wrk", "-t1", f"-c{options.connections}", f"-d{options.seconds}s", "-s", str(script)]
        wrk = subprocess.run(
            command + [server.url], cwd=LUA, env=os.environ | variables, capture_output=True, text=True, check=True
        )
        bad = re.search(r"Non-2xx.*|Socket errors.*", wrk.stdout)
        if bad:
            sys.exit(f"{self.name}, {server.name}: {bad[0]}")
        return float(re.search(r"Requests/sec:\s+([\d.]+)", wrk.stdout)[1])


def cases():
    forms = lambda list_of_forms: [
        ("POST", f"/{language}/check", form) for language in LANGUAGES for form in list_of_forms
    ]
    return [
        Case("start page", 1.0, [("GET", "/de", "")]),
        Case("step", 0.8, forms(STEPS)),
        Case("result", 0.8, forms(RESULTS)),
        Case("new step", 0.3, [("POST", "/de/check", NEW)], new=True),
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=5, help="of each measurement")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--out", type=pathlib.Path, help="a file for the figures")
    options = parser.parse_args()
    options.seed = int(time.time()) % 1_000_000
    all_cases = cases()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        with Check() as check, Nginx(folder) as nginx:
            for case in all_cases:
                case.prepare(check, nginx, folder)
            nginx.start()
            nginx.compare(check, all_cases[0].page["nginx"], all_cases[0].requests[0])
            for round_number in range(options.rounds):
                for case in all_cases:
                    # Who goes first changes with the round.
                    order = [nginx, check] if round_number % 2 else [check, nginx]
                    rate = {s.name: case.measure(s, options, round_number) for s in order}
                    case.ratios.append(rate["check"] / rate["nginx"])
                    print(f"round {round_number + 1}, {case.name}: {case.ratios[-1]:.2f}", flush=True)
    lines = ["what\ttarget\tmedian\tlowest\thighest"]
    for case in all_cases:
        figures = [case.target, statistics.median(case.ratios), min(case.ratios), max(case.ratios)]
        lines.append(case.name + "".join(f"\t{figure:.2f}" for figure in figures))
    print("\nRequests a second, as a multiple of nginx:\n" + "\n".join(lines))
    if options.out:
        options.out.write_text("\n".join(lines) + "\n")
    missed = [case.name for case in all_cases if statistics.median(case.ratios) < case.target]
    if missed:
        sys.exit(f"below the target: {', '.join(missed)}")


if __name__ == "__main__":
    main()
