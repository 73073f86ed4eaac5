<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>bm::AcceptPlace</name>
        <message>
            <source>This form was not finished last time. Nothing of it is lost.</source>
            <translation>这张表上次没有办完，内容都还在。</translation>
        </message>
        <message>
            <source>Put aside: %1</source>
            <translation>已放一边：%1</translation>
        </message>
        <message>
            <source>Throw this form away?</source>
            <translation>丢弃这张表吗？</translation>
        </message>
        <message>
            <source>What was typed is lost; no case was made.</source>
            <translation>已输入的内容将丢失；没有产生办件。</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>The sheet %1 names a matter that is not in force any more.</source>
            <translation>告知单 %1 上的事项已不再办理，请重新选择事项。</translation>
        </message>
        <message>
            <source>From the telling sheet %1: what was there then is ticked.</source>
            <translation>来自告知单 %1：当时已有的材料已勾好。</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Find a matter; change the matter of this form</source>
            <translation>找事项；给这张表换事项</translation>
        </message>
        <message>
            <source>Take the matter; to the next field</source>
            <translation>选定事项；到下一栏</translation>
        </message>
        <message>
            <source>Tick the paper</source>
            <translation>勾选材料</translation>
        </message>
        <message>
            <source>All papers complete</source>
            <translation>材料全部齐全</translation>
        </message>
        <message>
            <source>How the due day is counted</source>
            <translation>期限怎样算出来</translation>
        </message>
        <message>
            <source>Only tell: print what is missing</source>
            <translation>只告知：打印还缺什么</translation>
        </message>
        <message>
            <source>Refer: print where to go</source>
            <translation>引导：打印该去哪里</translation>
        </message>
        <message>
            <source>After it: next person, same matter</source>
            <translation>办完后：下一位，同一事项</translation>
        </message>
        <message>
            <source>Put the form aside</source>
            <translation>把这张表先放一边</translation>
        </message>
        <message>
            <source>Open the first form that was put aside</source>
            <translation>打开第一张放着的表</translation>
        </message>
        <message>
            <source>Add a member of the household</source>
            <translation>添加家庭成员</translation>
        </message>
        <message>
            <source>Somebody came for the applicant</source>
            <translation>由他人代办</translation>
        </message>
        <message>
            <source>Accepted and finished</source>
            <translation>已受理并办结</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已受理</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>已告知</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>已引导</translation>
        </message>
        <message>
            <source>%1: not printed yet</source>
            <translation>%1：还没有打印</translation>
        </message>
        <message>
            <source>%1 %2: issued, not put out yet</source>
            <translation>%1 %2：已编号，还没有打印出来</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1 %2：%3</translation>
        </message>
        <message>
            <source>%1 %2: given to the applicant</source>
            <translation>%1 %2：已交给申请人</translation>
        </message>
        <message>
            <source>Accept, or accept with gaps</source>
            <translation>受理，或容缺受理</translation>
        </message>
        <message>
            <source>Take in, and tell once what is missing</source>
            <translation>收件并一次性告知</translation>
        </message>
        <message>
            <source>Accepted with gaps</source>
            <translation>已容缺受理</translation>
        </message>
        <message>
            <source>Taken in for the office that accepts</source>
            <translation>已代收</translation>
        </message>
        <message>
            <source>Taken in, and told what is missing</source>
            <translation>已收件并一次性告知</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>已收件</translation>
        </message>
    </context>
    <context>
        <name>bm::AcceptText</name>
        <message>
            <source>%1 calendar days from tomorrow; %2 of them are rest days and do not count.</source>
            <translation>从明天起共 %1 天，其中 %2 天休息不算。</translation>
        </message>
        <message>
            <source>%1: forwarded by %2</source>
            <translation>%1，%2前上报</translation>
        </message>
        <message>
            <source>%1: done by %2</source>
            <translation>%1，%2前办结</translation>
        </message>
        <message>
            <source> (provisional)</source>
            <translation>（暂定）</translation>
        </message>
        <message>
            <source> The holidays of that year are not announced yet; if the day moves, we will call.</source>
            <translation>该年放假安排尚未公布，如有变动另行电话告知。</translation>
        </message>
        <message>
            <source>Give the promise of this matter first.</source>
            <translation>请先写明本事项的承诺时限。</translation>
        </message>
        <message>
            <source>On the spot, once complete</source>
            <translation>补齐后当场办结</translation>
        </message>
        <message>
            <source>%1 from the day it is complete</source>
            <translation>补齐之日起 %1</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>今天办结</translation>
        </message>
        <message>
            <source>Done on the spot</source>
            <translation>当场办结</translation>
        </message>
        <message>
            <source>%1 + %2 copies</source>
            <translation>原件 %1 份、复印件 %2 份</translation>
        </message>
        <message>
            <source>× %1</source>
            <translation>%1 份</translation>
        </message>
        <message>
            <source>each</source>
            <translation>每人</translation>
        </message>
        <message>
            <source>each: %1</source>
            <translation>%1每人</translation>
        </message>
    </context>
    <context>
        <name>bm::AdviceDetail</name>
        <message>
            <source>No sheet chosen</source>
            <translation>还没有选单子</translation>
        </message>
        <message>
            <source>Choose one in the list, or type above what was asked for or the end of the number on the sheet.</source>
            <translation>请在列表中选一张，或在上面输入问的事，或单子上编号的后段。</translation>
        </message>
        <message>
            <source>reprinted %1 times</source>
            <translation>补打 %1 次</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>请到这里办</translation>
        </message>
        <message>
            <source>Nothing was missing</source>
            <translation>当时材料已齐</translation>
        </message>
        <message>
            <source>Was still missing</source>
            <translation>当时还缺</translation>
        </message>
        <message>
            <source>Take the case</source>
            <translation>按单收件</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>补打</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>办理过程</translation>
        </message>
        <message>
            <source>Void %1</source>
            <translation>作废 %1</translation>
        </message>
        <message>
            <source>The number stays used up and is kept as void. Take the sheet back and destroy it.</source>
            <translation>编号保留，记为作废。请收回单子并销毁。</translation>
        </message>
        <message>
            <source>Void: %1</source>
            <translation>已作废：%1</translation>
        </message>
        <message>
            <source>This sheet cannot be shown</source>
            <translation>这张单子无法显示</translation>
        </message>
    </context>
    <context>
        <name>bm::AdviceListModel</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>问的事</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
    </context>
    <context>
        <name>bm::AdvicePane</name>
        <message>
            <source>Telling sheets and referral slips</source>
            <translation>告知单和引导单</translation>
        </message>
        <message>
            <source>Nobody was told or referred yet</source>
            <translation>还没有告知或引导过</translation>
        </message>
        <message>
            <source>Who only asks gets a telling sheet: press F2, find the matter, tick what is there, choose “Only tell”.</source>
            <translation>来问的人给一张告知单：按 F2，找到事项，勾选已有的材料，选“只告知”。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Search by what was asked for, its pinyin or initials, or by the end of the number on the sheet.</source>
            <translation>可按问的事、它的拼音或首字母查找，或按单子上编号的后段查找。</translation>
        </message>
    </context>
    <context>
        <name>bm::ApplicantPanel</name>
        <message>
            <source>Remove this member</source>
            <translation>删去这一位</translation>
        </message>
        <message numerus="yes">
            <source>Known from %n earlier case(s): name and telephone filled in. Ask whether they still hold.</source>
            <translation>
                <numerusform>以前办过 %n 件，姓名电话已填好，请核对有没有变。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not yet %1 years old: may apply from %2.</source>
            <translation>未满 %1 周岁，%2起可以申请。</translation>
        </message>
        <message>
            <source>The guide names the other sex for this matter; check the card.</source>
            <translation>本事项的对象性别不符，请核对证件。</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>单位名称</translation>
        </message>
        <message>
            <source>Unified social credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>Village and group</source>
            <translation>村（社区）和组</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>添加家庭成员</translation>
        </message>
        <message>
            <source>Somebody came for the applicant</source>
            <translation>由他人代办</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>What entitles the agent</source>
            <translation>代办凭据</translation>
        </message>
        <message>
            <source>Near relative of a clerk or village cadre?</source>
            <translation>是经办人员或村干部的近亲属吗？</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Which relation</source>
            <translation>什么关系</translation>
        </message>
        <message>
            <source>Number in the province&apos;s platform</source>
            <translation>省平台办件号</translation>
        </message>
        <message>
            <source>Major matter</source>
            <translation>重大事项</translation>
        </message>
        <message>
            <source>Green lane (old, disabled, urgent)</source>
            <translation>绿色通道（老、残、急）</translation>
        </message>
        <message>
            <source>Not finished on the spot (done later today)</source>
            <translation>不当场办结（今天稍后办好）</translation>
        </message>
    </context>
    <context>
        <name>bm::Ask</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>bm::CaseActions</name>
        <message>
            <source>Corrected: %1</source>
            <translation>已更正：%1</translation>
        </message>
        <message>
            <source>Given to the applicant: %1</source>
            <translation>已交给申请人：%1</translation>
        </message>
        <message>
            <source>Void %1 and issue anew</source>
            <translation>作废 %1 并重开</translation>
        </message>
        <message>
            <source>The number stays used up and is kept as void. Take the sheets back and destroy them.</source>
            <translation>该编号保留为作废号，不再使用。请收回并销毁已打印的各联。</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Void: %1</source>
            <translation>已作废：%1</translation>
        </message>
        <message>
            <source>Issue %1 corrected</source>
            <translation>更正 %1</translation>
        </message>
        <message>
            <source>The corrected paper keeps the number and says that it replaces the one before.</source>
            <translation>更正后的文书沿用原编号，并注明代替原件。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>bm::CaseCards</name>
        <message>
            <source>Organisation</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Credit code</source>
            <translation>信用代码</translation>
        </message>
        <message>
            <source>Legal person</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Co-applicant</source>
            <translation>共同申请人</translation>
        </message>
        <message>
            <source>Head of the household</source>
            <translation>户主</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>证件号码</translation>
        </message>
        <message>
            <source> (of: %1)</source>
            <translation>（%1的电话）</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>The person half of this case was withheld or erased.</source>
            <translation>本件的个人信息未提供或已清除。</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>代办人</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>村组</translation>
        </message>
        <message>
            <source>Near relative</source>
            <translation>近亲属</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Show whole numbers   F8</source>
            <translation>显示完整号码   F8</translation>
        </message>
        <message>
            <source>This is recorded, once per person, case and login.</source>
            <translation>查看将被记录（每人每件每次登录记一次）。</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>收件</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Deemed accepted</source>
            <translation>视为受理</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>最迟答复</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>承诺到期</translation>
        </message>
        <message>
            <source>Due by law</source>
            <translation>法定到期</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>Hand over by</source>
            <translation>最迟送达</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>送达</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Papers brought (%1 missing)</source>
            <translation>申请材料（缺 %1 项）</translation>
        </message>
        <message>
            <source>Papers brought</source>
            <translation>申请材料</translation>
        </message>
        <message>
            <source>This matter asks for no papers.</source>
            <translation>本事项不需要材料。</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>办理过程</translation>
        </message>
        <message>
            <source>no effect</source>
            <translation>无效</translation>
        </message>
        <message>
            <source>reprinted %1 times</source>
            <translation>补打 %1 次</translation>
        </message>
        <message>
            <source>corrects %1</source>
            <translation>更正 %1</translation>
        </message>
        <message>
            <source>Given to the applicant</source>
            <translation>已交给申请人</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>补打</translation>
        </message>
        <message>
            <source>Void and issue anew</source>
            <translation>作废重开</translation>
        </message>
        <message>
            <source>Issue corrected</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Papers of this case</source>
            <translation>本件文书</translation>
        </message>
        <message>
            <source>Nothing was printed for this case yet.</source>
            <translation>本件还没有打印过文书。</translation>
        </message>
        <message>
            <source>No paper belongs to this case yet.</source>
            <translation>本件还没有可以出具的文书。</translation>
        </message>
        <message>
            <source>To be printed:</source>
            <translation>可以出具：</translation>
        </message>
    </context>
    <context>
        <name>bm::CaseDetail</name>
        <message>
            <source>No case chosen</source>
            <translation>未选办件</translation>
        </message>
        <message>
            <source>Choose one in the list, type a number or a name above, or scan the code on a slip.</source>
            <translation>在列表中选一件，或在上面输入编号、姓名，或扫描单据上的二维码。</translation>
        </message>
        <message>
            <source>Whole numbers shown; this was recorded.</source>
            <translation>已显示完整号码，并已记录。</translation>
        </message>
        <message>
            <source>This case cannot be shown</source>
            <translation>无法显示该办件</translation>
        </message>
    </context>
    <context>
        <name>bm::CaseHead</name>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>(person withheld or erased)</source>
            <translation>（个人信息未提供或已清除）</translation>
        </message>
        <message>
            <source>platform %1</source>
            <translation>平台号 %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>%1到期</translation>
        </message>
        <message>
            <source>accepted %1</source>
            <translation>%1受理</translation>
        </message>
        <message>
            <source>moved by a notice; promised first: %1</source>
            <translation>因放假通知顺延；原承诺 %1</translation>
        </message>
        <message>
            <source>the law&apos;s day comes first: %1</source>
            <translation>法定日期更早：%1</translation>
        </message>
    </context>
    <context>
        <name>bm::CaseKeys</name>
        <message>
            <source>How the day was counted</source>
            <translation>期限怎么算的</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>打印承诺单</translation>
        </message>
        <message>
            <source>Show whole numbers (recorded)</source>
            <translation>显示完整号码（有记录）</translation>
        </message>
        <message>
            <source>All steps…</source>
            <translation>办理…</translation>
        </message>
    </context>
    <context>
        <name>bm::CaseListModel</name>
        <message>
            <source>Applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
    </context>
    <context>
        <name>bm::CaseText</name>
        <message>
            <source>ready to hand over</source>
            <translation>待交付</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>预计</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>paused now</source>
            <translation>暂停中</translation>
        </message>
    </context>
    <context>
        <name>bm::CasesPlace</name>
        <message>
            <source>End of the number, what was asked for, pinyin</source>
            <translation>编号后段、问的事、拼音</translation>
        </message>
        <message>
            <source>Number, name, pinyin, telephone&apos;s last four, identity number</source>
            <translation>编号、姓名、拼音、电话后四位、身份证号</translation>
        </message>
        <message>
            <source>Search cases</source>
            <translation>查找办件</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>All matters</source>
            <translation>全部事项</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>全部状态</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>办件</translation>
        </message>
        <message>
            <source>Search; Enter goes to the list</source>
            <translation>查找；回车到列表</translation>
        </message>
        <message>
            <source>Next case in the list</source>
            <translation>列表中下一件</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Search by the end of the number, the name, its pinyin or initials, the telephone&apos;s last four digits or the whole identity number.</source>
            <translation>可以按编号末尾、姓名、拼音或首字母、电话后四位、完整身份证号查找。</translation>
        </message>
        <message>
            <source>No case here</source>
            <translation>这里没有办件</translation>
        </message>
        <message>
            <source>Press F2 to take a new case, or choose another queue above.</source>
            <translation>按 F2 受理新件，或在上面选择其他类别。</translation>
        </message>
        <message>
            <source>Back to the list   Esc</source>
            <translation>返回列表   Esc</translation>
        </message>
        <message>
            <source>Told, referred</source>
            <translation>已告知/引导</translation>
        </message>
    </context>
    <context>
        <name>bm::CorrectDialog</name>
        <message>
            <source>Correct: %1</source>
            <translation>更正：%1</translation>
        </message>
        <message>
            <source>The old words stay in the journal. Papers printed with them have to be corrected too.</source>
            <translation>原内容保留在日志中。用原内容打印的文书也要更正。</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>单位名称</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Social credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>身份证号码</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Number in the province&apos;s platform</source>
            <translation>省平台办件号</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Give a reason: it tells others later why this was done.</source>
            <translation>请填写理由：以后别人要知道为什么这样做。</translation>
        </message>
        <message>
            <source>Nothing was changed. Change a field, or cancel.</source>
            <translation>没有改动。请修改内容，或取消。</translation>
        </message>
    </context>
    <context>
        <name>bm::DayField</name>
        <message>
            <source>+%1 working days</source>
            <translation>+%1 个工作日</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
    </context>
    <context>
        <name>bm::DonePage</name>
        <message>
            <source>Next person, same matter</source>
            <translation>下一位，同一事项</translation>
        </message>
        <message>
            <source>New matter</source>
            <translation>新事项</translation>
        </message>
        <message>
            <source>Print the paper</source>
            <translation>打印文书</translation>
        </message>
        <message>
            <source>Given to the applicant</source>
            <translation>已交给申请人</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开办件</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>编号 %1</translation>
        </message>
    </context>
    <context>
        <name>bm::DueDialog</name>
        <message>
            <source>Done on the spot, on %1</source>
            <translation>%1当场办结</translation>
        </message>
        <message>
            <source>%1 from %2: due %3. %4 days, %5 of them counted, %6 not.</source>
            <translation>自%2起 %1：%3到期。共 %4 天，计入 %5 天，不计 %6 天。</translation>
        </message>
        <message>
            <source>How this day was counted</source>
            <translation>期限怎么算的</translation>
        </message>
        <message>
            <source>Provisional: the notice for that year is not out yet. The day can only move later.</source>
            <translation>暂定：该年度放假通知尚未公布，日期只会顺延。</translation>
        </message>
        <message>
            <source>Expected: a pause is still open.</source>
            <translation>预计：暂停尚未结束。</translation>
        </message>
        <message>
            <source>+1, +2 …: counted days. –: weekends. 0: the first day, which is not counted. Framed: the due day.</source>
            <translation>+1、+2……为计入的天数；–为周末；0 为起始日，不计入；加框为到期日。</translation>
        </message>
        <message>
            <source>Days with a reason of their own</source>
            <translation>有特殊原因的日子</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>bm::ErrorBanner</name>
        <message>
            <source>Close this message</source>
            <translation>关闭提示</translation>
        </message>
    </context>
    <context>
        <name>bm::FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>bm::FormPage</name>
        <message>
            <source>Another matter</source>
            <translation>换事项</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>办事指南</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>先放一边</translation>
        </message>
        <message>
            <source>Keep this form for later and serve the next person</source>
            <translation>留着这张表，先接待下一位</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Conditions and papers</source>
            <translation>条件和材料</translation>
        </message>
        <message>
            <source>All complete</source>
            <translation>全部齐全</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>The matter “%1” is not in force any more. Choose another one.</source>
            <translation>事项“%1”已不再办理，请另选事项。</translation>
        </message>
        <message>
            <source>The guide has changed since this form was begun. Tick the papers again.</source>
            <translation>填这张表以后办事指南改过了，请重新核对材料。</translation>
        </message>
        <message>
            <source>Choose a matter; F11 sends on who is wrong here.</source>
            <translation>先选事项；来错地方的按 F11 打印引导单。</translation>
        </message>
        <message>
            <source>Say first: %1</source>
            <translation>请先填：%1</translation>
        </message>
        <message>
            <source>Answer first: %1</source>
            <translation>请先回答：%1</translation>
        </message>
        <message>
            <source>Still missing %1: %2</source>
            <translation>还缺 %1 样：%2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>This person has a case of this matter that is still open: %1, %2.</source>
            <translation>这个人已有一件同样的事项还没办完：%1，%2。</translation>
        </message>
        <message>
            <source>Open that case</source>
            <translation>打开那一件</translation>
        </message>
        <message>
            <source>Go on all the same</source>
            <translation>仍要继续</translation>
        </message>
        <message>
            <source>The card was read. Choose the matter now.</source>
            <translation>证件已读入，请选事项。</translation>
        </message>
        <message>
            <source>The clock is right</source>
            <translation>时间没有错</translation>
        </message>
        <message>
            <source>Accept with gaps</source>
            <translation>容缺受理</translation>
        </message>
        <message>
            <source>Accept and finish</source>
            <translation>受理并办结</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Take in for them</source>
            <translation>代收</translation>
        </message>
        <message>
            <source>Only take in</source>
            <translation>只收件</translation>
        </message>
        <message>
            <source>Take in and tell</source>
            <translation>收件并一次性告知</translation>
        </message>
        <message>
            <source> F5 takes it in and tells in writing; F10 only tells.</source>
            <translation>按 F5 收件并书面告知，按 F10 只告知。</translation>
        </message>
    </context>
    <context>
        <name>bm::GapDialog</name>
        <message>
            <source>Accept with gaps</source>
            <translation>容缺受理</translation>
        </message>
        <message>
            <source>To follow: %1. The applicant signs the promise; the days of the case run from today.</source>
            <translation>后补材料：%1。由申请人签承诺书，办理时限从今天起算。</translation>
        </message>
        <message>
            <source>Promised by</source>
            <translation>承诺补齐日期</translation>
        </message>
        <message>
            <source>A day from today on, like 2026-11-30, 1130 or +5.</source>
            <translation>请填今天或以后的日期，如 2026-11-30、1130 或 +5。</translation>
        </message>
    </context>
    <context>
        <name>bm::GuidePage</name>
        <message>
            <source>check</source>
            <translation>待核</translation>
        </message>
        <message>
            <source>Versions of this guide</source>
            <translation>指南的版本</translation>
        </message>
        <message>
            <source>Take a case of it</source>
            <translation>受理这个事项</translation>
        </message>
        <message>
            <source>Print the guide sheet</source>
            <translation>打印办事指南</translation>
        </message>
        <message>
            <source>Not the version in force</source>
            <translation>不是现行版本</translation>
        </message>
    </context>
    <context>
        <name>bm::GuideText</name>
        <message>
            <source>not in the source; to be added</source>
            <translation>来源没有写，待补</translation>
        </message>
        <message>
            <source>posting</source>
            <translation>公示</translation>
        </message>
        <message>
            <source>survey on site</source>
            <translation>现场勘察</translation>
        </message>
        <message>
            <source>outside the promise</source>
            <translation>不计入承诺时限</translation>
        </message>
        <message>
            <source>after the end</source>
            <translation>办结之后</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>What must be public</source>
            <translation>应当公开的六项</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>审批依据</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>办事内容（条件）</translation>
        </message>
        <message>
            <source>%1 %2 %3 (as of %4): check today&apos;s figure</source>
            <translation>%1 %2 %3（%4 年的数额，须按现行标准改）</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>申报材料</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>办事程序</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺时限</translation>
        </message>
        <message>
            <source>Statutory limit</source>
            <translation>法定时限</translation>
        </message>
        <message>
            <source>Limit rests on</source>
            <translation>时限依据</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>收费标准</translation>
        </message>
        <message>
            <source>free of charge</source>
            <translation>不收费</translation>
        </message>
        <message>
            <source>Fee rests on</source>
            <translation>收费依据</translation>
        </message>
        <message>
            <source>The list of the handbook of 2009</source>
            <translation>手册原来的材料清单（2009 年）</translation>
        </message>
        <message>
            <source>Today&apos;s list, not in use yet</source>
            <translation>今天的材料清单（待核，尚未启用）</translation>
        </message>
        <message>
            <source>From</source>
            <translation>出处</translation>
        </message>
        <message>
            <source>Looked up on</source>
            <translation>查阅日期</translation>
        </message>
        <message>
            <source>Today&apos;s name</source>
            <translation>现在的名称</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>from %1 years</source>
            <translation>年满 %1 周岁</translation>
        </message>
        <message>
            <source>Who does what, under which law</source>
            <translation>谁来办、依什么法</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Takes in</source>
            <translation>代收</translation>
        </message>
        <message>
            <source>Accepts</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Decides</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>办理结果</translation>
        </message>
        <message>
            <source>Way back</source>
            <translation>结果怎样送回</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>事项性质</translation>
        </message>
        <message>
            <source>Tell what is missing</source>
            <translation>补正告知</translation>
        </message>
        <message>
            <source>within %1 working days</source>
            <translation>%1 个工作日内</translation>
        </message>
        <message>
            <source>; silence counts as acceptance</source>
            <translation>；逾期不告知视为受理</translation>
        </message>
        <message>
            <source>Deliver</source>
            <translation>送达</translation>
        </message>
        <message>
            <source>within %1 working days of the decision</source>
            <translation>决定后 %1 个工作日内</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>延期</translation>
        </message>
        <message>
            <source>once, by %1 working days at most; %2 approves</source>
            <translation>一次，最多 %1 个工作日，由%2批准</translation>
        </message>
        <message>
            <source>Words of a no</source>
            <translation>不予办理的用语</translation>
        </message>
        <message>
            <source>Remedies</source>
            <translation>救济途径</translation>
        </message>
        <message>
            <source>Law rests on</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>来源和版本</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>As the source words it</source>
            <translation>来源原文</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>number %1 of its window, lines %2 to %3</source>
            <translation>本窗口第 %1 项，第 %2 至 %3 行</translation>
        </message>
        <message>
            <source>To mind</source>
            <translation>注意</translation>
        </message>
        <message>
            <source>Where to ask</source>
            <translation>咨询地点</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>办公时间</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>监督投诉</translation>
        </message>
        <message>
            <source>if there is one</source>
            <translation>有则提供</translation>
        </message>
        <message>
            <source>one of these is enough: %1</source>
            <translation>%1，有其一即可</translation>
        </message>
        <message>
            <source>only when: %1</source>
            <translation>仅当：%1</translation>
        </message>
        <message>
            <source>may follow later</source>
            <translation>可容缺后补</translation>
        </message>
        <message>
            <source>Version %1, from %2</source>
            <translation>第 %1 版，%2起</translation>
        </message>
        <message>
            <source> to %1</source>
            <translation>至%1</translation>
        </message>
    </context>
    <context>
        <name>bm::GuidesPlace</name>
        <message>
            <source>No matter chosen</source>
            <translation>还没有选事项</translation>
        </message>
        <message>
            <source>Choose one on the left, or type its name, pinyin or initials.</source>
            <translation>在左边选一个，或输入名称、拼音、首字母。</translation>
        </message>
        <message>
            <source>Search a guide</source>
            <translation>查找指南</translation>
        </message>
        <message>
            <source>Name, pinyin, initials or code</source>
            <translation>名称、拼音、首字母或编码</translation>
        </message>
        <message>
            <source>Matters by window</source>
            <translation>按窗口列出的事项</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>In the search: next matter</source>
            <translation>在查找框里：下一个事项</translation>
        </message>
        <message>
            <source>Take a case of this matter</source>
            <translation>受理这个事项</translation>
        </message>
        <message>
            <source>Print the guide sheet</source>
            <translation>打印办事指南</translation>
        </message>
        <message>
            <source>No window</source>
            <translation>未分窗口</translation>
        </message>
        <message>
            <source>CSV for Excel (UTF-8)</source>
            <translation>CSV（UTF-8，供 Excel 编辑）</translation>
        </message>
        <message>
            <source>CSV for old Excel (GB18030)</source>
            <translation>CSV（GB18030，供旧版 Excel 编辑）</translation>
        </message>
        <message>
            <source>Excel sheet, to look at</source>
            <translation>Excel 表格（只供查看）</translation>
        </message>
        <message>
            <source>JSON, complete</source>
            <translation>JSON（完整）</translation>
        </message>
        <message>
            <source>Export the catalogue</source>
            <translation>导出目录</translation>
        </message>
        <message>
            <source>CSV can be edited and imported again; the sheet is to look at.</source>
            <translation>CSV 可以修改后再导入；Excel 表格只供查看。</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>事项目录</translation>
        </message>
        <message>
            <source>The catalogue was saved as %1</source>
            <translation>目录已保存到 %1</translation>
        </message>
        <message>
            <source>Import a catalogue</source>
            <translation>导入目录</translation>
        </message>
        <message>
            <source>Catalogues (*.csv *.json)</source>
            <translation>目录文件 (*.csv *.json)</translation>
        </message>
        <message numerus="yes">
            <source>%n matter(s) published</source>
            <translation>
                <numerusform>已发布 %n 个事项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bm::ImportDialog</name>
        <message>
            <source>Import a catalogue: %1</source>
            <translation>导入目录：%1</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s): nothing was imported.</source>
            <translation>
                <numerusform>有 %n 处错误，一条也没有导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend these in the file and import it again.</source>
            <translation>请在文件里改好这些地方再导入。</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>错在哪里</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>New: %1, changed: %2, as before: %3</source>
            <translation>新增 %1，修改 %2，不变 %3</translation>
        </message>
        <message>
            <source>Changed matters get a new version from now on; cases keep theirs.</source>
            <translation>改过的事项从现在起用新版本；已有办件仍按原来的版本。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>修改</translation>
        </message>
    </context>
    <context>
        <name>bm::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>bm::LoginPage</name>
        <message>
            <source>Log in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Who is at the window?</source>
            <translation>请登录</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Forgotten password…</source>
            <translation>忘记密码…</translation>
        </message>
    </context>
    <context>
        <name>bm::MainWindow</name>
        <message>
            <source>%1 – Bianmin</source>
            <translation>%1 – 便民</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>任何地方</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>本按键表</translation>
        </message>
        <message>
            <source>To the next field; with Shift to the one before</source>
            <translation>到下一栏；加 Shift 回上一栏</translation>
        </message>
        <message>
            <source>Close a dialog, leave a field</source>
            <translation>关闭对话框，离开输入栏</translation>
        </message>
        <message>
            <source>Cover the window at once</source>
            <translation>马上遮盖窗口</translation>
        </message>
        <message>
            <source>Another person takes over</source>
            <translation>换人接班</translation>
        </message>
    </context>
    <context>
        <name>bm::MaterialsPanel</name>
        <message>
            <source>given back</source>
            <translation>看后退还</translation>
        </message>
        <message>
            <source>kept here</source>
            <translation>留下</translation>
        </message>
        <message>
            <source>%1: kept or given back</source>
            <translation>%1：留下还是退还</translation>
        </message>
        <message>
            <source>Conditions: %1</source>
            <translation>条件：%1</translation>
        </message>
        <message>
            <source>First needed: %1</source>
            <translation>先要有：%1</translation>
        </message>
        <message>
            <source>Name of the matter</source>
            <translation>事项名称</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>承诺时限</translation>
        </message>
        <message>
            <source>15wd working days, 10cd calendar days, 2mo months, instant</source>
            <translation>15wd 工作日、10cd 自然日、2mo 月、instant 即办</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>The guide asks for no papers.</source>
            <translation>指南没有要求材料。</translation>
        </message>
        <message>
            <source>One of these is enough (%1):</source>
            <translation>下列有其一即可（%1）：</translation>
        </message>
        <message>
            <source>if there is one</source>
            <translation>有则提供</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>出具：%1</translation>
        </message>
        <message>
            <source>sample: %1</source>
            <translation>样本：%1</translation>
        </message>
    </context>
    <context>
        <name>bm::MatterPicker</name>
        <message>
            <source>Search a matter</source>
            <translation>查找事项</translation>
        </message>
        <message>
            <source>Name, pinyin, initials or code of the matter</source>
            <translation>事项名称、拼音、首字母或编码</translation>
        </message>
        <message>
            <source>Matters found</source>
            <translation>找到的事项</translation>
        </message>
        <message>
            <source>Enter takes the marked one, Up and Down move. Initials are enough: ncdb.</source>
            <translation>回车选定标出的一项，↑↓移动。输首字母就行，如 ncdb。</translation>
        </message>
        <message>
            <source>No matter is called “%1”</source>
            <translation>没有叫“%1”的事项</translation>
        </message>
        <message>
            <source>Type fewer letters, or part of the name. What is in no catalogue is taken as “other matters” (qt). F11 sends on who is wrong here.</source>
            <translation>少输几个字母，或输名称的一部分。目录里没有的按“其他事项”（qt）受理；来错地方的按 F11 打印引导单。</translation>
        </message>
        <message>
            <source>Best: %1. Enter takes it.</source>
            <translation>最佳：%1。按回车选定。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
    </context>
    <context>
        <name>bm::OfficeCard</name>
        <message>
            <source>This office, as it stands on papers</source>
            <translation>本中心（印在文书上）</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Telephone for complaints</source>
            <translation>投诉电话</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Market days</source>
            <translation>逢场日</translation>
        </message>
        <message>
            <source>Hours, Monday to Friday</source>
            <translation>办公时间（周一至周五）</translation>
        </message>
        <message>
            <source>Hours as printed</source>
            <translation>文书上印的办公时间</translation>
        </message>
        <message>
            <source>Such as: Monday to Friday 9:00–12:00 and 13:30–17:00; market days from 8:00</source>
            <translation>例如：周一至周五 9:00–12:00 13:30–17:00，逢场日 8:00 开始</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Such as 09:00-12:00 13:30-17:00</source>
            <translation>例如 09:00-12:00 13:30-17:00</translation>
        </message>
        <message>
            <source>Different by season or weekday: changed on the command line only.</source>
            <translation>按季节或星期不同：请用命令行修改。</translation>
        </message>
        <message>
            <source>Not understood. Such as lunar:1,4,7 (lunar days ending so), solar:5,10, weekday:2,6, odd, even, daily.</source>
            <translation>没有看懂。可写 lunar:1,4,7（农历逢一四七）、solar:5,10（阳历逢五逢十）、weekday:2,6（星期二、六）、odd（单日）、even（双日）、daily（天天）。</translation>
        </message>
        <message>
            <source>Empty: no market. lunar:1,4,7 means lunar days ending in 1, 4 and 7.</source>
            <translation>不填：没有逢场。lunar:1,4,7 表示农历逢一、四、七。</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>最近逢场：%1</translation>
        </message>
        <message>
            <source>The name stands on every paper: write it.</source>
            <translation>每份文书都印名称，请填写。</translation>
        </message>
        <message>
            <source>Not understood. Write it like 09:00-12:00 13:30-17:00.</source>
            <translation>没有看懂。请写成 09:00-12:00 13:30-17:00。</translation>
        </message>
        <message>
            <source>Saved. Papers printed from now on carry it.</source>
            <translation>已保存。今后打印的文书用新内容。</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Cover an idle window after</source>
            <translation>无操作多久后遮盖窗口</translation>
        </message>
        <message>
            <source>The outline stays, the words do not; a PIN or the password uncovers it.</source>
            <translation>轮廓还在，文字看不见；用 PIN 或密码揭开。</translation>
        </message>
        <message>
            <source>Lock it whole after</source>
            <translation>无操作多久后完全锁定</translation>
        </message>
        <message>
            <source>The program starts afresh; what is half typed in Accept is kept.</source>
            <translation>程序会重新启动；受理页没办完的表会留着。</translation>
        </message>
    </context>
    <context>
        <name>bm::PaperDesk</name>
        <message>
            <source>Save the paper as PDF</source>
            <translation>把文书存成 PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>已保存到 %1</translation>
        </message>
        <message>
            <source>Yes, it is good</source>
            <translation>打好了</translation>
        </message>
        <message>
            <source>No: all of it again</source>
            <translation>没打好：全部重打</translation>
        </message>
        <message>
            <source>No: only “%1” again</source>
            <translation>没打好：只重打“%1”</translation>
        </message>
        <message>
            <source>Did the paper come out well?</source>
            <translation>文书打印好了吗？</translation>
        </message>
        <message>
            <source>A jammed sheet is printed again as it was, without a mark.</source>
            <translation>卡坏的按原样重打，不加补打标记。</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>已打印</translation>
        </message>
        <message>
            <source>Print now: %1?</source>
            <translation>现在打印“%1”吗？</translation>
        </message>
        <message>
            <source>It can also be printed later, from the papers of the case.</source>
            <translation>也可以以后在办件的文书栏里打印。</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后再打</translation>
        </message>
    </context>
    <context>
        <name>bm::ParkedBar</name>
        <message>
            <source>Put aside:</source>
            <translation>放着的表：</translation>
        </message>
    </context>
    <context>
        <name>bm::PartyEditor</name>
        <message>
            <source>Kind of document</source>
            <translation>证件类型</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>证件号码</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Whose telephone</source>
            <translation>谁的电话</translation>
        </message>
        <message>
            <source>own; or grandson …</source>
            <translation>本人；或孙子等</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>%1 · %2 years · born %3</source>
            <translation>%1 · %2 岁 · %3生</translation>
        </message>
        <message>
            <source>female</source>
            <translation>女</translation>
        </message>
        <message>
            <source>male</source>
            <translation>男</translation>
        </message>
    </context>
    <context>
        <name>bm::PreviewDialog</name>
        <message>
            <source>Preview: %1</source>
            <translation>预览：%1</translation>
        </message>
        <message>
            <source>Pages of the paper</source>
            <translation>文书的页面</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>This PC has no printer: the paper is saved as a PDF.</source>
            <translation>本机没有打印机：文书存成 PDF。</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>联次</translation>
        </message>
        <message>
            <source>The number is taken when the paper is put out.</source>
            <translation>预览不编号，打印时才编号。</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>存成 PDF</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不打印</translation>
        </message>
    </context>
    <context>
        <name>bm::PromiseBar</name>
        <message>
            <source>Explain</source>
            <translation>怎样算的</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Tell</source>
            <translation>只告知</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>引导</translation>
        </message>
        <message>
            <source>The papers are complete: accept the case and print its slip</source>
            <translation>材料齐全：受理并打印承诺单</translation>
        </message>
        <message>
            <source>Nothing is left here: print what is still missing, without a name and without a case</source>
            <translation>材料不留：打印还缺什么，不记姓名、不立办件</translation>
        </message>
        <message>
            <source>Not ours: print where to go</source>
            <translation>不归本窗口：打印该去哪里</translation>
        </message>
        <message>
            <source>Take in and tell</source>
            <translation>收件并一次性告知</translation>
        </message>
        <message>
            <source>Take the papers in with the person and tell once, in writing, what is missing</source>
            <translation>收下材料并书面一次性告知缺什么</translation>
        </message>
    </context>
    <context>
        <name>bm::Rail</name>
        <message>
            <source>Keys   F1</source>
            <translation>按键   F1</translation>
        </message>
    </context>
    <context>
        <name>bm::ReasonDialog</name>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Choose one or type your own; it is kept with the case.</source>
            <translation>可选择或自己填写；随办件保存。</translation>
        </message>
        <message>
            <source>Give a reason: it tells others later why this was done.</source>
            <translation>请填写理由：以后别人要知道为什么这样做。</translation>
        </message>
    </context>
    <context>
        <name>bm::ReferDialog</name>
        <message>
            <source>Refer</source>
            <translation>引导</translation>
        </message>
        <message>
            <source>Prints where to go, without a name and without a case.</source>
            <translation>打印该去哪里，不记姓名、不立办件。</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>打印引导单</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>想办什么</translation>
        </message>
        <message>
            <source>Where to go</source>
            <translation>该去哪里</translation>
        </message>
        <message>
            <source>Address there</source>
            <translation>那里的地址</translation>
        </message>
        <message>
            <source>Telephone there</source>
            <translation>那里的电话</translation>
        </message>
        <message>
            <source>Hours there</source>
            <translation>那里的办公时间</translation>
        </message>
        <message>
            <source>Say what was asked for: it stands on the slip.</source>
            <translation>请写明想办什么：引导单上要印。</translation>
        </message>
        <message>
            <source>Say where to go: the slip is for that.</source>
            <translation>请写明该去哪里：引导单就是为此。</translation>
        </message>
    </context>
    <context>
        <name>bm::ReprintReason</name>
        <message>
            <source>Lost: print again, marked as a reprint</source>
            <translation>遗失：补打一份，注明“补打”</translation>
        </message>
        <message>
            <source>One more copy, marked as a reprint</source>
            <translation>再要一份，注明“补打”</translation>
        </message>
        <message>
            <source>The printer jammed: the same copy, without a mark</source>
            <translation>打印机卡纸：原样重打，不加注</translation>
        </message>
        <message>
            <source>Print %1 again</source>
            <translation>再次打印 %1</translation>
        </message>
        <message>
            <source>It is printed from the words of the first time.</source>
            <translation>按第一次出具的内容打印。</translation>
        </message>
    </context>
    <context>
        <name>bm::SettingsPlace</name>
        <message>
            <source>Look</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言 / Language</translation>
        </message>
        <message>
            <source>Of the window only: papers are always in Chinese.</source>
            <translation>只影响窗口；文书一律用中文。</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Show the paper first</source>
            <translation>先预览</translation>
        </message>
        <message>
            <source>Print at once</source>
            <translation>直接打印</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>保存为 PDF</translation>
        </message>
        <message>
            <source>When a paper is issued</source>
            <translation>出具文书时</translation>
        </message>
        <message>
            <source>Sheet for: %1</source>
            <translation>%1的纸张</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Bianmin %1
    Office %2 · station %3 (%4)
    Data: %5</source>
            <translation>便民 %1
    机构 %2 · 站点 %3（%4）
    数据：%5</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Open paper cases of before</source>
            <translation>以前的纸质在办件</translation>
        </message>
        <message>
            <source>What was open on paper when this program came: from a table, all at once.</source>
            <translation>启用本程序前已受理、还没办完的纸质件，用一张表格一次导入。</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
    </context>
    <context>
        <name>bm::StepDialog</name>
        <message>
            <source>Ctrl+Enter: done</source>
            <translation>写完按 Ctrl+Enter</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>Pictures and papers (*.jpg *.jpeg *.png *.pdf);;All files (*)</source>
            <translation>图片和文书 (*.jpg *.jpeg *.png *.pdf);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Tick at least one.</source>
            <translation>请至少勾选一项。</translation>
        </message>
        <message>
            <source>There is nothing to choose from: this step does not fit the case.</source>
            <translation>没有可选的内容：这一步不适用于本件。</translation>
        </message>
        <message>
            <source>No such day. Type it like 2026-11-23, 1123 or +5 (the fifth working day).</source>
            <translation>没有这一天。写成 2026-11-23、1123，或 +5（第五个工作日）。</translation>
        </message>
        <message>
            <source>Fill this in; the step needs it.</source>
            <translation>这一项必须填写。</translation>
        </message>
        <message>
            <source>A whole number from %1 to %2.</source>
            <translation>请填 %1 到 %2 之间的整数。</translation>
        </message>
        <message>
            <source>An amount in yuan, like 12.50.</source>
            <translation>请填金额（元），如 12.50。</translation>
        </message>
        <message>
            <source>a working day</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>a rest day</source>
            <translation>休息日</translation>
        </message>
    </context>
    <context>
        <name>bm::StepPalette</name>
        <message>
            <source>Steps of the case</source>
            <translation>办理步骤</translation>
        </message>
        <message>
            <source>What is to be done: %1</source>
            <translation>办理：%1</translation>
        </message>
        <message>
            <source>Search steps</source>
            <translation>查找步骤</translation>
        </message>
        <message>
            <source>A letter does the step at once; / searches by word or initials</source>
            <translation>按字母键直接办理；按 / 用文字或拼音首字母查找</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Not now, and why</source>
            <translation>现在不能办的，以及原因</translation>
        </message>
        <message>
            <source>not while the case is “%1”</source>
            <translation>“%1”状态下不能做</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>bm::Steps</name>
        <message>
            <source>%1 (may stay empty)</source>
            <translation>%1（可不填）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Choose one or type your own; it is kept with the case.</source>
            <translation>可选一条，也可自己写；随办件保存。</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Ask for what is missing</source>
            <translation>一次性告知补件</translation>
        </message>
        <message>
            <source>Take in supplements</source>
            <translation>收到补件</translation>
        </message>
        <message>
            <source>Hand on</source>
            <translation>转交</translation>
        </message>
        <message>
            <source>Supplement never came</source>
            <translation>补正不来结件</translation>
        </message>
        <message>
            <source>Take in what was promised</source>
            <translation>补来容缺材料</translation>
        </message>
        <message>
            <source>Turn instant into promised</source>
            <translation>即办转承诺</translation>
        </message>
        <message>
            <source>Pause (special procedure)</source>
            <translation>暂停（特别程序）</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>恢复办理</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>延期</translation>
        </message>
        <message>
            <source>Start joint handling</source>
            <translation>发起联办</translation>
        </message>
        <message>
            <source>Joint part done</source>
            <translation>联办窗口办完</translation>
        </message>
        <message>
            <source>Take on as agent</source>
            <translation>接受代办</translation>
        </message>
        <message>
            <source>Hand the agency back</source>
            <translation>代办交回</translation>
        </message>
        <message>
            <source>Arrange a survey</source>
            <translation>约定现场勘察</translation>
        </message>
        <message>
            <source>Survey done</source>
            <translation>勘察完成</translation>
        </message>
        <message>
            <source>Post publicly</source>
            <translation>公示</translation>
        </message>
        <message>
            <source>Objection to the posting</source>
            <translation>公示异议</translation>
        </message>
        <message>
            <source>Posting is over</source>
            <translation>公示结束</translation>
        </message>
        <message>
            <source>A step of the guide is done</source>
            <translation>完成指南中的一步</translation>
        </message>
        <message>
            <source>Forward to the upper level</source>
            <translation>转报上级</translation>
        </message>
        <message>
            <source>Decision from above is here</source>
            <translation>上级决定已到</translation>
        </message>
        <message>
            <source>Sent back for one more paper</source>
            <translation>上级退回补材料</translation>
        </message>
        <message>
            <source>Report a refusal first</source>
            <translation>否定报备</translation>
        </message>
        <message>
            <source>Leader's opinion</source>
            <translation>领导意见</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>不予受理／不予许可</translation>
        </message>
        <message>
            <source>Return the file</source>
            <translation>退件</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>交付</translation>
        </message>
        <message>
            <source>Withdrawn by the applicant</source>
            <translation>申请人撤回</translation>
        </message>
        <message>
            <source>Void: typed in by mistake</source>
            <translation>作废（录入错误）</translation>
        </message>
        <message>
            <source>Settle the dispute</source>
            <translation>裁定争议</translation>
        </message>
        <message>
            <source>Record a contact</source>
            <translation>联系记录</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>加附件</translation>
        </message>
        <message>
            <source>Record a fee</source>
            <translation>收费登记</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Answer the bad rating</source>
            <translation>差评回访</translation>
        </message>
        <message>
            <source>Marks: important, green channel</source>
            <translation>标记：重点、绿色通道</translation>
        </message>
        <message>
            <source>Give to another handler</source>
            <translation>移交经办人</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>接办</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <source>Before acceptance</source>
            <translation>受理前</translation>
        </message>
        <message>
            <source>In hand</source>
            <translation>办理中</translation>
        </message>
        <message>
            <source>Refusing</source>
            <translation>否定</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>随时</translation>
        </message>
        <message>
            <source>%1. Who was told what, when, on whose telephone.</source>
            <translation>%1。记下告诉了谁、什么事、什么时候、打的哪个电话。</translation>
        </message>
        <message>
            <source>About</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Who was told</source>
            <translation>告诉了谁</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>%1. Kept sealed with the case; 2 MB at most.</source>
            <translation>%1。随办件加密保存，最大 2 MB。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Empty: the name of the file.</source>
            <translation>不填则用文件名。</translation>
        </message>
        <message>
            <source>%1. No money is kept at the window: what was paid has its receipt.</source>
            <translation>%1。窗口不收现金，缴费以票据为准。</translation>
        </message>
        <message>
            <source>By the guide: %1.</source>
            <translation>指南标准：%1。</translation>
        </message>
        <message>
            <source>Amount in yuan</source>
            <translation>金额（元）</translation>
        </message>
        <message>
            <source>Number of the receipt</source>
            <translation>票据号码</translation>
        </message>
        <message>
            <source>Paid through</source>
            <translation>缴费渠道</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>银行</translation>
        </message>
        <message>
            <source>Online payment</source>
            <translation>网上缴费</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>法律依据</translation>
        </message>
        <message>
            <source>A waiver needs its reason here.</source>
            <translation>减免要在这里写明理由。</translation>
        </message>
        <message>
            <source>%1. Once per case. What a clerk types in for others is shown apart.</source>
            <translation>%1。一件只评一次；窗口代录的单独标明。</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>评价等级</translation>
        </message>
        <message>
            <source>How it was given</source>
            <translation>评价渠道</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>文字意见</translation>
        </message>
        <message>
            <source>Said: %1</source>
            <translation>评价内容：%1</translation>
        </message>
        <message>
            <source>What was found and done</source>
            <translation>核实和整改情况</translation>
        </message>
        <message>
            <source>New handler</source>
            <translation>新经办人</translation>
        </message>
        <message>
            <source>Who goes: two names or more</source>
            <translation>参加人员（至少两人）</translation>
        </message>
        <message>
            <source>Put 、 between them.</source>
            <translation>用顿号隔开。</translation>
        </message>
        <message>
            <source>%1. The applicant is told the day.</source>
            <translation>%1。勘察日期要告知申请人。</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>勘察情况</translation>
        </message>
        <message>
            <source>%1. The sheet is printed and put up.</source>
            <translation>%1。打印公示单并张贴。</translation>
        </message>
        <message>
            <source>What is posted</source>
            <translation>公示内容</translation>
        </message>
        <message>
            <source>Where it is put up</source>
            <translation>张贴地点</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>Days, the first one counted</source>
            <translation>天数（含第一天）</translation>
        </message>
        <message>
            <source>These days count in the promise</source>
            <translation>公示天数计入承诺时限</translation>
        </message>
        <message>
            <source>Who objects</source>
            <translation>异议人</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>异议内容</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>证明</translation>
        </message>
        <message>
            <source>Photo or signature that it hung there; a photo can be attached as a file.</source>
            <translation>张贴的照片或签字；照片可用“加附件”保存。</translation>
        </message>
        <message>
            <source>Step of the guide</source>
            <translation>指南中的步骤</translation>
        </message>
        <message>
            <source>To</source>
            <translation>交给</translation>
        </message>
        <message>
            <source>Number of the transit list</source>
            <translation>流转清单编号</translation>
        </message>
        <message>
            <source>Empty: the file goes alone.</source>
            <translation>不填表示单件送交。</translation>
        </message>
        <message>
            <source>The promise stops while it is there (by the guide)</source>
            <translation>在上级期间承诺时限停止计算（按指南）</translation>
        </message>
        <message>
            <source>%1. These days are not the clerk's.</source>
            <translation>%1。补材料的天数不算经办人的。</translation>
        </message>
        <message>
            <source>Which paper is asked for</source>
            <translation>要补的材料</translation>
        </message>
        <message>
            <source>%1. The promise ends with this step.</source>
            <translation>%1。办完这一步，承诺时限结束。</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Deciding body</source>
            <translation>决定机关</translation>
        </message>
        <message>
            <source>Number of its document</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Date of its document</source>
            <translation>文件日期</translation>
        </message>
        <message>
            <source>Number of the certificate or paper handed out</source>
            <translation>发放的证照或文书编号</translation>
        </message>
        <message>
            <source>%1. The promise begins with this step.</source>
            <translation>%1。从这一步起计算承诺时限。</translation>
        </message>
        <message>
            <source>Is here now</source>
            <translation>现已收到</translation>
        </message>
        <message>
            <source>The rest is promised by</source>
            <translation>其余材料承诺补齐日期</translation>
        </message>
        <message>
            <source>Acceptance with gaps: only for papers that the guide allows to follow.</source>
            <translation>容缺受理：只限指南允许后补的材料。</translation>
        </message>
        <message>
            <source>%1. Told once and completely, by name; the notice is printed.</source>
            <translation>%1。一次写全缺什么，并打印通知书。</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺少的材料</translation>
        </message>
        <message>
            <source>Also missing, or to be mended</source>
            <translation>其他需补或需改的</translation>
        </message>
        <message>
            <source>Several: put 、 between them.</source>
            <translation>多项用顿号隔开。</translation>
        </message>
        <message>
            <source>To come back by</source>
            <translation>补齐日期</translation>
        </message>
        <message>
            <source>%1. Tick what came; the rest stays asked for.</source>
            <translation>%1。勾选这次收到的，其余仍待补。</translation>
        </message>
        <message>
            <source>Came now</source>
            <translation>这次收到</translation>
        </message>
        <message>
            <source>%1. The case ends without a decision; the applicant may come again.</source>
            <translation>%1。本件不作决定而结束，申请人可以重新申请。</translation>
        </message>
        <message>
            <source>When and how the applicant was reminded, if he was.</source>
            <translation>写明何时、怎样催过申请人。</translation>
        </message>
        <message>
            <source>What comes out of this matter: %1</source>
            <translation>本事项的办理结果：%1</translation>
        </message>
        <message>
            <source>Decided by another body</source>
            <translation>由其他机关决定</translation>
        </message>
        <message>
            <source>%1. After this step the case is closed for the applicant.</source>
            <translation>%1。交付后，本件对申请人来说就办完了。</translation>
        </message>
        <message>
            <source>The applicant: %1</source>
            <translation>申请人本人：%1</translation>
        </message>
        <message>
            <source>The agent: %1</source>
            <translation>代办人：%1</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>其他人</translation>
        </message>
        <message>
            <source>Name of the person who takes it</source>
            <translation>领取人姓名</translation>
        </message>
        <message>
            <source>It stands on the receipt.</source>
            <translation>将写在送达回证上。</translation>
        </message>
        <message>
            <source>Relation to the applicant</source>
            <translation>与申请人的关系</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>核对方式</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>身份证</translation>
        </message>
        <message>
            <source>Promise slip</source>
            <translation>承诺单</translation>
        </message>
        <message>
            <source>Known to the clerk</source>
            <translation>窗口人员认识</translation>
        </message>
        <message>
            <source>Written mandate</source>
            <translation>书面委托</translation>
        </message>
        <message>
            <source>Collected at the window</source>
            <translation>窗口领取</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>寄送</translation>
        </message>
        <message>
            <source>%1. At the applicant's wish; the file goes back to him.</source>
            <translation>%1。按申请人的意愿撤回，材料退还。</translation>
        </message>
        <message>
            <source>%1. Only for what should not have been typed in; the number stays used.</source>
            <translation>%1。只用于不该录入的办件；编号不再使用。</translation>
        </message>
        <message>
            <source>%1. Two windows wrote different things; a leader says what holds.</source>
            <translation>%1。两个窗口记录不一致，由负责人裁定。</translation>
        </message>
        <message>
            <source>The case is</source>
            <translation>以哪个状态为准</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>不变</translation>
        </message>
        <message>
            <source>Taken back: %1. The step stays in the journal, marked as undone. It works while no paper of it was given out.</source>
            <translation>撤销：%1。这一步留在记录里，标明已撤销；其文书交出后不能撤销。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>%1. What was promised in writing came.</source>
            <translation>%1。申请人书面承诺的材料已补来。</translation>
        </message>
        <message>
            <source>%1. It cannot be finished on the spot; it gets a promise.</source>
            <translation>%1。不能当场办完，改为承诺件。</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>%1. The promise stops until the case is resumed; the applicant is told in writing.</source>
            <translation>%1。恢复办理前承诺时限停止计算，并书面告知申请人。</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>特别程序</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>提出单位或人员</translation>
        </message>
        <message>
            <source>Working days told in writing</source>
            <translation>书面告知的工作日数</translation>
        </message>
        <message>
            <source>0: no number of days is told.</source>
            <translation>填 0 表示不写明天数。</translation>
        </message>
        <message>
            <source>%1. Once only, before the due day.</source>
            <translation>%1。只能延期一次，要在到期日之前。</translation>
        </message>
        <message>
            <source> Approved by: %1.</source>
            <translation>批准人：%1。</translation>
        </message>
        <message>
            <source>Working days more</source>
            <translation>延长工作日数</translation>
        </message>
        <message>
            <source>%1 at most.</source>
            <translation>最多 %1 个工作日。</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>%1. Two windows or more; each gets the notice.</source>
            <translation>%1。两个或更多窗口，各发一份通知书。</translation>
        </message>
        <message>
            <source>Windows that take part</source>
            <translation>协办窗口</translation>
        </message>
        <message>
            <source>Working days for the parts</source>
            <translation>协办工作日数</translation>
        </message>
        <message>
            <source>Lead window</source>
            <translation>牵头窗口</translation>
        </message>
        <message>
            <source>Window that is done</source>
            <translation>办完的窗口</translation>
        </message>
        <message>
            <source>%1. Free of charge; only travel is paid back.</source>
            <translation>%1。代办不收费，只报销差旅费。</translation>
        </message>
        <message>
            <source>Class of project</source>
            <translation>项目类别</translation>
        </message>
        <message>
            <source>Mandate: what is to be done</source>
            <translation>委托内容</translation>
        </message>
        <message>
            <source>Travel expense in yuan</source>
            <translation>差旅费（元）</translation>
        </message>
        <message>
            <source>Important (a leader follows it)</source>
            <translation>重点件（负责人跟踪）</translation>
        </message>
        <message>
            <source>Green channel</source>
            <translation>绿色通道</translation>
        </message>
        <message>
            <source>Reason in words, as it will stand on the paper</source>
            <translation>理由（将写在文书上）</translation>
        </message>
        <message>
            <source>%1. Before a “no” on the merits; for major or doubtful ones a leader gives an opinion.</source>
            <translation>%1。作出实质否定之前先报备；重大或有疑问的由领导给出意见。</translation>
        </message>
        <message>
            <source>What is to be refused</source>
            <translation>报备种类</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>理由类别</translation>
        </message>
        <message>
            <source>Major or doubtful: a leader's opinion first</source>
            <translation>重大或有疑问，先要领导意见</translation>
        </message>
        <message>
            <source>Reported: %1</source>
            <translation>报备理由：%1</translation>
        </message>
        <message>
            <source>Taken down for you: agreed.</source>
            <translation>替你记录的意见：同意。</translation>
        </message>
        <message>
            <source>Taken down for you: not agreed.</source>
            <translation>替你记录的意见：不同意。</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Yes, this was my opinion</source>
            <translation>是，这是我的意见</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Agrees with the refusal</source>
            <translation>同意否定</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>给出方式</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>领导</translation>
        </message>
        <message>
            <source>Telephone of the leader</source>
            <translation>领导的电话</translation>
        </message>
        <message>
            <source>%1. Not needed, or not ours: said at once. A “no” on the merits needs its report first.</source>
            <translation>%1。不需要办理或不属本机关的，当场告知；实质否定要先报备。</translation>
        </message>
        <message>
            <source>Where to go instead</source>
            <translation>应到哪里办理</translation>
        </message>
        <message>
            <source>Reason in words</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>%1. The decision is printed with reason, basis and remedies.</source>
            <translation>%1。决定书写明理由、依据和救济途径。</translation>
        </message>
        <message>
            <source>%1. There is no report yet: make it first (letter F).</source>
            <translation>%1。还没有报备，请先报备（字母 F）。</translation>
        </message>
        <message>
            <source>%1. The file goes back to the applicant; its report comes first.</source>
            <translation>%1。材料退回申请人；退件前先报备。</translation>
        </message>
    </context>
    <context>
        <name>bm::Timeline</name>
        <message>
            <source>for: %1</source>
            <translation>报备：%1</translation>
        </message>
        <message>
            <source>result: %1</source>
            <translation>结果：%1</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>does not agree</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>confirmed by the leader</source>
            <translation>领导本人已确认</translation>
        </message>
        <message>
            <source>leader: %1</source>
            <translation>领导：%1</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>批准人：%1</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>交给：%1</translation>
        </message>
        <message>
            <source>a leader's opinion first</source>
            <translation>先要领导意见</translation>
        </message>
        <message>
            <source>missing: %1</source>
            <translation>缺：%1</translation>
        </message>
        <message>
            <source>to come back by %1</source>
            <translation>请于 %1 前补齐</translation>
        </message>
        <message>
            <source>told after the law's days</source>
            <translation>超过法定告知天数</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>已补齐</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>补来一部分</translation>
        </message>
        <message>
            <source>corrected on the spot</source>
            <translation>当场更正</translation>
        </message>
        <message>
            <source>the rest promised by %1</source>
            <translation>其余承诺 %1 前补齐</translation>
        </message>
        <message>
            <source>told: %1</source>
            <translation>已告知：%1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>in the last days of the promise</source>
            <translation>在承诺时限最后几天</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>延长 %1</translation>
        </message>
        <message>
            <source>lead: %1</source>
            <translation>牵头：%1</translation>
        </message>
        <message>
            <source>at the latest %1</source>
            <translation>最迟 %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>自 %1</translation>
        </message>
        <message>
            <source>not counted in the promise</source>
            <translation>不计入承诺时限</translation>
        </message>
        <message>
            <source>transit list %1</source>
            <translation>流转清单 %1</translation>
        </message>
        <message>
            <source>travel %1 yuan</source>
            <translation>差旅费 %1 元</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 元</translation>
        </message>
        <message>
            <source>receipt %1</source>
            <translation>票据 %1</translation>
        </message>
        <message>
            <source>decided by %1</source>
            <translation>决定机关：%1</translation>
        </message>
        <message>
            <source>important</source>
            <translation>重点件</translation>
        </message>
        <message>
            <source>not important</source>
            <translation>取消重点</translation>
        </message>
        <message>
            <source>green channel</source>
            <translation>绿色通道</translation>
        </message>
        <message>
            <source>no green channel</source>
            <translation>取消绿色通道</translation>
        </message>
        <message>
            <source>reason: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>basis: %1</source>
            <translation>依据：%1</translation>
        </message>
        <message>
            <source>asked for by %1</source>
            <translation>提出：%1</translation>
        </message>
        <message>
            <source>found: %1</source>
            <translation>情况：%1</translation>
        </message>
        <message>
            <source>answer: %1</source>
            <translation>答复：%1</translation>
        </message>
        <message>
            <source>proof: %1</source>
            <translation>证明：%1</translation>
        </message>
        <message>
            <source>go to: %1</source>
            <translation>请到：%1</translation>
        </message>
    </context>
    <context>
        <name>bm::TitleBar</name>
        <message>
            <source>Station %1</source>
            <translation>站点 %1</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>试用</translation>
        </message>
        <message>
            <source>A trial office: nothing here is a real case.</source>
            <translation>试用机构：这里的办件都不是真的。</translation>
        </message>
        <message>
            <source>Acting: %1</source>
            <translation>当前经办：%1</translation>
        </message>
        <message>
            <source>market day</source>
            <translation>逢场</translation>
        </message>
        <message>
            <source>rest day</source>
            <translation>休息日</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>换人…</translation>
        </message>
        <message>
            <source>Cover the window</source>
            <translation>遮盖窗口</translation>
        </message>
        <message>
            <source>Set the PIN…</source>
            <translation>设置 PIN…</translation>
        </message>
        <message>
            <source>Change the password…</source>
            <translation>修改密码…</translation>
        </message>
    </context>
    <context>
        <name>bm::TodayPlace</name>
        <message>
            <source>Take a case</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Next to be done</source>
            <translation>接下来要办的</translation>
        </message>
        <message>
            <source>Needs a person</source>
            <translation>需要人处理</translation>
        </message>
        <message>
            <source>At this window</source>
            <translation>本窗口</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Take a case: the focus stands in the matter search</source>
            <translation>受理：光标停在事项查找栏</translation>
        </message>
        <message>
            <source>Open the count or the case that has the focus</source>
            <translation>打开光标所在的类别或办件</translation>
        </message>
        <message>
            <source>a working day</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>a rest day</source>
            <translation>休息日</translation>
        </message>
        <message>
            <source>market day</source>
            <translation>逢场</translation>
        </message>
        <message>
            <source>The clock is right</source>
            <translation>时间没错</translation>
        </message>
        <message>
            <source>Stations with two histories: %1. The county has to rule.</source>
            <translation>有 %1 个站点出现两份历史，须由县中心裁定。</translation>
        </message>
        <message>
            <source>Entries without effect: %1. They came too late or contradict another window.</source>
            <translation>有 %1 条记录没有生效：来得太晚，或与其他窗口矛盾。</translation>
        </message>
        <message>
            <source>Due days moved by a new notice: %1. Tell the applicants.</source>
            <translation>新的放假通知使 %1 件到期日变动，请告知申请人。</translation>
        </message>
        <message>
            <source>Provisional due days: %1. The notice for that year is not out yet.</source>
            <translation>%1 件到期日为暂定：该年度放假通知尚未公布。</translation>
        </message>
        <message>
            <source>Nothing waits for a decision by a person.</source>
            <translation>没有需要人处理的情况。</translation>
        </message>
        <message>
            <source>No open case</source>
            <translation>没有在办件</translation>
        </message>
        <message>
            <source>Press F2 when somebody comes: find the matter, tick the papers, accept.</source>
            <translation>有人来办事请按 F2：查事项、勾材料、受理。</translation>
        </message>
        <message>
            <source>All open cases</source>
            <translation>全部在办件</translation>
        </message>
        <message>
            <source>Serving now: %1 (%2)</source>
            <translation>当前经办：%1（%2）</translation>
        </message>
        <message>
            <source>Posts of this window: %1</source>
            <translation>本窗口岗位：%1</translation>
        </message>
        <message>
            <source>Last export: %1</source>
            <translation>上次导出：%1</translation>
        </message>
        <message>
            <source>Not exported yet</source>
            <translation>尚未导出</translation>
        </message>
        <message>
            <source>The clock was confirmed and the confirmation recorded.</source>
            <translation>已确认时间无误，并已记录。</translation>
        </message>
        <message>
            <source>Waiting:</source>
            <translation>等待：</translation>
        </message>
        <message>
            <source>Today: %1 accepted · %2 decided</source>
            <translation>今天：受理 %1 件 · 办结 %2 件</translation>
        </message>
        <message>
            <source>Told or referred without a case today: %1</source>
            <translation>今天告知/引导（未收件）：%1 张</translation>
        </message>
        <message>
            <source>Import the open paper cases…</source>
            <translation>导入以前的纸质在办件…</translation>
        </message>
    </context>
    <context>
        <name>bm::OpenCasesDialog</name>
        <message>
            <source>Open paper cases of before</source>
            <translation>以前的纸质在办件</translation>
        </message>
        <message>
            <source>The same person has this matter open already: import all the same</source>
            <translation>同一人的同一事项已有在办件，仍然导入</translation>
        </message>
        <message>
            <source>Save an empty table…</source>
            <translation>保存空白表…</translation>
        </message>
        <message>
            <source>Copy this list</source>
            <translation>复制清单</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Import open paper cases</source>
            <translation>导入纸质在办件</translation>
        </message>
        <message>
            <source>A table (CSV) with one case a row: number on paper, name, identity number, telephone, code of the matter, accepted on, promised on. Every case keeps the day promised on paper and is watched like the others. First the table is only checked.</source>
            <translation>一行一件的表格（CSV），列名：编号、姓名、身份证号、电话、事项编码、其他事项名称、受理日期、承诺日期。纸上承诺的日期不变，和其他办件一样跟踪提醒。先检查，不会马上导入。</translation>
        </message>
        <message>
            <source>Choose the table</source>
            <translation>选择表格</translation>
        </message>
        <message>
            <source>Tables (*.csv);;All files (*)</source>
            <translation>表格 (*.csv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Reading the table…</source>
            <translation>正在读表…</translation>
        </message>
        <message numerus="yes">
            <source>Checking %n row(s)…</source>
            <translation>
                <numerusform>正在检查 %n 行…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported</source>
            <translation>没有导入</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s): nothing was imported.</source>
            <translation>
                <numerusform>有 %n 处错误，一件也没有导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend these in the file, save it, and choose it again.</source>
            <translation>请按行和列在表里改好、保存，再选一次这个文件。</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>哪里不对</translation>
        </message>
        <message numerus="yes">
            <source>The table is in order: %n case(s)</source>
            <translation>
                <numerusform>表格没有问题：共 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is imported yet. The days promised on paper stay as they are.</source>
            <translation>还没有导入。纸上承诺的日期保持不变。</translation>
        </message>
        <message>
            <source>Number on paper</source>
            <translation>纸上编号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>受理日期</translation>
        </message>
        <message>
            <source>Promised on</source>
            <translation>承诺日期</translation>
        </message>
        <message numerus="yes">
            <source>Import %n case(s)</source>
            <translation>
                <numerusform>导入 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importing %n case(s)…</source>
            <translation>
                <numerusform>正在导入 %n 件…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Imported: %n case(s)</source>
            <translation>
                <numerusform>已导入 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>They stand in the lists and on the first page by the day promised on paper.</source>
            <translation>已列入办件清单和今日页面，按纸上承诺的日期提醒。</translation>
        </message>
        <message>
            <source>Copied; it can be pasted into a table.</source>
            <translation>已复制，可以粘贴到表格里。</translation>
        </message>
        <message>
            <source>Save an empty table</source>
            <translation>保存空白表</translation>
        </message>
        <message>
            <source>open paper cases.csv</source>
            <translation>纸质在办件.csv</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
    </context>
    <context>
        <name>bm::PhraseButton</name>
        <message>
            <source>Phrases</source>
            <translation>常用语</translation>
        </message>
        <message>
            <source>Ready sentences for this field; what you typed can be kept as one</source>
            <translation>这一栏的常用语；写好的话也可以存为常用语</translation>
        </message>
    </context>
    <context>
        <name>bm::PhraseDialog</name>
        <message>
            <source>Every window of the office sees it: no names, no numbers of persons. Write ____ for what is filled in each time.</source>
            <translation>本机构各窗口都能看到，不要写姓名和号码。每次要填的地方写 ____。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Every matter</source>
            <translation>所有事项</translation>
        </message>
        <message>
            <source>Ctrl+Enter: done</source>
            <translation>按 Ctrl+Enter 完成</translation>
        </message>
        <message>
            <source>For</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
    </context>
    <context>
        <name>bm::PhrasePicker</name>
        <message>
            <source>No phrase is found by this.</source>
            <translation>没有找到这样的常用语。</translation>
        </message>
        <message>
            <source>For this matter only</source>
            <translation>只用于本事项</translation>
        </message>
        <message>
            <source>Keep what I typed as a phrase</source>
            <translation>存为常用语</translation>
        </message>
        <message>
            <source>Phrases: %1</source>
            <translation>常用语：%1</translation>
        </message>
        <message>
            <source>Search phrases</source>
            <translation>查找常用语</translation>
        </message>
        <message>
            <source>Words or initials of the pinyin; Enter takes the chosen one</source>
            <translation>输入文字或拼音首字母；按回车选用</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>常用语</translation>
        </message>
        <message>
            <source>[this matter] %1</source>
            <translation>〔本事项〕%1</translation>
        </message>
        <message>
            <source>Kept. Every window of the office finds it from now on.</source>
            <translation>已存为常用语，本机构各窗口都可以选用。</translation>
        </message>
    </context>
    <context>
        <name>bm::PhrasesCard</name>
        <message>
            <source>Phrases of this office</source>
            <translation>本机构的常用语</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>新增…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message numerus="yes">
            <source>They stand beside the %n shipped one(s), in every field for a reason or a note (Ctrl+J).</source>
            <translation>
                <numerusform>与程序自带（和上级）的 %n 条一起，在填写理由、备注时按 Ctrl+J 选用。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Add a phrase</source>
            <translation>新增常用语</translation>
        </message>
        <message>
            <source>Change a phrase</source>
            <translation>修改常用语</translation>
        </message>
        <message>
            <source>Remove this phrase?</source>
            <translation>删除这条常用语吗？</translation>
        </message>
        <message>
            <source>The phrases are saved.</source>
            <translation>常用语已保存。</translation>
        </message>
    </context>
    <context>
        <name>bm::LoginWait</name>
        <message>
            <source>You may try again now.</source>
            <translation>现在可以再试了。</translation>
        </message>
    </context>
    <context>
        <name>bm::PasswordDialog</name>
        <message>
            <source>Change the password</source>
            <translation>修改密码</translation>
        </message>
        <message>
            <source>The new password holds on this PC at once, on the office's other PCs after the next exchange.</source>
            <translation>新密码在本机立即生效，本机构的其他电脑下次交换数据后生效。</translation>
        </message>
        <message>
            <source>Password so far</source>
            <translation>原密码</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新密码</translation>
        </message>
        <message>
            <source>New password again</source>
            <translation>再输一遍新密码</translation>
        </message>
        <message>
            <source>At least 8 characters.</source>
            <translation>至少 8 个字符。</translation>
        </message>
    </context>
    <context>
        <name>bm::PinDialog</name>
        <message>
            <source>Set the PIN</source>
            <translation>设置 PIN</translation>
        </message>
        <message>
            <source>With the PIN you uncover this window after a pause. It holds on this PC only.</source>
            <translation>离开后回来，用 PIN 揭开窗口。PIN 只在这台电脑上有效。</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>PIN again</source>
            <translation>再输一遍 PIN</translation>
        </message>
        <message>
            <source>4 to 6 digits.</source>
            <translation>4 到 6 位数字。</translation>
        </message>
    </context>
    <context>
        <name>bm::RecoverDialog</name>
        <message>
            <source>Forgotten password</source>
            <translation>忘记密码</translation>
        </message>
        <message>
            <source>A leader of the office can give you a new password. If nobody can log in any more, the paper recovery sheet opens the data: copy its key here.</source>
            <translation>请负责人给您重设密码。如果谁都登录不了，纸上的恢复单能打开数据：把恢复码照抄到这里。</translation>
        </message>
        <message>
            <source>Set the new password</source>
            <translation>设置新密码</translation>
        </message>
        <message>
            <source>Account&lt;/source&gt;
        &lt;translation type="unfinished"&gt;账号&lt;/translation&gt;
    &lt;/message&gt;
    &lt;message&gt;
        &lt;source&gt;Recovery key</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新密码</translation>
        </message>
        <message>
            <source>New password again</source>
            <translation>再输一遍新密码</translation>
        </message>
        <message>
            <source>Eight groups of four; small letters and missing dashes do not matter.</source>
            <translation>八组，每组四个字符；大小写、短横线不必在意。</translation>
        </message>
        <message>
            <source>At least 8 characters.</source>
            <translation>至少 8 个字符。</translation>
        </message>
        <message>
            <source>Whose password? Write the account.</source>
            <translation>要重设谁的密码？请填写账号。</translation>
        </message>
        <message>
            <source>The key stands on the paper sheet.</source>
            <translation>恢复码写在纸上的恢复单里。</translation>
        </message>
    </context>
    <context>
        <name>bm::SecretDialog</name>
        <message>
            <source>Not the same as above. Type both again.</source>
            <translation>与上面的不一致，请重新输入两遍。</translation>
        </message>
    </context>
    <context>
        <name>bm::SessionGuard</name>
        <message>
            <source>Your password is changed.</source>
            <translation>密码已修改。</translation>
        </message>
        <message>
            <source>Your PIN is set for this PC.</source>
            <translation>本机的 PIN 已设置。</translation>
        </message>
    </context>
    <context>
        <name>bm::SwitchDialog</name>
        <message>
            <source>Take over&lt;/source&gt;
        &lt;translation type="unfinished"&gt;接办&lt;/translation&gt;
    &lt;/message&gt;
    &lt;message&gt;
        &lt;source&gt;Another person at this window</source>
            <translation>换人使用这个窗口</translation>
        </message>
        <message>
            <source>Who takes over</source>
            <translation>由谁接班</translation>
        </message>
        <message>
            <source>Choose, type the password, Enter. What is half typed is kept for %1.</source>
            <translation>选人，输密码，按回车。没办完的表会替%1留着。</translation>
        </message>
        <message>
            <source>Password&lt;/source&gt;
        &lt;translation type="unfinished"&gt;密码&lt;/translation&gt;
    &lt;/message&gt;
    &lt;message&gt;
        &lt;source&gt;no password on this PC yet</source>
            <translation>在本机还没有密码</translation>
        </message>
    </context>
    <context>
        <name>bm::UnlockDialog</name>
        <message>
            <source>Uncover</source>
            <translation>揭开</translation>
        </message>
        <message>
            <source>The window is covered</source>
            <translation>窗口已遮盖</translation>
        </message>
        <message>
            <source>PIN or password</source>
            <translation>PIN 或密码</translation>
        </message>
        <message>
            <source>Trial office: Enter alone is enough.</source>
            <translation>试用机构：直接按回车即可。</translation>
        </message>
        <message>
            <source>Everything stands as it was; nothing is lost.</source>
            <translation>内容都还在，什么也没有丢。</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>换人…</translation>
        </message>
    </context>
</TS>
