### The check list for the confirmation, help with difficulties, the complaint.

proof-title = Is this the confirmation?
proof-is = This is the confirmation
proof-is-not = This is not a confirmation
proof-doubt = If you do not trust an email
proof-keep = How to keep the confirmation

trouble-title = If something goes wrong
trouble-no-confirmation = No confirmation has come
trouble-form = The form does not open
trouble-form-more = How to object in the app
trouble-refused = Meta refuses the objection

complaint-title = How to complain
complaint-where-title = Which authority?
# $name (text) – the authority that the operator names
complaint-operator = For example to: { $name }
complaint-web = Go to the page for complaints
