### The picture of the flow and the pack for legal review.

## The picture of the flow

# $numbers (text) – such as “2–10”
flow-accounts = Accounts: { $numbers }
# $answers (text) – earlier answers about the same account
flow-after = if before: { $answers }
flow-together = for all accounts together
flow-each = for each account
flow-next = next account, if there is one

## The pack

review-title = Pack for legal review
review-lead = This pack shows everything that the Objection Check asks and says. The program made it from the same content that it works with.
review-version = Version of the program
review-content-date = Content as of
review-languages = Languages
review-fingerprint = Mark of this content
    .explained = It changes as soon as a sentence, a path, a result, a statement or a form changes.
review-contents = Contents
review-count-texts = Texts in each language
review-count-walks = Paths with up to three accounts
review-count-groupings = Lines: who belongs together?
review-count-results = Lines: what applies to the group?
review-count-statements = Statements
review-count-forms = Forms

review-changes-title = What has changed since the last sign-off
review-changes-none = Nothing has changed.
# $version (text), $fingerprint (text)
review-changes-since = Compared with version { $version }, mark { $fingerprint }.
review-old = before
review-new = now
review-absent = did not exist
review-gone = no longer exists
review-texts-changed = Changed sentences
# $places (text) – headings or verdicts
review-touches = Stands at: { $places }

review-flow-title = The flow as a picture
review-flow-lead = Boxes on the left are questions. Each line in them names answers and leads to a result on the right or to the next question. Dashed lines lead to the next account.

review-paths-title = All paths and their results
review-paths-lead = The table has two parts. The first says which answers make accounts a group. The second says what applies to a group. Each path through the check is one line of the first part and, for each group, one line of the second.
review-paths-alike = Answers that are treated alike share a line. A vertical bar stands between them.
# $walks (number) – how many paths were checked
review-paths-checked = The program walked { $walks } paths and checked on the way: the result of a group depends only on its accounts and its answers. Three cases stand for the day: 27 May 2025, a later day, and “not known”.
review-groupings-title = Part 1: who belongs together?
review-results-title = Part 2: what applies to the group?
review-groupings-own = Where nothing is said about an account, it can have any answer of its own: any but “linked with”. In the first column, “own” stands for that.
review-line = Line
# $paths (number) – for how many series of answers the line stands
review-line-paths = { $paths ->
    [1] 1 path
   *[other] { $paths } paths
}
review-group = Group
review-group-single = one { $network } account
# $one, $other (text) – networks
review-group-linked = linked accounts on { $one } and { $other }
review-group-linked-same = several linked { $network } accounts
review-later-day = a later day (example: 3 August 2025)
# $number (number), $accounts (text)
review-group-number = Group { $number }: { $accounts }
review-link-unsure = if there is something to do: advice on unsure links
review-follows = Statements:

review-statements-title = Statements
review-statements-lead = F1 to F49 are the statements of the authority’s page. Everything else is an addition.
review-speaker = Who says it
review-source = Source
review-places = Stands at
# $since (text) – date, $note (text) – id of an addition
review-contradicted = Others see it differently (since { $since }). The note on this is { $note }.

review-forms-title = Forms

review-texts-title = All texts
review-texts-lead = Braces hold what the program fills in. Where several versions stand below each other, the program chooses by the number.
review-id = Id

review-signoff-title = Sign-off
review-signoff = The content with this mark was reviewed:
review-signoff-name = Name and function
review-signoff-date = Date
review-signoff-signature = Signature
review-signoff-remarks = Remarks
