#include "reports/staff_sheets.h"

#include "reports/page_rows.h"
#include "reports/people_words.h"
#include "reports/words/words.h"

#include <QBuffer>
#include <QImage>
#include <QStringList>

#include <algorithm>

namespace bm {

namespace {

constexpr PageRows boardPages[] = {{u"a4Page", 7, 9}, {u"a5Page", 7, 9}, {u"fullPage", 7, 9}};
constexpr PageRows staffPages[] = {{u"a4Page", 3, 4}, {u"a5Page", 3, 4}, {u"fullPage", 3, 4}};
constexpr PageRows badgePages[] = {{u"a4Page", 4, 4}, {u"a5Page", 3, 3}, {u"fullPage", 4, 4}};
constexpr PageRows platePages[] = {{u"a4Page", 2, 2}, {u"a5Page", 1, 1}, {u"fullPage", 2, 2}};

constexpr int photoWidth = 300; // dots of a photo on paper; 300 to the inch
constexpr int photoHeight = 420;

// Base 64 of a small picture, cut to the shape of an identity photo; empty when there is none.
QString photoText(const StaffPhotos& photos, const std::string& hash)
{
    const auto found = photos.find(hash);
    if (found == photos.end())
        return {};
    QImage image;
    if (!image.loadFromData(reinterpret_cast<const uchar*>(found->second.data()),
                            static_cast<int>(found->second.size())))
        return {};
    image = image.scaled(photoWidth, photoHeight, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    image = image.copy((image.width() - photoWidth) / 2, (image.height() - photoHeight) / 2, photoWidth,
                       photoHeight);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_RGB888).save(&buffer, "JPEG", 88);
    return QString::fromLatin1(buffer.data().toBase64());
}

QString windowWords(const PostVersion& post)
{
    QStringList windows;
    for (const std::string& window : post.windows)
        windows << (window == "*" ? u"各窗口事项都可办理"_qs : QString::fromStdString(window));
    return windows.join(u'、');
}

// A post named after its only window says that once.
QString windowBeside(const PostVersion& post)
{
    const QString words = windowWords(post);
    return words == QString::fromStdString(post.name) ? QString() : words;
}

QString backupWords(const PostVersion& post, const std::map<std::string, std::string>& names)
{
    if (!post.backups.empty())
        return namesIn(names, post.backups);
    if (!post.group.empty())
        return namesIn(names, post.group);
    return post.alone ? u"一人站点"_qs : u"未设"_qs;
}

// "综合窗口 A岗、民政窗口 B岗"
QString postWords(const PeopleView& people, const std::string& account)
{
    QStringList words;
    for (const PostNow& p : people.posts) {
        const auto& backups = p.version.backups;
        const QString name = QString::fromStdString(p.version.name);
        if (p.version.a == account)
            words << name + u" A岗"_qs;
        else if (std::find(backups.begin(), backups.end(), account) != backups.end())
            words << name + u" B岗"_qs;
    }
    return words.join(u'、');
}

int rankOf(const std::string& role)
{
    const char* const order[] = {"organ-head", "leader", "director", "section-head", "clerk"};
    const auto* const found = std::find(std::begin(order), std::end(order), role);
    return static_cast<int>(found - std::begin(order));
}

// Who serves here: not the supervisors and county staff that only look.
std::vector<StaffView> inService(const PeopleView& people)
{
    std::vector<StaffView> staff;
    std::copy_if(people.staff.begin(), people.staff.end(), std::back_inserter(staff),
                 [](const StaffView& s) { return s.active && s.role != "supervisor" && s.role != "county"; });
    std::stable_sort(staff.begin(), staff.end(),
                     [](const StaffView& a, const StaffView& b) { return rankOf(a.role) < rankOf(b.role); });
    return staff;
}

QString languageWords(const StaffView& person)
{
    QStringList words;
    for (const std::string& language : person.languages)
        words << QString::fromStdString(language);
    return words.join(u'、');
}

// Cards side by side: `across` of them in one row of the form, their fields numbered from 1.
std::vector<FormRow> cards(const PeopleView& people, const StaffPhotos& photos, std::size_t across)
{
    std::vector<FormRow> rows;
    std::size_t at = 0;
    for (const StaffView& person : inService(people)) {
        if (at % across == 0)
            rows.emplace_back();
        const QString i = QString::number(at % across + 1);
        FormRow& row = rows.back();
        row[u"name"_qs + i] = nameIn(people.names, person.account);
        row[u"photo"_qs + i] = photoText(photos, person.photo);
        row[u"role"_qs + i] = Words().say("role", person.role);
        row[u"post"_qs + i] = postWords(people, person.account);
        row[u"badge"_qs + i] = QString::fromStdString(person.badge);
        row[u"languages"_qs + i] = languageWords(person);
        ++at;
    }
    return rows;
}

} // namespace

FormValues abBoard(const PaperOffice& office, const PeopleView& people, Day today)
{
    FormValues form = officeSheet(office, today);
    std::vector<FormRow>& rows = form.lists[u"rows"_qs];
    for (const PostNow& p : people.posts)
        rows.push_back({{u"post"_qs, QString::fromStdString(p.version.name)},
                        {u"windows"_qs, windowBeside(p.version)},
                        {u"a"_qs, p.version.a.empty() ? u"未设"_qs : nameIn(people.names, p.version.a)},
                        {u"b"_qs, backupWords(p.version, people.names)}});
    turnPages(rows, boardPages);
    return form;
}

FormValues staffBoard(const PaperOffice& office, const PeopleView& people, const StaffPhotos& photos,
                      Day today)
{
    FormValues form = officeSheet(office, today);
    form.lists[u"rows"_qs] = cards(people, photos, 3);
    turnPages(form.lists[u"rows"_qs], staffPages);
    return form;
}

FormValues staffBadges(const PaperOffice& office, const PeopleView& people, const StaffPhotos& photos,
                       Day today)
{
    FormValues form = officeSheet(office, today);
    form.lists[u"rows"_qs] = cards(people, photos, 2);
    turnPages(form.lists[u"rows"_qs], badgePages);
    return form;
}

FormValues deskPlates(const PaperOffice& office, const PeopleView& people, Day today)
{
    FormValues form = officeSheet(office, today);
    std::vector<FormRow>& rows = form.lists[u"rows"_qs];
    for (const PostNow& p : people.posts) {
        if (p.version.a.empty())
            continue;
        rows.push_back(
            {{u"post"_qs, QString::fromStdString(p.version.name)},
             {u"windows"_qs, windowBeside(p.version)},
             {u"name"_qs, nameIn(people.names, p.version.a)},
             {u"b"_qs, p.version.backups.empty() ? QString() : namesIn(people.names, p.version.backups)}});
    }
    turnPages(rows, platePages);
    return form;
}

} // namespace bm
