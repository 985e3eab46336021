#include "ledger/exchange/import_words.h"

#include "ledger/exchange/folded_text.h"

#include <algorithm>
#include <array>

namespace bahi {

namespace {

using enum CellKind;

// The words of the handbook's glossary first, then what else was seen on papers. No word is here
// because it is probable: a heading that could be two things stands with both.

constexpr std::string_view kDateWords =
    "date|meeting date|date of meeting|तारीख|तिथि|दिनांक|बैठक की तारीख|बैठक की तिथि|बैठक तिथि|"
    "ngày|ngày họp|дата|дата собрания";
constexpr std::string_view kSittingWords =
    "sitting|meeting of the day|दिन की बैठक|cuộc họp trong ngày|собрание за день";
constexpr std::string_view kCodeWords =
    "code|member code|code of member|कोड|सदस्य कोड|सदस्य का कोड|mã|mã thành viên|mã số thành viên|"
    "код|код участника|код участницы";
constexpr std::string_view kNameWords =
    "name|member name|name of member|name of the member|member's name|full name|नाम|सदस्य का नाम|"
    "सदस्य नाम|tên|họ tên|họ và tên|tên thành viên|họ tên thành viên|имя|фио|ф.и.о.|имя участника|"
    "имя участницы|фамилия и имя";
constexpr std::string_view kMemberWords = "member|सदस्य|thành viên|участник|участница";
constexpr std::string_view kTextWords =
    "text|note|remark|remarks|particulars|विवरण|टिप्पणी|diễn giải|ghi chú|содержание|примечание|"
    "комментарий";
constexpr std::string_view kAmountWords = "amount|राशि|रकम|số tiền|сумма";
constexpr std::string_view kResolutionWords =
    "resolution|resolution no.|resolution no|resolution number|प्रस्ताव|प्रस्ताव संख्या|प्रस्ताव नंबर|"
    "quyết định|số quyết định|quyết định của nhóm|решение|решение собрания|№ решения|"
    "номер решения";

constexpr std::array kMembers = {
    OurColumn{"code", NewCode,
              "code|member code|code of member|member|कोड|सदस्य कोड|सदस्य का कोड|सदस्य|mã|"
              "mã thành viên|mã số thành viên|thành viên|код|код участника|код участницы|участник|"
              "участница"},
    OurColumn{"name", Name,
              "name|member name|name of member|name of the member|member's name|full name|member|"
              "नाम|सदस्य का नाम|सदस्य नाम|सदस्य|tên|họ tên|họ và tên|tên thành viên|"
              "họ tên thành viên|thành viên|имя|фио|ф.и.о.|имя участника|имя участницы|"
              "фамилия и имя|участник|участница"},
    OurColumn{"joined_on", Day,
              "joined on|joined|date of joining|joining date|date joined|जुड़ने की तारीख|"
              "जुड़ने की तिथि|सदस्यता की तारीख|ngày tham gia|ngày vào nhóm|ngày gia nhập|"
              "дата вступления|дата приёма|дата приема"},
    OurColumn{"gender", Gender, "gender|sex|लिंग|giới tính|пол"},
    OurColumn{"born", Birth,
              "born|date of birth|birth date|year of birth|जन्म तिथि|जन्म की तारीख|जन्म तारीख|"
              "जन्म वर्ष|ngày sinh|năm sinh|дата рождения|год рождения"},
    OurColumn{"household", Name, "household|family|परिवार|hộ|hộ gia đình|семья|домохозяйство"},
    OurColumn{"phone", Phone,
              "phone|phone number|phone no.|telephone|mobile|mobile number|mobile no.|फोन|"
              "फोन नंबर|मोबाइल|मोबाइल नंबर|điện thoại|số điện thoại|sđt|телефон|номер телефона"},
    OurColumn{"nominee", Name,
              "nominee|name of nominee|nominee name|नॉमिनी|नामिती|नॉमिनी का नाम|người thụ hưởng|"
              "получатель на случай смерти"},
    OurColumn{"relation", Name,
              "relation|relationship|relation of nominee|relation to member|संबंध|रिश्ता|"
              "नॉमिनी से संबंध|quan hệ|mối quan hệ|родство|степень родства|кем приходится"},
    OurColumn{"admitted_by", Number,
              "admitted by|admitted by resolution|resolution of admission|प्रवेश का प्रस्ताव|"
              "quyết định kết nạp|решение о приёме|решение о приеме"},
};

constexpr std::array kCutoff = {
    OurColumn{"date", Day,
              "date|as on|as of|cut-off date|तारीख|तिथि|दिनांक|ngày|đến ngày|дата|на дату"},
    OurColumn{"code", Code, kCodeWords},
    OurColumn{"name", MemberName, kNameWords},
    OurColumn{"member", Member, kMemberWords},
    OurColumn{"account", AsIs,
              "account|account code|खाता|खाता कोड|tài khoản|mã tài khoản|счёт|счет|"
              "код счёта|код счета"},
    OurColumn{"amount", Amount, kAmountWords},
    OurColumn{"instalment", Amount,
              "instalment|installment|instalment amount|agreed instalment|monthly instalment|किस्त|"
              "किस्त की राशि|kỳ trả|số tiền mỗi kỳ|платёж|платеж|сумма платежа"},
    OurColumn{"text", Text, kTextWords},
    OurColumn{"regular_savings", Amount,
              "regular savings|regular saving|compulsory savings|compulsory saving|savings|saving|"
              "अनिवार्य बचत|नियमित बचत|बचत|tiết kiệm bắt buộc|tiền tiết kiệm|tiết kiệm|"
              "обязательные сбережения|обязательные взносы|сбережения"},
    OurColumn{"voluntary_savings", Amount,
              "voluntary savings|voluntary saving|स्वैच्छिक बचत|ऐच्छिक बचत|tiết kiệm tự nguyện|"
              "добровольные сбережения|добровольные взносы"},
    OurColumn{"special_savings", Amount,
              "special savings|special saving|विशेष बचत|tiết kiệm theo mục đích|"
              "целевые сбережения|целевые взносы"},
    OurColumn{"loan_balance", Amount,
              "loan balance|loan left to repay|loan outstanding|outstanding loan|शेष ऋण|dư nợ|"
              "остаток займа"},
    OurColumn{"loan_balance_rf", Amount, "loan balance rf|शेष ऋण rf|dư nợ rf|остаток займа rf"},
    OurColumn{"loan_balance_cif", Amount, "loan balance cif|शेष ऋण cif|dư nợ cif|остаток займа cif"},
    OurColumn{"loan_balance_vrf", Amount, "loan balance vrf|शेष ऋण vrf|dư nợ vrf|остаток займа vrf"},
    OurColumn{"loan_balance_food", Amount, "loan balance food"},
    OurColumn{"loan_balance_fsf", Amount, "loan balance fsf|शेष ऋण fsf|dư nợ fsf|остаток займа fsf"},
    OurColumn{"loan_balance_hrf", Amount, "loan balance hrf|शेष ऋण hrf|dư nợ hrf|остаток займа hrf"},
    OurColumn{"loan_balance_bank", Amount, "loan balance bank"},
    OurColumn{"loan_balance_donor", Amount, "loan balance donor"},
};

/// Headings of paper that may be the whole of what she brought for her loan, or the principal.
constexpr std::string_view kPrincipalWords =
    "principal|principal paid|principal repaid|principal returned|loan principal|मूलधन|मूलधन वापसी|"
    "मूलधन की वापसी|gốc|trả gốc|tiền gốc|nợ gốc|основной долг|возврат основного долга|"
    "погашение основного долга|"
    "loan|loan repayment|loan repaid|loan returned|instalment|installment|ऋण|ऋण वापसी|किस्त|"
    "khoản vay|trả nợ|kỳ trả|заём|займ|погашение займа|возврат займа|платёж|платеж";
constexpr std::string_view kRepaymentWords =
    "principal and interest|मूलधन और ब्याज|gốc và lãi|trả gốc và lãi|основной долг и проценты|"
    "loan repayment|loan repaid|loan returned|instalment|installment|ऋण वापसी|किस्त|trả nợ|"
    "kỳ trả|погашение займа|возврат займа|платёж|платеж";

constexpr std::array kMeetings = {
    OurColumn{"date", Day, kDateWords},
    OurColumn{"sitting", Number, kSittingWords},
    OurColumn{"code", Code, kCodeWords},
    OurColumn{"name", MemberName, kNameWords},
    OurColumn{"member", Member, kMemberWords},
    OurColumn{"attendance", Attendance,
              "attendance|roll call|उपस्थिति|हाजिरी|हाज़िरी|tham dự|điểm danh|явка|перекличка"},
    OurColumn{"regular_saving", Amount,
              "regular saving|regular savings|compulsory saving|compulsory savings|saving|savings|"
              "अनिवार्य बचत|नियमित बचत|तय बचत|बचत|tiết kiệm bắt buộc|tiền tiết kiệm|tiết kiệm|"
              "обязательный взнос|взнос|сбережения"},
    OurColumn{"voluntary_saving", Amount,
              "voluntary saving|voluntary savings|स्वैच्छिक बचत|ऐच्छिक बचत|tiết kiệm tự nguyện|"
              "добровольный взнос"},
    OurColumn{"special_saving", Amount,
              "special saving|special savings|विशेष बचत|tiết kiệm theo mục đích|целевой взнос"},
    OurColumn{"principal", Amount, kPrincipalWords},
    OurColumn{"interest", Amount,
              "interest|loan interest|interest paid|ब्याज|ऋण पर ब्याज|lãi|tiền lãi|trả lãi|"
              "проценты|проценты по займу"},
    OurColumn{"repayment", Amount, kRepaymentWords},
    OurColumn{"loan_number", Number,
              "loan number|loan no.|loan no|ऋण संख्या|ऋण नंबर|số khoản vay|mã khoản vay|№ займа|"
              "номер займа"},
    OurColumn{"fine", Amount, "fine|fines|penalty|दंड|जुर्माना|tiền phạt|phạt|штраф|штрафы"},
    OurColumn{"admission_fee", Amount,
              "admission fee|joining fee|entry fee|प्रवेश शुल्क|phí gia nhập|вступительный взнос"},
    OurColumn{"regular_withdrawn", Amount,
              "regular savings withdrawn|अनिवार्य बचत निकासी|rút tiết kiệm bắt buộc|"
              "снятие обязательных сбережений|withdrawal|withdrawn|savings withdrawn|"
              "savings returned|बचत निकासी|बचत वापसी|rút tiết kiệm|снятие сбережений"},
    OurColumn{"voluntary_withdrawn", Amount,
              "voluntary savings withdrawn|स्वैच्छिक बचत निकासी|rút tiết kiệm tự nguyện|"
              "снятие добровольных сбережений|withdrawal|withdrawn|savings withdrawn|"
              "savings returned|बचत निकासी|बचत वापसी|rút tiết kiệm|снятие сбережений"},
    OurColumn{"special_withdrawn", Amount,
              "special savings withdrawn|विशेष बचत निकासी|rút tiết kiệm theo mục đích|"
              "снятие целевых сбережений|withdrawal|withdrawn|savings withdrawn|"
              "savings returned|बचत निकासी|बचत वापसी|rút tiết kiệm|снятие сбережений"},
    OurColumn{"loan_given", Amount,
              "loan given|new loan|loan issued|loan disbursed|loan|दिया गया ऋण|नया ऋण|ऋण वितरण|ऋण|"
              "cho vay|khoản vay mới|vay mới|khoản vay|выдано займов|выдан заём|новый заём|"
              "новый займ|выдача займа|заём|займ"},
    OurColumn{"fund", Fund,
              "fund|from which fund|निधि|किस निधि से|từ nguồn nào|nguồn vốn|quỹ|фонд|"
              "из какого фонда"},
    OurColumn{"purpose", Text,
              "purpose|purpose of the loan|loan purpose|उद्देश्य|ऋण का उद्देश्य|mục đích|mục đích vay|"
              "цель|цель займа"},
    OurColumn{"agreed_instalment", Amount,
              "agreed instalment|instalment agreed|monthly instalment|instalment|installment|"
              "instalment amount|तय किस्त|किस्त की राशि|किस्त|số tiền mỗi kỳ|kỳ trả|"
              "сумма платежа|платёж|платеж"},
    OurColumn{"guarantors", People,
              "guarantors|guarantor|जमानतदार|người bảo lãnh|поручитель|поручители"},
    OurColumn{"resolution", Number, kResolutionWords},
    OurColumn{"resolution_words", Text,
              "words of the resolution|resolution passed|प्रस्ताव के शब्द|प्रस्ताव|nội dung quyết định|"
              "quyết định|quyết định của nhóm|текст решения|решение|решение собрания"},
    OurColumn{"leaves_by", Number,
              "leaves by resolution|leave the group|समूह छोड़ना|ra khỏi nhóm|выход из группы"},
};

constexpr std::array kFacts = {
    OurColumn{"date", Day, kDateWords},
    OurColumn{"sitting", Number, kSittingWords},
    OurColumn{"kind", RowKind,
              "kind|kind of row|प्रकार|पंक्ति का प्रकार|loại|loại dòng|вид|вид строки"},
    OurColumn{"code", Code, kCodeWords},
    OurColumn{"name", MemberName, kNameWords},
    OurColumn{"member", Member, kMemberWords},
    OurColumn{"head", AsIs, "head|account head|मद|खाता शीर्षक|khoản mục|статья"},
    OurColumn{"amount", Amount, kAmountWords},
    OurColumn{"ref", Number,
              "ref|ref.|reference|संदर्भ|संदर्भ संख्या|tham chiếu|số tham chiếu|ссылка|"
              "номер ссылки"},
    OurColumn{"text", Text, kTextWords},
};

constexpr std::array kGenders = {
    OurWord{"woman", "female|महिला|स्त्री|nữ|phụ nữ|женщина|женский"},
    OurWord{"man", "male|पुरुष|nam|мужчина|мужской"},
    OurWord{"other", "अन्य|khác|другой|другое"},
};

constexpr std::array kAttendances = {
    OurWord{"present", "उपस्थित|हाजिर|có mặt|присутствует"},
    OurWord{"late", "came late|देर से|đến trễ|đến muộn|trễ|muộn|опоздание"},
    OurWord{"excused",
            "absent with notice|सूचना देकर|सूचना देकर अनुपस्थित|vắng có phép|"
            "нет, с предупреждением|с предупреждением"},
    OurWord{"absent", "अनुपस्थित|गैरहाजिर|vắng không phép|отсутствует"},
    OurWord{"sent", "sent money|sent her money|पैसा भेजा|gửi tiền|деньги переданы"},
};

constexpr std::array kSavings = {
    OurWord{"regular",
            "compulsory|regular saving|compulsory saving|अनिवार्य|अनिवार्य बचत|नियमित|नियमित बचत|"
            "bắt buộc|tiết kiệm bắt buộc|обязательный|обязательный взнос"},
    OurWord{"voluntary",
            "voluntary saving|स्वैच्छिक|स्वैच्छिक बचत|tự nguyện|tiết kiệm tự nguyện|добровольный|"
            "добровольный взнос"},
    OurWord{"special",
            "special saving|विशेष|विशेष बचत|theo mục đích|tiết kiệm theo mục đích|целевой|"
            "целевой взнос"},
};

constexpr std::array kFunds = {
    OurWord{"own",
            "own fund|own funds|group's own fund|समूह कोष|vốn tự có|vốn tự có của nhóm|"
            "собственные средства"},
    OurWord{"rf", "revolving fund|चक्रीय निधि|quỹ quay vòng|возобновляемый фонд"},
    OurWord{"cif",
            "icf|community investment fund|initial capitalisation fund|सामुदायिक निवेश निधि|"
            "प्रारंभिक पूंजीकरण निधि|quỹ đầu tư cộng đồng|quỹ vốn ban đầu|фонд общих вложений|"
            "фонд начального капитала"},
    OurWord{"vrf",
            "vulnerability reduction fund|जोखिम न्यूनीकरण निधि|quỹ giảm rủi ro|"
            "фонд снижения уязвимости"},
    OurWord{"food", "food and health funds|खाद्य और स्वास्थ्य निधि"},
    OurWord{"fsf", "food security fund|खाद्य सुरक्षा निधि|quỹ lương thực|продовольственный фонд"},
    OurWord{"hrf",
            "health risk fund|स्वास्थ्य सुरक्षा निधि|स्वास्थ्य जोखिम निधि|quỹ rủi ro sức khỏe|фонд на "
            "случай болезни"},
    OurWord{"bank", "bank loan|बैंक ऋण|vay ngân hàng|кредит банка"},
    OurWord{"donor", "donor's fund|दाता संस्था|nhà tài trợ|донор"},
};

constexpr std::array kRowKinds = {
    OurWord{"meeting", "बैठक|cuộc họp|собрание"},
    OurWord{"attendance", "roll call|उपस्थिति|हाजिरी|tham dự|điểm danh|явка"},
    OurWord{"saving", "savings|बचत|tiết kiệm|взнос"},
    OurWord{"principal", "मूलधन|gốc|trả gốc|основной долг"},
    OurWord{"interest", "ब्याज|lãi|trả lãi|проценты"},
    OurWord{"repayment", "principal and interest|मूलधन और ब्याज|gốc và lãi|основной долг и проценты"},
    OurWord{"fine", "दंड|जुर्माना|tiền phạt|phạt|штраф"},
    OurWord{"fee", "admission fee|joining fee|प्रवेश शुल्क|phí gia nhập|вступительный взнос"},
    OurWord{"loan", "loan given|दिया गया ऋण|ऋण|cho vay|выдано займов|заём"},
    OurWord{"instalment",
            "installment|agreed instalment|किस्त की राशि|số tiền mỗi kỳ|сумма платежа"},
    OurWord{"leave", "leave the group|समूह छोड़ना|ra khỏi nhóm|выход из группы"},
    OurWord{"resolution", "प्रस्ताव|quyết định của nhóm|quyết định|решение собрания|решение"},
    OurWord{"guarantor", "जमानतदार|người bảo lãnh|поручитель"},
    OurWord{"withdrawal", "savings withdrawn|बचत निकासी|rút tiết kiệm|снятие сбережений"},
    OurWord{"receipt", "other receipts|अन्य प्राप्ति|khoản thu khác|прочие поступления"},
    OurWord{"payment", "payments|भुगतान|khoản chi|выплаты"},
    OurWord{"deposit", "paid into the bank|बैंक में जमा|nộp vào ngân hàng|внесено в банк"},
    OurWord{"draw", "drawn from the bank|बैंक से निकासी|rút từ ngân hàng|снято со счёта"},
    OurWord{"count",
            "cash count|counted cash|नगद गिनती|गिना हुआ नगद|kiểm quỹ|tiền đếm được|"
            "пересчёт кассы|пересчитано"},
    OurWord{"presiding", "presiding member|बैठक की अध्यक्षता|chủ trì|ведёт собрание"},
    OurWord{"minutes", "कार्यवाही|biên bản họp|biên bản|протокол собрания|протокол"},
};

/// As `folded`, with blanks for the underscores of our own names.
std::string foldedWord(std::string_view text) {
    std::string word{text};
    std::replace(word.begin(), word.end(), '_', ' ');
    return folded(word);
}

} // namespace

std::span<const OurColumn> memberImportColumns() {
    return kMembers;
}
std::span<const OurColumn> cutoffImportColumns() {
    return kCutoff;
}
std::span<const OurColumn> meetingImportColumns() {
    return kMeetings;
}
std::span<const OurColumn> meetingFactImportColumns() {
    return kFacts;
}
std::span<const OurWord> genderWords() {
    return kGenders;
}
std::span<const OurWord> attendanceWords() {
    return kAttendances;
}
std::span<const OurWord> savingWords() {
    return kSavings;
}
std::span<const OurWord> fundWords() {
    return kFunds;
}
std::span<const OurWord> rowKindWords() {
    return kRowKinds;
}

void WordIndex::add(std::string_view name, std::string_view words) {
    m_names.push_back(name);
    m_own.emplace(foldedWord(name), name);
    for (std::string_view rest = words; !rest.empty();) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        auto& meanings = m_meanings[foldedWord(rest.substr(0, end))];
        if (std::find(meanings.begin(), meanings.end(), name) == meanings.end())
            meanings.push_back(name);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

std::vector<std::string_view> WordIndex::meant(std::string_view text) const {
    const std::string word = foldedWord(text);
    if (const auto own = m_own.find(word); own != m_own.end()) return {own->second};
    const auto found = m_meanings.find(word);
    return found == m_meanings.end() ? std::vector<std::string_view>{} : found->second;
}

std::string WordIndex::list() const {
    std::string list;
    for (const std::string_view name : m_names) {
        if (!list.empty()) list += ", ";
        list += name;
    }
    return list;
}

} // namespace bahi
