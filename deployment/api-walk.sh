#!/bin/sh
# Walks a request for an invented child from the front door to the authority's decision, as the program of another make
# would: nothing but sh, curl and sed, and the description at /api/v1/openapi.json. Each step is printed.
#
# An area administrator lets the two programs in on the page "Programs" (they may be one, with all three scopes):
#   WAYMARK_REFER_KEY   of a program that may ask for help (scope REFER), such as a hospital's record system
#   WAYMARK_DECIDE_KEY  of a program of the authority in the role of the SEN caseworker (scopes READ and DECIDE)
#   WAYMARK_URL         where Waymark is; http://localhost:8080 when it is not set
#
# It leaves a child behind, so run it on a rehearsal system, never on the real one.
set -eu

url=${WAYMARK_URL:-http://localhost:8080}
refer_key=${WAYMARK_REFER_KEY:?set WAYMARK_REFER_KEY to the key of a program that may ask for help}
decide_key=${WAYMARK_DECIDE_KEY:?set WAYMARK_DECIDE_KEY to the key of a program that may record decisions}
patience=${WAYMARK_PATIENCE:-60} # seconds until the rules have advised
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

say() { printf '%s\n' "$*"; }

# A UUID: the number of an order. The same order, sent again, has the same one; another order has another.
number() { cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen; }

# The first text with this name in the answer.
text() {
    sed "s/\"$1\":\"/\\
/" "$work/body" | sed -n '2{s/".*//;p;}'
}

# Puts one thing for another in the order.
change() { sed "s/$1/$2/" "$work/order" >"$work/changed" && mv "$work/changed" "$work/order"; }

# ask KEY METHOD PATH [header...]: sends a request, with the file "order" as its body when it is a POST. The key travels
# by standard input, so that it is not seen in the list of processes.
ask() {
    key=$1 method=$2 path=$3
    shift 3
    {
        printf 'Authorization: Bearer %s\n' "$key"
        for header in "$@"; do printf '%s\n' "$header"; done
        if [ "$method" = POST ]; then printf 'Content-Type: application/json\n'; fi
    } >"$work/headers"
    set -- -sS -X "$method" -H @- -D "$work/answer" -o "$work/body" -w '%{http_code}'
    if [ "$method" = POST ]; then set -- "$@" --data-binary "@$work/order"; fi
    status=$(curl "$@" "$url/api/v1$path" <"$work/headers")
}

# The edition of what was read, to be sent back as If-Match.
edition() { tr -d '\r' <"$work/answer" | sed -n 's/^[Ee][Tt][Aa][Gg]: *//p'; }

expect() {
    [ "$status" = "$1" ] && return
    say "Expected $1, and the answer was $status: $(text title). $(text detail)"
    exit 1
}

say "1. Who are we here?"
ask "$refer_key" GET /self
expect 200
say "   We ask for help as: $(text name)"
ask "$decide_key" GET /self
expect 200
say "   We decide as: $(text name)"

say "2. A request for a child"
sound=$(number | tr -d '0-9-' | tr 'abcdef' 'lmnrst' | cut -c 1-6)
cat >"$work/order" <<END
{"child": {"given": "Ada$sound", "family": "Invented$sound", "born": "2019-03-27"},
 "needs": {"story": "Invented by a walk through the API. Falls at night and misses school.",
           "services": ["EHC_ASSESSMENT", "HEALTH"], "askedBy": "HEALTH", "asker": "An invented doctor",
           "contact": "01632 960 010", "received": "$(TZ=Europe/London date +%F)", "lifeLimiting": "NOT_KNOWN"}}
END
request=$(number)
ask "$refer_key" POST /referrals "Idempotency-Key: $request"
if [ "$status" = 409 ]; then
    say "   $(text title). They are other children: we have just invented this one."
    others=$(sed 's/.*"matches"://' "$work/body" | tr ',' '\n' | sed -n 's/.*"reference":\("[^"]*"\).*/\1/p' | paste -s -d , -)
    change '"NOT_KNOWN"}}' "\"NOT_KNOWN\"}, \"differentFrom\": [$others]}"
    request=$(number)
    ask "$refer_key" POST /referrals "Idempotency-Key: $request"
fi
expect 201
child=$(text reference)
say "   Stored as $child"
ask "$refer_key" POST /referrals "Idempotency-Key: $request"
expect 200
[ "$(text reference)" = "$child" ]
say "   Sent again, as after a broken connection: stored once, the same $child"

say "3. The journey, until the rules have advised and the decision is due"
waited=0
while :; do
    ask "$decide_key" GET "/children/$child/journey"
    # 404 as long as no step is in the queue of those who decide: the child is not open to them yet.
    [ "$status" = 404 ] || expect 200
    grep -qE '"(confirm-assessment|weigh-the-evidence|look-again-before-saying-no)"' "$work/body" && break
    [ "$waited" -lt "$patience" ] || { say "   Not within $patience seconds: is background work switched on?"; exit 1; }
    sleep 1
    waited=$((waited + 1))
done
read_as=$(edition)
say "   $child is $(text status); what we read has the edition $read_as"

say "4. The decision, on exactly what was read"
cat >"$work/order" <<END
{"answer": "ASSESS", "reason": "She may need more than her school can give.", "decidedBy": "Somebody of the authority"}
END
decision=$(number)
ask "$decide_key" POST "/children/$child/decisions" "Idempotency-Key: $(number)" 'If-Match: "something-older"'
expect 412
say "   With an older edition it is refused: $(text title)"
ask "$decide_key" POST "/children/$child/decisions" "Idempotency-Key: $decision" "If-Match: $read_as"
expect 200
say "   Recorded"
ask "$decide_key" POST "/children/$child/decisions" "Idempotency-Key: $decision" "If-Match: $read_as"
expect 200
grep -q '"repeated":true' "$work/body"
say "   Sent again: recorded once"
change ASSESS NOT_ASSESS
ask "$decide_key" POST "/children/$child/decisions" "Idempotency-Key: $decision" "If-Match: $read_as"
expect 422
say "   Another decision under the same number is refused: $(text title)"

say "5. The journey afterwards"
ask "$decide_key" GET "/children/$child/journey"
expect 200
[ "$(text status)" = ACTIVE ]
say "   $child is ACTIVE: the family is told, and a team forms"
