<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>bm::AbsenceDialog</name>
        <message>
            <source>A day and a time, like 2026-11-25 and 9:00.</source>
            <translation>请填日期和时间，如 2026-11-25 和 9:00。</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>登记离岗</translation>
        </message>
        <message>
            <source>From then to then the next of the post&apos;s holders covers, and every entry says so.</source>
            <translation>这段时间由下一位顶岗人顶岗，每条记录都会写明“顶岗”。</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>It has happened (or cannot wait): recorded, not asked</source>
            <translation>已成事实（或不能等）：只登记，不审批</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>未选</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>A leader decided that both are away:</source>
            <translation>决定两人同时离岗的负责人：</translation>
        </message>
    </context>
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
        <name>bm::AccessDialog</name>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>办件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Who saw this person&apos;s data</source>
            <translation>谁看过此人的信息</translation>
        </message>
        <message>
            <source>Who looked at the whole numbers, printed them on a paper or a list, or asked this question, at every case of the person known here (%1). That you asked is recorded.</source>
            <translation>此人在本机能查到的全部办件（%1 件）里，谁查看过完整号码、谁打印过文书或清单、谁作过这种查询。您这次查询也已留下记录。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>做了什么</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>还没有人看过</translation>
        </message>
        <message>
            <source>Nobody looked at the whole numbers or printed them.</source>
            <translation>没有人查看过完整号码，也没有打印过。</translation>
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
        <name>bm::AttendancePane</name>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>不开门</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Days there</source>
            <translation>到岗天数</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>迟到</translation>
        </message>
        <message>
            <source>Early</source>
            <translation>早退</translation>
        </message>
        <message>
            <source>Away, days</source>
            <translation>离岗（天）</translation>
        </message>
        <message>
            <source>Without a mark, days</source>
            <translation>未签到（天）</translation>
        </message>
        <message>
            <source>No attendance in this month</source>
            <translation>这个月没有考勤</translation>
        </message>
        <message>
            <source>Who is in service stands here, with when he came and went.</source>
            <translation>在岗人员都列在这里，写明何时到岗、何时离开。</translation>
        </message>
        <message>
            <source>I have come</source>
            <translation>我到岗了</translation>
        </message>
        <message>
            <source>I am leaving</source>
            <translation>我离开了</translation>
        </message>
        <message>
            <source>Print the month…</source>
            <translation>打印本月考勤…</translation>
        </message>
        <message>
            <source>‹ Month before</source>
            <translation>‹ 上个月</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>Next month ›</source>
            <translation>下个月 ›</translation>
        </message>
        <message>
            <source>came %1, %2 min late</source>
            <translation>到岗 %1，迟到 %2 分钟</translation>
        </message>
        <message>
            <source>came %1</source>
            <translation>到岗 %1</translation>
        </message>
        <message>
            <source>left %1, %2 min early</source>
            <translation>离开 %1，早退 %2 分钟</translation>
        </message>
        <message>
            <source>left %1</source>
            <translation>离开 %1</translation>
        </message>
        <message>
            <source>away: %1</source>
            <translation>离岗：%1</translation>
        </message>
        <message>
            <source>not come yet</source>
            <translation>还没到</translation>
        </message>
        <message>
            <source>%1 (%2 min)</source>
            <translation>%1 次（%2 分钟）</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>bm::BackDialog</name>
        <message>
            <source>%1 is back</source>
            <translation>%1 返岗</translation>
        </message>
        <message>
            <source>Away as planned: %1. The cover ends with the return, to the minute.</source>
            <translation>原定离岗：%1。返岗那一刻起顶岗结束。</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Back since</source>
            <translation>返岗时间</translation>
        </message>
    </context>
    <context>
        <name>bm::BackupCard</name>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>现在备份</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Test a backup…</source>
            <translation>演练恢复…</translation>
        </message>
        <message>
            <source>Being made…</source>
            <translation>正在备份…</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>还没有备份</translation>
        </message>
        <message numerus="yes">
            <source>The newest backup is %n day(s) old</source>
            <translation>
                <numerusform>最近的备份已是 %n 天前的</numerusform>
            </translation>
        </message>
        <message>
            <source>All well</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Last backup: %1, %2</source>
            <translation>最近备份：%1，%2</translation>
        </message>
        <message>
            <source>Choose a folder on another disk or a stick that stays here. From then on each day makes one sealed backup by itself, read back and checked.</source>
            <translation>请选另一块硬盘或长期插着的 U 盘上的文件夹。此后每天自动做一份加密备份，写后读回核对。</translation>
        </message>
        <message>
            <source>One each day, by itself, in %1. Seven days, four weeks and twelve months are kept.</source>
            <translation>每天自动备份一份到 %1，保留近 7 天、4 周、12 个月各一份。</translation>
        </message>
        <message>
            <source>Last tested: %1, %2, sound</source>
            <translation>最近演练：%1，%2，完好</translation>
        </message>
        <message>
            <source>Not tested yet: a backup that was never opened is a hope.</source>
            <translation>还没有演练过：没有打开过的备份靠不住。</translation>
        </message>
        <message>
            <source>Backed up, read back and checked.</source>
            <translation>已备份，写后已读回核对。</translation>
        </message>
        <message>
            <source>Folder for the backups</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <source>That folder lies within the data itself: both would be lost together. Choose another.</source>
            <translation>这个文件夹就在数据文件夹里面，坏了会一起丢。请另选一个。</translation>
        </message>
        <message>
            <source>Which backup is to be tested?</source>
            <translation>演练哪一份备份？</translation>
        </message>
        <message>
            <source>Backups (*.bmb);;All files (*)</source>
            <translation>备份文件 (*.bmb);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Test a backup</source>
            <translation>演练恢复</translation>
        </message>
        <message>
            <source>The backup is opened aside with your password, checked, and thrown away. Nothing here changes.</source>
            <translation>用您的密码把备份恢复到临时文件夹，核对后即删除，这里的数据不动。</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>您的密码</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>开始演练</translation>
        </message>
        <message>
            <source>Testing the backup…</source>
            <translation>正在演练恢复…</translation>
        </message>
        <message numerus="yes">
            <source>The backup of %1 opens, but %n fault(s) were found in it. Keep the file, make a new backup, and call the county.</source>
            <translation>
                <numerusform>%1 的备份能打开，但查出 %n 处问题。请留下这个文件，重新备份，并联系县中心。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The backup of %1 is sound: %2 %3, %n entry(ies), chain and tables checked.</source>
            <translation>
                <numerusform>%1 的备份完好：%2 窗口 %3，共 %n 个条目，链和各表核对无误。</numerusform>
            </translation>
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
        <message>
            <source>%1 of %2</source>
            <translation>%2的%1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>%1前</translation>
        </message>
        <message>
            <source>done on %1</source>
            <translation>%1完成</translation>
        </message>
        <message>
            <source>done late on %1</source>
            <translation>%1完成，超过本环节时限</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>交换</translation>
        </message>
        <message>
            <source>Who saw this?   Shift+F8</source>
            <translation>谁看过   Shift+F8</translation>
        </message>
        <message>
            <source>Who looked at or printed this person&apos;s data. That it was asked is recorded.</source>
            <translation>谁查看、打印过此人的信息。查询本身也会留下记录。</translation>
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
        <message>
            <source>Open this person&apos;s data?</source>
            <translation>查看此人的完整信息？</translation>
        </message>
        <message>
            <source>The case is not yours to handle. Say what it is for; the office of the case and the person can ask who looked, and why.</source>
            <translation>这件办件不由您办理。请写明用途；办件机构和本人可以查询谁看过、为什么看。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>查看</translation>
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
        <message>
            <source>Who saw this person&apos;s data (recorded)</source>
            <translation>谁看过此人的信息（留下记录）</translation>
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
        <message>
            <source>Number of the list, or its end</source>
            <translation>清单编号，或它的后段</translation>
        </message>
        <message>
            <source>Trips, rolls</source>
            <translation>流转、签领</translation>
        </message>
        <message>
            <source>Choose several for one step</source>
            <translation>选几件，一起办一步</translation>
        </message>
        <message>
            <source>Choose all in the list</source>
            <translation>全选列表</translation>
        </message>
        <message>
            <source>One step for all</source>
            <translation>一起办</translation>
        </message>
        <message>
            <source>%1 cases chosen</source>
            <translation>已选 %1 件</translation>
        </message>
    </context>
    <context>
        <name>bm::CertifyDialog</name>
        <message>
            <source>Certify this station?</source>
            <translation>为这个站签发证书？</translation>
        </message>
        <message>
            <source>Compare the digits with those on the station&apos;s paper, one group after the other. If one differs, sign nothing and call the office.</source>
            <translation>请把下面的指纹与该站纸质核对单上的逐组核对。有一组不同就不要签发，打电话核实。</translation>
        </message>
        <message>
            <source>Sign the certificate</source>
            <translation>签发证书</translation>
        </message>
        <message>
            <source>All six groups are the same as on the paper</source>
            <translation>六组数字与纸上的完全一致</translation>
        </message>
        <message>
            <source>%1 (%2, %3), window %4</source>
            <translation>%1（%2，%3），窗口 %4</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Compare first, then tick this.</source>
            <translation>请先核对，再勾选。</translation>
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
        <name>bm::CoverBanner</name>
        <message>
            <source>You are covering %1 (%2) as %3, until %4.</source>
            <translation>您正在以%3身份顶 %1（%2）的岗，至 %4。</translation>
        </message>
        <message>
            <source>You are covering %1 (%2) as %3.</source>
            <translation>您正在以%3身份顶 %1（%2）的岗。</translation>
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
        <name>bm::DutyDialog</name>
        <message>
            <source>Arrange duty</source>
            <translation>安排值班</translation>
        </message>
        <message>
            <source>Whole days, both included. Of two on one day the later arrangement counts.</source>
            <translation>按整天安排，首尾两天都算。同一天安排两次的，以后一次为准。</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>未选</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Which office comes</source>
            <translation>巡回单位</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>Empty: that one day.</source>
            <translation>不填：只这一天。</translation>
        </message>
        <message>
            <source>Choose who is on duty.</source>
            <translation>请选择值班的人。</translation>
        </message>
        <message>
            <source>A day, like 2026-11-25.</source>
            <translation>请填日期，如 2026-11-25。</translation>
        </message>
    </context>
    <context>
        <name>bm::EnrolActions</name>
        <message>
            <source>Enrolment (*.bme);;All files (*)</source>
            <translation>入网文件 (*.bme);;所有文件 (*)</translation>
        </message>
        <message>
            <source>request-%1-%2.bme</source>
            <translation>入网申请-%1-%2.bme</translation>
        </message>
        <message>
            <source>Write the request for enrolment</source>
            <translation>写出入网申请</translation>
        </message>
        <message>
            <source>The request is written. Take it to the county together with the paper.</source>
            <translation>入网申请已写好，请和指纹核对单一起交县中心。</translation>
        </message>
        <message>
            <source>Enrolled. From now on packages can be exported and imported.</source>
            <translation>已入网，现在可以导出和导入数据包。</translation>
        </message>
        <message>
            <source>The request of a station</source>
            <translation>站点的入网申请</translation>
        </message>
        <message>
            <source>certificate-%1-%2.bme</source>
            <translation>证书-%1-%2.bme</translation>
        </message>
        <message>
            <source>Write the certificate</source>
            <translation>写出证书</translation>
        </message>
        <message>
            <source>Certified; the file is %1. Give it back with the county&apos;s fingerprint on paper.</source>
            <translation>已签发，证书文件：%1。请和县中心的纸质指纹一起交回。</translation>
        </message>
        <message>
            <source>Revoke %1?</source>
            <translation>吊销 %1？</translation>
        </message>
        <message>
            <source>What it writes from now on does not count anywhere; what it wrote before stays. This cannot be taken back: the station would enrol anew.</source>
            <translation>该站今后所写的内容一律不算数，以前写的仍然有效。吊销不能撤回，要恢复只能重新入网。</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>吊销</translation>
        </message>
        <message>
            <source>Revoked. The stations hear of it with their next package.</source>
            <translation>已吊销。各站收到下一个数据包时就会知道。</translation>
        </message>
        <message>
            <source>Ruled: that branch does not count; what it says is kept and can be read.</source>
            <translation>已裁定：这一支不再算数，内容仍保留可查。</translation>
        </message>
        <message>
            <source>Begin a new epoch?</source>
            <translation>开始新的一段？</translation>
        </message>
        <message>
            <source>Numbers carry a new mark from now on, so that none can be given twice. What was written before stays. First import the packages that this station exported earlier, if they can be found. What has happened?</source>
            <translation>此后的编号带新的标记，不会重号；以前写的都保留。如能找到本机以前导出的数据包，请先导入。是什么情况？</translation>
        </message>
        <message>
            <source>A backup was put back</source>
            <translation>恢复过备份</translation>
        </message>
        <message>
            <source>It moved to a new PC</source>
            <translation>换了电脑</translation>
        </message>
        <message>
            <source>The PC was copied</source>
            <translation>电脑被复制过</translation>
        </message>
        <message>
            <source>A new epoch has begun.</source>
            <translation>已开始新的一段。</translation>
        </message>
        <message numerus="yes">
            <source>Merged: %n station(s). They hear of it with their next package.</source>
            <translation>
                <numerusform>已合并，%n 个站转入，各站下次导入数据包后生效。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bm::EnrolCard</name>
        <message>
            <source>Enrolment</source>
            <translation>入网</translation>
        </message>
        <message>
            <source>Write the request to a stick…</source>
            <translation>把申请写到 U 盘…</translation>
        </message>
        <message>
            <source>Print the fingerprint…</source>
            <translation>打印指纹核对单…</translation>
        </message>
        <message>
            <source>Install the certificate…</source>
            <translation>装入证书…</translation>
        </message>
        <message>
            <source>Renew: write a request…</source>
            <translation>换证：写出申请…</translation>
        </message>
        <message>
            <source>Print the county&apos;s fingerprint…</source>
            <translation>打印县中心指纹…</translation>
        </message>
        <message>
            <source>1</source>
            <translation>1</translation>
        </message>
        <message>
            <source>2</source>
            <translation>2</translation>
        </message>
        <message>
            <source>3</source>
            <translation>3</translation>
        </message>
        <message>
            <source>Write the request to a stick</source>
            <translation>把申请写到 U 盘</translation>
        </message>
        <message>
            <source>It says who this station is. Print its fingerprint too: the county compares it.</source>
            <translation>申请说明本机是谁。同时打印指纹核对单，县中心要核对。</translation>
        </message>
        <message>
            <source>Take stick and paper to the county</source>
            <translation>把 U 盘和核对单送县中心</translation>
        </message>
        <message>
            <source>It compares the digits, signs, and gives back a certificate file and a paper with its own 24 digits.</source>
            <translation>县中心核对数字后签发，交回证书文件和写有县中心 24 位指纹的纸质通知。</translation>
        </message>
        <message>
            <source>Install the certificate</source>
            <translation>装入证书</translation>
        </message>
        <message>
            <source>Choose the file and type the 24 digits from the county&apos;s paper; they are compared.</source>
            <translation>选择证书文件，照县中心的纸质通知输入 24 位数字，由程序核对。</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>第 %1 步　%2</translation>
        </message>
        <message>
            <source>Written: %1
