### The picture of the flow and the pack for legal review.

## The picture of the flow

# $numbers (text) – such as “2–10”
flow-accounts = Accounts: { $numbers }
# $answers (text) – earlier answers about the same account
flow-after = if before: { $answers }
flow-together = for all accounts together
flow-each = for each account
flow-next = next account, if there is one
