// A PDF: whole, open to everybody, and nothing in it that runs or hides another file.
#define POINTERHOLDER_TRANSITION 4

#include "core/attached/readers.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace alongside::attached {

namespace {

constexpr int kDeepest = 200; // a file that nests deeper means harm

/// What a page that only shows itself has no use for.
bool isUnsafeKey(const std::string& key)
{
    static const std::set<std::string> keys{"/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/XFA", "/RichMediaContent"};
    return keys.contains(key);
}

bool isUnsafeAct(QPDFObjectHandle act)
{
    static const std::set<std::string> acts{"/JavaScript", "/Launch", "/ImportData",
                                            "/SubmitForm", "/GoToE",  "/Rendition"};
    return act.isName() && acts.contains(act.getName());
}

bool isUnsafe(QPDFObjectHandle object, int depth)
{
    if (depth > kDeepest) return true;
    const auto within = [depth](QPDFObjectHandle one) {
        return !one.isIndirect() && isUnsafe(one, depth + 1); // what stands by itself is looked at by itself
    };
    if (object.isArray()) {
        const auto all = object.getArrayAsVector();
        return std::any_of(all.begin(), all.end(), within);
    }
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    if (!dictionary.isDictionary()) return false;
    if (isUnsafeAct(dictionary.getKey("/S"))) return true;
    const auto members = dictionary.getDictAsMap();
    return std::any_of(members.begin(), members.end(),
                       [&](const auto& member) { return isUnsafeKey(member.first) || within(member.second); });
}

} // namespace

Result<QByteArray> pdf(const QByteArray& bytes)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("attached", bytes.constData(), size_t(bytes.size()));
        if (file.getAllPages().empty()) return broken("attached.pdf");
        for (const QPDFObjectHandle& object : file.getAllObjects())
            if (isUnsafe(object, 0)) return Error{ErrorCode::AttachedUnsafe, u"attached.pdf"_s, {}};
        return bytes;
    } catch (const QPDFExc& fault) {
        if (fault.getErrorCode() == qpdf_e_password) return Error{ErrorCode::AttachedLocked, u"attached.pdf"_s, {}};
    } catch (const std::exception&) {
    }
    return broken("attached.pdf");
}

} // namespace alongside::attached
