#!/usr/bin/env python3
"""Tables and plots of docs/performance.md from the measured figures.

    benches/report.py

Reads docs/performance/*.tsv, writes docs/performance/*.svg, and puts the tables between the marks
in docs/performance.md. Needs nothing but Python.
"""

import pathlib
import re
from html import escape

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIGURES = ROOT / "docs/performance"
PAGE = ROOT / "docs/performance.md"
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 300, 70, 20, 40, 50
# One neutral colour for text and two for figures, readable on white and on black.
STYLE = """<style>
text { font: 14px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600 }
.axis { stroke: #8a94a3 } .limit { stroke: #b35900; stroke-dasharray: 6 4 } .limit-text { fill: #8f4700 }
.one { stroke: #0b63b5; fill: #0b63b5 } .two { stroke: #7a3fae; fill: #7a3fae }
path { fill: none !important; stroke-width: 2.5 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .limit { stroke: #ffb366 } .limit-text { fill: #ffb366 }
  .one { stroke: #6cb6ff; fill: #6cb6ff } .two { stroke: #d2a8ff; fill: #d2a8ff }
}
.one-text { fill: #0b63b5 }
</style>"""


def read(name):
    """The rows of a file as dictionaries."""
    lines = (FIGURES / f"{name}.tsv").read_text().splitlines()
    head = lines[0].split("\t")
    return [dict(zip(head, line.split("\t"))) for line in lines[1:]]


