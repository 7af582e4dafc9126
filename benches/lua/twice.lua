-- Sends every step twice and then never again, in all languages and layouts. Half of them hold answers
-- that are never kept; the other half hold answers that are, each beside a field of its own that no
-- page knows, which is the worst case for what is kept.
local answers = require("answers")
local number = tonumber(os.getenv("SEED")) * 2
local pages = {
  "/de/check", "/en/check", "/de-simple/check",
  "/frame/de/check", "/frame/en/check?theme=dark", "/frame/de-simple/check?accent=red",
}
local common = {
  "facebook=1&instagram=0&question=accounts",
  "facebook=1&instagram=1&linked=all&question=linked",
  "facebook=1&instagram=0&objected.facebook-1=in-2024&confirmed.facebook-1=email&question=confirmed.facebook-1",
  "facebook=1&instagram=1&linked=all&objected.facebook-1=unsure&confirmed.facebook-1=no&question=confirmed.facebook-1",
  "facebook=0&instagram=1&confirmed.instagram-1=never&question=objected.instagram-1",
}

function request()
  number = number + 1
  local form = math.floor(number / 2)
  local body = form % 2 == 0 and answers.form(form)
    or common[form % #common + 1] .. "&unknown=" .. form
  return wrk.format("POST", pages[form % #pages + 1], answers.headers, body)
end