Fingerprint of this station, for the county to compare:</source>
            <translation>已写到：%1
本机指纹，供县中心核对：</translation>
        </message>
        <message>
            <source>This is the county: the stations trust these digits.
%1</source>
            <translation>本机是县中心，各站信任的就是这串指纹：
%1</translation>
        </message>
        <message>
            <source>Enrolled. The county&apos;s fingerprint:
%1
This station&apos;s:
%2</source>
            <translation>已入网。县中心指纹：
%1
本机指纹：
%2</translation>
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
        <name>bm::ExchangePlace</name>
        <message>
            <source>Import what came</source>
            <translation>导入收到的数据</translation>
        </message>
        <message>
            <source>Choose packages…</source>
            <translation>选择数据包…</translation>
        </message>
        <message>
            <source>Everything in a folder…</source>
            <translation>导入整个文件夹…</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>交换</translation>
        </message>
        <message>
            <source>Export this week&apos;s data to a stick</source>
            <translation>导出本周数据到 U 盘</translation>
        </message>
        <message>
            <source>Import packages; first they are only checked</source>
            <translation>导入数据包，先只核对</translation>
        </message>
        <message>
            <source>Last import: %1.</source>
            <translation>上次导入：%1。</translation>
        </message>
        <message>
            <source>Nothing has been imported yet.</source>
            <translation>还没有导入过。</translation>
        </message>
        <message>
            <source>First the packages are only checked. They can also be dropped onto this window.</source>
            <translation>先只核对，确认后才导入。也可以把数据包拖到本窗口里。</translation>
        </message>
        <message>
            <source>Packages to import</source>
            <translation>要导入的数据包</translation>
        </message>
        <message>
            <source>Packages (*.bmx);;All files (*)</source>
            <translation>数据包 (*.bmx);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Folder with packages</source>
            <translation>数据包所在文件夹</translation>
        </message>
        <message>
            <source>No package lies in %1. The names of packages end in .bmx.</source>
            <translation>%1 里没有数据包。数据包的扩展名是 .bmx。</translation>
        </message>
    </context>
    <context>
        <name>bm::ExchangeText</name>
        <message>
            <source>%1 has two histories from entry %2 on: most likely a copied PC. Call the office, then rule which one does not count.</source>
            <translation>%1 从第 %2 条起有两种内容，多半是电脑被复制。请打电话核实，再裁定哪一支不算。</translation>
        </message>
        <message>
            <source>%1 has two histories from entry %2 on: most likely a copied PC. Both are kept; the county rules.</source>
            <translation>%1 从第 %2 条起有两种内容，多半是电脑被复制。两边都已留存，由县中心裁定。</translation>
        </message>
        <message>
            <source>The county has revoked this station: nobody takes in what it exports. Call the county.</source>
            <translation>县中心已吊销本机，导出的数据别处不收。请联系县中心。</translation>
        </message>
        <message>
            <source>The certificate of this station ends on %1. Write a request and have it renewed.</source>
            <translation>本机证书到 %1 为止。请写出申请，到县中心换证。</translation>
        </message>
        <message>
            <source>Not enrolled yet: nothing can be exchanged</source>
            <translation>尚未入网，还不能交换</translation>
        </message>
        <message>
            <source>Never exported yet</source>
            <translation>还没有导出过</translation>
        </message>
        <message>
            <source>Exported today</source>
            <translation>今天已导出</translation>
        </message>
        <message numerus="yes">
            <source>Last export: %n day(s) ago</source>
            <translation>
                <numerusform>上次导出：%n 天前</numerusform>
            </translation>
        </message>
        <message>
            <source>Last export a week ago: due today</source>
            <translation>上次导出已满一周，今天该导出了</translation>
        </message>
        <message numerus="yes">
            <source>Overdue: no export for %n day(s)</source>
            <translation>
                <numerusform>逾期：已 %n 天没有导出</numerusform>
            </translation>
        </message>
        <message>
            <source>Stored here %1 · exported %2 · received by the county %3</source>
            <translation>已存本机 %1 · 已导出 %2 · 县已回执 %3</translation>
        </message>
        <message>
            <source>Of %1 the entries %2 to %3 are missing. What came after them is kept and waits; ask the sender to export again.</source>
            <translation>%1 缺第 %2 至 %3 条。后面的内容已留存等待，请对方再导出一次，导入后自动补上。</translation>
        </message>
        <message>
            <source>Stations whose package is late: %1. The table below names them; call them.</source>
            <translation>迟交数据包的站：%1 个，见下表，请打电话催交。</translation>
        </message>
        <message>
            <source>Packages without a receipt: %1. Nothing has to be done: each export takes them along again until the receipt comes.</source>
            <translation>还没有回执的数据包：%1 个。不用另做什么，每次导出都会再带一份，直到收到回执。</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>已吊销</translation>
        </message>
        <message>
            <source>two histories</source>
            <translation>分叉，待裁定</translation>
        </message>
        <message>
            <source>a gap: export again</source>
            <translation>有缺口，请其再导出</translation>
        </message>
        <message>
            <source>this station</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>not enrolled</source>
            <translation>未入网</translation>
        </message>
        <message>
            <source>certificate ended</source>
            <translation>证书已到期</translation>
        </message>
        <message>
            <source>comes through others</source>
            <translation>经上级转来</translation>
        </message>
        <message>
            <source>no package yet</source>
            <translation>还没有来过包</translation>
        </message>
        <message numerus="yes">
            <source>late: %n day(s) without a package</source>
            <translation>
                <numerusform>迟交：%n 天没有来包</numerusform>
            </translation>
        </message>
        <message>
            <source>in time</source>
            <translation>按时</translation>
        </message>
        <message>
            <source>nothing new this week, which is a statement too</source>
            <translation>本周没有新内容，零报告</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 (made before, no receipt yet, given again)</source>
            <translation>%1：%2（以前的包，尚无回执，再带一份）</translation>
        </message>
    </context>
    <context>
        <name>bm::ExportCard</name>
        <message>
            <source>Export this week&apos;s data to a stick</source>
            <translation>导出本周数据到 U 盘</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>换一个文件夹…</translation>
        </message>
        <message>
            <source>Print the cover sheets…</source>
            <translation>打印交接单…</translation>
        </message>
        <message>
            <source>To the stick %1</source>
            <translation>导出到 U 盘：%1</translation>
        </message>
        <message>
            <source>%1 is not there; now to the stick %2</source>
            <translation>%1 不在，这次导出到 U 盘 %2</translation>
        </message>
        <message>
            <source>To the folder %1</source>
            <translation>导出到文件夹：%1</translation>
        </message>
        <message>
            <source>%1 is not there: put the stick in, or choose another folder.</source>
            <translation>%1 不在：请插上 U 盘，或另选文件夹。</translation>
        </message>
        <message>
            <source>Put a stick in, or choose a folder once; it is remembered.</source>
            <translation>请插上 U 盘，或选一次文件夹，以后会记住。</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Where to are the packages written?</source>
            <translation>数据包写到哪里？</translation>
        </message>
        <message>
            <source>Exporting… do not pull the stick</source>
            <translation>正在导出，请勿拔 U 盘</translation>
        </message>
        <message>
            <source>Nothing is to be carried yet: the export failed</source>
            <translation>没有导出成功，先不要带走</translation>
        </message>
        <message numerus="yes">
            <source>Written and checked: %n file(s) in %1. Take the stick out by “eject”.</source>
            <translation>
                <numerusform>已写好并核对：%n 个文件，在 %1。请用“弹出”取下 U 盘。</numerusform>
            </translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>已导出</translation>
        </message>
        <message numerus="yes">
            <source>Exported: %n file(s)</source>
            <translation>
                <numerusform>已导出 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Spreadsheet of the cases…</source>
            <translation>办件电子表格…</translation>
        </message>
        <message>
            <source>Spreadsheet of the cases</source>
            <translation>办件电子表格</translation>
        </message>
        <message>
            <source>Tables (*.xlsx)</source>
            <translation>电子表格 (*.xlsx)</translation>
        </message>
        <message numerus="yes">
            <source>Saved: %n case(s)</source>
            <translation>
                <numerusform>已保存：%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing new, and all of before has arrived: no stick has to be carried</source>
            <translation>没有新的内容，此前的包都已收到，不用再带U盘</translation>
        </message>
        <message>
            <source>Once a week by itself, when the stick or folder is there</source>
            <translation>每周自动导出一次（U盘或文件夹在时）</translation>
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
        <name>bm::HandoverDialog</name>
        <message>
            <source>Handover slip</source>
            <translation>工作交接单</translation>
        </message>
        <message>
            <source>Open cases stay in the giver&apos;s name and are covered; a tick gives one to the receiver.</source>
            <translation>在办件仍在移交人名下，由接岗人顶岗办理；打勾的转到接岗人名下。</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>移交</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>未选</translation>
        </message>
        <message>
            <source>All of them go to the receiver&apos;s name</source>
            <translation>全部转到接岗人名下</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>From</source>
            <translation>移交人</translation>
        </message>
        <message>
            <source>To</source>
            <translation>接岗人</translation>
        </message>
        <message>
            <source>Away from</source>
            <translation>离岗自</translation>
        </message>
        <message>
            <source>Back at</source>
            <translation>离岗至</translation>
        </message>
        <message>
            <source>Open cases of the post</source>
            <translation>本岗在办件</translation>
        </message>
        <message>
            <source>The post has no open case.</source>
            <translation>本岗没有在办件。</translation>
        </message>
        <message>
            <source>%1 open, %2 of them listed; all of them stand on the slip.</source>
            <translation>在办 %1 件，列出 %2 件；交接单上写全部。</translation>
        </message>
        <message>
            <source>%1 open. Space sets a tick.</source>
            <translation>在办 %1 件。按空格打勾。</translation>
        </message>
        <message>
            <source>A day and a time, like 2026-11-25 and 9:00; or empty.</source>
            <translation>请填日期和时间，如 2026-11-25 和 9:00；也可不填。</translation>
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
        <name>bm::InstallDialog</name>
        <message>
            <source>Install the county&apos;s certificate</source>
            <translation>装入县中心签发的证书</translation>
        </message>
        <message>
            <source>Choose the file that came back, and type the 24 digits from the county&apos;s paper. They are compared with the file: that is how this PC knows it is the county and nobody else.</source>
            <translation>选择交回的文件，再照县中心的纸质通知输入 24 位数字。程序与文件核对，确认对方就是县中心。</translation>
        </message>
        <message>
            <source>Compare and install</source>
            <translation>核对并装入</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>File from the county</source>
            <translation>县中心交回的文件</translation>
        </message>
        <message>
            <source>The 24 digits on the county&apos;s paper</source>
            <translation>县中心纸上的 24 位数字</translation>
        </message>
        <message>
            <source>A trial office may leave them out.</source>
            <translation>试用机构可以不填。</translation>
        </message>
        <message>
            <source>Blanks between the groups do not matter.</source>
            <translation>各组之间有没有空格都可以。</translation>
        </message>
        <message>
            <source>%1 of %2 digits</source>
            <translation>已输入 %1 位，共 %2 位</translation>
        </message>
        <message>
            <source>The certificate from the county</source>
            <translation>县中心签发的证书</translation>
        </message>
        <message>
            <source>Enrolment (*.bme);;All files (*)</source>
            <translation>入网文件 (*.bme);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Choose the file first.</source>
            <translation>请先选择文件。</translation>
        </message>
        <message>
            <source>%1 of %2 digits: type all of them from the paper, not from the file.</source>
            <translation>只有 %1 位，应为 %2 位：请照纸上的全部输入，不要从文件里抄。</translation>
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
        <name>bm::LoginWait</name>
        <message>
            <source>You may try again now.</source>
            <translation>现在可以再试了。</translation>
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
        <name>bm::ManyActions</name>
        <message>
            <source>Decided: all of them</source>
            <translation>全部办结</translation>
        </message>
        <message>
            <source>Forward, with a transit list</source>
            <translation>转报并打印流转清单</translation>
        </message>
        <message>
            <source>The upper level has decided</source>
            <translation>上级决定已到</translation>
        </message>
        <message>
            <source>Make a hand-out roll</source>
            <translation>打印发证签领表</translation>
        </message>
        <message>
            <source>Handed over: all of them</source>
            <translation>全部送达</translation>
        </message>
        <message>
            <source>%1 cases</source>
            <translation>%1 件</translation>
        </message>
        <message>
            <source>They have no step in common: they are not in the same state. Choose cases that wait for the same thing, from one of the queues above.</source>
            <translation>这些件状态不同，没有能一起办的步骤。请在上面的同一个队列里选等同一件事的件。</translation>
        </message>
        <message>
            <source>The step is done with all of them, or with none.</source>
            <translation>要么全部办成，要么一件也不办。</translation>
        </message>
        <message>
            <source>Decide %1 cases</source>
            <translation>办结 %1 件</translation>
        </message>
        <message>
            <source>Each gets an entry of its own; the promise of each ends with it.</source>
            <translation>每件各写一条记录，各自的承诺到此为止。</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Decided: %1 cases</source>
            <translation>已办结 %1 件</translation>
        </message>
        <message>
            <source>Forward %1 cases in one trip</source>
            <translation>转报 %1 件，一趟送出</translation>
        </message>
        <message>
            <source>They are forwarded, and the transit list that goes with the folder is printed.</source>
            <translation>登记转报，并打印随材料走的流转清单。</translation>
        </message>
        <message>
            <source>Forward and print</source>
            <translation>转报并打印</translation>
        </message>
        <message>
            <source>To</source>
            <translation>送往</translation>
        </message>
        <message>
            <source>The promise does not run meanwhile</source>
            <translation>转报期间不计入承诺</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>The decisions of %1 cases came back</source>
            <translation>%1 件的上级决定已到</translation>
        </message>
        <message>
            <source>The same decision for all of them; record another one singly.</source>
            <translation>这几件的决定相同；不同的请单独登记。</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Deciding body</source>
            <translation>作出决定的机关</translation>
        </message>
        <message>
            <source>Number of its document</source>
            <translation>决定文号</translation>
        </message>
        <message>
            <source>Date of its document</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>Came back: %1 cases</source>
            <translation>已登记返回 %1 件</translation>
        </message>
        <message>
            <source>Hand-out roll for %1 cases</source>
            <translation>%1 件的发证签领表</translation>
        </message>
        <message>
            <source>A sheet to sign on: names, identity numbers, certificates. The cases stay open until it is back.</source>
            <translation>一张签名的表：姓名、身份证号、证件编号。表交回以前，这些件仍算未领取。</translation>
        </message>
        <message>
            <source>Print the roll</source>
            <translation>打印签领表</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>村（社区）</translation>
        </message>
        <message>
            <source>%1 results handed over</source>
            <translation>%1 件已领取</translation>
        </message>
        <message>
            <source>To the applicants themselves; what somebody else took is recorded singly.</source>
            <translation>由申请人本人领取；别人代领的请单独登记。</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>登记领取</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>核对方式</translation>
        </message>
        <message>
            <source>Handed over: %1 cases</source>
            <translation>已登记领取 %1 件</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>……还有 %1 件</translation>
        </message>
        <message>
            <source>Nothing was done: %1 cases refuse</source>
            <translation>一件也没有办：有 %1 件不能办</translation>
        </message>
    </context>
    <context>
        <name>bm::ManyDialog</name>
        <message>
            <source>Number of the certificate, of each case</source>
            <translation>每件的证照编号</translation>
        </message>
        <message>
            <source>Fill this in: it stands on the list.</source>
            <translation>请填写，清单上要写。</translation>
        </message>
        <message>
            <source>Write the day like 2026-11-23.</source>
            <translation>日期请写成 2026-11-23。</translation>
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
        <name>bm::MomentField</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>bm::NeedsCard</name>
        <message>
            <source>What is missing</source>
            <translation>还缺什么</translation>
        </message>
        <message>
            <source>Nothing: no gap, no fork, nothing without a receipt.</source>
            <translation>不缺：没有缺口，没有分叉，数据包都有回执。</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Begin a new epoch…</source>
            <translation>开始新的一段…</translation>
        </message>
        <message>
            <source>Rule…</source>
            <translation>裁定…</translation>
        </message>
        <message>
            <source>Write a request…</source>
            <translation>写出申请…</translation>
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
        <message>
            <source>When nobody is at the window</source>
            <translation>窗口没有人的时候</translation>
        </message>
        <message>
            <source>Set by who leads the office.</source>
            <translation>由本机构负责人设置。</translation>
        </message>
        <message>
            <source>The lock comes after the cover: write as many minutes or more.</source>
            <translation>锁定不能早于遮盖：分钟数要相同或更大。</translation>
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
        <name>bm::PackagesDialog</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Import packages</source>
            <translation>导入数据包</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>数据包</translation>
        </message>
        <message numerus="yes">
            <source>Checking %n file(s)…</source>
            <translation>
                <numerusform>正在核对 %n 个文件…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importing %n file(s)…</source>
            <translation>
                <numerusform>正在导入 %n 个文件…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported</source>
            <translation>没有导入任何内容</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>%1 %2, no. %3</source>
            <translation>%1 %2，第 %3 号</translation>
        </message>
        <message>
            <source>made %1</source>
            <translation>%1 生成</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1 new
