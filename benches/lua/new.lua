-- Sends a step that was never seen with every request.
--
-- With TARGET=form the answers are the body of a form. With TARGET=address they stand in the address,
-- for a server that takes no forms; so wrk does the same work for both.
local answers = require("answers")
local as_form = os.getenv("TARGET") == "form"
local page = os.getenv("PAGE")
local number = tonumber(os.getenv("SEED"))

function request()
  number = number + 1
  if as_form then
    return wrk.format("POST", page, answers.headers, answers.form(number))
  end
  return wrk.format("GET", page .. "?" .. answers.form(number), answers.headers)
end
