# Writes one made-up explainer of n pages twice: for Explainer into `input`, for Hugo into `content`.
# The folders must exist. No clock and no srand(): the same n gives the same bytes with every awk.
#
#     awk -v n=1000 -v input=DIR -v content=DIR -f corpus.awk

BEGIN {
    vocabulary = "about after again along answer around autumn basket before began behind bench beside between bread " \
        "bridge bring brother build button candle carry centre chair children choose clear close clouds coast " \
        "come corner country cousin crossed daily distance doctor door early eastern evening every family farmer " \
        "field figures finally follow forest found friend garden gather glass grain green ground harbour hidden " \
        "hill honest house island journey kitchen lamp large later learn letter library light listen little long " \
        "lower market meadow measure memory middle mill minute morning mountain narrow near needed neighbour " \
        "never night northern office often older open orchard outside paper passed people plain quiet railway " \
        "rain reached records remember river road room school season second seldom several shadow shore short " \
        "shoulder simple sister slowly small southern spoke spring station still stone story street summer table " \
        "teacher teller themselves three through timber toward tower town travel under until upper valley village " \
        "visitor voice waited walked water weather western window winter without women wooden workers written " \
        "years young"
    syllables = "ba be bi bo da de di do ka ke ki ko ma me mi mo"
    word_count = split(vocabulary, words, " ")
    split(syllables, syllable, " ")
    split("north south river", strands, " ")
    label["story"] = "page"; label["glossary"] = "term"; label["profiles"] = "person"; label["timeline"] = "event"
    works = 20

    for (i = 0; i < n; i++) write_page(i)
    write_home()
    write_works()
}

# ---- Chance: the "minimal standard" generator of Park and Miller; every product is exact in a double.

function random(limit) { seed = seed * 16807 % 2147483647; return int(seed / 2147483647 * limit) }
function seed_with(i) { seed = (i + 1) * 48271 % 2147483647; random(1) }
function any_word() { return words[1 + random(word_count)] }
function capital(text) { return toupper(substr(text, 1, 1)) substr(text, 2) }

# ---- The pages: of every 50, 40 are chapters, 4 terms, 3 profiles and 3 events.

function folder(i,  slot) {
    slot = i % 50
    return slot < 40 ? "story" : slot < 44 ? "glossary" : slot < 47 ? "profiles" : "timeline"
}

function id(i,  name) {
    name = label[folder(i)] "-" sprintf("%05d", i)
    return folder(i) == "timeline" ? day(i) "-" name : name
}

function day(i) { return sprintf("%04d-%02d-%02d", 1900 + i % 100, 1 + i % 12, 1 + i % 28) }
function title(i) { return folder(i) == "glossary" ? term(i) : capital(label[folder(i)]) " " i }

# A word that stands in no dictionary: the hexadecimal digits of i as syllables, four or more of them.
function term(i,  text, digits) {
    for (digits = 0; digits < 4 || i > 0; digits++) { text = syllable[1 + i % 16] text; i = int(i / 16) }
    return capital(text) "n"
}

# No page links to itself.
function other_page(i) { return (i + 1 + random(n - 1)) % n }
function other_chapter(i) { return 50 * random(int(n / 50)) + (i % 50 + 1 + random(39)) % 40 }

# Terms and profiles of the same 50 pages, so that each is named somewhere; of the 50 before where these end too soon.
function near(i, slot) { i += slot - i % 50; return i < n ? i : i - 50 }
function near_term(i) { return near(i, 40 + i % 4) }
function near_profile(i) { return near(i, 44 + (i % 50 + 2) % 3) }

# ---- Markdown, as Explainer reads it.

function link(i, heading) { return "[" title(i) "](../" folder(i) "/" id(i) ".md" heading ")" }
function work(i) { return sprintf("work-%02d", 1 + i % works) }

function sentence(ending,  text, count) {
    text = capital(any_word())
    for (count = 7 + random(8); count > 0; count--) text = text " " any_word()
    return text ending "."
}

function paragraph(ending) { return sentence() " " sentence() " " sentence() " " sentence(ending) "\n\n" }

function table(  text, row) {
    text = "| Place | Year | Count |\n|---|---:|---:|\n"
    for (row = 0; row < 4; row++)
        text = text "| " capital(any_word()) " " any_word() " | " 1900 + random(100) " | " random(1000) " |\n"
    return text "\n"
}

function body(i) {
    return paragraph(" with " title(near_term(i)) " [@" work(i) "]") \
        "## Where it began\n\n" paragraph(" as " link(other_page(i)) " tells") paragraph() \
        "## Figures and places\n\n" paragraph(" like " term(near_term(i + 1))) table() paragraph() \
        "### A closer look\n\n" paragraph("[^1]") paragraph(" by " link(near_profile(i))) \
        "## What came after\n\n" paragraph(" from " link(other_chapter(i), "#where-it-began")) \
        paragraph(i % 2 ? " [@" work(random(works)) ", p. " 1 + random(300) "]" : "") paragraph() \
        "[^1]: " sentence()
}

function front_matter(i,  kind, text) {
    kind = folder(i)
    text = "---\ntitle: " title(i) "\nsummary: " sentence() "\n"
    if (kind == "glossary") text = text "also: [" term(i) "s]\nsee: [" id(near_term(i + 1)) "]\n"
    if (kind == "profiles") text = text "role: " any_word() "\n"
    if (kind == "timeline")
        text = text "date: " day(i) "\nstrand: " strands[1 + i % 3] "\nprofiles: [" id(near_profile(i)) "]\n"
    return text "---\n\n"
}

# ---- Files.

function write(path, text) { print text > path; close(path) }

# Hugo's pages are folders, so that links climb one step more; its citations are plain text.
function for_hugo(text) {
    gsub(/\]\(\.\.\//, "](../../", text)
    gsub(/\.md/, "/", text)
    gsub(/\[@/, "[", text)
    return text
}

function write_page(i,  path, text) {
    seed_with(i)
    path = "/" folder(i) "/" id(i) ".md"
    text = front_matter(i) body(i)
    write(input path, text)
    write(content path, for_hugo(text))
}

function write_home(  text) {
    seed_with(n)
    text = "---\ntitle: Home\nsummary: " sentence() "\n---\n\n" \
        paragraph() "Begin with [the first page](story/" id(0) ".md)."
    write(input "/index.md", text)
    write(content "/_index.md", for_hugo(text))
}

# Explainer makes a page for each work; Hugo is given these as pages.
function write_works(  k, year, list) {
    for (k = 0; k < works; k++) {
        year = 1980 + k
        list = list "- id: " work(k) "\n  type: book\n  title: Book " k + 1 "\n  author:\n" \
            "    - family: Writer" k + 1 "\n      given: Ann\n" \
            "  issued:\n    date-parts:\n      - [" year "]\n  publisher: Press\n"
        write(content "/sources/" work(k) ".md", \
            "---\ntitle: Book " k + 1 "\nsummary: A book of " year ".\n---\n\n" \
            "Writer" k + 1 ", Ann. *Book " k + 1 "*. Press, " year ".")
    }
    printf "%s", list > (input "/sources.yml")
}