%2 known
%3 missing</source>
            <translation>新 %1 条
已有 %2 条
缺 %3 条</translation>
        </message>
        <message>
            <source>%1 new
%2 known</source>
            <translation>新 %1 条
已有 %2 条</translation>
        </message>
        <message>
            <source>Mark on the cover sheet: %1</source>
            <translation>交接单上的核对标记：%1</translation>
        </message>
        <message>
            <source>Nothing is imported yet. What is refused stays as it is, and the files are kept.</source>
            <translation>现在还没有导入。拒收的不会动，文件都保留。</translation>
        </message>
        <message>
            <source>Refused: nothing can be imported</source>
            <translation>拒收：没有可以导入的</translation>
        </message>
        <message>
            <source>Nothing here was changed. Keep the files; why and what to do stands beside them.</source>
            <translation>本机没有任何改动。请把文件留下，原因和办法见右边的说明。</translation>
        </message>
        <message>
            <source>No package there</source>
            <translation>没有数据包</translation>
        </message>
        <message>
            <source>All of it is here already</source>
            <translation>这些内容本机早已有了</translation>
        </message>
        <message>
            <source>The names of packages end in .bmx. Is it the right stick?</source>
            <translation>数据包的扩展名是 .bmx。是不是拿错了 U 盘？</translation>
        </message>
        <message>
            <source>There is nothing new in it; nothing has to be done.</source>
            <translation>没有新内容，不用再做什么。</translation>
        </message>
        <message numerus="yes">
            <source>Import %n package(s)</source>
            <translation>
                <numerusform>导入 %n 个包</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Imported: %n new entry(ies)</source>
            <translation>
                <numerusform>已导入：新内容 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept until what is missing comes: %n package(s).</source>
            <translation>
                <numerusform>留存等待前面的内容：%n 个包。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refused: %n file(s); nothing of them was taken in.</source>
            <translation>
                <numerusform>拒收 %n 个文件，其中的内容都没有导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipts go back with the next export.</source>
            <translation>回执随下一次导出带回。</translation>
        </message>
        <message>
            <source>Nothing here is for this office</source>
            <translation>这里没有给本站的数据包</translation>
        </message>
        <message>
            <source>These packages are for other offices. Leave them on the stick for them.</source>
            <translation>这些数据包是给其他中心的，请留在U盘上交给他们。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Print or save the report…</source>
            <translation>打印或保存报告…</translation>
        </message>
        <message>
            <source>Stopping after this package…</source>
            <translation>导完这一个包就停…</translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %1 of %n file(s) were read. Each package is taken in whole or not at all; the rest can be imported any time.</source>
            <translation>
                <numerusform>已停止：读了 %1 个，共 %n 个文件。每个包要么整个导入，要么完全不导入；其余的随时可以再导。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 new entries in %n package(s); %2 refused</source>
            <translation>
                <numerusform>%n 个包，新内容 %1 条；另有 %2 个拒收</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 new entries in %n package(s)</source>
            <translation>
                <numerusform>%n 个包，新内容 %1 条</numerusform>
            </translation>
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
        <name>bm::PaperDetailBase</name>
        <message>
            <source>What happened</source>
            <translation>办理过程</translation>
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
        <name>bm::PeopleActions</name>
        <message>
            <source>The absence of %1 is recorded. H writes the handover slip.</source>
            <translation>已登记 %1 离岗。按 H 写工作交接单。</translation>
        </message>
        <message>
            <source>The absence of %1 is recorded.</source>
            <translation>已登记 %1 离岗。</translation>
        </message>
        <message>
            <source>Cancel this absence?</source>
            <translation>取消这次离岗吗?</translation>
        </message>
        <message>
            <source>Cancel the absence</source>
            <translation>取消离岗</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不取消</translation>
        </message>
        <message>
            <source>The absence is cancelled; its record stays.</source>
            <translation>已取消离岗，记录保留。</translation>
        </message>
        <message>
            <source>Recorded: %1 is back.</source>
            <translation>已登记：%1 返岗。</translation>
        </message>
        <message>
            <source>The slip is given; the receiver signs it.</source>
            <translation>已移交，请接岗人签收。</translation>
        </message>
        <message>
            <source>The post is set.</source>
            <translation>岗位已设定。</translation>
        </message>
        <message>
            <source>Close the post “%1”?</source>
            <translation>撤销岗位“%1”吗?</translation>
        </message>
        <message>
            <source>From now on nobody holds it. Who held it before stays on record.</source>
            <translation>从现在起无人担任。以前由谁在岗，记录保留。</translation>
        </message>
        <message>
            <source>Close the post</source>
            <translation>撤销岗位</translation>
        </message>
        <message>
            <source>The post is closed; its history stays.</source>
            <translation>岗位已撤销，历史保留。</translation>
        </message>
        <message>
            <source>The list of staff is saved.</source>
            <translation>人员名单已保存。</translation>
        </message>
        <message>
            <source>Switch off the account of %1?</source>
            <translation>停用 %1 的账号吗?</translation>
        </message>
        <message>
            <source>Nobody can log in with it any more. What was done with it stays on record.</source>
            <translation>停用后不能再登录。以前的操作记录保留。</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>The account is switched off; its records stay.</source>
            <translation>账号已停用，记录保留。</translation>
        </message>
        <message>
            <source>The duty is arranged.</source>
            <translation>值班已安排。</translation>
        </message>
        <message>
            <source>Recorded: %1 came at %2.</source>
            <translation>已登记：%1 %2 到岗。</translation>
        </message>
        <message>
            <source>Recorded: %1 left at %2.</source>
            <translation>已登记：%1 %2 离开。</translation>
        </message>
    </context>
    <context>
        <name>bm::PeopleForm</name>
        <message>
            <source>not said</source>
            <translation>未填</translation>
        </message>
    </context>
    <context>
        <name>bm::PeopleSheets</name>
        <message>
            <source>Print which?</source>
            <translation>打印哪一种？</translation>
        </message>
        <message>
            <source>Of everybody in service, as it stands now.</source>
            <translation>按现在的在岗人员打印。</translation>
        </message>
    </context>
    <context>
        <name>bm::PeopleText</name>
        <message>
            <source>Nobody: %1</source>
            <translation>空岗：%1</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 顶 %2</translation>
        </message>
        <message>
            <source>Nobody:
