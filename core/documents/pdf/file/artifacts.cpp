#define POINTERHOLDER_TRANSITION 4

#include "core/documents/pdf/file/artifacts.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <array>
#include <algorithm>
#include <string>
#include <vector>

namespace alongside::documents::pdf {

namespace {

using Token = QPDFTokenizer::Token;

/// Reads the operators of a page in order. An artifact begins at the first that draws outside every tag, and ends
/// before the next tag or the end of the saved state it began in.
class Marker : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(Token const& token) override
    {
        m_pending.push_back(token);
        if (token.getType() == QPDFTokenizer::tt_word) take(token.getValue());
    }

    void handleEOF() override
    {
        flush();
        end();
    }

private:
    static bool draws(const std::string& word)
    {
        static const std::array<std::string, 5> first{"m", "re", "BT", "Do", "sh"};
        return std::find(first.begin(), first.end(), word) != first.end();
    }

    void take(const std::string& word)
    {
        const bool tag = word == "BDC" || word == "BMC";
        if (tag || word == "q" || word == "Q") end();
        else if (m_depth == 0 && !m_open && draws(word)) begin();
        if (tag) ++m_depth;
        if (word == "EMC") --m_depth;
        flush();
    }

    void begin()
    {
        write("\n/Artifact BMC\n");
        m_open = true;
    }

    void end()
    {
        if (m_open) write("\nEMC\n");
        m_open = false;
    }

    void flush()
    {
        for (const Token& token : m_pending) writeToken(token);
        m_pending.clear();
    }

    std::vector<Token> m_pending{}; // operands waiting for their operator
    int m_depth = 0;
    bool m_open = false;
};

} // namespace

void markArtifacts(QPDFObjectHandle page)
{
    page.addContentTokenFilter(std::make_shared<Marker>());
}

} // namespace alongside::documents::pdf
