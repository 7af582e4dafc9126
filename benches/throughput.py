#!/usr/bin/env python3
"""Throughput of the Objection Check beside nginx, which serves the very same bytes from files.

    benches/throughput.py [--seconds 5] [--rounds 5] [--connections 64]

Needs nginx and wrk (Debian packages). OBJECTION_CHECK_BIN names the binary; without it the release
build is made. Both servers run at the same time and are measured in turn, and each round gives one
ratio, so that what else the machine does meets both. Beside it stands the processor time that each
request takes in the server (user + kernel), which is steadier.
"""

import pathlib
import statistics
import sys
import tempfile

from load import compare, load, microseconds, options
from servers import Check, Nginx

DATE = "&objected.facebook-1=since-start&day.facebook-1=7&month.facebook-1=8&year.facebook-1=2025"
GROUPS = "".join(
    f"&confirmed.facebook-{n}=popup{DATE.replace('-1', f'-{n}')}&confirmed.instagram-{n}=no" for n in range(1, 6)
)


class Case:
    """One kind of page: its target, the request for one of them, and how wrk asks both servers."""

    def __init__(self, kind, name, target, form=None):
        self.kind, self.name, self.target, self.form = kind, name, target, form
        self.request = ("POST", "/de/check", form) if form else ("GET", "/de", "")
        self.ratios, self.times = [], {"check": [], "nginx": []}

    def address(self, server):
        return self.request[1] if server == "check" else f"/{self.kind}"

    def measure(self, server, chosen):
        """Requests a second."""
        variables = {"KIND": self.kind, "SERVER": server.name, "ADDRESS": self.address(server.name)}
        rate, times = load(server, "pages.lua", variables, chosen)
        self.times[server.name].append(times)
        return rate


def main():
    chosen = options(__doc__)
    one = "facebook=1&instagram=0&confirmed.facebook-1=popup" + DATE
    cases = [
        Case("start", "start page", 0.95),
        Case("step", "step", 0.40, one.replace("instagram=0", "instagram=1&linked=none") + "&question=date.facebook-1"),
        Case("result", "result, one group", 0.35, one),
        Case("groups", "result, ten groups", 0, "facebook=5&instagram=5&linked=none" + GROUPS),
    ]
    with tempfile.TemporaryDirectory() as folder, Check() as check, Nginx(pathlib.Path(folder)) as nginx:
        for case in cases:
            nginx.add(case.address("nginx"), check.fetch(*case.request))
        nginx.start()
        for case in cases:
            nginx.compare(check, case.address("nginx"), case.request)
        compare(cases, check, nginx, chosen)
    print("\nRequests a second, as a multiple of nginx (lowest to highest of the rounds), and microseconds of")
    print("processor time a request, user + kernel:\n")
    print("| Page | Ratio | Target | Check | nginx |\n|---|---|---|---|---|")
    missed = []
    for case in cases:
        middle = statistics.median(case.ratios)
        spread = f"{min(case.ratios):.2f} to {max(case.ratios):.2f}"
        target = f"{case.target:.2f}" if case.target else "none"
        print(f"| {case.name} | {middle:.2f} ({spread}) | {target} | {microseconds(case.times['check'])} | {microseconds(case.times['nginx'])} |")
        if middle < case.target:
            missed.append(case.name)
    if missed:
        sys.exit(f"below the target: {', '.join(missed)}")


if __name__ == "__main__":
    main()