%1</source>
            <translation>空岗：
%1</translation>
        </message>
        <message>
            <source>%1
for %2</source>
            <translation>%1
顶 %2</translation>
        </message>
        <message>
            <source>one of the covering group</source>
            <translation>顶岗小组成员</translation>
        </message>
        <message>
            <source>weekend duty</source>
            <translation>周末值班</translation>
        </message>
        <message>
            <source>holder %1</source>
            <translation>%1岗</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>back early</source>
            <translation>已提前返岗</translation>
        </message>
        <message>
            <source>recorded as a fact</source>
            <translation>按已成事实登记</translation>
        </message>
        <message>
            <source>not told a day ahead</source>
            <translation>未提前一天</translation>
        </message>
        <message>
            <source>handover: %1</source>
            <translation>交接单：%1</translation>
        </message>
        <message>
            <source>no handover in time</source>
            <translation>未按时交接</translation>
        </message>
        <message>
            <source>the end of %1</source>
            <translation>%1 24:00</translation>
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
        <name>bm::PostDialog</name>
        <message>
            <source>Change %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>Add a post</source>
            <translation>新设岗位</translation>
        </message>
        <message>
            <source>At every moment one of these holds the post; what was before the change stays as it was.</source>
            <translation>任何时候都由其中一人在岗；变动以前的情况不变。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>A general window: every matter</source>
            <translation>综合窗口：办理所有事项</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>未选</translation>
        </message>
        <message>
            <source>One person alone, lawfully without a B (a village room)</source>
            <translation>一人站点，依规不设B岗（村级便民服务室）</translation>
        </message>
        <message>
            <source>Name of the post</source>
            <translation>岗位名称</translation>
        </message>
        <message>
            <source>Windows it serves</source>
            <translation>负责的窗口</translation>
        </message>
        <message>
            <source>Known: %1</source>
            <translation>可填：%1</translation>
        </message>
        <message>
            <source>A holder</source>
            <translation>A岗</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1 holder: covers when those before are away</source>
            <translation>%1岗（前面的人都离岗时顶岗）</translation>
        </message>
        <message>
            <source>Covering group: whoever of them is there, when all above are away</source>
            <translation>顶岗小组（以上的人都离岗时，由在岗的组员顶岗）</translation>
        </message>
        <message>
            <source>From</source>
            <translation>自何时起</translation>
        </message>
        <message>
            <source>Empty: from now on.</source>
            <translation>不填：从现在起。</translation>
        </message>
        <message>
            <source>A day and a time, like 2026-11-25 and 9:00.</source>
            <translation>请填日期和时间，如 2026-11-25 和 9:00。</translation>
        </message>
    </context>
    <context>
        <name>bm::PostsNow</name>
        <message>
            <source>Posts now</source>
            <translation>现在谁在岗</translation>
        </message>
        <message>
            <source>All %1 posts</source>
            <translation>全部 %1 个岗位</translation>
        </message>
        <message>
            <source>The week of the posts</source>
            <translation>本周岗位</translation>
        </message>
    </context>
    <context>
        <name>bm::PostsPlace</name>
        <message>
            <source>Week</source>
            <translation>一周</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>离岗</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Posts as A</source>
            <translation>担任A岗</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>No absence</source>
            <translation>没有离岗</translation>
        </message>
        <message>
            <source>Absences of now, of later and of the last 30 days stand here.</source>
            <translation>现在、以后和最近 30 天的离岗列在这里。</translation>
        </message>
        <message>
            <source>Set an absence…</source>
            <translation>登记离岗…</translation>
        </message>
        <message>
            <source>Back early, or not gone…</source>
            <translation>返岗或取消离岗…</translation>
        </message>
        <message>
            <source>Handovers</source>
            <translation>交接单</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>From, to</source>
            <translation>移交 → 接岗</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>移交时间</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>办件</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>No handover slip</source>
            <translation>没有交接单</translation>
        </message>
        <message>
            <source>Who goes away gives his post with a slip: open cases, seals, what is to be done.</source>
            <translation>离岗的人用交接单把岗位交出去：在办件、印章、待办事项。</translation>
        </message>
        <message>
            <source>Open the slip…</source>
            <translation>打开交接单…</translation>
        </message>
        <message>
            <source>Write a slip…</source>
            <translation>写交接单…</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>Home unit</source>
            <translation>原单位</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>编制</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>没有人员</translation>
        </message>
        <message>
            <source>Who works here stands on this list.</source>
            <translation>本机构的工作人员列在这里。</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Add a person…</source>
            <translation>登记人员…</translation>
        </message>
        <message>
            <source>Switch off…</source>
            <translation>停用…</translation>
        </message>
        <message>
            <source>Posts and holders</source>
            <translation>岗位设置</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>A holder</source>
            <translation>A岗</translation>
        </message>
        <message>
            <source>B, C …</source>
            <translation>B岗、C岗…</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>顶岗小组</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>No post is set yet</source>
            <translation>还没有设岗位</translation>
        </message>
        <message>
            <source>Set who holds which window as A and who covers as B.</source>
            <translation>请设定各窗口由谁任A岗、谁任B岗。</translation>
        </message>
        <message>
            <source>Add a post…</source>
            <translation>新设岗位…</translation>
        </message>
        <message>
            <source>Close the post…</source>
            <translation>撤销岗位…</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>值班</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>No duty is arranged</source>
            <translation>没有安排值班</translation>
        </message>
        <message>
            <source>Leaders on duty, weekend duty of village rooms, visiting offices.</source>
            <translation>领导值班、村级周末值班、巡回办公都列在这里。</translation>
        </message>
        <message>
            <source>Arrange duty…</source>
            <translation>安排值班…</translation>
        </message>
        <message>
            <source>To be looked at</source>
            <translation>待核对</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>办件</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>何处</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Nothing to be looked at</source>
            <translation>没有待核对的记录</translation>
        </message>
        <message>
            <source>Entries of the last 31 days by people on no roster, or that claim a post the rosters do not bear out. They count all the same; somebody should know.</source>
            <translation>最近 31 天里未列岗人员的操作，或排班不能证实的操作。这些操作照样有效，但应有人知道。</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开办件</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>Set an absence for the person of this half day; open a row</source>
            <translation>为这半天在岗的人登记离岗；打开一行</translation>
        </message>
        <message>
            <source>Write the handover slip of the post</source>
            <translation>写这个岗位的工作交接单</translation>
        </message>
        <message>
            <source>Back early, or not gone; switch off, close</source>
            <translation>返岗或取消离岗；停用、撤销</translation>
        </message>
        <message>
            <source>Next week; Page Up: the week before; Home: this week</source>
            <translation>下一周；Page Up 上一周，Home 回到本周</translation>
        </message>
        <message>
            <source>Next list of this place</source>
            <translation>本页的下一个列表</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>考勤</translation>
        </message>
        <message>
            <source>Print the slip…</source>
            <translation>打印交接单…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Print the AB board…</source>
            <translation>打印 AB 岗公示牌…</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>打印值班表…</translation>
        </message>
        <message>
            <source>Add to the list that is shown; of Attendance: I have come</source>
            <translation>在当前列表里新增；在考勤里：我到岗了</translation>
        </message>
        <message>
            <source>Print the list that is shown</source>
            <translation>打印当前列表</translation>
        </message>
    </context>
    <context>
        <name>bm::PostsRows</name>
        <message>
            <source>every matter</source>
            <translation>所有事项</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>在办 %1 件</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>no password on this PC yet</source>
            <translation>在本机还没有密码</translation>
        </message>
        <message>
            <source>workman or temporary: not for a window alone</source>
            <translation>工勤或临聘，不宜单独上窗口</translation>
        </message>
        <message>
            <source>none (one person alone)</source>
            <translation>不设（一人站点）</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1, entry %2</source>
            <translation>%1 第 %2 条</translation>
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
            <source>Account</source>
            <translation>账号</translation>
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
        <message>
            <source>Recovery key</source>
            <translation>恢复码</translation>
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
        <name>bm::RelativeQuestion</name>
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
            <source>Whose relative</source>
            <translation>是谁的亲属</translation>
        </message>
        <message>
            <source>Who is related keeps out of this case; a colleague accepts and decides.</source>
            <translation>与申请人是近亲属的人应当回避，由另一位同事受理和办结。</translation>
        </message>
        <message>
            <source>of a village cadre or somebody else</source>
            <translation>村干部或其他人的</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>%1的</translation>
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
        <name>bm::RulingDialog</name>
        <message>
            <source>Two histories of %1</source>
            <translation>%1 出现分叉</translation>
        </message>
        <message>
            <source>From entry %1 on there are %2 branches. Ask the office which PC is the real one. The other branch does not count any more; what it says is kept and can be read.</source>
            <translation>从第 %1 条起有 %2 支。请向该单位核实哪台电脑是真的，另一支不再算数，内容仍保留可查。</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>裁定</translation>
        </message>
        <message>
            <source>Branch %1 (%2…) does not count</source>
            <translation>第 %1 支（%2…）不算</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Choose the branch that does not count.</source>
            <translation>请选择不算的那一支。</translation>
        </message>
        <message>
            <source>Give a reason: it tells others later why this was done.</source>
            <translation>请写明原因，让别人以后知道为什么这样裁定。</translation>
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
        <message>
            <source>Bianmin %1
