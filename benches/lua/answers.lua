-- Answers of visitors with several accounts that are not linked, two of them objected to on days of
-- their own. The number of a form is scattered over all answers, so that no two forms are the same
-- and neighbours differ in most of them.
local answers = {}

local confirmed = { "popup", "email", "no", "unsure" }
local days, months = 28, 17
-- Facebook accounts, Instagram accounts, and about two accounts: day, month, confirmation.
local radixes = { 4, 6, days, months, #confirmed, days, months, #confirmed }
local all = 1
for _, radix in ipairs(radixes) do
  all = all * radix
end
-- A prime that divides none of the radixes: every number below `all` comes once.
local scatter = 7919

local function digits(number)
  local rest, found = number * scatter % all, {}
  for place, radix in ipairs(radixes) do
    found[place] = rest % radix
    rest = (rest - found[place]) / radix
  end
  return found
end

local function about(account, day, month, answered)
  -- From June 2025 on.
  local year, month_of_year = 2025 + math.floor((month + 5) / 12), (month + 5) % 12 + 1
  return "&objected." .. account .. "=since-start&day." .. account .. "=" .. day + 1
    .. "&month." .. account .. "=" .. month_of_year .. "&year." .. account .. "=" .. year
    .. "&confirmed." .. account .. "=" .. confirmed[answered + 1]
end

-- The form with this number; there are some 87 million.
function answers.form(number)
  local d = digits(number)
  return "facebook=" .. d[1] + 2 .. "&instagram=" .. d[2] .. "&linked=none"
    .. about("facebook-1", d[3], d[4], d[5]) .. about("facebook-2", d[6], d[7], d[8])
    .. "&question=confirmed.facebook-2"
end

answers.headers = {
  ["accept-encoding"] = "gzip, deflate, br, zstd",
  ["content-type"] = "application/x-www-form-urlencoded",
}

return answers
