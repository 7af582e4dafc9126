-- Sends every step twice and then never again, in all languages and layouts.
local answers = require("answers")
local number = tonumber(os.getenv("SEED")) * 2
local pages = {
  "/de/check", "/en/check", "/de-simple/check",
  "/frame/de/check", "/frame/en/check?theme=dark", "/frame/de-simple/check?accent=red",
}

function request()
  number = number + 1
  local form = math.floor(number / 2)
  return wrk.format("POST", pages[form % #pages + 1], answers.headers, answers.form(form))
end
