#!/usr/bin/env python3
"""The medians of `cargo bench --bench pages` as a table with tabs.

    benches/pages.py FILE

Ends with an error if making a page of the check takes as long as the limit allows, or longer.
"""

import pathlib
import re
import sys

# In µs. The pages of the check and the start page; the overview shows every result at once.
LIMIT = 30
BEYOND = {"questions", "overview", "result, 5", "result, 10"}
UNITS = {"ns": 0.001, "µs": 1, "ms": 1000}
ROW = re.compile(
    r"^[│ ]*[├╰]─ (?P<name>.+?)\s+[\d.]+ \S+\s+│\s+[\d.]+ \S+\s+│\s+(?P<median>[\d.]+) (?P<unit>\S+)"
)


def main():
    kind, found = None, {}
    for line in pathlib.Path(sys.argv[1]).read_text().splitlines():
        if heading := re.match(r"^[├╰]─ (made|new|again)\b", line):
            kind = heading[1]
        elif kind and (row := ROW.match(line)):
            found.setdefault(row["name"], {})[kind] = float(row["median"]) * UNITS[row["unit"]]
    print("page\tmade\tnew\tagain")
    for name, costs in found.items():
        print(name + "".join(f"\t{costs[kind]:.1f}" for kind in ("made", "new", "again")))
    slow = [name for name, costs in found.items() if costs["made"] >= LIMIT and name not in BEYOND]
    if slow:
        sys.exit(f"{LIMIT} µs and more: {', '.join(slow)}")


if __name__ == "__main__":
    main()