Office %2 · station %3 (%4)
Data: %5</source>
            <translation>便民 %1
机构 %2 · 站点 %3（%4）
数据：%5</translation>
        </message>
    </context>
    <context>
        <name>bm::SlipDialog</name>
        <message>
            <source>Handover slip</source>
            <translation>工作交接单</translation>
        </message>
        <message>
            <source>What stands on the slip</source>
            <translation>交接单内容</translation>
        </message>
        <message>
            <source>Sign as receiver</source>
            <translation>接岗人签收</translation>
        </message>
        <message>
            <source>Sign as witness</source>
            <translation>见证人签字</translation>
        </message>
        <message>
            <source>Give back with this report</source>
            <translation>附说明交回</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>收回</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>given %1</source>
            <translation>移交 %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>由 %1 代交</translation>
        </message>
        <message>
            <source>signed %1</source>
            <translation>签收 %1</translation>
        </message>
        <message>
            <source>witness %1 %2</source>
            <translation>见证 %1 %2</translation>
        </message>
        <message>
            <source>given back %1</source>
            <translation>交回 %1</translation>
        </message>
        <message>
            <source>taken back %1</source>
            <translation>收回 %1</translation>
        </message>
        <message>
            <source>Away: %1</source>
            <translation>离岗：%1</translation>
        </message>
        <message>
            <source>The post has no open case.</source>
            <translation>本岗没有在办件。</translation>
        </message>
        <message>
            <source>Open cases: %1</source>
            <translation>在办 %1 件</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>期限 %1</translation>
        </message>
        <message>
            <source>goes to the receiver&apos;s name</source>
            <translation>转到接岗人名下</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
    </context>
    <context>
        <name>bm::StaffDialog</name>
        <message>
            <source>Change %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>登记人员</translation>
        </message>
        <message>
            <source>Switched off now; saving switches the account on again.</source>
            <translation>现已停用；保存即重新启用。</translation>
        </message>
        <message>
            <source>Only who leads the office changes the list of staff.</source>
            <translation>人员名单只能由负责人修改。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Letters and digits; typed at every login and never changed.</source>
            <translation>字母和数字；每次登录都要输入，以后不能改。</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>Home unit</source>
            <translation>原单位</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>编制</translation>
        </message>
        <message>
            <source>Badge number</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Languages and dialects</source>
            <translation>会说的语言、方言</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>初始密码</translation>
        </message>
        <message>
            <source>At least 8 characters; empty: the person cannot log in yet.</source>
            <translation>至少 8 个字符；不填则此人暂不能登录。</translation>
        </message>
        <message>
            <source>Workmen and temporary staff may not hold a window by themselves.</source>
            <translation>工勤人员、临聘人员不宜单独上窗口。</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>请填姓名。</translation>
        </message>
        <message>
            <source>Write an account, such as zhangsan.</source>
            <translation>请填账号，如 zhangsan。</translation>
        </message>
        <message>
            <source>Somebody has this account already. Choose another.</source>
            <translation>这个账号已有人使用，请换一个。</translation>
        </message>
        <message>
            <source>At least 8 characters.</source>
            <translation>至少 8 个字符。</translation>
        </message>
    </context>
    <context>
        <name>bm::StationsCard</name>
        <message>
            <source>Stations</source>
            <translation>站点</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>段</translation>
        </message>
        <message>
            <source>Up to entry</source>
            <translation>到第几条</translation>
        </message>
        <message>
            <source>Last package</source>
            <translation>最近来包</translation>
        </message>
        <message>
            <source>State</source>
            <translation>情况</translation>
        </message>
        <message>
            <source>No other station is known yet</source>
            <translation>还不知道别的站</translation>
        </message>
        <message>
            <source>Stations stand here once they are enrolled and have exchanged.</source>
            <translation>入网并交换过的站会列在这里。</translation>
        </message>
        <message>
            <source>Certify a request…</source>
            <translation>签发证书…</translation>
        </message>
        <message>
            <source>Rule on the fork…</source>
            <translation>裁定分叉…</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>吊销…</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>This station has no fork that is still open.</source>
            <translation>这个站没有待裁定的分叉。</translation>
        </message>
        <message>
            <source>Merge two townships…</source>
            <translation>乡镇合并…</translation>
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
        <name>bm::SwitchDialog</name>
        <message>
            <source>Take over</source>
            <translation>接办</translation>
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
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Another person at this window</source>
            <translation>换人使用本窗口</translation>
        </message>
        <message>
            <source>no password on this PC yet</source>
            <translation>在本机还没有密码</translation>
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
        <message>
            <source>To Exchange</source>
            <translation>去交换</translation>
        </message>
        <message>
            <source>Alarms of the exchange: %1</source>
            <translation>交换有 %1 处警示</translation>
        </message>
        <message>
            <source>Look through…</source>
            <translation>逐条核看…</translation>
        </message>
    </context>
    <context>
        <name>bm::TripDetail</name>
        <message>
            <source>No list chosen</source>
            <translation>还没有选清单</translation>
        </message>
        <message>
            <source>Choose one to see where each of its cases is.</source>
            <translation>选一张，看每件现在在哪里。</translation>
        </message>
        <message>
            <source>signed %1</source>
            <translation>%1 签收</translation>
        </message>
        <message>
            <source>reprinted %1 times</source>
            <translation>补打 %1 次</translation>
        </message>
        <message>
            <source>Handed over: the ticked</source>
            <translation>勾选的已领取</translation>
        </message>
        <message>
            <source>Came back: the ticked</source>
            <translation>勾选的已返回</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>补打</translation>
        </message>
        <message>
            <source>It is back, signed</source>
            <translation>签名后已交回</translation>
        </message>
        <message>
            <source>Signed at the other end</source>
            <translation>对方已签收</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Its %1 cases</source>
            <translation>清单上的 %1 件</translation>
        </message>
        <message>
            <source>Cases of the list</source>
            <translation>清单上的办件</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
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
            <source>Where it is</source>
            <translation>现在在哪里</translation>
        </message>
        <message>
            <source>Signed: %1</source>
            <translation>已签收：%1</translation>
        </message>
        <message>
            <source>From now on only a leader may void it, and it is printed again with a mark.</source>
            <translation>签收以后只有负责人能作废，再打印会带补打标记。</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>谁签的</translation>
        </message>
        <message>
            <source>On which day (empty: today)</source>
            <translation>哪天签的（不填就是今天）</translation>
        </message>
        <message>
            <source>Void %1</source>
            <translation>作废 %1</translation>
        </message>
        <message>
            <source>The number stays used up and is kept as void. The cases stay where they are.</source>
            <translation>编号保留，记为作废。上面的办件不受影响。</translation>
        </message>
        <message>
            <source>Void: %1</source>
            <translation>已作废：%1</translation>
        </message>
        <message>
            <source>This list cannot be shown</source>
            <translation>这张清单无法显示</translation>
        </message>
    </context>
    <context>
        <name>bm::TripListModel</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>去处</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>all handed out</source>
            <translation>已全部领取</translation>
        </message>
        <message>
            <source>all back</source>
            <translation>已全部返回</translation>
        </message>
        <message>
            <source>%1 of %2 not handed out</source>
            <translation>%2 件，%1 件未领取</translation>
        </message>
        <message>
            <source>%1 of %2 away</source>
            <translation>%2 件，%1 件未返回</translation>
        </message>
    </context>
    <context>
        <name>bm::TripPane</name>
        <message>
            <source>Transit lists and hand-out rolls</source>
            <translation>流转清单和签领表</translation>
        </message>
        <message>
            <source>No list was made yet</source>
            <translation>还没有开过清单</translation>
        </message>
        <message>
            <source>Choose several cases in a queue (Shift or Ctrl with the arrow keys or the mouse, Ctrl+A for all) and press F9: forward them with a transit list, or make a hand-out roll.</source>
            <translation>在队列里选几件（按住 Shift 或 Ctrl 用方向键或鼠标，Ctrl+A 全选），按 F9：转报并打印流转清单，或打印发证签领表。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Search by the number of the list or its end.</source>
            <translation>请按清单编号或它的后段查找。</translation>
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
    <context>
        <name>bm::WeekGrid</name>
        <message>
            <source>Who holds which post this week</source>
            <translation>本周各岗位由谁在岗</translation>
        </message>
    </context>
    <context>
        <name>bm::WeekModel</name>
        <message>
            <source>p.m.</source>
            <translation>下午</translation>
        </message>
        <message>
            <source>a.m.</source>
            <translation>上午</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>不开门</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>%1 · today</source>
            <translation>%1 · 今天</translation>
        </message>
    </context>
    <context>
        <name>bm::WeekPane</name>
        <message>
            <source>No post is set yet</source>
            <translation>还没有设岗位</translation>
        </message>
        <message>
            <source>Set who holds which window as A and who covers as B: then this page shows the week, and every entry says what it rests on.</source>
            <translation>设定各窗口由谁任A岗、谁任B岗，这里就列出一周的在岗情况，每条记录也会写明以什么身份办理。</translation>
        </message>
        <message>
            <source>Add a post…</source>
            <translation>新设岗位…</translation>
        </message>
        <message>
            <source>Set an absence…</source>
            <translation>登记离岗…</translation>
        </message>
        <message>
            <source>Handover slip…</source>
            <translation>工作交接单…</translation>
        </message>
        <message>
            <source>Back early, or not gone…</source>
            <translation>返岗或取消离岗…</translation>
        </message>
        <message>
            <source>‹ Week before</source>
            <translation>‹ 上一周</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>本周</translation>
        </message>
        <message>
            <source>Next week ›</source>
            <translation>下一周 ›</translation>
        </message>
        <message>
            <source>This week · %1</source>
            <translation>本周 · %1</translation>
        </message>
        <message>
            <source>Leader on duty: %1</source>
            <translation>今日值班领导：%1</translation>
        </message>
        <message>
            <source>No leader on duty is set for today</source>
            <translation>今日没有安排值班领导</translation>
        </message>
        <message>
            <source>Empty this month: %1 of %2 post-hours</source>
            <translation>本月空岗 %1 小时（共 %2 岗时）</translation>
        </message>
        <message>
            <source>Next gap: %1, %2</source>
            <translation>最近空岗：%1，%2</translation>
        </message>
        <message>
            <source>%1 (%2 posts)</source>
            <translation>%1（%2 个岗）</translation>
        </message>
        <message>
            <source>On several posts at once: %1 persons</source>
            <translation>一人多岗：%1 人</translation>
        </message>
        <message>
            <source>Several posts at once: %1</source>
            <translation>一人多岗：%1</translation>
        </message>
        <message>
            <source>No handover in time: %1</source>
            <translation>未按时交接：%1</translation>
        </message>
        <message>
            <source>Entries to be looked at: %1</source>
            <translation>待核对：%1</translation>
        </message>
        <message>
            <source>Nobody of this post is away then.</source>
            <translation>这半天本岗没有人离岗。</translation>
        </message>
        <message>
            <source>Whose absence?</source>
            <translation>谁的离岗?</translation>
        </message>
        <message>
            <source>More than one of this post&apos;s holders is away then.</source>
            <translation>这半天本岗不止一人离岗。</translation>
        </message>
        <message>
            <source>Print the week…</source>
            <translation>打印本周排班…</translation>
        </message>
        <message>
            <source>Print the month…</source>
            <translation>打印本月排班…</translation>
        </message>
    </context>
    <context>
        <name>bm::HallCard</name>
        <message>
            <source>Other windows of this hall</source>
            <translation>本大厅的其他窗口</translation>
        </message>
        <message>
            <source>Look now</source>
            <translation>现在查看</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Carried by hand so far</source>
            <translation>目前靠人工拷贝</translation>
        </message>
        <message>
            <source>Not looked into yet</source>
            <translation>尚未查看</translation>
        </message>
        <message numerus="yes">
            <source>All well: %1, %n new entry(ies)</source>
            <translation>
                <numerusform>正常：%1，新收 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>With a folder that all windows of this hall can open, each has the cases of the others within a minute, and nobody carries anything.</source>
            <translation>选一个本大厅各窗口都能打开的文件夹，各窗口一分钟内就能看到彼此的办件，不用再拷来拷去。</translation>
        </message>
        <message>
            <source>Looked into every minute, also while the window is covered: %1</source>
            <translation>每分钟查看一次，遮屏时也照常：%1</translation>
        </message>
        <message>
            <source>Shared folder of the hall</source>
            <translation>本大厅的共享文件夹</translation>
        </message>
    </context>
    <context>
        <name>bm::CaseSheetDialog</name>
        <message>
            <source>Spreadsheet of the cases</source>
            <translation>办件电子表格</translation>
        </message>
        <message>
            <source>The cases accepted in these days, with the columns of the national standard (GB/T 39046), for a county that asks for a spreadsheet. The package stays what counts.</source>
            <translation>这段时间受理的办件，按国家标准（GB/T 39046）的列名做成电子表格，给要表格的县中心。上报仍以数据包为准。</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Whole names and numbers; this is recorded in each case</source>
            <translation>不遮盖姓名和号码（每一件都会留下查看记录）</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>起始日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>截止日</translation>
        </message>
        <message>
            <source>Two days, the last not before the first.</source>
            <translation>请填两个日期，截止日不能早于起始日。</translation>
        </message>
    </context>
    <context>
        <name>bm::ReviewDialog</name>
        <message>
            <source>Record the decision</source>
            <translation>记录处理结果</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开办件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Entries without effect</source>
            <translation>没有生效的条目</translation>
        </message>
        <message>
            <source>Two windows did something to one case, or an entry came too late. Nothing of it is lost, and nothing repairs itself: look at the case, do anew what is still right, and record here what you found.</source>
            <translation>两个窗口对同一件办件各做了一步，或条目来得太晚。内容都还在，程序不会自己改：请打开办件看一看，还该做的重新做，再在这里记下处理结果。</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>办件</translation>
        </message>
        <message>
            <source>Why it does not count</source>
            <translation>为什么没有生效</translation>
        </message>
        <message>
            <source>What, when and who</source>
            <translation>什么事、何时、何人</translation>
        </message>
    </context>
    <context>
        <name>bm::RetentionCard</name>
        <message>
            <source>How long persons are kept</source>
            <translation>个人信息保存期限</translation>
        </message>
        <message>
            <source>Years after a case has ended</source>
            <translation>办结后保存几年</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Erase the persons…</source>
            <translation>删除个人信息…</translation>
        </message>
        <message>
            <source>not decided: nothing is erased</source>
            <translation>没有定：不删除</translation>
        </message>
        <message>
            <source>Names, numbers, telephones, attachments. Case numbers, days and results stay, and everything can still be verified. Backups lose them as they age.</source>
            <translation>指姓名、号码、电话和附件。编号、日期和结果保留，全部数据仍可核对；备份随着逐步淘汰而不再含有。</translation>
        </message>
        <message>
            <source>Set by who leads the office.</source>
            <translation>由负责人设定。</translation>
        </message>
        <message>
            <source>Nothing has been kept longer.</source>
            <translation>没有超期保存的。</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>This cannot be taken back, here or at any station that was given them. What the case was, when it was accepted and decided, and its number stay.</source>
            <translation>删除后，本机和收到过这些信息的站都无法恢复。办的什么事、何时受理办结、编号都保留。</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>删除</translation>
        </message>
        <message numerus="yes">
            <source>Kept longer: %n record(s), the oldest of %1.</source>
            <translation>
                <numerusform>已超期：%n 件，最早的 %1 办结。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erase the persons of %n record(s)?</source>
            <translation>
                <numerusform>删除 %n 件记录中的个人信息？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erased: the persons of %n record(s)</source>
            <translation>
                <numerusform>已删除 %n 件记录中的个人信息</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bm::MergeDialog</name>
        <message>
            <source>Merge two townships</source>
            <translation>乡镇合并</translation>
        </message>
        <message>
            <source>Its windows, the village rooms below it, their open cases and their people go over. What was written keeps its numbers. The stations hear of it with their next package.</source>
            <translation>窗口、下属村室、在办件和人员一并转入；已有编号不变。各站下次导入数据包后生效。</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>This one goes over</source>
            <translation>被并入的乡镇</translation>
        </message>
        <message>
            <source>Into this one</source>
            <translation>并入</translation>
        </message>
        <message>
            <source>Document it rests on</source>
            <translation>依据的文件</translation>
        </message>
        <message>
            <source>What goes over</source>
            <translation>将要转入的</translation>
        </message>
        <message>
            <source>Name the document: it stands in the county&apos;s entries.</source>
            <translation>请写明文件名称和文号，它会记入县中心的条目。</translation>
        </message>
        <message>
            <source>%1, window %2 → window %3</source>
            <translation>%1，窗口 %2 → 窗口 %3</translation>
        </message>
    </context>
    <context>
        <name>bm::RestoreDialog</name>
        <message>
            <source>The data of this station is damaged</source>
            <translation>本机的数据已损坏</translation>
        </message>
        <message>
            <source>There is no data of a station here</source>
            <translation>这里还没有本单位的数据</translation>
        </message>
        <message>
            <source>Bring it back from the newest backup. The damaged file is set aside in a folder of its own and not deleted. What came after the backup comes back from the packages this station exported and from the county.</source>
            <translation>用最近的备份恢复。损坏的文件移到旁边的文件夹，不删除。备份以后的内容，从本机导出过的数据包和县中心的数据包找回。</translation>
        </message>
        <message>
            <source>Bring a station back from its backup: after a new PC, a broken disk. A new office is set up with bianminctl init (see the manual).</source>
            <translation>换了电脑、硬盘坏了：用备份恢复本机。新单位请用 bianminctl init 建立（见手册）。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Choose the backup…</source>
            <translation>选择备份文件…</translation>
        </message>
        <message>
            <source>Backup (*.bmb)</source>
            <translation>备份文件（*.bmb）</translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>您的账号</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>The one that held when the backup was made. A trial office may leave it out.</source>
            <translation>备份时用的密码。试用机构可以不填。</translation>
        </message>
        <message>
            <source>Recovery sheet, if no password is known</source>
            <translation>恢复码（密码忘了时）</translation>
        </message>
        <message>
            <source>Then the password above is the new one.</source>
            <translation>这时上面填的是新密码。</translation>
        </message>
        <message>
            <source>Which backup?</source>
            <translation>选择备份文件</translation>
        </message>
        <message>
            <source>Backups (*.bmb);;All files (*)</source>
            <translation>备份 (*.bmb);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Choose the backup first.</source>
            <translation>请先选择备份文件。</translation>
        </message>
        <message>
            <source>Opening and checking the backup…</source>
            <translation>正在打开并核对备份…</translation>
        </message>
        <message>
            <source>Faults were found in this backup. Try the one before it.</source>
            <translation>这份备份核对有问题，请换前一份。</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>The station is back as it was on %1; new numbers carry a new mark.

1. Log in, and import the packages this station exported itself: from its sticks, or from the folder that is proposed.
2. Import the newest package of the county.
What is still missing then stands under “What is missing”.</source>
            <translation>本机已恢复到 %1 的状态，此后的编号带新的标记。

1. 登录后，先导入本机以前导出过的数据包：在U盘上，或在已选好的文件夹里。
2. 再导入县中心最新的数据包。
还缺什么，看“缺什么”一栏。</translation>
        </message>
    </context>
    <context>
        <name>bm::OfficesChart</name>
        <message>
            <source>The bar is as long as the last package is old; up to the dashed line, a week, it is in time. A square is a village room.</source>
            <translation>横条表示最近来包距今多久，虚线为一周，不过虚线为按时。方块是村室。</translation>
        </message>
    </context>
</TS>
