/// What the pages' templates have in common. Everything is in the one file: no script, no font, no address.
enum PageTemplate {
    static func whole(title: String, body: String) -> String {
        #"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\#(title)</title>
        <style>
        \#(style)
        </style>
        </head>
        <body>
        <h1>\#(title)</h1>
        \#(body)
        </body>
        </html>

        """#
    }

    /// A figure's cells; the values are those of ``PageFigure``.
    static let figure = #"""
        <td class="n">{{value}}</td><td class="n">{{interval}}</td><td>{{#bar}}<svg viewBox="0 0 100 10" role="img" aria-label="{{label}}"><path class="axis" d="M0 5H100M0 2V8M50 3.5V6.5M100 2V8"/><rect x="{{start}}" y="3" width="{{width}}" height="4"/><path class="value" transform="translate({{place}} 0)" d="M0 0V10"/></svg>{{/bar}}</td>
        """#

    static let note = """
        <p class="note">Intervals hold 95 % of \(Bootstrap.standard.resamples) bootstrap resamples of the documents (percentile method; Efron and Tibshirani 1993). \
        A bar shows the interval, and the figure as a stroke.</p>
        """

    private static let style = """
        :root { color-scheme: light dark; --ink: #1d2329; --soft: #66707a; --line: #d5dae0; --paper: #fff; --shade: #f3f5f7; --bar: #7aa7d9; --mark: #12406f; --bad: #a3312b; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e3e7eb; --soft: #98a2ad; --line: #39424c; --paper: #14181c; --shade: #1d2329; --bar: #3f6e9f; --mark: #cfe3f8; --bad: #f0968f; }
        }
        body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
        h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; margin: .5rem 0 1.5rem; }
        caption { text-align: left; color: var(--soft); }
        th, td { padding: .15rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
        th { font-weight: 600; }
        td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        tr.sum { background: var(--shade); }
        th.turned { writing-mode: vertical-rl; transform: rotate(180deg); font-weight: 400; padding: .4rem .1rem; }
        svg { width: 9rem; height: .9rem; vertical-align: middle; }
        svg rect { fill: var(--bar); }
        svg path { fill: none; stroke-width: .6; stroke: var(--soft); }
        svg path.value { stroke-width: 1.6; stroke: var(--mark); }
        .note, .rule { color: var(--soft); font-size: .9em; }
        .missed, .spurious { color: var(--bad); }
        """
}
