/** A study.yaml to begin with; every part is explained, and it can be read as it stands. */
export const STUDY_TEMPLATE = `# A study: what customers say about privacy and personalisation.
# Check and run it with:  klartext study run study.yaml
study:
  id: my-study
  title: What customers say about us and others

# Days that count, both included. Leave it out to take all days.
window: { from: 2026-01-01, to: 2026-06-30 }

# Languages that are read; conversations in others are left out and counted. Known: en, de, fr, es, it, pt
languages: [en, de]

# One entry for each retailer; its id is used in files and reports.
retailers:
  north-market:
    name: North Market
    aliases: [NorthMarket, North Mkt]     # other names that customers use
    handles: [northmarket]                # its own accounts: their posts are left out
    domains: [northmarket.example]
    sector: grocery                       # any words of your own; figures are given for each
    region: Germany
  harbour:
    name: Harbour
    handles: [harbourshop]
    sector: fashion
    region: United Kingdom
    # A name that is a word of the language too counts only beside a word of "when", never beside one of "not".
    ambiguous:
      - name: harbour
        when: [store, shop, order, app, delivery, returns]
        not: [boat, ships, port, bridge]

# Files to read: CSV, JSON Lines or Parquet; .gz is unpacked; patterns such as exports/*.csv are allowed.
sources:
  listening-tool:
    files: exports/*.csv
    # format: csv          # told by the ending of the file when absent
    # delimiter: ";"       # "," when absent
    # encoding: utf-8      # or windows-1252, utf-16le
    # timeFormat: iso      # or dd.mm.yyyy, dd/mm/yyyy, mm/dd/yyyy, unix-seconds, unix-milliseconds
    columns:
      text: [title, body]  # one name, or several that are joined
      id: id
      author: author       # stored only as a keyed hash
      thread: thread_id    # what belongs together counts as one for the intervals
      time: created_at
      channel: source
      # language, region, retailer, stars: columns that state them
    # constant: { channel: app-store, retailer: harbour }   # holds for every row
    # paid: { column: type, values: [sponsored, ad] }       # left out and counted

# What must be there before a figure is shown.
thresholds:
  minimumFindings: 30   # findings a retailer needs on each topic to be placed in a quadrant
  minimumBase: 30       # smaller bases are shown as "too few"
  # topic: 0.5          # probability from which a topic counts as there
  # abstain: 0.4        # confidence below which no sentiment is given
  # replications: 1000  # of the bootstrap behind the intervals
  # seed: 1

# What happened, to compare the weeks before with those after. Kinds: breach, policy-change, campaign, law, other
events:
  - day: 2026-03-18
    kind: breach
    title: Customer data of Harbour found on a forum
    retailer: harbour     # leave it out when it concerns all
    weeks: 4

# Two waves to compare, when wished.
# waves:
#   - { name: first, from: 2026-01-01, to: 2026-03-31 }
#   - { name: second, from: 2026-04-01, to: 2026-06-30 }
`;
