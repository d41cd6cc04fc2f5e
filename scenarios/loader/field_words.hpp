/// The words that documents use for a field: its type and unit, range and default. Internal to the loader.
#pragma once

#include "loader/diagnostic.hpp"
#include "schema/values.hpp"

#include <string>
#include <string_view>

namespace scenario {

/// Translated text, or the text itself.
std::string translated(std::string_view text, const Translator& translate);

/// What a field takes, e.g. "list of team", "working time", "low | normal | high".
std::string type_words(const sim::schema::Type& type, sim::schema::Quantity quantity, const Translator& translate);

/// "0 % to 100 %", or empty when every value is allowed.
std::string range_words(const sim::schema::Range& range, sim::schema::Quantity quantity,
                        const sim::schema::TimeScale& scale, const Translator& translate);

/// The default as people would type it; empty for lists and texts that start empty.
std::string default_words(const sim::schema::Structure& structure, const sim::schema::Field& field,
                          sim::schema::Quantity quantity, const sim::schema::TimeScale& scale);

/// What list_words (reader.hpp) do.
inline constexpr std::string_view before_doc = "Puts this element in front of the one with that id.";
inline constexpr std::string_view remove_doc = "Takes the element with this id out of the list.";

/// Texts of this file that may need a translation.
inline constexpr std::string_view field_texts[] = {"switch",
                                                   "whole number",
                                                   "number",
                                                   "text",
                                                   "text in two languages",
                                                   "list of {what}",
                                                   "id",
                                                   "name of a {kind}",
                                                   "optional {what}",
                                                   "default {value}",
                                                   "required",
                                                   "field",
                                                   "takes",
                                                   "range",
                                                   "default",
                                                   "source",
                                                   "meaning",
                                                   "It has no fields.",
                                                   "A bare value is read as `{field}`.",
                                                   before_doc,
                                                   remove_doc};

} // namespace scenario