def table(head, rows):
    """A table in Markdown; figures stand at the right."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def svg(title, body):
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-labelledby="title"><title id="title">{escape(title)}</title>\n{STYLE}\n'
        f'<text class="title" x="{LEFT}" y="22">{escape(title)}</text>\n{body}</svg>\n'
    )


class Plot:
    """Lines over a linear scale that begins at zero."""

    def __init__(self, title, across, most_across, most_up, unit):
        self.title, self.across = title, across
        self.most_across, self.most_up, self.unit = most_across, most_up * 1.1, unit
        self.parts = []

    def x(self, value):
        return LEFT + value / self.most_across * (WIDTH - LEFT - RIGHT)

    def y(self, value):
        return HEIGHT - BOTTOM - value / self.most_up * (HEIGHT - TOP - BOTTOM)

    def limit(self, value):
        y = self.y(value)
        self.parts.append(
            f'<line class="limit" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text class="limit-text" x="{WIDTH - RIGHT}" y="{y - 6:.1f}" text-anchor="end">'
            f"limit {value:g} {self.unit}</text>"
        )

    def line(self, points, name=None, kind="one", dots=True):
        spots = [(self.x(a), self.y(b)) for a, b in points]
        path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in spots)
        self.parts.append(f'<path class="{kind}" d="{path}"/>')
        if dots:
            self.parts += [f'<circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="4"/>' for x, y in spots]
        if name:
            x, y = spots[-1]
            self.parts.append(f'<text x="{x - 8:.1f}" y="{y - 10:.1f}" text-anchor="end">{escape(name)}</text>')

    def draw(self, marks):
        """The plot with its axes; `marks` are the values named along the bottom."""
        axes = [
            f'<line class="axis" x1="{LEFT}" x2="{LEFT}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>'
            f'<line class="axis" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{HEIGHT - BOTTOM}" y2="{HEIGHT - BOTTOM}"/>'
        ]
        for mark in marks:
            axes.append(f'<text x="{self.x(mark):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{mark:g}</text>')
        for share in (0, 0.5, 1):
            value = self.most_up / 1.1 * share
            axes.append(f'<text x="{LEFT - 8}" y="{self.y(value) + 5:.1f}" text-anchor="end">{value:.3g}</text>')
        axes.append(f'<text x="{LEFT - 8}" y="{TOP - 6}" text-anchor="end">{self.unit}</text>')
        axes.append(
            f'<text x="{(WIDTH + LEFT - RIGHT) / 2}" y="{HEIGHT - 8}" text-anchor="middle">{escape(self.across)}</text>'
        )
        return svg(self.title, "\n".join(axes + self.parts))


def throughput():
    rows = read("throughput")
    most = max(1.2, *(float(row["highest"]) for row in rows))
    step = (HEIGHT - TOP - BOTTOM) / len(rows)
    scale = lambda value: 120 + value / most * (WIDTH - 120 - 60)
    parts = []
    for place, row in enumerate(rows):
        y, ratio, target = TOP + place * step, float(row["median"]), float(row["target"])
        parts.append(
            f'<text x="112" y="{y + step / 2 + 5:.0f}" text-anchor="end">{escape(row["what"])}</text>'
            f'<rect class="one" x="120" y="{y + step * 0.2:.0f}" width="{scale(ratio) - 120:.0f}" height="{step * 0.6:.0f}"/>'
            f'<line class="limit" x1="{scale(target):.0f}" x2="{scale(target):.0f}" y1="{y + 4:.0f}" y2="{y + step - 4:.0f}"/>'
            f'<text x="{scale(ratio) + 6:.0f}" y="{y + step / 2 + 5:.0f}">{ratio:.2f}</text>'
        )
    parts.append(
        f'<text x="120" y="{HEIGHT - 20}">nginx with the same bytes from a file is 1; the broken line is the target</text>'
    )
    (FIGURES / "throughput.svg").write_text(svg("Requests a second, beside nginx", "\n".join(parts)))
    return table(
        ["Requests", "target", "median of the ratios", "lowest", "highest"],
        [[row["what"], row["target"], f'**{row["median"]}**', row["lowest"], row["highest"]] for row in rows],
    )


def process():
    rows = read("process")
    samples = [(float(row["seconds"]), float(row["MiB"])) for row in read("memory")]
    plot = Plot("Memory under random load", "seconds", max(samples)[0], 64, "MiB")
    plot.limit(64)
    plot.line(samples, dots=False)
    end = max(samples)[0]
    (FIGURES / "memory.svg").write_text(plot.draw([0, end / 2, end]))
    return table(
        ["What", "limit", "measured"],
        [[row["what"], f'{row["limit"]} {row["unit"]}', f'**{row["figure"]} {row["unit"]}**'] for row in rows],
    )


def pages():
    rows = read("pages")
    return table(
        ["Page", "made, µs", "made and compressed, µs", "from memory, µs"],
        [[row["page"], row["made"], row["new"], row["again"]] for row in rows],
    )


def growth(what):
    rows = [row for row in read("growth") if row["what"] == what]
    counts = list(dict.fromkeys(row["count"] for row in rows))
    names = list(dict.fromkeys((row["name"], row["unit"]) for row in rows))
    figure = lambda name, count: next(
        row["figure"] for row in rows if row["name"] == name and row["count"] == count
    )
    shown = [(name, unit) for name, unit in names if unit in ("ms", "µs")]
    unit = shown[0][1]
    most = max(float(figure(name, count)) for name, u in shown if u == unit for count in counts)
    plot = Plot(f"Time with {what}", what, float(counts[-1]) * 1.05, most, unit)
    for kind, (name, _) in zip(("one", "two"), [pair for pair in shown if pair[1] == unit]):
        points = [(float(count), float(figure(name, count))) for count in counts]
        plot.line(points, name, kind)
    (FIGURES / f"{what}.svg").write_text(plot.draw([float(count) for count in counts]))
    return table(
        [what.capitalize(), *counts],
        [[f"{name}, {unit}", *(figure(name, count) for count in counts)] for name, unit in names],
    )


def main():
    text = PAGE.read_text()
    tables = {
        "throughput": throughput(),
        "process": process(),
        "pages": pages(),
        "languages": growth("languages"),
        "accounts": growth("accounts"),
    }
    for name, lines in tables.items():
        marks = rf"(<!-- {name} -->\n).*?(\n<!-- end -->)"
        text, found = re.subn(marks, lambda m: m[1] + lines + m[2], text, flags=re.S)
        assert found == 1, name
    PAGE.write_text(text)


if __name__ == "__main__":
    main()
