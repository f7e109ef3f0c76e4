#include "ui/support/look/tokens.h"

#include <QApplication>
#include <QPalette>

#include <cmath>

namespace alongside::ui {

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens light{.page = QColor(0xFAF6EF),
                              .card = QColor(0xFFFFFF),
                              .text = QColor(0x2B2A28),
                              .muted = QColor(0x5C5850),
                              .button = QColor(0x2F6F73),
                              .buttonHover = QColor(0x245A5E),
                              .buttonText = QColor(0xFFFFFF),
                              .link = QColor(0x1F5559),
                              .rail = QColor(0x24474B),
                              .railText = QColor(0xE8F0EE),
                              .railFocus = QColor(0xF2B84B),
                              .border = QColor(0x8A8172),
                              .line = QColor(0xE7DFD1),
                              .focus = QColor(0xB35C00),
                              .error = QColor(0xA32C1C),
                              .errorBack = QColor(0xFBEAE6),
                              .ok = QColor(0x2C6B3F),
                              .caution = QColor(0x7A4A00),
                              .cautionBack = QColor(0xFFF3DC),
                              .info = QColor(0x1F4E79),
                              .infoBack = QColor(0xE8F1F8),
                              .chipText = QColor(0x1F5559),
                              .chipBack = QColor(0xCFE3DD),
                              .rings = {QColor(0xF9DDB0), QColor(0xCFE3DD), QColor(0xE6EFEA), QColor(0xF4EBDD)},
                              .family = QColor(0x8A3B12),
                              .community = QColor(0x2F6F73),
                              .paid = QColor(0x4B4F86)};
    return light;
}

const Tokens& dimTokens()
{
    static const Tokens dim{.page = QColor(0x1E2426),
                            .card = QColor(0x2A3234),
                            .text = QColor(0xEFE9DF),
                            .muted = QColor(0xB9B2A6),
                            .button = QColor(0x7CC4BF),
                            .buttonHover = QColor(0x93D3CE),
                            .buttonText = QColor(0x10201F),
                            .link = QColor(0x7CC4BF),
                            .rail = QColor(0x24474B),
                            .railText = QColor(0xE8F0EE),
                            .railFocus = QColor(0xF2B84B),
                            .border = QColor(0x8F9794),
                            .line = QColor(0x3C4648),
                            .focus = QColor(0xF2B84B),
                            .error = QColor(0xF2A196),
                            .errorBack = QColor(0x2A3234),
                            .ok = QColor(0x8FD3A4),
                            .caution = QColor(0xF2C879),
                            .cautionBack = QColor(0x2A3234),
                            .info = QColor(0x9CC7EA),
                            .infoBack = QColor(0x2A3234),
                            .chipText = QColor(0x7CC4BF),
                            .chipBack = QColor(0x2A3234),
                            .rings = {QColor(0x4A3B22), QColor(0x28403C), QColor(0x2C3836), QColor(0x3A342B)},
                            .family = QColor(0xE8B08F),
                            .community = QColor(0x7CC4BF),
                            .paid = QColor(0xB4B8EA)};
    return dim;
}

Tokens tokensFrom(const QPalette& system)
{
    const QColor page = system.color(QPalette::Window), text = system.color(QPalette::WindowText);
    Tokens plain{.page = page,
                 .card = page,
                 .text = text,
                 .muted = text,
                 .button = text, // turned round: the system's own button may be as light as the page
                 .buttonHover = text,
                 .buttonText = page,
                 .link = text,
                 .rail = page,
                 .railText = text,
                 .railFocus = text,
                 .border = text,
                 .line = text,
                 .focus = text,
                 .error = text,
                 .errorBack = page,
                 .ok = text,
                 .caution = text,
                 .cautionBack = page,
                 .info = text,
                 .infoBack = page,
                 .chipText = text,
                 .chipBack = page,
                 .rings = {page, page, page, page},
                 .family = text,
                 .community = text,
                 .paid = text};
    plain.plain = true;
    return plain;
}

Tokens tokens()
{
    const QPalette worn = QApplication::palette();
    for (const Tokens& ours : {lightTokens(), dimTokens()})
        if (worn.color(QPalette::Window) == ours.page && worn.color(QPalette::WindowText) == ours.text) return ours;
    return tokensFrom(worn);
}

QPalette paletteFrom(const Tokens& t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, t.page);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.card);
    set(QPalette::AlternateBase, t.page);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.muted);
    set(QPalette::Button, t.card);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.error);
    set(QPalette::Highlight, t.button);
    set(QPalette::HighlightedText, t.buttonText);
    set(QPalette::Link, t.link);
    set(QPalette::LinkVisited, t.link);
    set(QPalette::ToolTipBase, t.card);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Light, t.card);
    set(QPalette::Midlight, t.line);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.page);
    set(QPalette::Shadow, t.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace alongside::ui
