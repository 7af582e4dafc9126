"""Load by wrk, and what it costs a server. Used by the scripts in this folder."""

import argparse
import os
import re
import statistics
import subprocess
import sys

from servers import ROOT


def options(text):
    """How long, how often and with how many connections the command line wants it to be measured."""
    parser = argparse.ArgumentParser(description=text.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=5, help="of each measurement")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--connections", type=int, default=64)
    return parser.parse_args()


def load(server, script, variables, chosen):
    """Requests a second, as wrk counts them, and the seconds of processor time of each, user and kernel."""
    limits = ["-t1", f"-c{chosen.connections}", f"-d{chosen.seconds}s", "--timeout", "60s"]
    before = server.processor_time()
    said = subprocess.run(
        ["wrk", *limits, "-s", script, server.url],
        cwd=ROOT / "benches/lua", env=os.environ | variables, capture_output=True, text=True, check=True,
    ).stdout
    used = [after - was for after, was in zip(server.processor_time(), before)]
    bad = re.search(r"Non-2xx.*|Socket errors.*", said)
    if bad:
        sys.exit(f"{server.name}, {script}: {bad[0]}")
    requests = int(re.search(r"(\d+) requests in", said)[1])
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1]), [seconds / requests for seconds in used]


def microseconds(times):
    """The median of several pairs of user and kernel time."""
    user, kernel = (statistics.median(each) * 1e6 for each in zip(*times))
    return f"{user:.0f} + {kernel:.0f}"


def compare(cases, ours, theirs, chosen):
    """Measures two servers in turn, each case in each round, and gives each case a ratio a round."""
    for round_number in range(chosen.rounds):
        for case in cases:
            # Who goes first changes with the round.
            order = [theirs, ours] if round_number % 2 else [ours, theirs]
            rate = {server.name: case.measure(server, chosen) for server in order}
            case.ratios.append(rate[ours.name] / rate[theirs.name])
            rates = f"{rate[ours.name]:.0f} and {rate[theirs.name]:.0f} a second"
            print(f"round {round_number + 1}, {case.name}: {case.ratios[-1]:.2f}, {rates}", flush=True)
