#pragma once

#include <string>

namespace likecast
{

/// Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980) with
/// the extensions that NLTK 3.8 applies by default (nltk.stem.PorterStemmer, NLTK_EXTENSIONS): a
/// short list of irregular forms, words of one or two letters unchanged, -ies/-ied kept as -ie in
/// four-letter words, -y to -i only after a consonant, -alli, -bli, -fulli and -logi. `word` is
/// lower case a-z; any other character counts as a consonant.
///
/// The published captions were stemmed with NLTK's default, so this is what "Porter" means here.
/// libstemmer's "porter" is the algorithm of 1980.
void stemPorter(std::string& word);

} // namespace likecast
