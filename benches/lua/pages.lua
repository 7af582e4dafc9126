-- Asks for one kind of page, with other answers in each request. KIND names it: "start" (no answers),
-- "step", "result", "groups" (a result about ten groups) or "any" (all of these, in each language and
-- layout). SERVER is "check", or "nginx", which serves the page at ADDRESS: there the answers stand behind
-- the address, so that wrk sends as many bytes to both.
local kind, address = os.getenv("KIND"), os.getenv("ADDRESS")
local is_check = os.getenv("SERVER") == "check"
local requests, last = {}, 0

local function about(account, confirmed, day, month)
  return "&confirmed." .. account .. "=" .. confirmed .. "&objected." .. account .. "=since-start&day." .. account
    .. "=" .. day .. "&month." .. account .. "=" .. (month - 1) % 12 + 1 .. "&year." .. account .. "=" .. (month > 12 and 2026 or 2025)
end

local forms = {
  step = function(confirmed, day, month)
    return "facebook=1&instagram=1&linked=none" .. about("facebook-1", confirmed, day, month) .. "&question=date.facebook-1"
  end,
  result = function(confirmed, day, month)
    return "facebook=1&instagram=0" .. about("facebook-1", confirmed, day, month) .. "&question=date.facebook-1"
  end,
  groups = function(confirmed, day, month)
    local all = "facebook=5&instagram=5&linked=none"
    for number = 1, 5 do
      all = all .. about("facebook-" .. number, confirmed, day, month) .. "&confirmed.instagram-" .. number .. "=no"
    end
    return all
  end,
}

local headers = {
  ["accept-encoding"] = "gzip, deflate, br, zstd",
  ["content-type"] = "application/x-www-form-urlencoded",
}

local function add(page, form)
  if is_check and form then
    requests[#requests + 1] = wrk.format("POST", page, headers, form)
  else
    requests[#requests + 1] = wrk.format("GET", page .. (form and "?" .. form or ""), { ["accept-encoding"] = headers["accept-encoding"] })
  end
end

-- The months are June 2025 to October 2026.
function init()
  if kind == "start" then
    return add(address)
  end
  local pages = { "/de/check", "/en/check", "/de-simple/check", "/frame/de/check", "/frame/en/check?theme=dark", "/frame/de-simple/check?accent=red" }
  for _, confirmed in ipairs({ "popup", "email" }) do
    for day = 1, 28 do
      for month = 6, 22 do
        if kind == "any" then
          local page = pages[(day + month) % #pages + 1]
          for _, form in pairs(forms) do
            add(page, form(confirmed, day, month))
          end
        else
          add(address, forms[kind](confirmed, day, month))
        end
      end
    end
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end
