#include "core/prototypes/porter_stemmer.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace likecast
{

namespace
{

using std::string_view_literals::operator""sv;

bool isConsonant(std::string_view word, std::size_t i)
{
    switch (word[i]) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
        return false;
    case 'y':
        return i == 0 || !isConsonant(word, i - 1);
    default:
        return true;
    }
}

/// Number of vowel-consonant sequences: m of [C](VC){m}[V].
int measure(std::string_view stem)
{
    int count = 0;
    bool afterVowel = false;
    for (std::size_t i = 0; i < stem.size(); ++i) {
        const bool vowel = stem[i] == 'y' ? i > 0 && !afterVowel : !isConsonant(stem, i);
        if (afterVowel && !vowel)
            ++count;
        afterVowel = vowel;
    }
    return count;
}

bool containsVowel(std::string_view stem)
{
    for (std::size_t i = 0; i < stem.size(); ++i) {
        if (!isConsonant(stem, i))
            return true;
    }
    return false;
}

bool endsInDoubleConsonant(std::string_view word)
{
    const std::size_t n = word.size();
    return n >= 2 && word[n - 1] == word[n - 2] && isConsonant(word, n - 1);
}

/// *o: consonant, vowel, consonant other than w, x, y; or a two-letter word, vowel then consonant.
bool endsShort(std::string_view word)
{
    const std::size_t n = word.size();
    if (n == 2)
        return !isConsonant(word, 0) && isConsonant(word, 1);
    if (n < 3)
        return false;
    const char last = word[n - 1];
    return isConsonant(word, n - 3) && !isConsonant(word, n - 2) && isConsonant(word, n - 1) &&
           last != 'w' && last != 'x' && last != 'y';
}

std::string_view without(std::string_view word, std::size_t letters)
{
    return word.substr(0, word.size() - letters);
}

void replaceEnd(std::string& word, std::size_t letters, std::string_view by)
{
    word.resize(word.size() - letters);
    word += by;
}

struct Rule {
    std::string_view suffix;
    std::string_view replacement;
};

/// Applies the first rule with a matching suffix, if the rest has a measure above `limit`.
template<std::size_t N>
void applyFirst(std::string& word, const std::array<Rule, N>& rules, int limit)
{
    for (const Rule& rule : rules) {
        if (!word.ends_with(rule.suffix))
            continue;
        if (measure(without(word, rule.suffix.size())) > limit)
            replaceEnd(word, rule.suffix.size(), rule.replacement);
        return;
    }
}

void removePlural(std::string& word)
{
    if (word.ends_with("ies"sv))
        replaceEnd(word, 3, word.size() == 4 ? "ie"sv : "i"sv);
    else if (word.ends_with("sses"sv))
        replaceEnd(word, 2, {});
    else if (word.ends_with('s') && !word.ends_with("ss"sv))
        word.pop_back();
}

void restoreEnd(std::string& stem)
{
    const bool lostItsEnd =
        stem.ends_with("at"sv) || stem.ends_with("bl"sv) || stem.ends_with("iz"sv);
    if (!lostItsEnd && endsInDoubleConsonant(stem)) {
        const char last = stem.back();
        if (last != 'l' && last != 's' && last != 'z')
            stem.pop_back();
        return;
    }
    if (lostItsEnd || (measure(stem) == 1 && endsShort(stem)))
        stem += 'e';
}

void removePastAndParticiple(std::string& word)
{
    if (word.ends_with("ied"sv)) {
        replaceEnd(word, 3, word.size() == 4 ? "ie"sv : "i"sv);
        return;
    }
    if (word.ends_with("eed"sv)) {
        if (measure(without(word, 3)) > 0)
            word.pop_back();
        return;
    }
    for (const std::string_view suffix : {"ed"sv, "ing"sv}) {
        if (word.ends_with(suffix) && containsVowel(without(word, suffix.size()))) {
            replaceEnd(word, suffix.size(), {});
            restoreEnd(word);
            return;
        }
    }
}

void turnFinalY(std::string& word)
{
    const std::size_t n = word.size();
    if (n > 2 && word.back() == 'y' && isConsonant(word, n - 2))
        word.back() = 'i';
}

void unifyDoubleSuffixes(std::string& word)
{
    static constexpr auto rules = std::to_array<Rule>(
        {{"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"},   {"anci", "ance"},
         {"izer", "ize"},    {"bli", "ble"},     {"alli", "al"},     {"entli", "ent"},
         {"eli", "e"},       {"ousli", "ous"},   {"ization", "ize"}, {"ation", "ate"},
         {"ator", "ate"},    {"alism", "al"},    {"iveness", "ive"}, {"fulness", "ful"},
         {"ousness", "ous"}, {"aliti", "al"},    {"iviti", "ive"},   {"biliti", "ble"},
         {"fulli", "ful"}});
    while (word.ends_with("alli"sv) && measure(without(word, 4)) > 0)
        replaceEnd(word, 2, {});
    if (word.ends_with("logi"sv)) {
        if (measure(without(word, 3)) > 0)
            word.pop_back();
        return;
    }
    applyFirst(word, rules, 0);
}

void removeAdjectiveSuffixes(std::string& word)
{
    static constexpr auto rules = std::to_array<Rule>({{"icate", "ic"},
                                                       {"ative", {}},
                                                       {"alize", "al"},
                                                       {"iciti", "ic"},
                                                       {"ical", "ic"},
                                                       {"ful", {}},
                                                       {"ness", {}}});
    applyFirst(word, rules, 0);
}

void removeSuffixes(std::string& word)
{
    static constexpr auto rules = std::to_array<Rule>({{"al", {}},
                                                       {"ance", {}},
                                                       {"ence", {}},
                                                       {"er", {}},
                                                       {"ic", {}},
                                                       {"able", {}},
                                                       {"ible", {}},
                                                       {"ant", {}},
                                                       {"ement", {}},
                                                       {"ment", {}},
                                                       {"ent", {}},
                                                       {"ou", {}},
                                                       {"ism", {}},
                                                       {"ate", {}},
                                                       {"iti", {}},
                                                       {"ous", {}},
                                                       {"ive", {}},
                                                       {"ize", {}}});
    if (word.ends_with("ion"sv)) {
        const std::string_view stem = without(word, 3);
        if (measure(stem) > 1 && (stem.back() == 's' || stem.back() == 't'))
            replaceEnd(word, 3, {});
        return;
    }
    applyFirst(word, rules, 1);
}

void removeFinalE(std::string& word)
{
    if (!word.ends_with('e'))
        return;
    const std::string_view stem = without(word, 1);
    const int m = measure(stem);
    if (m > 1 || (m == 1 && !endsShort(stem)))
        word.pop_back();
}

void removeDoubleL(std::string& word)
{
    if (word.ends_with("ll"sv) && measure(without(word, 1)) > 1)
        word.pop_back();
}

bool replaceIrregular(std::string& word)
{
    static constexpr auto forms = std::to_array<Rule>({{"canning", "canning"},
                                                       {"cannings", "canning"},
                                                       {"dying", "die"},
                                                       {"exceed", "exceed"},
                                                       {"howe", "howe"},
                                                       {"inning", "inning"},
                                                       {"innings", "inning"},
                                                       {"lying", "lie"},
                                                       {"news", "news"},
                                                       {"outing", "outing"},
                                                       {"outings", "outing"},
                                                       {"proceed", "proceed"},
                                                       {"skies", "sky"},
                                                       {"sky", "sky"},
                                                       {"succeed", "succeed"},
                                                       {"tying", "tie"}});
    const auto form = std::find_if(forms.begin(), forms.end(),
                                   [&word](const Rule& rule) { return rule.suffix == word; });
    if (form == forms.end())
        return false;
    word = form->replacement;
    return true;
}

} // namespace

void stemPorter(std::string& word)
{
    if (word.size() <= 2 || replaceIrregular(word))
        return;
    removePlural(word);
    removePastAndParticiple(word);
    turnFinalY(word);
    unifyDoubleSuffixes(word);
    removeAdjectiveSuffixes(word);
    removeSuffixes(word);
    removeFinalE(word);
    removeDoubleL(word);
}

} // namespace likecast
