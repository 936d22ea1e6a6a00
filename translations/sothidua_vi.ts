<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>ActionSupport</name>
    <message>
        <source>The plan “%1” is closed. Nothing in it can be changed any more.</source>
        <translation>Kế hoạch “%1” đã khép lại. Không sửa được gì trong kế hoạch này nữa.</translation>
    </message>
    <message>
        <source>Scoring of “%1” has begun: score table, grades, quotas and blocs are locked. Reopen the plan with a reason to change them.</source>
        <translation>“%1” đã bắt đầu chấm: bảng điểm, mức xếp loại, số lượng khen thưởng và khối đã khóa. Mở lại kế hoạch kèm lý do để sửa.</translation>
    </message>
    <message>
        <source>This row is no longer in the ledger: it was removed in the meantime. Read the page again.</source>
        <translation>Dòng này không còn trong sổ: vừa bị xóa. Hãy đọc lại trang.</translation>
    </message>
    <message>
        <source>%1 lies ahead: “%2” cannot have come so far by then. Enter the day on which it did.</source>
        <translation>Ngày %1 chưa đến: “%2” chưa thể đạt đến bước đó. Hãy nhập ngày đã thực hiện.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>%1 from “%2”</source>
        <translation>%1 từ “%2”</translation>
    </message>
    <message>
        <source>enter the score of %1 of %2</source>
        <translation>nhập điểm %1 của %2</translation>
    </message>
    <message>
        <source>add the plan “%1”</source>
        <translation>thêm kế hoạch “%1”</translation>
    </message>
    <message>
        <source>add a plan</source>
        <translation>thêm kế hoạch</translation>
    </message>
    <message>
        <source>edit criterion %1</source>
        <translation>sửa tiêu chí %1</translation>
    </message>
    <message>
        <source>edit the score table</source>
        <translation>sửa bảng điểm</translation>
    </message>
    <message>
        <source>update the basis of comparison of %1</source>
        <translation>cập nhật mốc so sánh của %1</translation>
    </message>
    <message>
        <source>update the basis of comparison</source>
        <translation>cập nhật mốc so sánh</translation>
    </message>
    <message>
        <source>edit the figure “%1”</source>
        <translation>sửa số liệu “%1”</translation>
    </message>
    <message>
        <source>edit the figures that order ties</source>
        <translation>sửa các số liệu xét trùng điểm</translation>
    </message>
    <message>
        <source>record the decision on the tie in %1</source>
        <translation>ghi quyết định về trùng điểm của %1</translation>
    </message>
    <message>
        <source>record the decision on a tie</source>
        <translation>ghi quyết định về trùng điểm</translation>
    </message>
    <message>
        <source>revoke the decision on the tie in %1</source>
        <translation>thu hồi quyết định về trùng điểm của %1</translation>
    </message>
    <message>
        <source>revoke the decision on a tie</source>
        <translation>thu hồi quyết định về trùng điểm</translation>
    </message>
    <message>
        <source>edit the plan: %1</source>
        <translation>sửa kế hoạch: %1</translation>
    </message>
    <message>
        <source>edit the plan</source>
        <translation>sửa kế hoạch</translation>
    </message>
    <message numerus="yes">
        <source>edit %n unit(s)</source>
        <translation>
            <numerusform>sửa %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>sửa %1</translation>
    </message>
    <message>
        <source>edit the units</source>
        <translation>sửa đơn vị</translation>
    </message>
    <message>
        <source>make the ledger</source>
        <translation>tạo sổ</translation>
    </message>
    <message numerus="yes">
        <source>import %n unit(s)</source>
        <translation>
            <numerusform>nhập %n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n bloc(s)</source>
        <translation>
            <numerusform>nhập %n khối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n criteria</source>
        <translation>
            <numerusform>nhập %n tiêu chí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n score(s)</source>
        <translation>
            <numerusform>nhập %n điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enter %n score(s) of %1</source>
        <translation>
            <numerusform>nhập %n ô điểm của %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enter %n score(s)</source>
        <translation>
            <numerusform>nhập %n ô điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the note on %1 of %2</source>
        <translation>sửa ghi chú tiêu chí %1 của %2</translation>
    </message>
    <message>
        <source>move the sheet of %1 (%2) to: %3</source>
        <translation>chuyển bảng chấm điểm của %1 (%2) sang: %3</translation>
    </message>
    <message>
        <source>edit the holds of %1</source>
        <translation>sửa mục tạm dừng xét của %1</translation>
    </message>
    <message>
        <source>edit the register of holds</source>
        <translation>sửa sổ tạm dừng xét, không xét</translation>
    </message>
    <message>
        <source>edit the settings</source>
        <translation>sửa cài đặt</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>hoàn tác: %1</translation>
    </message>
    <message>
        <source>redo: %1</source>
        <translation>làm lại: %1</translation>
    </message>
    <message>
        <source>edit the rules of scoring and awards</source>
        <translation>sửa quy tắc chấm và khen thưởng</translation>
    </message>
    <message>
        <source>edit the phases</source>
        <translation>sửa các giai đoạn</translation>
    </message>
    <message>
        <source>edit the legal bases</source>
        <translation>sửa căn cứ</translation>
    </message>
    <message>
        <source>edit the contents</source>
        <translation>sửa nội dung thi đua</translation>
    </message>
    <message>
        <source>edit the milestones</source>
        <translation>sửa mốc thời gian</translation>
    </message>
    <message>
        <source>edit the papers of the dossier</source>
        <translation>sửa giấy tờ hồ sơ</translation>
    </message>
    <message>
        <source>edit the grades</source>
        <translation>sửa mức xếp loại</translation>
    </message>
    <message>
        <source>lock the plan and begin scoring</source>
        <translation>khóa kế hoạch và bắt đầu chấm</translation>
    </message>
    <message>
        <source>reopen the plan: %1</source>
        <translation>mở lại kế hoạch: %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>thêm %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>xóa %1</translation>
    </message>
    <message>
        <source>add a hold of %1</source>
        <translation>thêm mục tạm dừng xét, không xét của %1</translation>
    </message>
    <message>
        <source>remove a hold of %1</source>
        <translation>xóa mục tạm dừng xét, không xét của %1</translation>
    </message>
    <message>
        <source>edit the requirements, standards and award forms</source>
        <translation>sửa yêu cầu, tiêu chí và hình thức khen thưởng</translation>
    </message>
    <message>
        <source>edit who does what</source>
        <translation>sửa phân công thực hiện</translation>
    </message>
    <message>
        <source>edit the rules of coverage</source>
        <translation>sửa yêu cầu bao phủ</translation>
    </message>
    <message>
        <source>close the plan “%1”</source>
        <translation>đóng kế hoạch “%1”</translation>
    </message>
</context>
<context>
    <name>ArchiveText</name>
    <message>
        <source>%1 is damaged or incomplete: %2. Ask for the file again.</source>
        <translation>%1 bị hỏng hoặc thiếu: %2. Đề nghị gửi lại tệp.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Nothing was read from it.</source>
        <translation>%1 không được mở: %2. Chưa đọc gì từ tệp này.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>tệp trống</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Không đọc được %1: %2.</translation>
    </message>
    <message>
        <source>it is larger than a package may be</source>
        <translation>tệp lớn hơn mức cho phép của một tệp nộp</translation>
    </message>
    <message numerus="yes">
        <source>it has %n part(s)</source>
        <translation>
            <numerusform>tệp có %n phần</numerusform>
        </translation>
    </message>
    <message>
        <source>its list of parts cannot be read</source>
        <translation>không đọc được danh sách các phần</translation>
    </message>
    <message>
        <source>a part has the name “%1”</source>
        <translation>có phần mang tên “%1”</translation>
    </message>
    <message>
        <source>the part “%1” is there twice</source>
        <translation>phần “%1” có hai lần</translation>
    </message>
    <message>
        <source>the part “%1” is a link</source>
        <translation>phần “%1” là một liên kết</translation>
    </message>
    <message>
        <source>the part “%1” is encrypted</source>
        <translation>phần “%1” bị mã hóa</translation>
    </message>
    <message>
        <source>the part “%1” would unpack to more than a package may hold</source>
        <translation>phần “%1” khi giải nén lớn hơn mức cho phép</translation>
    </message>
    <message>
        <source>it would unpack to more than a package may hold</source>
        <translation>khi giải nén, tệp lớn hơn mức cho phép</translation>
    </message>
    <message>
        <source>the part “%1” is missing</source>
        <translation>thiếu phần “%1”</translation>
    </message>
    <message>
        <source>the part “%1” cannot be unpacked</source>
        <translation>không giải nén được phần “%1”</translation>
    </message>
    <message>
        <source>The package could not be made: %1.</source>
        <translation>Không lập được tệp: %1.</translation>
    </message>
    <message>
        <source>it cannot be read back</source>
        <translation>không đọc lại được</translation>
    </message>
    <message>
        <source>its end is missing, it was not copied whole</source>
        <translation>thiếu phần cuối, tệp chưa được chép hết</translation>
    </message>
</context>
<context>
    <name>AttachmentText</name>
    <message>
        <source>The file has no name.</source>
        <translation>Tệp không có tên.</translation>
    </message>
    <message>
        <source>“%1” is a program, which proves nothing and could do harm. Attach a scan, a picture or a document.</source>
        <translation>“%1” là tệp chương trình, không dùng làm minh chứng và có thể gây hại. Hãy đính kèm bản quét, ảnh hoặc văn bản.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose the right file.</source>
        <translation>Tệp “%1” rỗng. Hãy chọn đúng tệp.</translation>
    </message>
    <message>
        <source>“%1” is %2; one file may have %3 at most. Scan it again with fewer dots per inch, or part it.</source>
        <translation>Tệp “%1” có dung lượng %2; mỗi tệp tối đa %3. Hãy quét lại với độ phân giải thấp hơn hoặc tách tệp.</translation>
    </message>
    <message>
        <source>All files together may have %1 at most, and %2 files. Take out what is not needed, or scan with fewer dots per inch.</source>
        <translation>Tổng dung lượng tối đa %1 và tối đa %2 tệp. Hãy bỏ bớt tệp không cần hoặc quét với độ phân giải thấp hơn.</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
</context>
<context>
    <name>Award</name>
    <message>
        <source>who decided</source>
        <translation>người quyết định</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>ngày quyết định</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>the document number</source>
        <translation>số văn bản</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the decision are not in this tie. Only tied units can be taken: choose among them.</source>
        <translation>
            <numerusform>Có %n đơn vị trong quyết định không thuộc nhóm trùng điểm này. Chỉ lấy được đơn vị trùng điểm; chọn lại trong nhóm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision was made for another tie than the one at %1 points now. Open the tie docket again and decide from what it shows.</source>
        <translation>Quyết định lập cho lần trùng điểm khác, không phải nhóm đang cùng %1 điểm. Mở lại hồ sơ trùng điểm và quyết định theo hồ sơ đó.</translation>
    </message>
    <message>
        <source>%1 units are taken for the %2 places left, but the number may grow only when every tied unit is graded %3; %4 of the %5 are not. Take at most %2, or none.</source>
        <translation>Lấy %1 đơn vị cho %2 suất còn lại, nhưng chỉ được vượt số lượng khi mọi đơn vị trùng điểm đạt loại %3; %4 trong %5 đơn vị chưa đạt. Lấy nhiều nhất %2 đơn vị hoặc không lấy đơn vị nào.</translation>
    </message>
    <message>
        <source>The decision on the tie cannot be recorded yet. Missing: %1. Fill it in.</source>
        <translation>Chưa ghi được quyết định về trùng điểm. Còn thiếu: %1. Nhập đủ rồi ghi lại.</translation>
    </message>
    <message>
        <source>Within the number of awards</source>
        <translation>Trong số lượng khen thưởng</translation>
    </message>
    <message>
        <source>Taken by the chair&apos;s decision</source>
        <translation>Được lấy theo quyết định của Chủ tịch Hội đồng</translation>
    </message>
    <message>
        <source>Not taken by the chair&apos;s decision</source>
        <translation>Không được lấy theo quyết định của Chủ tịch Hội đồng</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>Chờ quyết định</translation>
    </message>
    <message>
        <source>Below the award line</source>
        <translation>Dưới vạch khen thưởng</translation>
    </message>
    <message>
        <source>Below the grade an award needs</source>
        <translation>Chưa đạt mức xếp loại được xét khen thưởng</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Chưa xếp hạng</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Tạm dừng xét</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Không xét</translation>
    </message>
</context>
<context>
    <name>BasisActions</name>
    <message>
        <source>%1, %2, %3: the values of the units add up to more than can be computed. Check their digits, or enter them in a larger unit, such as millions.</source>
        <translation>%1, %2, %3: tổng giá trị của các đơn vị lớn quá mức tính được. Hãy kiểm tra số chữ số, hoặc nhập theo đơn vị lớn hơn, chẳng hạn triệu.</translation>
    </message>
</context>
<context>
    <name>BatchText</name>
    <message>
        <source>%1 is a later revision of the same unit; this one changes nothing.</source>
        <translation>%1 là lần nộp sau của cùng đơn vị; tệp này không thay đổi gì.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written to the ledger.</source>
        <translation>Đã dừng. Chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>%1 answers the form of another plan. Choose that plan first.</source>
        <translation>%1 trả lời biểu mẫu của kế hoạch khác. Chọn kế hoạch đó trước.</translation>
    </message>
    <message>
        <source>It is the same file as %1.</source>
        <translation>Tệp này giống hệt %1.</translation>
    </message>
    <message>
        <source>The files of all returns are too large for one step. Receive the others, then choose this one again.</source>
        <translation>Tổng tệp minh chứng quá lớn cho một lần nhận. Hãy nhận các tệp khác, rồi chọn lại tệp này.</translation>
    </message>
    <message>
        <source>“%1” comes with the code “%2”, which “%3” brings as well. It is received without this code.</source>
        <translation>“%1” mang mã “%2” mà “%3” trong cùng đợt cũng có. Sáng kiến được nhận, để trống mã.</translation>
    </message>
    <message>
        <source>%1 is of the same unit, made apart from this one. Receive that one, then choose this one again.</source>
        <translation>%1 là tệp của cùng đơn vị, làm riêng với tệp này. Nhận tệp đó trước, rồi chọn lại tệp này.</translation>
    </message>
</context>
<context>
    <name>BlobText</name>
    <message>
        <source>A file kept in the ledger is missing or damaged (%1). Restore it from a backup; everything else can be used.</source>
        <translation>Một tệp giữ trong sổ bị mất hoặc hỏng (%1). Khôi phục tệp từ bản sao lưu; những phần khác vẫn dùng được.</translation>
    </message>
</context>
<context>
    <name>BlocBoard</name>
    <message>
        <source>The plan has no such bloc. Choose another.</source>
        <translation>Kế hoạch không có khối này. Chọn khối khác.</translation>
    </message>
</context>
<context>
    <name>BlocMoveWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n tiêu chí khác</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3 obliged units</source>
        <translation>%1: %2 → %3 đơn vị bắt buộc</translation>
    </message>
    <message numerus="yes">
        <source>%1, still %n award(s).</source>
        <translation>
            <numerusform>%1, vẫn %n suất khen thưởng.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 → %3 awards.</source>
        <translation>%1, %2 → %3 suất khen thưởng.</translation>
    </message>
    <message>
        <source>Its score sheets go on, with the criteria of %1.</source>
        <translation>Các bảng chấm điểm của đơn vị được chấm tiếp theo tiêu chí của %1.</translation>
    </message>
    <message>
        <source>Its score sheets go on unchanged.</source>
        <translation>Các bảng chấm điểm của đơn vị giữ nguyên.</translation>
    </message>
    <message>
        <source>Kept, but counted no more: %1.</source>
        <translation>Giữ lại nhưng không tính điểm nữa: %1.</translation>
    </message>
    <message>
        <source>To be scored yet: %1.</source>
        <translation>Cần chấm thêm: %1.</translation>
    </message>
    <message>
        <source>What was due or done before that day stays with %1.</source>
        <translation>Việc đến hạn hoặc đã làm trước ngày đó vẫn tính cho %1.</translation>
    </message>
    <message>
        <source>It heads %1 or is its deputy: name another one.</source>
        <translation>Đơn vị đang là Khối trưởng hoặc Khối phó của %1: hãy cử đơn vị khác.</translation>
    </message>
    <message>
        <source>Its form package was made for %1: give it a new one.</source>
        <translation>Tệp biểu mẫu của đơn vị đã lập cho %1: hãy lập tệp mới.</translation>
    </message>
    <message>
        <source>%1 since %2, before that %3</source>
        <translation>%1 từ ngày %2, trước đó thuộc %3</translation>
    </message>
</context>
<context>
    <name>BlocMoves</name>
    <message>
        <source>The unit is in no bloc of this plan. Put it into one first.</source>
        <translation>Đơn vị chưa thuộc khối nào của kế hoạch này. Xếp đơn vị vào một khối trước.</translation>
    </message>
    <message>
        <source>The plan has no such bloc. Choose one of its blocs.</source>
        <translation>Kế hoạch không có khối này. Chọn một khối của kế hoạch.</translation>
    </message>
    <message>
        <source>“%1” is in %2 already. Choose another bloc.</source>
        <translation>“%1” đã ở %2. Chọn khối khác.</translation>
    </message>
    <message>
        <source>Say from which day on “%1” is in another bloc.</source>
        <translation>Nhập ngày “%1” bắt đầu thuộc khối khác.</translation>
    </message>
    <message>
        <source>%1 has not come yet. Record the change of bloc on that day.</source>
        <translation>Chưa đến ngày %1. Ghi việc chuyển khối khi đến ngày đó.</translation>
    </message>
    <message>
        <source>The plan begins on %1. Whoever was in a bloc from its first day on is put there on the page of units, without a day.</source>
        <translation>Kế hoạch bắt đầu ngày %1. Đơn vị thuộc khối từ ngày đầu thì xếp khối ở trang Đơn vị và khối, không cần ngày.</translation>
    </message>
    <message>
        <source>The plan was over on %1. A change from %2 on belongs into the plan that follows.</source>
        <translation>Kế hoạch đã kết thúc ngày %1. Việc chuyển khối từ ngày %2 thuộc về kế hoạch tiếp theo.</translation>
    </message>
    <message>
        <source>“%1” is not in force on %2. Check the day.</source>
        <translation>Ngày %2 “%1” không còn hoặc chưa hoạt động. Kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>“%1” changed bloc on %2 already. Choose a later day, or take that change back first.</source>
        <translation>“%1” đã chuyển khối ngày %2. Chọn ngày sau đó, hoặc hoàn tác lần chuyển đó trước.</translation>
    </message>
    <message>
        <source>The score sheet of “%1” (%2) is locked, and %3 is scored by other criteria. Unlock it first.</source>
        <translation>Bảng chấm điểm của “%1” (%2) đã khóa, mà %3 chấm theo tiêu chí khác. Mở khóa bảng trước.</translation>
    </message>
    <message>
        <source>Scoring has begun, and blocs are locked with it. Enter the number of the decision that moves “%1” to %2.</source>
        <translation>Đã bắt đầu chấm điểm nên các khối đã khóa. Nhập số quyết định chuyển “%1” sang %2.</translation>
    </message>
</context>
<context>
    <name>BlocNotice</name>
    <message>
        <source>The list of %1 cannot be final yet.</source>
        <translation>Chưa chốt được danh sách %1.</translation>
    </message>
    <message>
        <source>The decision on file was made for another tie.</source>
        <translation>Quyết định đã ghi là của lần trùng điểm khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) share %1 points for %2 remaining place(s).</source>
        <translation>
            <numerusform>%n đơn vị cùng %1 điểm, tranh %2 suất còn lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>không lấy đơn vị nào</translation>
    </message>
    <message>
        <source>Decided on the tie at %1 points: %2.</source>
        <translation>Đã quyết định trùng điểm ở mức %1 điểm: %2.</translation>
    </message>
    <message>
        <source>%1, %2, document %3.</source>
        <translation>%1, ngày %2, văn bản số %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n eligible unit(s) for %2 places.</source>
        <translation>
            <numerusform>%1 có %n đơn vị đủ điều kiện cho %2 suất.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stay vacant.</source>
        <translation>
            <numerusform>Còn %n suất trống.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unit(s) scaled because criteria do not apply.</source>
        <translation>
            <numerusform>%1 có %n đơn vị được quy đổi vì tiêu chí không áp dụng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals compare on the full table; scored out of %1.</source>
        <translation>Tổng điểm so trên toàn bảng; điểm tối đa áp dụng: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not every tied unit is graded %1: at most %n may be taken, or none.</source>
        <translation>
            <numerusform>Có đơn vị trùng điểm chưa đạt loại %1: chỉ được lấy tối đa %n, hoặc không lấy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for no grade: up to %n tied unit(s) may be taken.</source>
        <translation>
            <numerusform>Kế hoạch không đòi mức xếp loại: được lấy tối đa %n đơn vị trùng điểm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tied units are graded %1</source>
        <translation>
            <numerusform>Cả %n đơn vị đạt loại %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of the plan: &quot;%1&quot;</source>
        <translation>Quy định của kế hoạch: “%1”</translation>
    </message>
    <message>
        <source>The chair of the council decides who is taken. Record the decision in the tie docket; until then the list stays open.</source>
        <translation>Chủ tịch Hội đồng quyết định đơn vị được lấy. Ghi quyết định vào hồ sơ trùng điểm; trước đó chưa chốt được danh sách.</translation>
    </message>
    <message>
        <source>The figures units are compared with are older than the scores.</source>
        <translation>Mốc so sánh giữa các đơn vị cũ hơn điểm đã chấm.</translation>
    </message>
    <message>
        <source>Ranks may change once they are up to date.</source>
        <translation>Thứ hạng có thể đổi khi cập nhật mốc.</translation>
    </message>
    <message>
        <source>A decision is on file for a tie that is no longer there.</source>
        <translation>Còn một quyết định cho lần trùng điểm không còn nữa.</translation>
    </message>
    <message>
        <source>It counts for nothing; take it back or keep it for the record.</source>
        <translation>Quyết định này không có tác dụng; thu hồi hoặc giữ để lưu.</translation>
    </message>
    <message>
        <source>No ranking yet.</source>
        <translation>Chưa xếp hạng được.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are not approved.</source>
        <translation>
            <numerusform>Còn %n bảng chấm điểm chưa được phê duyệt.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 the maximum differs by kind of unit.</source>
        <translation>Trong %1, điểm tối đa khác nhau theo loại đơn vị.</translation>
    </message>
    <message>
        <source>Base points out of %1; totals compare as they are.</source>
        <translation>Điểm chuẩn tối đa %1; tổng điểm so với nhau, không quy đổi.</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, hạng %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) on hold (%1).</source>
        <translation>
            <numerusform>%n đơn vị đang tạm dừng xét (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may change once the matter is settled.</source>
        <translation>Danh sách có thể đổi khi có kết luận.</translation>
    </message>
</context>
<context>
    <name>BlocPage</name>
    <message>
        <source>Complete</source>
        <translation>Đủ</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>thiếu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>steps of the obliged units</source>
        <translation>việc của các đơn vị bắt buộc</translation>
    </message>
    <message>
        <source>Launches and registrations</source>
        <translation>Phát động, đăng ký</translation>
    </message>
    <message numerus="yes">
        <source>%n met by a unit</source>
        <translation>
            <numerusform>%n đơn vị đạt</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures reported</source>
        <translation>Số liệu đã báo cáo</translation>
    </message>
    <message>
        <source>rules of coverage: %1</source>
        <translation>yêu cầu về sáng kiến, mô hình: %1</translation>
    </message>
    <message>
        <source>The bloc lacks: %1</source>
        <translation>Khối còn thiếu: %1</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Sáng kiến</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s) ranked</source>
        <translation>
            <numerusform>đã xếp hạng %1 trên %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>Awards proposed</source>
        <translation>Suất đề nghị khen</translation>
    </message>
    <message>
        <source>Who has done what every unit must do</source>
        <translation>Việc mọi đơn vị phải làm: ai đã làm</translation>
    </message>
    <message>
        <source>units</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Làm trễ</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Chưa làm</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Targets unit by unit</source>
        <translation>Chỉ tiêu theo từng đơn vị</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Reported, not met</source>
        <translation>Đã báo cáo, chưa đạt</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>chưa báo cáo</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>không còn hiệu lực</translation>
    </message>
    <message>
        <source>Units of the bloc</source>
        <translation>Các đơn vị của khối</translation>
    </message>
    <message>
        <source>The bloc has no units yet.</source>
        <translation>Khối chưa có đơn vị.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Phát động</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) are late</source>
        <translation>
            <numerusform>%1: %n việc quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is late</source>
        <translation>%1: không có việc nào quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlocWords</name>
    <message>
        <source>%1 (%2% of %3)</source>
        <translation>%1 (%2% của %3)</translation>
    </message>
</context>
<context>
    <name>BlocksText</name>
    <message>
        <source>The text of one small paper does not fit its place of %1 mm. Make the text shorter or put fewer on a page.</source>
        <translation>Nội dung một phiếu nhỏ không vừa chỗ cao %1 mm. Rút ngắn nội dung hoặc giảm số phiếu trên một trang.</translation>
    </message>
</context>
<context>
    <name>BookLoader</name>
    <message>
        <source>The plan is not in this ledger. Choose another one.</source>
        <translation>Kế hoạch không có trong sổ này. Chọn kế hoạch khác.</translation>
    </message>
</context>
<context>
    <name>BudgetText</name>
    <message>
        <source>The amounts add up to more than can be kept. Check the number of their digits.</source>
        <translation>Tổng các khoản tiền lớn hơn mức lưu được. Kiểm tra lại số chữ số.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1, made up</source>
        <translation>%1, nghỉ bù</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Tết Dương lịch</translation>
    </message>
    <message>
        <source>Reunification Day</source>
        <translation>Ngày Chiến thắng 30/4</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Ngày Quốc tế lao động 1/5</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Quốc khánh 2/9</translation>
    </message>
    <message>
        <source>Lunar New Year</source>
        <translation>Tết Nguyên đán</translation>
    </message>
    <message>
        <source>Hùng Kings&apos; Commemoration Day</source>
        <translation>Giỗ Tổ Hùng Vương</translation>
    </message>
    <message>
        <source>worked instead</source>
        <translation>làm bù</translation>
    </message>
    <message>
        <source>National Day, second day</source>
        <translation>Quốc khánh (ngày liền kề)</translation>
    </message>
</context>
<context>
    <name>CalendarBoard</name>
    <message>
        <source>before %1</source>
        <translation>trước %1</translation>
    </message>
    <message>
        <source>next stage</source>
        <translation>đến hạn bước kế tiếp</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>được gia hạn</translation>
    </message>
    <message>
        <source>encouraged</source>
        <translation>khuyến khích</translation>
    </message>
</context>
<context>
    <name>CalendarLooks</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>Days of rest: %1</source>
        <translation>Ngày nghỉ: %1</translation>
    </message>
    <message>
        <source>Worked instead: %1</source>
        <translation>Làm bù: %1</translation>
    </message>
    <message>
        <source>Begins: %1</source>
        <translation>Bắt đầu: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Kết thúc: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s) missing</source>
        <translation>
            <numerusform>còn thiếu %1 trên %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>falls on a day of rest (%1), next working day %2</source>
        <translation>rơi vào ngày nghỉ (%1), ngày làm việc kế tiếp là %2</translation>
    </message>
    <message>
        <source>worked: %1</source>
        <translation>làm việc: %1</translation>
    </message>
    <message>
        <source>Calendar of %1: %2</source>
        <translation>Lịch tháng %1: %2</translation>
    </message>
    <message>
        <source>Nothing falls on this month.</source>
        <translation>Tháng này không có việc nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) in the month</source>
        <translation>
            <numerusform>Trong tháng có %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n left from today</source>
        <translation>
            <numerusform>, còn %n ngày kể từ hôm nay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s) left</source>
        <translation>
            <numerusform>còn %Ln ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s) late</source>
        <translation>
            <numerusform>quá hạn %Ln ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>chưa đạt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n bloc(s) missing</source>
        <translation>
            <numerusform>còn thiếu %1 trên %n khối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> và %n nơi khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>“%1” does not lie in %2. Enter a day of that year.</source>
        <translation>“%1” không thuộc năm %2. Hãy nhập ngày của năm đó.</translation>
    </message>
    <message>
        <source>%1 stands twice among the holidays. Keep one of the two.</source>
        <translation>Ngày %1 có hai lần trong danh sách ngày nghỉ. Hãy giữ một.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Bloc</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Unranked</source>
        <translation>Chưa xếp</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>To the line</source>
        <translation>Cách vạch</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Median of the bloc</source>
        <translation>Trung vị của khối</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Planned (đồng)</source>
        <translation>Kế hoạch vốn (đồng)</translation>
    </message>
    <message>
        <source>Disbursed (đồng)</source>
        <translation>Đã giải ngân (đồng)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Dự báo</translation>
    </message>
    <message>
        <source>%1 (not all known)</source>
        <translation>%1 (chưa đủ số liệu)</translation>
    </message>
</context>
<context>
    <name>ChartKey</name>
    <message>
        <source>Unranked</source>
        <translation>Chưa xếp</translation>
    </message>
    <message numerus="yes">
        <source>Award line: %n place(s)</source>
        <translation>
            <numerusform>Vạch khen thưởng: %n suất</numerusform>
        </translation>
    </message>
    <message>
        <source>tied at the line</source>
        <translation>trùng điểm tại vạch</translation>
    </message>
    <message>
        <source>other units</source>
        <translation>đơn vị khác</translation>
    </message>
    <message>
        <source>median of the bloc</source>
        <translation>trung vị của khối</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>được đề nghị</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>kế hoạch vốn</translation>
    </message>
    <message>
        <source>disbursed</source>
        <translation>giải ngân</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>số liệu</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>mốc</translation>
    </message>
    <message>
        <source>forecast: the straight line through the figures</source>
        <translation>dự báo: đường thẳng qua các số liệu</translation>
    </message>
</context>
<context>
    <name>ChartSaver</name>
    <message>
        <source>The picture was not saved to &quot;%1&quot;. Check that the folder exists and can be written to, or choose another one.</source>
        <translation>Chưa lưu được hình vào “%1”. Kiểm tra thư mục có tồn tại và ghi được không, hoặc chọn nơi khác.</translation>
    </message>
</context>
<context>
    <name>ClauseActions</name>
    <message>
        <source>A clause is blank. Enter its words or remove it.</source>
        <translation>Có mục để trống. Nhập nội dung hoặc bỏ mục này.</translation>
    </message>
    <message>
        <source>Nominations are judged by “%1”. It can be reworded, but not removed or moved to another kind.</source>
        <translation>Có đề nghị khen thưởng xét theo “%1”. Có thể sửa lời, không thể bỏ hoặc chuyển loại.</translation>
    </message>
    <message>
        <source>A duty needs an organisation and words. Enter both.</source>
        <translation>Phân công cần có đơn vị và nội dung. Nhập cả hai.</translation>
    </message>
    <message>
        <source>A rule of coverage needs a title. Enter it.</source>
        <translation>Yêu cầu về độ phủ cần có tên. Nhập tên.</translation>
    </message>
    <message>
        <source>“%1” asks for %2. A rule asks for at least 1.</source>
        <translation>“%1” yêu cầu %2. Một yêu cầu cần ít nhất 1.</translation>
    </message>
    <message>
        <source>“%1” goes by a phase but names none of the movement. Choose one.</source>
        <translation>“%1” tính theo giai đoạn nhưng chưa nêu giai đoạn của phong trào. Chọn giai đoạn.</translation>
    </message>
</context>
<context>
    <name>ClauseRows</name>
    <message>
        <source>Requirements and standards</source>
        <translation>Yêu cầu, tiêu chí, khen thưởng</translation>
    </message>
    <message>
        <source>What people follow and are judged by: requirements, solutions, standards, award forms, priorities.</source>
        <translation>Yêu cầu, giải pháp, tiêu chí thi đua, hình thức khen thưởng, đối tượng ưu tiên, theo lời văn của kế hoạch.</translation>
    </message>
    <message>
        <source>No clause yet.</source>
        <translation>Chưa có nội dung nào.</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>Thêm nội dung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Lời văn</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Nội dung quy định</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Phân công thực hiện</translation>
    </message>
    <message>
        <source>What the plan makes each organisation do: who leads, who supports.</source>
        <translation>Việc kế hoạch giao cho từng cơ quan, đơn vị: ai chủ trì, ai phối hợp.</translation>
    </message>
    <message>
        <source>No duty yet.</source>
        <translation>Chưa phân công.</translation>
    </message>
    <message>
        <source>Add duty</source>
        <translation>Thêm phân công</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Nhiệm vụ được giao</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Sổ Thi Đua: scores, ranks and awards an emulation plan.</source>
        <translation>Sổ Thi Đua: chấm điểm, xếp hạng và xét khen thưởng một kế hoạch thi đua.</translation>
    </message>
    <message>
        <source>Usage: sothidua-cli VERB … (sothidua-cli VERB --help says more)</source>
        <translation>Cách dùng: sothidua-cli LỆNH … (sothidua-cli LỆNH --help để xem thêm)</translation>
    </message>
    <message>
        <source>Options before the verb: --lang vi|en, --version</source>
        <translation>Tùy chọn đứng trước lệnh: --lang vi|en, --version</translation>
    </message>
    <message>
        <source>“%1” is not a verb. sothidua-cli --help lists them.</source>
        <translation>Không có lệnh “%1”. sothidua-cli --help liệt kê các lệnh.</translation>
    </message>
</context>
<context>
    <name>CliArguments</name>
    <message>
        <source>Usage: sothidua-cli %1</source>
        <translation>Cách dùng: sothidua-cli %1</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ví dụ:</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>Tùy chọn --%1 được ghi hai lần.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Tùy chọn --%1 cần một giá trị.</translation>
    </message>
    <message>
        <source>The option --%1 is not known.</source>
        <translation>Không có tùy chọn --%1.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Thiếu một tham số.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” là tham số thừa.</translation>
    </message>
</context>
<context>
    <name>CliBackup</name>
    <message>
        <source>Copies the ledger as it is now and checks the copy. Refuses to overwrite a file.</source>
        <translation>Chép sổ như hiện có và kiểm tra bản chép. Không ghi đè lên tệp đã có.</translation>
    </message>
    <message>
        <source>The option --to is missing.</source>
        <translation>Thiếu tùy chọn --to.</translation>
    </message>
    <message>
        <source>The copy %1 was written and checked.</source>
        <translation>Đã ghi và kiểm tra bản chép %1.</translation>
    </message>
</context>
<context>
    <name>CliCheck</name>
    <message>
        <source>History is broken: entry %1 does not fit its seal. Restore a backup, or ask who changed the file.</source>
        <translation>Nhật ký bị hỏng: mục %1 không khớp mã niêm. Khôi phục bản sao lưu, hoặc hỏi ai đã sửa tệp.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>The file is sound: %1 history entries, %2 sheets recomputed.</source>
        <translation>Tệp nguyên vẹn: %1 mục nhật ký, đã tính lại %2 bảng chấm điểm.</translation>
    </message>
    <message>
        <source>Checks the file (stored totals, history, references), what is missing before ranking, and what a movement lacks: late launches and tasks, coverage of initiatives. Ends with 1 when there is an error or a warning.</source>
        <translation>Kiểm tra tệp (tổng điểm đã lưu, nhật ký, tham chiếu), những gì còn thiếu trước khi xếp hạng, và những gì phong trào còn thiếu: phát động và nhiệm vụ trễ hạn, độ phủ sáng kiến. Kết thúc với 1 khi có lỗi hoặc cảnh báo.</translation>
    </message>
</context>
<context>
    <name>CliDecide</name>
    <message>
        <source>Records the chair&apos;s decision on a tie at the quota line. Refuses more units than the plan allows.</source>
        <translation>Ghi quyết định của Chủ tịch Hội đồng khi trùng điểm tại vạch khen thưởng. Không nhận nhiều đơn vị hơn mức kế hoạch cho phép.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Thiếu tùy chọn --%1.</translation>
    </message>
    <message>
        <source>The decision on %1 was recorded.</source>
        <translation>Đã ghi quyết định về %1.</translation>
    </message>
</context>
<context>
    <name>CliExplain</name>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Shows how a total came about: inputs, rules, rounding, sums and grade.</source>
        <translation>Cho thấy tổng điểm từ đâu ra: số nhập, cách chấm, làm tròn, cộng và xếp loại.</translation>
    </message>
    <message>
        <source>The option --unit is missing.</source>
        <translation>Thiếu tùy chọn --unit.</translation>
    </message>
    <message>
        <source>The score table has no criterion “%1”.</source>
        <translation>Bảng điểm không có tiêu chí “%1”.</translation>
    </message>
</context>
<context>
    <name>CliExport</name>
    <message>
        <source>Writes what import reads: the plan as JSON, the rest as CSV; to a file, or to standard output.</source>
        <translation>Ghi ra những gì lệnh import đọc được: kế hoạch dạng JSON, còn lại dạng CSV; ra tệp hoặc ra màn hình.</translation>
    </message>
    <message>
        <source>The option --as is missing.</source>
        <translation>Thiếu tùy chọn --as.</translation>
    </message>
</context>
<context>
    <name>CliFill</name>
    <message>
        <source>At a unit: makes the ledger the unit works in from a form package. It is filled like any ledger (import), and what it says goes back with submit.</source>
        <translation>Tại đơn vị: tạo sổ làm việc của đơn vị từ tệp biểu mẫu. Sổ này được điền như mọi sổ khác (import), nội dung gửi lại bằng submit.</translation>
    </message>
    <message>
        <source>The option --out is missing.</source>
        <translation>Thiếu tùy chọn --out.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Không đọc được %1: %2.</translation>
    </message>
    <message>
        <source>%1: the plan “%2” for %3.</source>
        <translation>%1: kế hoạch “%2” của %3.</translation>
    </message>
</context>
<context>
    <name>CliForm</name>
    <message>
        <source>The option --out is missing.</source>
        <translation>Thiếu tùy chọn --out.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message>
        <source>Makes form packages for units: for those named, those of a bloc, or all of the plan. Each is recorded in the ledger and answered with a return (submit, receive). With --format xlsx: Excel forms, for units that cannot run this program.</source>
        <translation>Lập tệp biểu mẫu cho đơn vị: cho các đơn vị được nêu, của một khối, hoặc của cả kế hoạch. Mỗi tệp được ghi vào sổ và được trả lời bằng tệp nộp (submit, receive). Với --format xlsx: biểu mẫu Excel, cho đơn vị không chạy được chương trình này.</translation>
    </message>
    <message>
        <source>“%1” is no kind of form. Use package or xlsx.</source>
        <translation>“%1” không phải là một loại biểu mẫu. Dùng package hoặc xlsx.</translation>
    </message>
    <message>
        <source>%1 is there already. No form was made. Choose another folder.</source>
        <translation>%1 đã có sẵn. Chưa làm biểu mẫu nào. Hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>CliHistory</name>
    <message>
        <source>Lists who changed what and when, newest first.</source>
        <translation>Liệt kê ai đã sửa gì, lúc nào, mới nhất ở trên.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1.</source>
        <translation>--limit nhận một số nguyên từ 1.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
</context>
<context>
    <name>CliImport</name>
    <message>
        <source>“%1” is not a status for imported scores. Use draft, submitted or approved.</source>
        <translation>“%1” không phải trạng thái của điểm nhập vào. Dùng draft, submitted hoặc approved.</translation>
    </message>
    <message>
        <source>The ledger has no plan yet. Import a plan file first.</source>
        <translation>Sổ chưa có kế hoạch. Nhập một tệp kế hoạch trước.</translation>
    </message>
    <message>
        <source>The ledger has several plans. Choose one with --plan.</source>
        <translation>Sổ có nhiều kế hoạch. Chọn một bằng --plan.</translation>
    </message>
    <message>
        <source>The ledger has no plan “%1”.</source>
        <translation>Sổ không có kế hoạch “%1”.</translation>
    </message>
    <message>
        <source>%1: plan “%2”</source>
        <translation>%1: kế hoạch “%2”</translation>
    </message>
    <message>
        <source>%1 (%2): %3 rows = %4 new + %5 changed + %6 unchanged + %7 refused</source>
        <translation>%1 (%2): %3 dòng = %4 mới + %5 thay đổi + %6 không đổi + %7 không nhận</translation>
    </message>
    <message>
        <source>%1: the column “%2” is not known and was not read.</source>
        <translation>%1: không biết cột “%2”, cột này không được đọc.</translation>
    </message>
    <message>
        <source>%1, line %2 (%3): %4</source>
        <translation>%1, dòng %2 (%3): %4</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Chạy thử: chưa có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sheet(s) could not be put into the state “%2”.</source>
        <translation>
            <numerusform>%1: %n bảng chấm không chuyển được sang trạng thái “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sheet of %2: %3</source>
        <translation>%1, bảng chấm của %2: %3</translation>
    </message>
    <message>
        <source>Reads units, blocs, a score table, scores, figures of targets, initiatives or what units have done from CSV, or a plan file. Each source is one step that can be undone. Rows that are not taken and sheets that are not confirmed are listed with the reason.</source>
        <translation>Đọc đơn vị, khối, bảng điểm, điểm, số liệu chỉ tiêu, sáng kiến hoặc việc đơn vị đã thực hiện từ CSV, hoặc tệp kế hoạch. Mỗi nguồn là một bước hoàn tác được. Dòng không nhận được và bảng chấm chưa xác nhận được liệt kê kèm lý do.</translation>
    </message>
</context>
<context>
    <name>CliNew</name>
    <message>
        <source>Makes a ledger: empty, from a template, from a plan file, or the sample with its units and scores.</source>
        <translation>Tạo sổ: sổ trống, từ mẫu, từ tệp kế hoạch, hoặc sổ mẫu có đủ đơn vị và điểm.</translation>
    </message>
    <message>
        <source>Choose one of --template, --plan and --sample.</source>
        <translation>Chọn một trong --template, --plan và --sample.</translation>
    </message>
    <message>
        <source>The sample ledger %1 was made.</source>
        <translation>Đã tạo sổ mẫu %1.</translation>
    </message>
    <message>
        <source>The ledger %1 was made with the plan “%2”.</source>
        <translation>Đã tạo sổ %1 với kế hoạch “%2”.</translation>
    </message>
    <message>
        <source>The empty ledger %1 was made.</source>
        <translation>Đã tạo sổ trống %1.</translation>
    </message>
</context>
<context>
    <name>CliOpening</name>
    <message>
        <source>The ledger has no plan yet. Import a plan file first.</source>
        <translation>Sổ chưa có kế hoạch. Nhập một tệp kế hoạch trước.</translation>
    </message>
    <message>
        <source>The ledger has several plans. Choose one with --plan: %1.</source>
        <translation>Sổ có nhiều kế hoạch. Chọn một bằng --plan: %1.</translation>
    </message>
    <message>
        <source>The ledger has no plan “%1”. It has: %2.</source>
        <translation>Sổ không có kế hoạch “%1”. Có: %2.</translation>
    </message>
    <message>
        <source>The plan has no bloc “%1”. It has: %2.</source>
        <translation>Kế hoạch không có khối “%1”. Có: %2.</translation>
    </message>
    <message>
        <source>The plan has no unit “%1”. Check the code.</source>
        <translation>Kế hoạch không có đơn vị “%1”. Kiểm tra lại mã.</translation>
    </message>
</context>
<context>
    <name>CliOutput</name>
    <message>
        <source>“%1” is not a format. Use table, csv or json.</source>
        <translation>“%1” không phải dạng xuất. Dùng table, csv hoặc json.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Không ghi được %1: %2.</translation>
    </message>
</context>
<context>
    <name>CliRank</name>
    <message>
        <source>%1: quota %2, awarded %3, vacant %4</source>
        <translation>%1: số lượng %2, đã xét %3, còn trống %4</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) tied at %1 for %2 place(s) left: the chair decides</source>
        <translation>
            <numerusform>%n đơn vị cùng %1 điểm, tranh %2 suất còn lại: Chủ tịch Hội đồng quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>Some totals are rescaled because criteria do not apply</source>
        <translation>Có tổng điểm được quy đổi vì tiêu chí không áp dụng</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Ranks each bloc, grades, and gives awards up to the quota. Ends with 1 while a tie at the quota line waits for the chair.</source>
        <translation>Xếp hạng từng khối, xếp loại và xét khen thưởng theo số lượng. Kết thúc bằng 1 khi trùng điểm tại vạch còn chờ Chủ tịch Hội đồng.</translation>
    </message>
    <message>
        <source>The maximum of the base points differs by kind of unit (%1)</source>
        <translation>Điểm chuẩn tối đa khác nhau theo loại đơn vị (%1)</translation>
    </message>
    <message>
        <source>Holds and units in force as of %1</source>
        <translation>Việc tạm dừng xét, không xét và số đơn vị tính đến ngày %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) on hold: the list may change once that is settled</source>
        <translation>
            <numerusform>%n đơn vị đang tạm dừng xét: danh sách có thể đổi khi có kết luận</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliReceive</name>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>row</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>base</source>
        <translation>gốc</translation>
    </message>
    <message>
        <source>council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>unit says</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>vấn đề</translation>
    </message>
    <message>
        <source>%1 rows = %2 new + %3 changed + %4 unchanged + %5 not taken</source>
        <translation>%1 dòng = %2 mới + %3 thay đổi + %4 không đổi + %5 không nhận</translation>
    </message>
    <message>
        <source>“%1” is not a way to decide conflicts. Use all or none.</source>
        <translation>“%1” không phải là cách quyết định xung đột. Dùng all hoặc none.</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Chạy thử: chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Receives return packages and filled Excel forms of units, files or folders, as one step that can be undone. Prints every row that differs; rows both sides changed are taken with --accept all and left as the council has them otherwise.</source>
        <translation>Nhận tệp nộp và biểu mẫu Excel đã điền của đơn vị, từ tệp hoặc thư mục, thành một bước có thể hoàn tác. In mọi dòng khác nhau; dòng cả hai bên cùng sửa được nhận khi có --accept all, nếu không thì giữ như Hội đồng đang có.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) are left to decide. The ledger keeps its own until then.</source>
        <translation>
            <numerusform>%1: còn %n dòng chưa quyết định. Đến khi quyết định, sổ giữ giá trị đang có.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>CliReport</name>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Không tạo được thư mục %1. Chọn nơi khác.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Thiếu tùy chọn --%1.</translation>
    </message>
    <message>
        <source>“%1” is not a format of documents. Use pdf.</source>
        <translation>“%1” không phải dạng văn bản. Dùng pdf.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a document as PDF: scorecards of all or some units, the ranking, the docket of a tie, or one of the registers and reports of a movement.</source>
        <translation>Ghi một văn bản ra PDF: bảng chấm điểm của tất cả hoặc một số đơn vị, bảng xếp hạng, hồ sơ trùng điểm, hoặc một sổ, báo cáo của phong trào.</translation>
    </message>
</context>
<context>
    <name>CliSubmit</name>
    <message>
        <source>At a unit: writes what the unit&apos;s ledger says as a return package, signed with the key of its form. Each call is a revision of its own.</source>
        <translation>Tại đơn vị: xuất nội dung sổ của đơn vị thành tệp nộp, ký bằng khóa của biểu mẫu. Mỗi lần xuất là một lần nộp.</translation>
    </message>
    <message>
        <source>The option --out is missing.</source>
        <translation>Thiếu tùy chọn --out.</translation>
    </message>
    <message>
        <source>This is the council&apos;s ledger, not a unit&apos;s. A unit&apos;s ledger is made from its form with fill.</source>
        <translation>Đây là sổ của Hội đồng, không phải sổ của đơn vị. Sổ của đơn vị được tạo từ biểu mẫu bằng lệnh fill.</translation>
    </message>
</context>
<context>
    <name>CliTemplates</name>
    <message>
        <source>Lists the plans that come with the program, with their source.</source>
        <translation>Liệt kê các kế hoạch mẫu đi kèm chương trình và nguồn của chúng.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Sample in it</source>
        <translation>Phần là mẫu</translation>
    </message>
</context>
<context>
    <name>CliUndo</name>
    <message>
        <source>Later entries changed the same values. Undo them too with --with-later, or leave entry %1.</source>
        <translation>Các mục sau đã sửa cùng giá trị. Hoàn tác cả chúng bằng --with-later, hoặc giữ mục %1.</translation>
    </message>
    <message>
        <source>Entry %1 was undone, as entry %2.</source>
        <translation>Đã hoàn tác mục %1, ghi thành mục %2.</translation>
    </message>
    <message>
        <source>Takes the last change back, or the one numbered N, as a new change. --redo brings the last undone change again.</source>
        <translation>Hoàn tác thay đổi cuối, hoặc mục số N, thành một thay đổi mới. --redo làm lại thay đổi vừa hoàn tác.</translation>
    </message>
    <message>
        <source>--change takes the number of a history entry.</source>
        <translation>--change nhận số của một mục nhật ký.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
</context>
<context>
    <name>ClosedUses</name>
    <message>
        <source>“%1” serves the plan “%2”, which is closed: what that plan has of it stays. Reopen that plan with a reason first.</source>
        <translation>“%1” phục vụ kế hoạch “%2” đã đóng: những gì kế hoạch đó đã ghi nhận được giữ nguyên. Hãy mở lại kế hoạch đó kèm lý do trước.</translation>
    </message>
</context>
<context>
    <name>CopyCarryText</name>
    <message>
        <source>This is no unit&apos;s copy of a form.</source>
        <translation>Tệp này không phải tệp làm việc của đơn vị.</translation>
    </message>
    <message>
        <source>The earlier file is of %1 and the plan “%2”. Nothing was taken from it.</source>
        <translation>Tệp trước là của %1, kế hoạch “%2”. Không lấy gì từ tệp đó.</translation>
    </message>
    <message>
        <source>The department has taken it out since.</source>
        <translation>Sở đã bỏ mục này sau đó.</translation>
    </message>
</context>
<context>
    <name>CopyPlan</name>
    <message>
        <source>The new plan needs a code, for example one with its year.</source>
        <translation>Kế hoạch mới cần có mã, ví dụ mã kèm năm.</translation>
    </message>
    <message>
        <source>“%1” went by a phase that the new plan does not have: it counts over the whole plan now.</source>
        <translation>“%1” tính theo giai đoạn mà kế hoạch mới không có: nay tính trên cả kế hoạch.</translation>
    </message>
    <message>
        <source>The plan has no period, so the goals of its targets keep their years. Check them.</source>
        <translation>Kế hoạch chưa đặt thời gian thực hiện nên mục tiêu các chỉ tiêu giữ nguyên năm. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1: the goal of %2 did not move on to %3, which has a goal of its own.</source>
        <translation>%1: mục tiêu năm %2 không chuyển sang năm %3 vì năm đó đã có mục tiêu riêng.</translation>
    </message>
    <message>
        <source>A plan is copied 0 to %1 years on. Check the number of years.</source>
        <translation>Kế hoạch được sao sang 0 đến %1 năm sau. Hãy kiểm tra số năm.</translation>
    </message>
    <message>
        <source>The chosen phase is not one of this movement. Choose another.</source>
        <translation>Giai đoạn đã chọn không thuộc phong trào này. Hãy chọn giai đoạn khác.</translation>
    </message>
    <message>
        <source>%1 is not a year of the plan, which runs from %2 to %3. Choose one of its years.</source>
        <translation>%1 không thuộc thời gian của kế hoạch (%2–%3). Chọn một năm trong thời gian đó.</translation>
    </message>
</context>
<context>
    <name>CopyPlanDialog</name>
    <message>
        <source>A plan for another year from this one</source>
        <translation>Tạo kế hoạch cho năm khác từ kế hoạch này</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Tên kế hoạch</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Years later</source>
        <translation>Sau bao nhiêu năm</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>With the units, in the same blocs</source>
        <translation>Kèm các đơn vị, trong cùng khối</translation>
    </message>
    <message>
        <source>It carries out this plan (a year of a plan over several years)</source>
        <translation>Là kế hoạch năm để thực hiện kế hoạch này (kế hoạch nhiều năm)</translation>
    </message>
    <message>
        <source>%1: %2 (%3) moves to %4.</source>
        <translation>%1: ngày %2 (%3) dời sang %4.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>in the same years</source>
        <translation>cùng thời gian</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n năm</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Tạo kế hoạch</translation>
    </message>
    <message>
        <source>%1, year %2</source>
        <translation>%1, năm %2</translation>
    </message>
    <message>
        <source>Contents, score table, grades, blocs, duties, rules and targets come along, with all days moved on. Scores, figures, projects and tasks stay with this plan, which does not change. A plan that carries out one year of this plan keeps the goals and days as they are.</source>
        <translation>Nội dung, bảng điểm, mức xếp loại, khối, phân công, yêu cầu và chỉ tiêu được chép theo, mọi ngày được dời theo năm. Điểm, số liệu, dự án và nhiệm vụ ở lại kế hoạch này, kế hoạch này không đổi. Kế hoạch năm để thực hiện kế hoạch này giữ nguyên các mốc chỉ tiêu và thời hạn.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>initiative of any kind</source>
        <translation>sáng kiến thuộc bất kỳ loại nào</translation>
    </message>
    <message>
        <source> or </source>
        <translation> hoặc </translation>
    </message>
    <message>
        <source>%1, with its effect evaluated</source>
        <translation>%1, đã đánh giá hiệu quả</translation>
    </message>
    <message>
        <source>%1: at least %2 %3 (%4), %5</source>
        <translation>%1: ít nhất %2 %3 (%4), %5</translation>
    </message>
    <message>
        <source>each obliged unit</source>
        <translation>mỗi đơn vị bắt buộc</translation>
    </message>
    <message>
        <source>each unit of the kinds: %1</source>
        <translation>mỗi đơn vị thuộc loại: %1</translation>
    </message>
    <message>
        <source>the sector</source>
        <translation>toàn ngành</translation>
    </message>
</context>
<context>
    <name>CoverageRows</name>
    <message>
        <source>any kind</source>
        <translation>loại bất kỳ</translation>
    </message>
    <message>
        <source>Rules of coverage</source>
        <translation>Yêu cầu bao phủ</translation>
    </message>
    <message>
        <source>What every unit, every bloc or the sector is to have. Checked against the register of initiatives.</source>
        <translation>Những gì mỗi đơn vị, mỗi khối hoặc toàn ngành phải có. Chương trình đối chiếu với sổ sáng kiến.</translation>
    </message>
    <message>
        <source>No rule of coverage yet.</source>
        <translation>Chưa có yêu cầu bao phủ.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Thêm yêu cầu</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ít nhất</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Rule of coverage</source>
        <translation>Yêu cầu bao phủ</translation>
    </message>
    <message>
        <source>None ticked: any kind counts.</source>
        <translation>Không đánh dấu loại nào: loại nào cũng được tính.</translation>
    </message>
    <message>
        <source>Stage reached</source>
        <translation>Bước đã đạt</translation>
    </message>
    <message>
        <source>Its effect has been evaluated</source>
        <translation>Đã đánh giá hiệu quả</translation>
    </message>
    <message>
        <source>Kinds of unit it binds, parted by |</source>
        <translation>Loại đơn vị phải thực hiện, cách nhau bằng dấu |</translation>
    </message>
    <message>
        <source>Encouraged only: those without it are named, nothing fails</source>
        <translation>Chỉ khuyến khích: đơn vị chưa có được nêu tên, không tính là thiếu</translation>
    </message>
    <message>
        <source>Blank: all obliged units.</source>
        <translation>Để trống: mọi đơn vị bắt buộc.</translation>
    </message>
    <message>
        <source>Blank: all obliged units. Kinds in this plan: %1</source>
        <translation>Để trống: mọi đơn vị bắt buộc. Các loại trong kế hoạch: %1</translation>
    </message>
    <message>
        <source>Kinds that count</source>
        <translation>Loại được tính</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>“%1” is not a scoring rule. Use sum, weighted_mean, manual, choice, ratio, bands, count, penalty, gate, best_peer, peer_average or rating.</source>
        <translation>“%1” không phải là cách chấm. Dùng sum, weighted_mean, manual, choice, ratio, bands, count, penalty, gate, best_peer, peer_average hoặc rating.</translation>
    </message>
    <message>
        <source>“%1” does not say what a criterion that is not applicable does. Use rescale, full, redistribute, percent or zero, or leave it blank.</source>
        <translation>“%1” không cho biết cách xử lý tiêu chí không áp dụng. Dùng rescale, full, redistribute, percent hoặc zero, hoặc để trống.</translation>
    </message>
    <message>
        <source>“%1” is not a type of points. Use base, bonus or penalty.</source>
        <translation>“%1” không phải là loại điểm. Dùng base, bonus hoặc penalty.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1, line %2: a quote is opened and never closed. Close it or remove it.</source>
        <translation>%1, dòng %2: dấu nháy mở mà không đóng. Đóng lại hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as “CSV UTF-8” and try again.</source>
        <translation>%1 không phải văn bản UTF-8. Lưu lại dạng “CSV UTF-8” rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is empty. It needs a header row.</source>
        <translation>%1 trống. Tệp cần một dòng tiêu đề.</translation>
    </message>
    <message>
        <source>%1, line %2: the row has %3 fields, the header %4. Put text with commas in quotes.</source>
        <translation>%1, dòng %2: dòng có %3 ô, tiêu đề có %4. Đặt chữ có dấu phẩy trong dấu nháy.</translation>
    </message>
    <message>
        <source>%1: the column “%2” occurs twice. Keep one.</source>
        <translation>%1: cột “%2” có hai lần. Giữ một cột.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation>Không đọc được %1. Kiểm tra đó là tệp và có quyền đọc.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>Không có tệp %1. Kiểm tra lại tên.</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB. Split it into smaller files.</source>
        <translation>%1 lớn hơn 512 MB. Chia thành các tệp nhỏ hơn.</translation>
    </message>
</context>
<context>
    <name>CsvFiles</name>
    <message>
        <source>CSV tables (*.csv *.txt *.tsv)</source>
        <translation>Bảng CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Chưa có gì để dán.</translation>
    </message>
    <message>
        <source>Copy the rows in the spreadsheet first, best with their row of names.</source>
        <translation>Chép các dòng trong bảng tính trước, nên kèm dòng tên cột.</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Bảng CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Không ghi được %1. Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The CSV file is saved.</source>
        <translation>Đã lưu tệp CSV.</translation>
    </message>
    <message>
        <source>Excel, CSV</source>
        <translation>Excel, CSV</translation>
    </message>
    <message>
        <source>In from a file or the clipboard, and out: %1</source>
        <translation>Nhập từ tệp hoặc dán từ Excel, và xuất: %1</translation>
    </message>
    <message>
        <source>Import %1…</source>
        <translation>Nhập %1…</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>Xuất %1…</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>%1 has no column “%2”. A file of this kind needs: %3.</source>
        <translation>%1 không có cột “%2”. Loại tệp này cần: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of awards.</source>
        <translation>“%1” không phải số nguyên suất khen thưởng.</translation>
    </message>
    <message>
        <source>“%1” is no number of awards. Write a number from 0 to 100.000.</source>
        <translation>“%1” không phải là số lượng khen thưởng. Hãy ghi một số từ 0 đến 100.000.</translation>
    </message>
    <message>
        <source>The row is new and the file has no column “parent”, so its place in the table is not known. Add the column.</source>
        <translation>Dòng này mới mà tệp không có cột “parent” (Thuộc) nên không biết dòng nằm ở đâu trong bảng. Hãy thêm cột này.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of file. Use units, blocs, table, scores, targets, initiatives, steps or plan.</source>
        <translation>“%1” không phải loại tệp. Dùng units, blocs, table, scores, targets, initiatives, steps hoặc plan.</translation>
    </message>
    <message>
        <source>%1: the columns do not tell what the file holds. Name them as in the guide, or say units, blocs, table, scores, targets, initiatives or steps.</source>
        <translation>%1: các cột không cho biết tệp chứa gì. Đặt tên cột như trong hướng dẫn, hoặc nêu units, blocs, table, scores, targets, initiatives hay steps.</translation>
    </message>
</context>
<context>
    <name>DataTransferText</name>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>Tệp CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>units</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>blocs</source>
        <translation>khối</translation>
    </message>
    <message>
        <source>score table</source>
        <translation>bảng điểm</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>The column “%1” is not known and will not be read.</source>
        <translation>Cột “%1” không có trong danh mục, sẽ không đọc.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>và %n dòng khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Chưa có gì được ghi vào sổ.</translation>
    </message>
    <message>
        <source>Add plan from file</source>
        <translation>Thêm kế hoạch từ tệp</translation>
    </message>
    <message>
        <source>Plan files (*.json)</source>
        <translation>Tệp kế hoạch (*.json)</translation>
    </message>
    <message>
        <source>Import %1 from “%2”</source>
        <translation>Nhập %1 từ “%2”</translation>
    </message>
    <message>
        <source>%1 lines = %2 new + %3 changed + %4 unchanged + %5 with problems.</source>
        <translation>%1 dòng = %2 mới + %3 thay đổi + %4 không đổi + %5 có vấn đề.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Nhập %1</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Không có gì mới để ghi.</translation>
    </message>
    <message>
        <source>Import, sheets confirmed</source>
        <translation>Nhập, bảng chấm đã xác nhận</translation>
    </message>
    <message>
        <source>Import, sheets as drafts</source>
        <translation>Nhập, bảng chấm là nháp</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>Nhập từ tệp CSV</translation>
    </message>
    <message>
        <source>Save the plan as a file</source>
        <translation>Lưu kế hoạch thành tệp</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Xuất %1</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>Chưa ghi được “%1”: %2. Chọn thư mục khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) cannot be confirmed:</source>
        <translation>
            <numerusform>%n bảng chấm chưa xác nhận được:</numerusform>
        </translation>
    </message>
    <message>
        <source>figures of targets</source>
        <translation>số đo chỉ tiêu</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>sáng kiến</translation>
    </message>
    <message>
        <source>what units have done</source>
        <translation>việc các đơn vị đã làm</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Đã lưu kế hoạch.</translation>
    </message>
    <message>
        <source>Exported: %1.</source>
        <translation>Đã xuất: %1.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>“%1” is not a date. Write day/month/year, for example 12/12/2024.</source>
        <translation>“%1” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 12/12/2024.</translation>
    </message>
    <message>
        <source>There is no %1. Month %2 has %3 days.</source>
        <translation>Ngày %1 không có. Tháng %2 có %3 ngày.</translation>
    </message>
    <message>
        <source>There is no %1. Check day, month and year.</source>
        <translation>Ngày %1 không có. Kiểm tra ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>chưa đặt hạn</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>trước %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Đối tượng thi đua</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Bước chấm</translation>
    </message>
    <message>
        <source>Award form</source>
        <translation>Hình thức khen thưởng</translation>
    </message>
    <message>
        <source>Lowest grade for an award</source>
        <translation>Xếp loại thấp nhất để được khen</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>Quy định khi trùng điểm</translation>
    </message>
    <message>
        <source>awards: %1</source>
        <translation>khen thưởng: %1</translation>
    </message>
    <message>
        <source>at most %1 points</source>
        <translation>tối đa %1 điểm</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Nội dung thi đua</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Yêu cầu, tiêu chí, khen thưởng</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Mức xếp loại</translation>
    </message>
    <message>
        <source>Blocs</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Score table</source>
        <translation>Bảng điểm</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>nửa trở lên làm tròn lên</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>nửa làm tròn về số chẵn</translation>
    </message>
    <message>
        <source>down</source>
        <translation>làm tròn xuống</translation>
    </message>
    <message>
        <source>up</source>
        <translation>làm tròn lên</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation>Số chữ số thập phân</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Làm tròn</translation>
    </message>
    <message>
        <source>Each criterion is rounded</source>
        <translation>Làm tròn từng tiêu chí</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Grade that tied units need</source>
        <translation>Xếp loại cần có khi trùng điểm</translation>
    </message>
    <message>
        <source>Whom that grade binds</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>tied units only</source>
        <translation>chỉ các đơn vị trùng điểm</translation>
    </message>
    <message>
        <source>every winner</source>
        <translation>mọi đơn vị được khen</translation>
    </message>
    <message>
        <source>every grade</source>
        <translation>mọi mức xếp loại</translation>
    </message>
    <message>
        <source>no criterion at zero</source>
        <translation>không tiêu chí nào 0 điểm</translation>
    </message>
    <message>
        <source>each criterion at least %1 %</source>
        <translation>mỗi tiêu chí đạt ít nhất %1 %</translation>
    </message>
    <message>
        <source>criterion %1 at least %2 %</source>
        <translation>tiêu chí %1 đạt ít nhất %2 %</translation>
    </message>
    <message>
        <source>the unit has scored itself</source>
        <translation>đơn vị đã tự chấm</translation>
    </message>
    <message>
        <source>awards: %1 % (%2)</source>
        <translation>số lượng khen thưởng: %1 % (%2)</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>thuộc</translation>
    </message>
    <message>
        <source>evidence required</source>
        <translation>cần minh chứng</translation>
    </message>
    <message>
        <source>base points</source>
        <translation>điểm chuẩn</translation>
    </message>
    <message>
        <source>bonus points</source>
        <translation>điểm thưởng</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>số phiếu</translation>
    </message>
    <message>
        <source>a figure that is entered</source>
        <translation>số liệu nhập tay</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>càng thấp càng tốt</translation>
    </message>
    <message>
        <source>breaks ties</source>
        <translation>dùng khi trùng điểm</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>để tham khảo</translation>
    </message>
    <message>
        <source>every unit must do it</source>
        <translation>mọi đơn vị phải thực hiện</translation>
    </message>
    <message>
        <source>encouraged</source>
        <translation>khuyến khích</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>class</source>
        <translation>hạng</translation>
    </message>
    <message>
        <source>level</source>
        <translation>tuyến</translation>
    </message>
    <message>
        <source>ownership</source>
        <translation>sở hữu</translation>
    </message>
    <message>
        <source>of a unit</source>
        <translation>với một đơn vị</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>số liệu ban đầu</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>mục tiêu</translation>
    </message>
    <message>
        <source>Rules of coverage</source>
        <translation>Yêu cầu bao phủ</translation>
    </message>
    <message>
        <source>Rules of scoring and awards</source>
        <translation>Quy tắc chấm và khen thưởng</translation>
    </message>
    <message>
        <source>Conditions of grades</source>
        <translation>Điều kiện xếp loại</translation>
    </message>
    <message>
        <source>Figures that order ties</source>
        <translation>Số liệu xét trùng điểm</translation>
    </message>
</context>
<context>
    <name>DocketFacts</name>
    <message>
        <source>Base points</source>
        <translation>Điểm chuẩn</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Điểm thưởng</translation>
    </message>
    <message>
        <source>Penalty points</source>
        <translation>Điểm trừ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>%1 (for reference)</source>
        <translation>%1 (để tham khảo)</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>%1: this is a group. Enter points at its criteria.</source>
        <translation>%1: đây là nhóm. Nhập điểm ở các tiêu chí của nhóm.</translation>
    </message>
    <message>
        <source>%1: %2 is below 0. Enter 0 or more.</source>
        <translation>%1: %2 nhỏ hơn 0. Nhập từ 0 trở lên.</translation>
    </message>
    <message>
        <source>%1: %2 is above the maximum of %3. Enter at most %3.</source>
        <translation>%1 nhận %2 trong khi tối đa là %3. Nhập nhiều nhất %3.</translation>
    </message>
    <message>
        <source>%1: %2 is not in steps of %3. Enter a multiple of %3.</source>
        <translation>%1: %2 không theo bước %3. Nhập bội số của %3.</translation>
    </message>
    <message>
        <source>%1: %2 has too many decimals. This table takes %3.</source>
        <translation>%1: %2 có quá nhiều chữ số thập phân. Bảng điểm này dùng %3 chữ số.</translation>
    </message>
    <message>
        <source>%1: %2 is not one of the options. Choose from %3.</source>
        <translation>%1: %2 không có trong các mức. Chọn một trong các mức %3.</translation>
    </message>
    <message>
        <source>%1: %2 is not a level. Enter a level from 1 to %3.</source>
        <translation>%1: %2 không phải là mức. Nhập mức từ 1 đến %3.</translation>
    </message>
    <message>
        <source>%1 does not take a numerator and a denominator. Enter one number.</source>
        <translation>%1 không nhận tử số và mẫu số. Nhập một số.</translation>
    </message>
    <message>
        <source>%1: %2/%3 is below 0. Enter 0 or more.</source>
        <translation>%1: %2/%3 nhỏ hơn 0. Nhập từ 0 trở lên.</translation>
    </message>
    <message>
        <source>%1: the denominator is 0. Enter the figure it is measured against.</source>
        <translation>%1: mẫu số là 0. Nhập số liệu làm mẫu số.</translation>
    </message>
    <message>
        <source>%1: the numerator %2 is above the denominator %3. Check the two figures.</source>
        <translation>%1: tử số %2 lớn hơn mẫu số %3. Kiểm tra lại hai số.</translation>
    </message>
    <message>
        <source>%1: %2 is too large. Check the number of digits.</source>
        <translation>%1: %2 quá lớn. Kiểm tra số chữ số.</translation>
    </message>
    <message>
        <source>%1 takes a numerator and a denominator. Enter both, for example 30/40.</source>
        <translation>%1 cần tử số và mẫu số. Nhập cả hai, ví dụ 30/40.</translation>
    </message>
    <message>
        <source>%1 takes points, not a measured value. Enter points from 0 to %2.</source>
        <translation>%1 nhận điểm, không nhận kết quả đo. Nhập điểm từ 0 đến %2.</translation>
    </message>
    <message>
        <source>%1 is a precondition. Enter yes or no.</source>
        <translation>%1 là điều kiện. Nhập có hoặc không.</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number. Enter how many there are.</source>
        <translation>%1: %2 không phải là số nguyên. Nhập số lượng.</translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>outside the grid</source>
        <translation>ngoài bảng</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) lie beyond the last unit or target.</source>
        <translation>
            <numerusform>%n số nằm ngoài đơn vị hoặc chỉ tiêu cuối cùng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryHint</name>
    <message>
        <source>type the measured result, for example %1</source>
        <translation>gõ kết quả đo, ví dụ %1</translation>
    </message>
    <message>
        <source>type how many there are, for example 2</source>
        <translation>gõ số lượng, ví dụ 2</translation>
    </message>
    <message>
        <source>type how many times, for example 1</source>
        <translation>gõ số lần, ví dụ 1</translation>
    </message>
    <message>
        <source>type yes or no</source>
        <translation>gõ có hoặc không</translation>
    </message>
    <message>
        <source>type a level from 1 to %1</source>
        <translation>gõ mức từ 1 đến %1</translation>
    </message>
    <message>
        <source>type the points of a level, or choose it with Alt+↓</source>
        <translation>gõ điểm của một mức, hoặc chọn bằng Alt+↓</translation>
    </message>
    <message>
        <source>type points, at most %1</source>
        <translation>gõ điểm, tối đa %1</translation>
    </message>
    <message>
        <source>type the measured result, for example %1; to give points themselves add the word: “4 điểm”</source>
        <translation>gõ kết quả đo, ví dụ %1; muốn ghi thẳng số điểm thì thêm chữ “điểm”, ví dụ “4 điểm”</translation>
    </message>
    <message>
        <source>type numerator/denominator, for example 40/80; one number alone is taken as points</source>
        <translation>gõ tử số/mẫu số, ví dụ 40/80; chỉ gõ một số thì đó là số điểm</translation>
    </message>
</context>
<context>
    <name>EntryPreview</name>
    <message>
        <source>%1 → %2 points: %3</source>
        <translation>%1 → %2 điểm: %3</translation>
    </message>
    <message>
        <source>%1 is taken as the measured result and gives no points. If points are meant, type “%2 điểm”; if not, check the figure.</source>
        <translation>%1 được hiểu là kết quả đo nên không có điểm. Nếu ý là điểm, gõ “%2 điểm”; nếu không, xem lại số đã gõ.</translation>
    </message>
</context>
<context>
    <name>EnumWords</name>
    <message>
        <source>“%1” is not known here. One of these is expected: %2.</source>
        <translation>Không có “%1” ở đây. Chỉ nhận một trong: %2.</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Sáng kiến</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Solution for improvement</source>
        <translation>Giải pháp cải tiến</translation>
    </message>
    <message>
        <source>Research topic</source>
        <translation>Đề tài</translation>
    </message>
    <message>
        <source>Breakthrough task</source>
        <translation>Nhiệm vụ đột phá</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Digital transformation</source>
        <translation>Chuyển đổi số</translation>
    </message>
    <message>
        <source>Green transformation</source>
        <translation>Chuyển đổi xanh</translation>
    </message>
    <message>
        <source>Science and technology</source>
        <translation>Khoa học, công nghệ</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Đổi mới sáng tạo</translation>
    </message>
    <message>
        <source>Administrative reform</source>
        <translation>Cải cách hành chính</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>chưa công nhận</translation>
    </message>
    <message>
        <source>in the unit</source>
        <translation>cấp cơ sở</translation>
    </message>
    <message>
        <source>in the sector</source>
        <translation>toàn ngành</translation>
    </message>
    <message>
        <source>in the province</source>
        <translation>cấp tỉnh</translation>
    </message>
    <message>
        <source>in the country</source>
        <translation>toàn quốc</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Được duyệt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Nhân rộng</translation>
    </message>
    <message>
        <source>each unit</source>
        <translation>mỗi đơn vị</translation>
    </message>
    <message>
        <source>each bloc</source>
        <translation>mỗi khối</translation>
    </message>
    <message>
        <source>the sector</source>
        <translation>toàn ngành</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>hằng năm</translation>
    </message>
    <message>
        <source>in the phase</source>
        <translation>trong giai đoạn</translation>
    </message>
    <message>
        <source>in the whole plan</source>
        <translation>trong cả kế hoạch</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Đã bình xét</translation>
    </message>
    <message>
        <source>Rewarded</source>
        <translation>Đã khen thưởng</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Không xét</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Standard for collectives</source>
        <translation>Tiêu chí đối với tập thể</translation>
    </message>
    <message>
        <source>Standard for individuals</source>
        <translation>Tiêu chí đối với cá nhân</translation>
    </message>
    <message>
        <source>Award form</source>
        <translation>Hình thức khen thưởng</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Đối tượng ưu tiên</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Phát động</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Report or papers</source>
        <translation>Báo cáo, hồ sơ</translation>
    </message>
    <message>
        <source>Interim review</source>
        <translation>Sơ kết</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Tổng kết</translation>
    </message>
    <message>
        <source>Plan issued</source>
        <translation>Ban hành kế hoạch</translation>
    </message>
    <message>
        <source>Late and blocked</source>
        <translation>Trễ, vướng mắc</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Trễ hạn</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>No milestone yet</source>
        <translation>Chưa có mốc</translation>
    </message>
    <message>
        <source>Milestones without a day</source>
        <translation>Mốc chưa đặt hạn</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>Đúng tiến độ</translation>
    </message>
    <message>
        <source>All milestones done</source>
        <translation>Đã xong các mốc</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Chưa làm</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Không thực hiện</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Tuyên truyền</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Bồi dưỡng, tập huấn</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>Fostered</source>
        <translation>Bồi dưỡng</translation>
    </message>
    <message>
        <source>Commended</source>
        <translation>Biểu dương</translation>
    </message>
    <message>
        <source>Duty of the plan</source>
        <translation>Nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Ý kiến chỉ đạo</translation>
    </message>
    <message>
        <source>Decided at a meeting</source>
        <translation>Kết luận cuộc họp</translation>
    </message>
    <message>
        <source>once</source>
        <translation>một lần</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>hằng tháng</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>hằng quý</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>hằng năm</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang thực hiện</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã hoàn thành</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>đạt ít nhất</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>trên</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>không quá</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>dưới</translation>
    </message>
    <message>
        <source>increase over the baseline</source>
        <translation>tăng so với mức đầu kỳ</translation>
    </message>
    <message>
        <source>decrease under the baseline</source>
        <translation>giảm so với mức đầu kỳ</translation>
    </message>
    <message>
        <source>maintain</source>
        <translation>duy trì</translation>
    </message>
    <message>
        <source>entered by the department</source>
        <translation>Sở nhập trực tiếp</translation>
    </message>
    <message>
        <source>share of units that meet it</source>
        <translation>tỷ lệ đơn vị đạt</translation>
    </message>
    <message>
        <source>ratio of sums</source>
        <translation>tỷ số của các tổng</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>trung bình có trọng số</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>tổng</translation>
    </message>
    <message>
        <source>latest value</source>
        <translation>giá trị mới nhất</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>đã đăng ký</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã duyệt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>trả lại</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>tỷ số</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>chưa hoàn thành</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>return package</source>
        <translation>tệp nộp</translation>
    </message>
    <message>
        <source>Excel form</source>
        <translation>biểu mẫu Excel</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>bản giấy</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Launches and reports</source>
        <translation>Phát động, đăng ký, báo cáo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Sáng kiến</translation>
    </message>
    <message>
        <source>Publicity and training</source>
        <translation>Tuyên truyền, tập huấn</translation>
    </message>
    <message>
        <source>Exemplars</source>
        <translation>Điển hình tiên tiến</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>sắp tới</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ hạn</translation>
    </message>
    <message>
        <source>over</source>
        <translation>đã qua</translation>
    </message>
    <message>
        <source>what it is about is no longer there</source>
        <translation>nội dung này không còn trong kế hoạch hoặc trong sổ</translation>
    </message>
    <message>
        <source>above the most the criterion allows</source>
        <translation>vượt điểm tối đa của tiêu chí</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>nhỏ hơn 0</translation>
    </message>
    <message>
        <source>not what the criterion or target asks for</source>
        <translation>không đúng quy định của tiêu chí hoặc chỉ tiêu</translation>
    </message>
    <message>
        <source>a rule of the plan forbids it</source>
        <translation>quy định của kế hoạch không cho phép</translation>
    </message>
    <message>
        <source>the file did not come along</source>
        <translation>tệp không được gửi kèm</translation>
    </message>
    <message>
        <source>the workbook cannot be read there</source>
        <translation>không đọc được chỗ này của biểu mẫu Excel</translation>
    </message>
    <message>
        <source>its row was taken out of the workbook</source>
        <translation>dòng này đã bị xóa khỏi biểu mẫu Excel</translation>
    </message>
    <message>
        <source>Rules of coverage</source>
        <translation>Yêu cầu bao phủ</translation>
    </message>
</context>
<context>
    <name>Exact</name>
    <message>
        <source>A number is too large to be computed exactly. Check the figures entered.</source>
        <translation>Có số quá lớn, không tính chính xác được. Kiểm tra số liệu đã nhập.</translation>
    </message>
</context>
<context>
    <name>ExcelCellText</name>
    <message>
        <source>the formula has no stored value. Open the file in Excel and save it again.</source>
        <translation>công thức chưa có giá trị được lưu. Mở tệp bằng Excel rồi lưu lại.</translation>
    </message>
    <message>
        <source>Excel shows the error %1.</source>
        <translation>Excel báo lỗi %1.</translation>
    </message>
    <message>
        <source>the text has %1 characters; there is room for %2.</source>
        <translation>đoạn chữ dài %1 ký tự; chỉ có chỗ cho %2.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 quá lớn.</translation>
    </message>
    <message>
        <source>%1 has more than four decimals.</source>
        <translation>%1 có hơn bốn chữ số thập phân.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
    <message>
        <source>Excel made the day %1 of what was typed. Type it again as a number.</source>
        <translation>Excel đã đổi nội dung gõ vào thành ngày %1. Gõ lại dưới dạng số.</translation>
    </message>
    <message>
        <source>“%1” is no day between 2000 and 2100.</source>
        <translation>“%1” không phải là ngày trong khoảng 2000 đến 2100.</translation>
    </message>
</context>
<context>
    <name>ExcelFigureText</name>
    <message>
        <source>“%1” does not say whether the criterion applies. Choose KAĐ or leave it blank.</source>
        <translation>“%1” không cho biết tiêu chí có áp dụng hay không. Chọn KAĐ hoặc để trống.</translation>
    </message>
    <message>
        <source>the criterion has a figure and is said not to apply. Ask the unit which is right.</source>
        <translation>tiêu chí vừa có số liệu vừa ghi là không áp dụng. Hỏi lại đơn vị.</translation>
    </message>
    <message>
        <source>this criterion has no denominator.</source>
        <translation>tiêu chí này không có mẫu số.</translation>
    </message>
    <message>
        <source>“%1” is neither Có nor Không.</source>
        <translation>“%1” không phải là Có, cũng không phải là Không.</translation>
    </message>
    <message>
        <source>the denominator is missing.</source>
        <translation>thiếu mẫu số.</translation>
    </message>
    <message>
        <source>the numerator is missing.</source>
        <translation>thiếu tử số.</translation>
    </message>
    <message>
        <source>“%1” is no numerator with its denominator.</source>
        <translation>“%1” không phải là tử số và mẫu số.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>“%1” không có trong danh sách.</translation>
    </message>
    <message>
        <source>the figure is missing.</source>
        <translation>thiếu mức đăng ký.</translation>
    </message>
    <message>
        <source>“%1” is neither Có nor Chưa.</source>
        <translation>“%1” không phải là Có, cũng không phải là Chưa.</translation>
    </message>
    <message>
        <source>the result is missing.</source>
        <translation>thiếu kết quả.</translation>
    </message>
</context>
<context>
    <name>ExcelFormText</name>
    <message>
        <source>An Excel form has no passcode: what comes back is not signed. Leave the passcode out.</source>
        <translation>Biểu mẫu Excel không có mật khẩu: tệp gửi về không được ký số. Bỏ mật khẩu đi.</translation>
    </message>
    <message>
        <source>Stopped. No form was given out.</source>
        <translation>Đã dừng. Chưa phát tệp nào.</translation>
    </message>
</context>
<context>
    <name>ExcelIdentityText</name>
    <message>
        <source>%1 was not received: %2 Ask the unit to fill in the Excel form it was given, or give it a new one.</source>
        <translation>Không nhận %1: %2 Đề nghị đơn vị điền vào biểu mẫu Excel đã được cấp, hoặc cấp biểu mẫu mới.</translation>
    </message>
    <message>
        <source>it holds the hidden sheet of the form more than once.</source>
        <translation>tệp có trang ẩn của biểu mẫu nhiều hơn một lần.</translation>
    </message>
    <message>
        <source>%1 was not received: it is no Excel form of this program, or its hidden sheet was removed. Ask the unit to fill in the form it was given.</source>
        <translation>Không nhận %1: đây không phải là biểu mẫu Excel của chương trình này, hoặc trang ẩn đã bị xóa. Đề nghị đơn vị điền vào biểu mẫu đã được cấp.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of this program. Install that version to receive it.</source>
        <translation>%1 do phiên bản mới hơn của chương trình lập. Cài phiên bản đó để nhận tệp.</translation>
    </message>
    <message>
        <source>what the form says of itself was changed: the council&apos;s signature on it does not fit.</source>
        <translation>thông tin nhận dạng của biểu mẫu đã bị sửa: chữ ký số của Hội đồng không khớp.</translation>
    </message>
    <message>
        <source>its number is not that of the form it was made from.</source>
        <translation>số biểu mẫu ghi trong tệp không phải số của biểu mẫu gốc.</translation>
    </message>
</context>
<context>
    <name>ExcelReportText</name>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>“%1” không có trong danh sách.</translation>
    </message>
    <message>
        <source>the day it was done is missing.</source>
        <translation>chưa ghi ngày thực hiện.</translation>
    </message>
    <message>
        <source>the title is missing.</source>
        <translation>chưa ghi tên.</translation>
    </message>
    <message>
        <source>%1: the row “%2” was removed from the form. What the council holds stays.</source>
        <translation>%1: dòng “%2” đã bị xóa khỏi biểu mẫu. Giữ như trong sổ.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) of the form were removed; there is nothing of them.</source>
        <translation>
            <numerusform>%1: %n dòng của biểu mẫu đã bị xóa; không có gì để nhận từ các dòng đó.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcelReturnText</name>
    <message>
        <source>%1 was not received: %2</source>
        <translation>Không nhận %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold formulas; the values stored with them were read: %1.</source>
        <translation>
            <numerusform>%n ô là công thức; đã lấy giá trị được lưu kèm: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>this ledger did not give out the form. Open the ledger that made the form of %1.</source>
        <translation>sổ này không lập biểu mẫu đó. Mở sổ đã lập biểu mẫu của %1.</translation>
    </message>
    <message>
        <source>the form with its number is a form package, not an Excel form.</source>
        <translation>biểu mẫu mang số này là tệp biểu mẫu, không phải biểu mẫu Excel.</translation>
    </message>
    <message>
        <source>%1 no longer takes part in the plan “%2”. Put it back into a bloc first.</source>
        <translation>%1 không còn tham gia kế hoạch “%2”. Đưa đơn vị vào lại một khối trước.</translation>
    </message>
    <message>
        <source>nothing is filled in. It is the form as it was given to %1.</source>
        <translation>chưa điền gì. Đây là biểu mẫu như khi cấp cho %1.</translation>
    </message>
    <message>
        <source>An Excel form is not signed: compare it with the paper the unit signed.</source>
        <translation>Biểu mẫu Excel không có chữ ký số: đối chiếu với bản giấy đơn vị đã ký.</translation>
    </message>
    <message numerus="yes">
        <source>The score table was changed after this form was made: %n criteria are others now. Their scores wait for a decision.</source>
        <translation>
            <numerusform>Bảng điểm đã đổi sau khi lập biểu mẫu này: %n tiêu chí nay đã khác. Điểm của các tiêu chí đó chờ quyết định.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was received on %1. There is nothing new to write.</source>
        <translation>Tệp này đã được nhận ngày %1. Không có gì mới để ghi.</translation>
    </message>
    <message>
        <source>On %1 a return of the unit made otherwise was received. Where the two differ, choose.</source>
        <translation>Ngày %1 đã nhận một bản nộp khác của đơn vị. Chỗ nào hai bản khác nhau, hãy chọn.</translation>
    </message>
    <message numerus="yes">
        <source>It leaves %n row(s) blank that the workbook received on %1 had filled in: those stay. Where the two differ, choose.</source>
        <translation>
            <numerusform>Tệp để trống %n dòng mà tệp Excel nhận ngày %1 đã điền: các dòng đó được giữ nguyên. Chỗ nào hai bản khác nhau, hãy chọn.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told whether it is later than the workbook received on %1. Where the two differ, choose.</source>
        <translation>Không biết tệp này có sau tệp Excel nhận ngày %1 hay không. Chỗ nào hai bản khác nhau, hãy chọn.</translation>
    </message>
    <message>
        <source>A workbook of %1 saved later (%2) was received on %3 and says all that this one (%4) says. Nothing was changed.</source>
        <translation>Đã nhận ngày %3 một tệp Excel của %1 lưu sau (%2), có đủ mọi nội dung của tệp này (%4). Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>It was saved on %1, before the workbook received on %2 (%3): another copy, or a wrong clock. Where the two differ, choose.</source>
        <translation>Tệp này được lưu lúc %1, trước tệp Excel đã nhận ngày %2 (%3): là một bản sao khác, hoặc đồng hồ máy sai. Chỗ nào hai tệp khác nhau, hãy chọn.</translation>
    </message>
</context>
<context>
    <name>ExcelRowsText</name>
    <message>
        <source>%1 was not received: %2</source>
        <translation>Không nhận %1: %2</translation>
    </message>
    <message>
        <source>its sheet “%1” is there twice (“%2”). Remove the copy and save it again.</source>
        <translation>trang “%1” có hai lần (“%2”). Xóa bản sao rồi lưu lại.</translation>
    </message>
    <message>
        <source>its sheet “%1” was copied from another form (number %2). Each unit fills in its own form.</source>
        <translation>trang “%1” được chép từ biểu mẫu khác (số %2). Mỗi đơn vị điền vào biểu mẫu của mình.</translation>
    </message>
    <message>
        <source>its sheet “%1” was removed. Ask the unit for the whole workbook.</source>
        <translation>trang “%1” đã bị xóa. Đề nghị đơn vị gửi lại cả tệp.</translation>
    </message>
    <message>
        <source>%1, row %2: it comes from another form and is not received.</source>
        <translation>%1, dòng %2: dòng này của biểu mẫu khác nên không được nhận.</translation>
    </message>
    <message>
        <source>%1!%2: “%3” stands outside the rows of the form and is not received.</source>
        <translation>%1!%2: “%3” nằm ngoài các dòng của biểu mẫu nên không được nhận.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more cell(s) outside the rows of the form.</source>
        <translation>
            <numerusform>%1: còn %n ô nữa nằm ngoài các dòng của biểu mẫu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the row is there twice, as row %2 and row %3. Ask the unit which one counts.</source>
        <translation>%1: dòng này có hai lần, ở hàng %2 và hàng %3. Hỏi đơn vị lấy dòng nào.</translation>
    </message>
    <message>
        <source>%1!%2: cells were merged here, so it cannot be told whose value this is.</source>
        <translation>%1!%2: các ô ở đây đã bị trộn nên không biết giá trị này của dòng nào.</translation>
    </message>
    <message>
        <source>%1!%2: “%3” should stand here, not “%4”: cells of the form were moved or overwritten.</source>
        <translation>%1!%2: ở đây phải là “%3”, không phải “%4”: ô của biểu mẫu đã bị dời hoặc ghi đè.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The entry cannot be read by this rule; it counts 0</source>
        <translation>Cách chấm không đọc được giá trị đã nhập; tính 0 điểm</translation>
    </message>
    <message>
        <source>No score yet; it counts 0</source>
        <translation>Chưa có điểm; tính 0 điểm</translation>
    </message>
    <message>
        <source>0, because a precondition is not met</source>
        <translation>0 điểm vì một điều kiện chưa đạt</translation>
    </message>
    <message>
        <source>No figure of the bloc to compare with yet; it counts 0</source>
        <translation>Chưa có số liệu của khối để so sánh; tính 0 điểm</translation>
    </message>
    <message>
        <source>rescaled for what is not applicable: %1</source>
        <translation>quy đổi do có tiêu chí không áp dụng: %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>tối đa %1</translation>
    </message>
    <message>
        <source>Not applicable; it counts 0</source>
        <translation>Không áp dụng; tính 0 điểm</translation>
    </message>
    <message>
        <source>Not applicable; it counts as full marks</source>
        <translation>Không áp dụng; tính điểm tối đa</translation>
    </message>
    <message>
        <source>Not applicable; its points are shared among the others of its group</source>
        <translation>Không áp dụng; điểm chia cho các tiêu chí khác trong nhóm</translation>
    </message>
    <message>
        <source>Not applicable; it leaves the denominator</source>
        <translation>Không áp dụng; không tính vào điểm tối đa</translation>
    </message>
    <message>
        <source>Points given: %1</source>
        <translation>Điểm chấm: %1</translation>
    </message>
    <message>
        <source>Level %1 × weight %2</source>
        <translation>Mức %1 × hệ số %2</translation>
    </message>
    <message>
        <source>%1 is in the band %2: %3</source>
        <translation>%1 thuộc mức %2: %3</translation>
    </message>
    <message>
        <source>No band catches %1; it counts 0</source>
        <translation>%1 không thuộc mức nào; tính 0 điểm</translation>
    </message>
    <message>
        <source>%1 × %2 off = %3</source>
        <translation>%1 × trừ %2 = %3</translation>
    </message>
    <message>
        <source>The precondition is met</source>
        <translation>Đạt điều kiện</translation>
    </message>
    <message>
        <source>The precondition is not met</source>
        <translation>Không đạt điều kiện</translation>
    </message>
    <message>
        <source>target %1 or less, %2 points: %3</source>
        <translation>mục tiêu từ %1 trở xuống, %2 điểm: %3</translation>
    </message>
    <message>
        <source>%1 against the best of the bloc, %2; × %3 = %4</source>
        <translation>%1 so với kết quả tốt nhất của khối là %2; × %3 = %4</translation>
    </message>
    <message>
        <source>%1 against the mean of the bloc, %2; × %3 = %4</source>
        <translation>%1 so với trung bình của khối là %2; × %3 = %4</translation>
    </message>
    <message>
        <source>maximum raised from %1 to %2: %3</source>
        <translation>điểm tối đa tăng từ %1 lên %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 applicable points, rescaled: %3</source>
        <translation>%1 trên %2 điểm áp dụng, quy đổi: %3</translation>
    </message>
    <message>
        <source>“%1” by points; a condition of that grade is not met</source>
        <translation>“%1” theo điểm; chưa đạt một điều kiện của mức xếp loại này</translation>
    </message>
    <message>
        <source>from %1 points</source>
        <translation>từ %1 điểm</translation>
    </message>
    <message>
        <source>above %1 points</source>
        <translation>trên %1 điểm</translation>
    </message>
    <message>
        <source>Base points</source>
        <translation>Điểm chuẩn</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Điểm thưởng</translation>
    </message>
    <message>
        <source>Penalty points</source>
        <translation>Điểm trừ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>No total: nothing that applies has a score</source>
        <translation>Chưa có tổng điểm: chưa có điểm ở tiêu chí nào áp dụng</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>%1 of a target of %2 × %3 points = %4.</source>
        <translation>Tỷ lệ %1 trên mục tiêu %2 × %3 điểm = %4.</translation>
    </message>
</context>
<context>
    <name>ExtensionText</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” already runs until %2. Choose a later day.</source>
        <translation>“%1” vốn đã đến hết ngày %2. Chọn ngày muộn hơn.</translation>
    </message>
    <message>
        <source>Say who allowed more time: a name, or a paper&apos;s number.</source>
        <translation>Ghi ai cho gia hạn: họ tên hoặc số văn bản.</translation>
    </message>
    <message>
        <source>The day it was allowed</source>
        <translation>Ngày cho gia hạn</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>description</source>
        <translation>mô tả</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ ngày</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>phong trào thi đua</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>giai đoạn</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>thuộc</translation>
    </message>
    <message>
        <source>state</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>tên rút gọn</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>ngày ban hành</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>who takes part</source>
        <translation>đối tượng thi đua</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>mục đích</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>note on the sample</source>
        <translation>ghi chú về phần mẫu</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>kế hoạch</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>các bước chấm</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>số chữ số thập phân</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>cách làm tròn</translation>
    </message>
    <message>
        <source>rounds at the criterion</source>
        <translation>làm tròn ở từng tiêu chí</translation>
    </message>
    <message>
        <source>when not applicable</source>
        <translation>khi không áp dụng</translation>
    </message>
    <message>
        <source>lowest grade for an award</source>
        <translation>xếp loại tối thiểu để xét khen</translation>
    </message>
    <message>
        <source>grade needed at a tie</source>
        <translation>xếp loại phải đạt khi trùng điểm</translation>
    </message>
    <message>
        <source>whom that grade binds</source>
        <translation>xếp loại đó áp dụng cho ai</translation>
    </message>
    <message>
        <source>award form</source>
        <translation>hình thức khen thưởng</translation>
    </message>
    <message>
        <source>tie rule</source>
        <translation>quy định khi trùng điểm</translation>
    </message>
    <message>
        <source>order</source>
        <translation>thứ tự</translation>
    </message>
    <message>
        <source>text</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>who</source>
        <translation>ai thực hiện</translation>
    </message>
    <message>
        <source>last day excluded</source>
        <translation>không tính ngày cuối</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>cận dưới</translation>
    </message>
    <message>
        <source>lower bound included</source>
        <translation>gồm cả cận dưới</translation>
    </message>
    <message>
        <source>has an upper bound</source>
        <translation>có cận trên</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>điểm tối đa</translation>
    </message>
    <message>
        <source>upper bound included</source>
        <translation>gồm cả cận trên</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>xếp loại</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>tiêu chí</translation>
    </message>
    <message>
        <source>share in percent</source>
        <translation>tỷ lệ phần trăm</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>tên gọi tắt</translation>
    </message>
    <message>
        <source>class</source>
        <translation>hạng</translation>
    </message>
    <message>
        <source>level</source>
        <translation>tuyến</translation>
    </message>
    <message>
        <source>ownership</source>
        <translation>loại hình sở hữu</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>hiệu lực từ</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>hiệu lực đến</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>đơn vị kế thừa</translation>
    </message>
    <message>
        <source>kind of quota</source>
        <translation>cách tính số lượng khen thưởng</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>số lượng khen thưởng</translation>
    </message>
    <message>
        <source>quota in percent</source>
        <translation>số lượng khen thưởng theo phần trăm</translation>
    </message>
    <message>
        <source>rounding of the quota</source>
        <translation>cách làm tròn số lượng</translation>
    </message>
    <message>
        <source>bloc head</source>
        <translation>Khối trưởng</translation>
    </message>
    <message>
        <source>deputy head</source>
        <translation>Khối phó</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>bloc</source>
        <translation>khối</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>mức tham gia</translation>
    </message>
    <message>
        <source>name when frozen</source>
        <translation>tên khi khóa kế hoạch</translation>
    </message>
    <message>
        <source>kind when frozen</source>
        <translation>loại khi khóa kế hoạch</translation>
    </message>
    <message>
        <source>class when frozen</source>
        <translation>hạng khi khóa kế hoạch</translation>
    </message>
    <message>
        <source>type</source>
        <translation>phần điểm</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>cách chấm</translation>
    </message>
    <message>
        <source>rule&apos;s figures</source>
        <translation>số liệu của cách chấm</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>tử số</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>mẫu số</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>minh chứng</translation>
    </message>
    <message>
        <source>applies to</source>
        <translation>áp dụng cho</translation>
    </message>
    <message>
        <source>maxima by kind</source>
        <translation>điểm tối đa theo loại đơn vị</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>round</source>
        <translation>bước chấm</translation>
    </message>
    <message>
        <source>moved by</source>
        <translation>người chuyển</translation>
    </message>
    <message>
        <source>moved at</source>
        <translation>lúc chuyển</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>changes since approval</source>
        <translation>số lần sửa sau phê duyệt</translation>
    </message>
    <message>
        <source>score</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>giải trình</translation>
    </message>
    <message>
        <source>evidence incomplete</source>
        <translation>minh chứng chưa đủ</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>thấp hơn là tốt hơn</translation>
    </message>
    <message>
        <source>breaks ties</source>
        <translation>dùng để xét trùng điểm</translation>
    </message>
    <message>
        <source>total</source>
        <translation>tổng điểm</translation>
    </message>
    <message>
        <source>places left</source>
        <translation>số suất còn lại</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>người quyết định</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>ngày quyết định</translation>
    </message>
    <message>
        <source>document</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>được chọn</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>hiệu lực xử lý</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mức tốt nhất</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>tổng</translation>
    </message>
    <message>
        <source>number of units</source>
        <translation>số đơn vị</translation>
    </message>
    <message>
        <source>made from</source>
        <translation>tạo từ</translation>
    </message>
    <message>
        <source>every unit must do it</source>
        <translation>mọi đơn vị phải thực hiện</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>làm việc</translation>
    </message>
    <message>
        <source>role</source>
        <translation>vai trò</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>mốc</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>hoàn thành ngày</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sản phẩm</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>đơn vị tính</translation>
    </message>
    <message>
        <source>how it is added up</source>
        <translation>cách tổng hợp</translation>
    </message>
    <message>
        <source>multiplied by</source>
        <translation>nhân với</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>trọng số</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>hạng</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>tuyến</translation>
    </message>
    <message>
        <source>ownerships</source>
        <translation>sở hữu</translation>
    </message>
    <message>
        <source>what one unit must reach</source>
        <translation>mức một đơn vị phải đạt</translation>
    </message>
    <message>
        <source>figure one unit must reach</source>
        <translation>số liệu một đơn vị phải đạt</translation>
    </message>
    <message>
        <source>kind of baseline</source>
        <translation>loại mức đầu kỳ</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>mức đầu kỳ</translation>
    </message>
    <message>
        <source>year of the baseline</source>
        <translation>năm của mức đầu kỳ</translation>
    </message>
    <message>
        <source>who leads</source>
        <translation>đơn vị chủ trì</translation>
    </message>
    <message>
        <source>content area</source>
        <translation>nội dung thi đua</translation>
    </message>
    <message>
        <source>target</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>quý</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>trên</translation>
    </message>
    <message>
        <source>reported on</source>
        <translation>báo cáo ngày</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>phạm vi</translation>
    </message>
    <message>
        <source>field</source>
        <translation>lĩnh vực</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>tác giả</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>tóm tắt</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>lợi ích</translation>
    </message>
    <message>
        <source>recognised by</source>
        <translation>văn bản công nhận</translation>
    </message>
    <message>
        <source>recognised on</source>
        <translation>ngày công nhận</translation>
    </message>
    <message>
        <source>who recognised it</source>
        <translation>cơ quan công nhận</translation>
    </message>
    <message>
        <source>dropped because</source>
        <translation>lý do dừng</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>sáng kiến</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>bước</translation>
    </message>
    <message>
        <source>rewarded</source>
        <translation>đã khen thưởng</translation>
    </message>
    <message>
        <source>rewarded on</source>
        <translation>ngày khen thưởng</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>đã đánh giá</translation>
    </message>
    <message>
        <source>period</source>
        <translation>kỳ</translation>
    </message>
    <message>
        <source>kinds of unit</source>
        <translation>loại đơn vị</translation>
    </message>
    <message>
        <source>encouraged only</source>
        <translation>chỉ khuyến khích</translation>
    </message>
    <message>
        <source>in the words of the plan</source>
        <translation>lời văn của kế hoạch</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>tập thể</translation>
    </message>
    <message>
        <source>achievement</source>
        <translation>thành tích</translation>
    </message>
    <message>
        <source>next due</source>
        <translation>hạn tiếp theo</translation>
    </message>
    <message>
        <source>exemplar</source>
        <translation>điển hình</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>hình thức</translation>
    </message>
    <message>
        <source>due</source>
        <translation>hạn</translation>
    </message>
    <message>
        <source>held on</source>
        <translation>tổ chức ngày</translation>
    </message>
    <message>
        <source>people</source>
        <translation>số người</translation>
    </message>
    <message>
        <source>approved on</source>
        <translation>ngày phê duyệt</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>cơ quan phê duyệt</translation>
    </message>
    <message>
        <source>from year</source>
        <translation>từ năm</translation>
    </message>
    <message>
        <source>until year</source>
        <translation>đến năm</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>kinh phí</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>đề án</translation>
    </message>
    <message>
        <source>who supports</source>
        <translation>đơn vị phối hợp</translation>
    </message>
    <message>
        <source>held up by</source>
        <translation>vướng mắc</translation>
    </message>
    <message>
        <source>project</source>
        <translation>dự án</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>kế hoạch vốn</translation>
    </message>
    <message>
        <source>disbursed</source>
        <translation>giải ngân</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>chịu trách nhiệm</translation>
    </message>
    <message>
        <source>response</source>
        <translation>biện pháp</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>người theo dõi</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>kết thúc ngày</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>chủ trì</translation>
    </message>
    <message>
        <source>given by</source>
        <translation>người giao</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>ngày giao</translation>
    </message>
    <message>
        <source>time named</source>
        <translation>thời hạn nêu trong văn bản</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>lặp lại</translation>
    </message>
    <message>
        <source>result</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>cuộc họp</translation>
    </message>
    <message>
        <source>position</source>
        <translation>chức vụ</translation>
    </message>
    <message>
        <source>nomination</source>
        <translation>đề nghị khen thưởng</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>mark of the form</source>
        <translation>mã của biểu mẫu</translation>
    </message>
    <message>
        <source>key of the unit</source>
        <translation>khóa của đơn vị</translation>
    </message>
    <message>
        <source>version of the score table</source>
        <translation>phiên bản bảng điểm</translation>
    </message>
    <message>
        <source>made at</source>
        <translation>lập lúc</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>người lập</translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>có mật khẩu</translation>
    </message>
    <message>
        <source>form</source>
        <translation>biểu mẫu</translation>
    </message>
    <message>
        <source>mark of the file</source>
        <translation>mã của tệp</translation>
    </message>
    <message>
        <source>mark of its content</source>
        <translation>mã của nội dung</translation>
    </message>
    <message>
        <source>copy of the form</source>
        <translation>bản của biểu mẫu</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>lần nộp</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>lập ngày</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>máy tính</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>ngày nhận</translation>
    </message>
    <message>
        <source>received by</source>
        <translation>người nhận</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>không nhận</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>từng dòng</translation>
    </message>
    <message>
        <source>allowed by</source>
        <translation>người cho phép</translation>
    </message>
    <message>
        <source>allowed on</source>
        <translation>ngày cho phép</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>trả lời</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>ngày trả lời</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>chủ đề</translation>
    </message>
    <message>
        <source>proof of</source>
        <translation>minh chứng cho</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>dung lượng (byte)</translation>
    </message>
    <message>
        <source>bloc until then</source>
        <translation>khối trước đó</translation>
    </message>
</context>
<context>
    <name>FileChecks</name>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Keep a copy and restore the latest backup.</source>
        <translation>Tệp bị hỏng: %1. Giữ một bản sao rồi phục hồi từ bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to a row of “%2” that is gone. Restore the latest backup.</source>
        <translation>Một dòng của “%1” trỏ tới dòng của “%2” không còn. Phục hồi từ bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>Sheet %1 has an entry for criterion %2, which its plan does not have. Restore the latest backup.</source>
        <translation>Bảng chấm điểm %1 có ô của tiêu chí %2 mà kế hoạch không có. Phục hồi từ bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>A stored result belongs to sheet %1, which is gone. Restore the latest backup.</source>
        <translation>Một kết quả đã lưu thuộc bảng chấm điểm %1 không còn. Phục hồi từ bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>History entry %1 was changed after it was written. Compare with the latest backup to see what it said.</source>
        <translation>Mục nhật ký %1 đã bị sửa sau khi ghi. Đối chiếu với bản sao lưu mới nhất để biết nội dung gốc.</translation>
    </message>
    <message>
        <source>The sheet of %1 (%2) has no stored result. Enter one of its scores again.</source>
        <translation>Bảng chấm điểm của %1 (%2) không có kết quả đã lưu. Nhập lại một điểm của bảng này.</translation>
    </message>
    <message>
        <source>The stored total of %1 (%2) is %3; its scores give %4. Enter one of its scores again.</source>
        <translation>Tổng điểm đã lưu của %1 (%2) là %3; các điểm thành phần cho %4. Nhập lại một điểm của bảng này.</translation>
    </message>
    <message>
        <source>The stored sums of %1 (%2) are not those of its scores. Enter one of its scores again.</source>
        <translation>Các số cộng đã lưu của %1 (%2) không khớp với điểm thành phần. Nhập lại một điểm của bảng này.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The figures units are compared with are older than the scores. Update the basis before ranking.</source>
        <translation>Mốc so sánh giữa các đơn vị cũ hơn điểm đã chấm. Cập nhật mốc so sánh trước khi xếp hạng.</translation>
    </message>
</context>
<context>
    <name>FontsText</name>
    <message>
        <source>Fonts cannot be read. Start the program with its display part.</source>
        <translation>Không đọc được phông chữ. Chạy chương trình có phần hiển thị.</translation>
    </message>
    <message>
        <source>No font for documents is on this machine: %1. Nothing was printed. Install one of them with its bold and italic faces.</source>
        <translation>Máy này không có phông chữ để in văn bản: %1. Chưa in gì. Cài một trong các phông này, đủ kiểu đậm và nghiêng.</translation>
    </message>
</context>
<context>
    <name>FormIssueText</name>
    <message>
        <source>A unit does not take part in the plan “%1”. Put it into a bloc first.</source>
        <translation>Có đơn vị không tham gia kế hoạch “%1”. Hãy đưa đơn vị vào một khối trước.</translation>
    </message>
</context>
<context>
    <name>FormOpening</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Không đọc được “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a form. Ask the department for the form again.</source>
        <translation>“%1” quá lớn so với một tệp biểu mẫu. Hãy xin lại tệp biểu mẫu.</translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>Mở tệp biểu mẫu</translation>
    </message>
    <message>
        <source>This form is older than the one you are working with</source>
        <translation>Tệp biểu mẫu này cũ hơn bản đang làm</translation>
    </message>
    <message>
        <source>This is a new form of a plan you are working on already</source>
        <translation>Đây là tệp biểu mẫu mới của kế hoạch đang làm</translation>
    </message>
    <message>
        <source>Your work is in “%1”. A new copy brings what the council changed or asks now, together with what you have entered; the file of before stays as it is.</source>
        <translation>Nội dung đang làm nằm ở “%1”. Bản mới sẽ có những gì Hội đồng vừa sửa hoặc yêu cầu, cùng với những gì đã nhập; tệp cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Go on with my work</source>
        <translation>Làm tiếp bản đang làm</translation>
    </message>
    <message>
        <source>Make a new copy with my entries</source>
        <translation>Tạo bản mới, giữ nội dung đã nhập</translation>
    </message>
    <message>
        <source>Go on with the old file</source>
        <translation>Làm tiếp tệp cũ</translation>
    </message>
    <message>
        <source>Nothing can be written where the form lies, so the work is kept here. Open this file to go on another day.</source>
        <translation>Nơi chứa tệp biểu mẫu không ghi được nên bài làm được lưu ở đây. Hôm sau mở tệp này để làm tiếp.</translation>
    </message>
    <message>
        <source>Not taken over. Enter it again if the form still asks for it:</source>
        <translation>Không chuyển sang được. Nếu biểu mẫu vẫn hỏi thì nhập lại:</translation>
    </message>
    <message>
        <source>Changed by the council meanwhile. Your entry stays, and the council is asked which holds; it has now:</source>
        <translation>Hội đồng đã sửa trong lúc đó. Nội dung của đơn vị vẫn giữ, hội đồng sẽ chọn; hội đồng đang có:</translation>
    </message>
    <message>
        <source>Look at some of your entries again</source>
        <translation>Xem lại một số nội dung đã nhập</translation>
    </message>
    <message>
        <source>Everything else you had entered is in the new copy. The file of before stays as it is: “%1”.</source>
        <translation>Mọi nội dung khác đã nhập đều có trong bản mới. Tệp trước vẫn giữ nguyên: “%1”.</translation>
    </message>
    <message>
        <source>Entries to look at again</source>
        <translation>Nội dung cần xem lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>FormRemarks</name>
    <message>
        <source>this is no number of a remark.</source>
        <translation>đây không phải số của một nhận xét.</translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message>
        <source>this is no way of taking part.</source>
        <translation>đây không phải là hình thức tham gia.</translation>
    </message>
    <message>
        <source>There is not enough memory to lock the form of %1. Close other programs and try again.</source>
        <translation>Không đủ bộ nhớ để khóa biểu mẫu của %1. Đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Stopped. No form was given out.</source>
        <translation>Đã dừng. Chưa phát tệp nào.</translation>
    </message>
    <message>
        <source>%1 was changed after it was signed. Ask the department for the form again.</source>
        <translation>%1 đã bị sửa sau khi ký. Hãy xin lại biểu mẫu từ Sở.</translation>
    </message>
    <message>
        <source>This file is a unit&apos;s copy. Forms are made in the ledger of the department.</source>
        <translation>Tệp này là tệp của đơn vị. Biểu mẫu được làm trong sổ của Sở.</translation>
    </message>
</context>
<context>
    <name>GradeRows</name>
    <message>
        <source>From, in points</source>
        <translation>Từ, điểm</translation>
    </message>
    <message>
        <source>This number of points belongs to the grade</source>
        <translation>Mức điểm này thuộc bậc xếp loại</translation>
    </message>
    <message>
        <source>Up to, in points</source>
        <translation>Đến, điểm</translation>
    </message>
    <message>
        <source>Blank: no upper end.</source>
        <translation>Để trống: không có mức trên.</translation>
    </message>
    <message>
        <source>The upper end belongs to the grade</source>
        <translation>Mức trên thuộc bậc xếp loại</translation>
    </message>
    <message>
        <source>Let the grades beside it follow, so that no hole appears</source>
        <translation>Kéo các bậc kề bên theo để không có khoảng trống</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Mức xếp loại</translation>
    </message>
    <message>
        <source>Every total has exactly one grade: the scale has no hole and nothing counts twice. Rounding for display never makes a grade.</source>
        <translation>Mỗi tổng điểm có đúng một bậc xếp loại: thang không có khoảng trống và không chồng nhau. Làm tròn khi hiển thị không làm đổi xếp loại.</translation>
    </message>
    <message>
        <source>No grades yet.</source>
        <translation>Chưa có mức xếp loại.</translation>
    </message>
    <message>
        <source>Add grade</source>
        <translation>Thêm bậc xếp loại</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Further demands</source>
        <translation>Điều kiện kèm theo</translation>
    </message>
    <message>
        <source>no criterion at zero</source>
        <translation>không có tiêu chí 0 điểm</translation>
    </message>
    <message>
        <source>each criterion at least %1%</source>
        <translation>mỗi tiêu chí đạt ít nhất %1%</translation>
    </message>
    <message>
        <source>%1 at least %2%</source>
        <translation>%1 đạt ít nhất %2%</translation>
    </message>
    <message>
        <source>the unit scored itself</source>
        <translation>đơn vị có tự chấm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>GradeScale</name>
    <message>
        <source>“%1” starts above “%2” but stands after it. Put the best grade first.</source>
        <translation>“%1” bắt đầu cao hơn “%2” nhưng đứng sau. Xếp mức cao nhất lên đầu.</translation>
    </message>
    <message>
        <source>“%1” and “%2” overlap at %3 points. End “%2” where “%1” starts.</source>
        <translation>“%1” và “%2” chồng nhau tại %3 điểm. Cho “%2” kết thúc ở nơi “%1” bắt đầu.</translation>
    </message>
    <message>
        <source>There is a hole between “%1” and “%2”: %3 points would have no grade. End “%2” where “%1” starts.</source>
        <translation>Giữa “%1” và “%2” còn khoảng hở: %3 điểm sẽ không có xếp loại. Cho “%2” kết thúc ở nơi “%1” bắt đầu.</translation>
    </message>
    <message>
        <source>The grade scale is empty. Add at least one grade.</source>
        <translation>Thang xếp loại đang trống. Thêm ít nhất một mức.</translation>
    </message>
    <message>
        <source>“%1” ends below where it starts. Correct its bounds.</source>
        <translation>“%1” kết thúc thấp hơn nơi bắt đầu. Sửa lại cận của mức này.</translation>
    </message>
    <message>
        <source>The lowest grade, “%1”, starts above 0: low totals would have no grade. Let it start at 0.</source>
        <translation>Mức thấp nhất, “%1”, bắt đầu trên 0: tổng điểm thấp sẽ không có xếp loại. Cho mức này bắt đầu từ 0.</translation>
    </message>
    <message>
        <source>The conditions of the grades must be numbered from 0 to %1, each number once.</source>
        <translation>Các điều kiện xếp loại phải đánh số từ 0 đến %1, mỗi số một lần.</translation>
    </message>
</context>
<context>
    <name>HistoryBytes</name>
    <message>
        <source>An entry of the history cannot be read. Run the file check; it names the first broken entry.</source>
        <translation>Không đọc được một mục nhật ký. Chạy kiểm tra tệp để biết mục hỏng đầu tiên.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>sheet %1</source>
        <translation>bảng chấm điểm %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>frozen, being scored</source>
        <translation>đã khóa, đang chấm</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>%1: another row has taken its place</source>
        <translation>%1: đã có dòng khác ở chỗ này</translation>
    </message>
    <message>
        <source>%1: is there already</source>
        <translation>%1: đã có sẵn</translation>
    </message>
    <message>
        <source>%1: is gone</source>
        <translation>%1: không còn</translation>
    </message>
    <message>
        <source>%1 is “%2”, not “%3”</source>
        <translation>%1 đang là “%2”, không phải “%3”</translation>
    </message>
    <message>
        <source>%1: was completed in the meantime</source>
        <translation>%1: đã được bổ sung trong lúc này</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>số đo %1</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>hiệu quả</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>không hiển thị</translation>
    </message>
    <message>
        <source>rows of the return</source>
        <translation>số dòng của tệp nộp</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>The history has no entry %1.</source>
        <translation>Nhật ký không có mục %1.</translation>
    </message>
</context>
<context>
    <name>HoldText</name>
    <message>
        <source>On hold until lifted</source>
        <translation>Tạm dừng xét đến khi có kết luận</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Không xét</translation>
    </message>
    <message>
        <source>No better grade than</source>
        <translation>Xếp loại không quá</translation>
    </message>
    <message>
        <source>Lowest grade</source>
        <translation>Xếp loại thấp nhất</translation>
    </message>
    <message>
        <source>Points off the total</source>
        <translation>Trừ điểm vào tổng</translation>
    </message>
</context>
<context>
    <name>ImportComparison</name>
    <message>
        <source>There is nothing new to write.</source>
        <translation>Không có gì mới để ghi.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Nội dung đã sao chép</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Từ ngày %1: %2</translation>
    </message>
    <message>
        <source>Corrected in all years: %1</source>
        <translation>Sửa ở mọi năm: %1</translation>
    </message>
</context>
<context>
    <name>InitiativeActions</name>
    <message>
        <source>An initiative needs a title. Enter it.</source>
        <translation>Sáng kiến cần có tên. Nhập tên.</translation>
    </message>
    <message>
        <source>“%1” belongs to no unit. Choose the unit that proposes it.</source>
        <translation>“%1” chưa thuộc đơn vị nào. Chọn đơn vị đề xuất.</translation>
    </message>
    <message>
        <source>The benefit of “%1” is below 0. Enter what it saves.</source>
        <translation>Số tiền làm lợi của “%1” nhỏ hơn 0. Nhập số tiền làm lợi.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to “%2”. Choose another code.</source>
        <translation>Mã “%1” đã dùng cho “%2”. Chọn mã khác.</translation>
    </message>
    <message>
        <source>“%1” does not serve the plan “%2”. Let it serve the plan first.</source>
        <translation>“%1” không phục vụ kế hoạch “%2”. Cho sáng kiến phục vụ kế hoạch trước.</translation>
    </message>
    <message>
        <source>“%1” was rewarded in “%2” on %3 (%4).</source>
        <translation>“%1” đã được khen thưởng trong “%2” ngày %3 (%4).</translation>
    </message>
    <message>
        <source>no number of the decision</source>
        <translation>chưa có số quyết định</translation>
    </message>
    <message>
        <source>What was rewarded stays in the register.</source>
        <translation>Sáng kiến đã khen thưởng được giữ trong sổ.</translation>
    </message>
    <message>
        <source>“%1” serves “%2” as well. Take it out of this plan only.</source>
        <translation>“%1” còn phục vụ “%2”. Chỉ đưa ra khỏi kế hoạch này.</translation>
    </message>
    <message>
        <source>“%1” goes no further (%2). Clear that remark first.</source>
        <translation>“%1” không tiếp tục (%2). Xóa ghi chú đó trước.</translation>
    </message>
    <message>
        <source>On %1 “%2” cannot be %3: the days of its stages would not follow each other. Check the day.</source>
        <translation>Ngày %1 “%2” không thể %3: ngày của các giai đoạn sẽ không nối tiếp nhau. Kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>Going back a stage needs a reason. Enter it.</source>
        <translation>Lùi một giai đoạn cần có lý do. Nhập lý do.</translation>
    </message>
    <message>
        <source>“%1” is at its first stage. Remove it instead.</source>
        <translation>“%1” đang ở giai đoạn đầu. Hãy bỏ sáng kiến này.</translation>
    </message>
    <message>
        <source>Take the reward back first.</source>
        <translation>Bỏ ghi khen thưởng trước.</translation>
    </message>
    <message>
        <source>“%1” serves this plan only. Remove the initiative instead.</source>
        <translation>“%1” chỉ phục vụ kế hoạch này. Hãy bỏ sáng kiến này.</translation>
    </message>
    <message>
        <source>The day of the decision is missing. Enter it.</source>
        <translation>Thiếu ngày của quyết định. Nhập ngày.</translation>
    </message>
    <message>
        <source>One initiative is rewarded once: choose another one for this plan.</source>
        <translation>Một sáng kiến chỉ được khen thưởng một lần: chọn sáng kiến khác cho kế hoạch này.</translation>
    </message>
</context>
<context>
    <name>InitiativeDialog</name>
    <message>
        <source>Maybe registered already: %1</source>
        <translation>Có thể đã đăng ký: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>Chọn đơn vị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Authors, parted by semicolons</source>
        <translation>Tác giả, cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Goes no further because</source>
        <translation>Không tiếp tục vì</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Ngày đề xuất</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Nội dung tóm tắt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hiệu quả</translation>
    </message>
    <message>
        <source>Blank while nobody has evaluated it.</source>
        <translation>Để trống khi chưa đánh giá.</translation>
    </message>
    <message>
        <source>Saved or earned a year (đồng)</source>
        <translation>Số tiền làm lợi mỗi năm (đồng)</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Phạm vi công nhận</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Cấp công nhận</translation>
    </message>
    <message>
        <source>Paper of recognition</source>
        <translation>Văn bản công nhận</translation>
    </message>
    <message>
        <source>Recognised on</source>
        <translation>Ngày công nhận</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Sáng kiến</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Sáng kiến mới</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>Thêm sáng kiến</translation>
    </message>
    <message>
        <source>Save initiative</source>
        <translation>Lưu sáng kiến</translation>
    </message>
    <message>
        <source>Blank: it counts in no year.</source>
        <translation>Để trống: không được tính vào năm nào.</translation>
    </message>
</context>
<context>
    <name>InitiativeImport</name>
    <message>
        <source>There is no unit “%1”. Add the unit or mend the code.</source>
        <translation>Không có đơn vị “%1”. Thêm đơn vị hoặc sửa mã.</translation>
    </message>
    <message>
        <source>An initiative needs a title. Enter it.</source>
        <translation>Sáng kiến cần có tên. Nhập tên.</translation>
    </message>
    <message>
        <source>The file has this initiative twice. Keep one row.</source>
        <translation>Tệp có sáng kiến này hai lần. Giữ lại một dòng.</translation>
    </message>
    <message>
        <source>The days of the stages do not follow each other. Check them.</source>
        <translation>Ngày của các giai đoạn không nối tiếp nhau. Kiểm tra lại.</translation>
    </message>
    <message>
        <source>The plan has no unit “%1”. Put it into a bloc or mend the code.</source>
        <translation>Kế hoạch không có đơn vị “%1”. Đưa đơn vị vào khối hoặc sửa mã.</translation>
    </message>
    <message>
        <source>“%1” names no milestone every unit must do. Write its title.</source>
        <translation>“%1” không phải mốc mọi đơn vị phải làm. Ghi đúng tên mốc.</translation>
    </message>
    <message>
        <source>The day on which it was done is missing. Enter it.</source>
        <translation>Thiếu ngày thực hiện. Nhập ngày.</translation>
    </message>
    <message>
        <source>%1 lies ahead. Enter the day on which it was done.</source>
        <translation>Ngày %1 chưa đến. Hãy nhập ngày đã thực hiện.</translation>
    </message>
    <message>
        <source>The file has this unit and milestone twice. Keep one row.</source>
        <translation>Tệp có đơn vị và mốc này hai lần. Giữ lại một dòng.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives of this unit are called so: the row may mean any of them. Write its code.</source>
        <translation>
            <numerusform>Đơn vị này có %n sáng kiến cùng tên: chưa rõ dòng này là sáng kiến nào. Hãy ghi mã sáng kiến.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of this unit is in the ledger with the code “%2” (%3). Write that code, or give the other one a title of its own.</source>
        <translation>“%1” của đơn vị này đã có trong sổ với mã “%2” (%3). Hãy ghi mã đó, hoặc đặt tên khác cho sáng kiến kia.</translation>
    </message>
    <message>
        <source>“%1” was rewarded in “%2” and stays as it was then. Take its new words out of the row.</source>
        <translation>“%1” đã được khen thưởng trong “%2” và giữ nguyên như khi đó. Hãy bỏ nội dung mới khỏi dòng này.</translation>
    </message>
    <message>
        <source>“%1” goes no further (%2). Clear that remark first.</source>
        <translation>“%1” đã dừng (%2). Hãy xoá ghi chú đó trước.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to “%2” of %3. Choose another code.</source>
        <translation>Mã “%1” là của “%2”, %3. Hãy chọn mã khác.</translation>
    </message>
</context>
<context>
    <name>IssuerText</name>
    <message>
        <source>%1 is no number of a form.</source>
        <translation>%1 không phải là số của biểu mẫu.</translation>
    </message>
    <message>
        <source>“%1” is a unit&apos;s copy already.</source>
        <translation>“%1” đã là bản của một đơn vị.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>%1 is larger than 16 MB and is no plan file.</source>
        <translation>%1 lớn hơn 16 MB, không phải tệp kế hoạch.</translation>
    </message>
    <message>
        <source>%1, line %2: the file is not complete JSON. Look for a missing comma, quote or bracket there.</source>
        <translation>%1, dòng %2: tệp JSON chưa trọn vẹn. Tìm dấu phẩy, dấu nháy hoặc ngoặc còn thiếu ở đó.</translation>
    </message>
    <message>
        <source>%1 does not hold a plan. It must begin with “{”.</source>
        <translation>%1 không chứa kế hoạch. Tệp phải bắt đầu bằng “{”.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, dòng %2: %3</translation>
    </message>
    <message>
        <source>an object in braces is expected here.</source>
        <translation>chỗ này cần một phần trong ngoặc nhọn.</translation>
    </message>
    <message>
        <source>the field “%1” is not known here. Correct or remove it.</source>
        <translation>không có trường “%1” ở đây. Sửa hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>%1 is expected.</source>
        <translation>cần %1.</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>chữ trong dấu nháy</translation>
    </message>
    <message>
        <source>this field is required and may not be blank.</source>
        <translation>trường này bắt buộc, không được để trống.</translation>
    </message>
    <message>
        <source>a list of texts in brackets</source>
        <translation>danh sách chữ trong ngoặc vuông</translation>
    </message>
    <message>
        <source>a number in quotes such as &quot;8.5&quot;, or a whole number,</source>
        <translation>một số trong dấu nháy như &quot;8.5&quot;, hoặc số nguyên,</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>số nguyên từ 0</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>một trong %1</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>danh sách trong ngoặc vuông</translation>
    </message>
    <message>
        <source>a whole number of đồng, or a text such as &quot;&gt;58000000000&quot;,</source>
        <translation>số nguyên đồng, hoặc chữ như &quot;&gt;58000000000&quot;,</translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>Scorecards</source>
        <translation>Bảng chấm điểm</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Bảng xếp hạng</translation>
    </message>
    <message>
        <source>Tie dockets</source>
        <translation>Hồ sơ trùng điểm</translation>
    </message>
    <message>
        <source>Progress of projects</source>
        <translation>Tiến độ dự án</translation>
    </message>
    <message>
        <source>Table of targets</source>
        <translation>Bảng chỉ tiêu</translation>
    </message>
    <message>
        <source>Register of initiatives</source>
        <translation>Danh mục sáng kiến</translation>
    </message>
    <message>
        <source>Letter of reminder</source>
        <translation>Văn bản nhắc</translation>
    </message>
    <message>
        <source>Review of the movement</source>
        <translation>Sơ kết, tổng kết phong trào</translation>
    </message>
    <message>
        <source>Reports of the blocs</source>
        <translation>Báo cáo của khối thi đua</translation>
    </message>
    <message>
        <source>Receipt minutes</source>
        <translation>Biên bản tiếp nhận</translation>
    </message>
</context>
<context>
    <name>LaunchActions</name>
    <message>
        <source>“%1” is not a milestone every unit must do. Mark it so in the plan first.</source>
        <translation>“%1” không phải mốc mọi đơn vị phải làm. Đánh dấu như vậy trong kế hoạch trước.</translation>
    </message>
    <message>
        <source>The day on which “%1” was done is missing. Enter it.</source>
        <translation>Thiếu ngày thực hiện “%1”. Nhập ngày.</translation>
    </message>
    <message>
        <source>%1 lies ahead: “%2” cannot be done by then. Enter the day on which it was done.</source>
        <translation>Ngày %1 chưa đến: “%2” chưa thể xong. Nhập ngày đã thực hiện.</translation>
    </message>
    <message>
        <source>A unit does not take part in the plan “%1”. Put it into a bloc first.</source>
        <translation>Có đơn vị không tham gia kế hoạch “%1”. Đưa đơn vị vào khối trước.</translation>
    </message>
</context>
<context>
    <name>LaunchBoard</name>
    <message>
        <source>done in time</source>
        <translation>đúng hạn</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>làm trễ</translation>
    </message>
    <message>
        <source>not yet done</source>
        <translation>chưa làm</translation>
    </message>
    <message>
        <source>not obliged</source>
        <translation>không bắt buộc</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>không còn hiệu lực</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have until %1</source>
        <translation>
            <numerusform>%n đơn vị gia hạn đến %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have more time, until %1 at the latest</source>
        <translation>
            <numerusform>%n đơn vị gia hạn, muộn nhất đến %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (some until %2)</source>
        <translation>%1 (gia hạn %2)</translation>
    </message>
    <message>
        <source>%1 (%2; next worked day %3)</source>
        <translation>%1 (%2; ngày làm việc kế tiếp %3)</translation>
    </message>
</context>
<context>
    <name>LaunchRows</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%Ln worked day(s) left</source>
        <translation>
            <numerusform>còn %Ln ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %Ln worked day(s)</source>
        <translation>
            <numerusform>%Ln ngày làm việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayoutText</name>
    <message>
        <source>The margins of the page leave no room for text. Make them smaller.</source>
        <translation>Lề trang không còn chỗ cho chữ. Giảm lề.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Đã dừng. Chưa in gì.</translation>
    </message>
</context>
<context>
    <name>LedgerLocks</name>
    <message>
        <source>“%1” is open on machine %2 since %3. Open it read-only, or wait until it is closed.</source>
        <translation>Sổ “%1” đang mở trên máy %2 từ %3. Mở để xem, hoặc chờ đến khi sổ được đóng.</translation>
    </message>
    <message>
        <source>“%1” is open on machine %2 by %3 since %4. Open it read-only, or wait until it is closed.</source>
        <translation>Sổ “%1” đang mở trên máy %2, người dùng %3, từ %4. Mở để xem, hoặc chờ đến khi sổ được đóng.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Open the ledger read-only, or copy it to a folder of your own.</source>
        <translation>Không ghi được vào thư mục “%1”. Mở sổ để xem, hoặc chép sổ sang thư mục của mình.</translation>
    </message>
    <message>
        <source>“%1” has been open in another window on this machine since %2. Go on in that window, or open it here read-only.</source>
        <translation>“%1” đang mở trong một cửa sổ khác trên máy này từ %2. Hãy làm tiếp ở cửa sổ đó, hoặc mở ở đây chỉ để xem.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>The table has no base criteria: no unit would get a total. Add criteria.</source>
        <translation>Bảng điểm không có tiêu chí điểm chuẩn: không đơn vị nào có tổng điểm. Thêm tiêu chí.</translation>
    </message>
    <message>
        <source>The mean has no ratings below it. Add them.</source>
        <translation>Nhóm tính trung bình không có tiêu chí bên dưới. Thêm tiêu chí.</translation>
    </message>
    <message>
        <source>A bonus inside %1. It counts as bonus, outside that group&apos;s points. Move it below the line.</source>
        <translation>Điểm thưởng nằm trong %1. Điểm này tính là thưởng, ngoài điểm của nhóm. Chuyển xuống dưới vạch.</translation>
    </message>
    <message>
        <source>A penalty inside %1. It is taken off the total, not off that group. Move it below the line.</source>
        <translation>Điểm trừ nằm trong %1. Điểm này trừ vào tổng, không trừ vào nhóm. Chuyển xuống dưới vạch.</translation>
    </message>
    <message>
        <source>Base points inside %1, which is no base group. Change its type or its parent.</source>
        <translation>Điểm chuẩn nằm trong %1, không phải nhóm điểm chuẩn. Đổi loại điểm hoặc nhóm cha.</translation>
    </message>
    <message>
        <source>Points off would be added to the total. Set its type to penalty.</source>
        <translation>Điểm trừ sẽ bị cộng vào tổng. Đặt loại điểm là penalty.</translation>
    </message>
    <message>
        <source>It has no short name for the matrix and the charts. Add one of at most %1 letters.</source>
        <translation>Chưa có tên ngắn cho bảng tổng hợp và biểu đồ. Thêm tên ngắn không quá %1 ký tự.</translation>
    </message>
    <message>
        <source>The group has no criteria. Add them or remove the group.</source>
        <translation>Nhóm không có tiêu chí. Thêm tiêu chí hoặc bỏ nhóm.</translation>
    </message>
    <message>
        <source>The cap of %1 is above what its criteria add up to, %2. Lower the cap.</source>
        <translation>Mức trần %1 cao hơn tổng điểm các tiêu chí, %2. Giảm mức trần.</translation>
    </message>
    <message>
        <source>Its criteria add up to %1, but it says %2. Correct one of them, or declare a cap.</source>
        <translation>Các tiêu chí cộng lại là %1, nhưng nhóm ghi %2. Sửa một trong hai, hoặc khai mức trần.</translation>
    </message>
    <message>
        <source>It counts on a scale of 100 because of its rule for what is not applicable, but its criteria add up to %1.</source>
        <translation>Nhóm tính theo thang 100 do cách xử lý tiêu chí không áp dụng, nhưng các tiêu chí cộng lại là %1.</translation>
    </message>
    <message>
        <source>A group&apos;s maximum comes from its criteria. Give the maxima by kind of unit there.</source>
        <translation>Điểm tối đa của nhóm lấy từ các tiêu chí. Khai điểm tối đa theo loại đơn vị ở tiêu chí.</translation>
    </message>
    <message>
        <source>Its maximum is below 0. Enter 0 or more.</source>
        <translation>Điểm tối đa nhỏ hơn 0. Nhập từ 0 trở lên.</translation>
    </message>
    <message>
        <source>Its maximum is 0: it never counts.</source>
        <translation>Điểm tối đa là 0: tiêu chí không bao giờ được tính.</translation>
    </message>
    <message>
        <source>Its maximum, %1, has more decimals than the table shows.</source>
        <translation>Điểm tối đa, %1, có nhiều chữ số thập phân hơn bảng điểm hiển thị.</translation>
    </message>
    <message>
        <source>Its maximum, %1, is not a multiple of its step, %2.</source>
        <translation>Điểm tối đa, %1, không phải là bội số của bước, %2.</translation>
    </message>
    <message>
        <source>It can give %1, above its maximum of %2. Correct one of them.</source>
        <translation>Có thể cho %1 điểm, vượt điểm tối đa %2. Sửa một trong hai.</translation>
    </message>
    <message>
        <source>It gives at most %1: its maximum of %2 cannot be reached.</source>
        <translation>Cao nhất chỉ được %1 điểm: không thể đạt điểm tối đa %2.</translation>
    </message>
    <message>
        <source>The band “%1” is never used: “%2” comes first.</source>
        <translation>Mức “%1” không bao giờ được dùng: “%2” đứng trước.</translation>
    </message>
    <message>
        <source>The bands “%1” and “%2” overlap; the first one counts.</source>
        <translation>Mức “%1” và “%2” chồng nhau; tính theo mức đứng trước.</translation>
    </message>
    <message>
        <source>Values below the band “%1” count 0.</source>
        <translation>Giá trị dưới mức “%1” tính 0 điểm.</translation>
    </message>
    <message>
        <source>No band catches the values between %1 and %2: they count 0.</source>
        <translation>Giá trị từ %1 đến %2 không thuộc mức nào: tính 0 điểm.</translation>
    </message>
    <message>
        <source>No band catches values above %1: they count 0.</source>
        <translation>Giá trị trên %1 không thuộc mức nào: tính 0 điểm.</translation>
    </message>
    <message>
        <source>It blocks %1, which is not in the table. Correct the code.</source>
        <translation>Điều kiện chặn %1, không có trong bảng điểm. Sửa số thứ tự.</translation>
    </message>
    <message>
        <source>The precondition stands in no group and names no criteria: it blocks nothing.</source>
        <translation>Điều kiện không nằm trong nhóm nào và không nêu tiêu chí: không chặn gì.</translation>
    </message>
</context>
<context>
    <name>LoadPlan</name>
    <message>
        <source>The ledger already has a plan with the code “%1” (%2). Choose another code.</source>
        <translation>Sổ đã có kế hoạch mã “%1” (%2). Hãy chọn mã khác.</translation>
    </message>
</context>
<context>
    <name>LookAtFile</name>
    <message>
        <source>“%1” could not be opened. This machine has no program for it.</source>
        <translation>Không mở được “%1”. Máy này không có chương trình xem loại tệp đó.</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>The plan has no target “%1”. Correct the code or add the target.</source>
        <translation>Kế hoạch không có chỉ tiêu “%1”. Sửa lại mã hoặc thêm chỉ tiêu.</translation>
    </message>
    <message>
        <source>There is no unit “%1”. Correct the code or add the unit.</source>
        <translation>Không có đơn vị “%1”. Sửa lại mã hoặc thêm đơn vị.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a year such as 2024, or a quarter such as 2024-Q3.</source>
        <translation>“%1” không phải kỳ báo cáo. Ghi năm như 2024, hoặc quý như 2024-Q3.</translation>
    </message>
    <message>
        <source>The same figure stands in line %1 already. Keep one of the two rows.</source>
        <translation>Số liệu này đã có ở dòng %1. Chỉ giữ một trong hai dòng.</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>“%1” does not say whether it is done. Write yes, no, or na where it does not apply.</source>
        <translation>“%1” không cho biết đã thực hiện hay chưa. Ghi có, chưa, hoặc KAĐ nếu không áp dụng.</translation>
    </message>
    <message>
        <source>“%1” asks for %2. Enter that instead.</source>
        <translation>“%1” cần %2. Nhập lại cho đúng.</translation>
    </message>
    <message>
        <source>A target of the plan applies to the whole. Only a unit can be excepted.</source>
        <translation>Chỉ tiêu của kế hoạch áp dụng cho toàn ngành. Chỉ đơn vị mới có thể không áp dụng.</translation>
    </message>
    <message>
        <source>The department enters “%1” for the whole, not for each unit. Leave the unit blank.</source>
        <translation>“%1” do Sở nhập chung cho toàn ngành, không nhập theo đơn vị. Để trống đơn vị.</translation>
    </message>
    <message>
        <source>done or not done</source>
        <translation>đã thực hiện hay chưa</translation>
    </message>
    <message>
        <source>a figure, not done or not done</source>
        <translation>một con số, không phải đã thực hiện hay chưa</translation>
    </message>
    <message>
        <source>a numerator and a denominator</source>
        <translation>tử số và mẫu số</translation>
    </message>
    <message>
        <source>“%1” is a weighted mean: the figure needs a weight above 0 (%2).</source>
        <translation>“%1” là trung bình có trọng số: số liệu cần trọng số lớn hơn 0 (%2).</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>trọng số</translation>
    </message>
    <message>
        <source>Numerator and denominator are counts: neither is below 0.</source>
        <translation>Tử số và mẫu số là số đếm: không số nào nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>%1 of 0 is no ratio. Correct the denominator; 0 of 0 says that there was no case.</source>
        <translation>%1 trên 0 không phải tỷ lệ. Sửa mẫu số; 0 trên 0 nghĩa là không có trường hợp nào.</translation>
    </message>
    <message>
        <source>There is no figure. Enter a value, a numerator with its denominator, or done.</source>
        <translation>Chưa có số liệu. Nhập giá trị, tử số kèm mẫu số, hoặc đã thực hiện.</translation>
    </message>
    <message>
        <source>There is more than one of value, numerator with denominator, and done. Keep one.</source>
        <translation>Có nhiều hơn một trong giá trị, tử số kèm mẫu số, đã thực hiện. Chỉ giữ một.</translation>
    </message>
    <message>
        <source>“%1” takes no part in the plan. Put it into a bloc first.</source>
        <translation>“%1” không tham gia kế hoạch. Xếp đơn vị vào một khối trước.</translation>
    </message>
    <message>
        <source>“%1” was not in force in %2.</source>
        <translation>“%1” không hoạt động trong năm %2.</translation>
    </message>
    <message>
        <source>“%1” does not apply to “%2” as it was on %3: see its kind, class, level and ownership.</source>
        <translation>“%1” không áp dụng cho “%2” theo hiện trạng ngày %3: xem loại, hạng, tuyến và sở hữu của đơn vị.</translation>
    </message>
    <message>
        <source>The plan has no such target. Read the page again.</source>
        <translation>Kế hoạch không có chỉ tiêu này. Đọc lại trang.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a year from %2 to %3, or a quarter of it such as 2024-Q3.</source>
        <translation>“%1” không phải kỳ báo cáo. Ghi năm từ %2 đến %3, hoặc một quý như 2024-Q3.</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>A decision needs words. Enter what was decided.</source>
        <translation>Kết luận phải có nội dung. Nhập nội dung kết luận.</translation>
    </message>
    <message>
        <source>“%1” is done. Enter the day.</source>
        <translation>“%1” đã xong. Nhập ngày xong.</translation>
    </message>
    <message>
        <source>“%1” belongs to another plan. Choose a project of this plan, or none.</source>
        <translation>“%1” thuộc kế hoạch khác. Chọn dự án của kế hoạch này, hoặc để trống.</translation>
    </message>
    <message>
        <source>A meeting needs a name. Enter it.</source>
        <translation>Cuộc họp phải có tên. Nhập tên cuộc họp.</translation>
    </message>
</context>
<context>
    <name>MetricRows</name>
    <message>
        <source>Points of a standard</source>
        <translation>Điểm một tiêu chuẩn</translation>
    </message>
    <message>
        <source>Base points only</source>
        <translation>Chỉ điểm chuẩn</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Điểm thưởng</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>A measured value</source>
        <translation>Một giá trị đo</translation>
    </message>
    <message>
        <source>Figures for equal totals</source>
        <translation>Số liệu xét khi trùng điểm</translation>
    </message>
    <message>
        <source>They order units of equal total, from the top down. One that is only shown decides nothing.</source>
        <translation>Dùng để xếp thứ tự các đơn vị bằng tổng điểm, xét từ trên xuống. Số liệu chỉ hiển thị không quyết định gì.</translation>
    </message>
    <message>
        <source>None: equal totals share a rank.</source>
        <translation>Không có: bằng tổng điểm thì đồng hạng.</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>Thêm số liệu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Lấy từ</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Tốt hơn</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation>tiêu chuẩn %1</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>thấp hơn</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>cao hơn</translation>
    </message>
    <message>
        <source>breaks ties</source>
        <translation>dùng để xét trùng điểm</translation>
    </message>
    <message>
        <source>only shown</source>
        <translation>chỉ hiển thị</translation>
    </message>
    <message>
        <source>Figure for equal totals</source>
        <translation>Số liệu xét khi trùng điểm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Thấp hơn là tốt hơn</translation>
    </message>
    <message>
        <source>Breaks ties; otherwise it is only shown</source>
        <translation>Dùng để xét trùng điểm; nếu không thì chỉ hiển thị</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>“%1” is a database of another program, not an emulation ledger. Choose a file that ends in .thidua.</source>
        <translation>“%1” là dữ liệu của chương trình khác, không phải sổ thi đua. Chọn tệp có đuôi .thidua.</translation>
    </message>
    <message>
        <source>This ledger was made by version %1. The version in use is %2. Update the program to open it; the ledger is unchanged.</source>
        <translation>Sổ này do phiên bản %1 tạo. Phiên bản đang dùng là %2. Cập nhật chương trình để mở; sổ không bị thay đổi.</translation>
    </message>
    <message>
        <source>with schema %1</source>
        <translation>có cấu trúc số %1</translation>
    </message>
    <message>
        <source>The copy “%1” did not come out right and was removed. Check the disk, then try again.</source>
        <translation>Bản sao “%1” không đạt kiểm tra và đã bị xóa. Kiểm tra ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The copy could not be named “%1”. Choose another name or folder.</source>
        <translation>Không đặt được tên “%1” cho bản sao. Chọn tên hoặc thư mục khác.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a whole, positive number of đồng.</source>
        <translation>“%1” không phải là số đồng nguyên, không âm.</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>more than %1 đồng</source>
        <translation>hơn %1 đồng</translation>
    </message>
    <message>
        <source>%1 đồng</source>
        <translation>%1 đồng</translation>
    </message>
    <message>
        <source>The base salary of that date is not known.</source>
        <translation>Chưa biết mức lương cơ sở tại ngày đó.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>hơn %1</translation>
    </message>
    <message>
        <source>“%1” is too large to be an amount in đồng. At most %2 digits are accepted: check their number.</source>
        <translation>“%1” quá lớn đối với một số tiền. Chỉ nhận tối đa %2 chữ số: kiểm tra lại số chữ số.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it in đồng with digits, such as 12.000.000.000; leave it blank while it is not known.</source>
        <translation>“%1” không phải là một số tiền. Viết số đồng bằng chữ số, ví dụ 12.000.000.000; để trống khi chưa biết.</translation>
    </message>
</context>
<context>
    <name>MovementActions</name>
    <message>
        <source>edit the target “%1”</source>
        <translation>sửa chỉ tiêu “%1”</translation>
    </message>
    <message>
        <source>add the target “%1”</source>
        <translation>thêm chỉ tiêu “%1”</translation>
    </message>
    <message>
        <source>remove the target “%1”</source>
        <translation>xóa chỉ tiêu “%1”</translation>
    </message>
    <message>
        <source>change a figure of “%1”</source>
        <translation>sửa số liệu của “%1”</translation>
    </message>
    <message>
        <source>enter a figure of “%1”</source>
        <translation>nhập số liệu của “%1”</translation>
    </message>
    <message>
        <source>remove a figure of “%1”</source>
        <translation>xóa số liệu của “%1”</translation>
    </message>
    <message>
        <source>edit the registered target of %1</source>
        <translation>sửa chỉ tiêu đăng ký của %1</translation>
    </message>
    <message>
        <source>add a registered target of %1</source>
        <translation>thêm chỉ tiêu đăng ký của %1</translation>
    </message>
    <message>
        <source>remove a registered target of %1</source>
        <translation>xóa chỉ tiêu đăng ký của %1</translation>
    </message>
    <message>
        <source>edit the initiative “%1”</source>
        <translation>sửa sáng kiến “%1”</translation>
    </message>
    <message>
        <source>add the initiative “%1”</source>
        <translation>thêm sáng kiến “%1”</translation>
    </message>
    <message>
        <source>remove the initiative “%1”</source>
        <translation>xóa sáng kiến “%1”</translation>
    </message>
    <message>
        <source>change a stage of the initiative “%1”</source>
        <translation>sửa bước của sáng kiến “%1”</translation>
    </message>
    <message>
        <source>move the initiative “%1” on</source>
        <translation>chuyển sáng kiến “%1” sang bước sau</translation>
    </message>
    <message>
        <source>move the initiative “%1” back</source>
        <translation>chuyển sáng kiến “%1” về bước trước</translation>
    </message>
    <message>
        <source>edit the exemplar “%1”</source>
        <translation>sửa điển hình “%1”</translation>
    </message>
    <message>
        <source>add the exemplar “%1”</source>
        <translation>thêm điển hình “%1”</translation>
    </message>
    <message>
        <source>remove the exemplar “%1”</source>
        <translation>xóa điển hình “%1”</translation>
    </message>
    <message>
        <source>edit the publicity or training “%1”</source>
        <translation>sửa hoạt động “%1”</translation>
    </message>
    <message>
        <source>add the publicity or training “%1”</source>
        <translation>thêm hoạt động “%1”</translation>
    </message>
    <message>
        <source>remove the publicity or training “%1”</source>
        <translation>xóa hoạt động “%1”</translation>
    </message>
    <message>
        <source>edit the task “%1”</source>
        <translation>sửa nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>add the task “%1”</source>
        <translation>thêm nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>remove the task “%1”</source>
        <translation>xóa nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>edit “%1” in the projects</source>
        <translation>sửa “%1” trong phần dự án</translation>
    </message>
    <message>
        <source>add “%1” to the projects</source>
        <translation>thêm “%1” vào phần dự án</translation>
    </message>
    <message>
        <source>remove “%1” from the projects</source>
        <translation>xóa “%1” khỏi phần dự án</translation>
    </message>
    <message>
        <source>edit the nomination of %1</source>
        <translation>sửa đề nghị khen thưởng %1</translation>
    </message>
    <message>
        <source>nominate %1</source>
        <translation>đề nghị khen thưởng %1</translation>
    </message>
    <message>
        <source>take back the nomination of %1</source>
        <translation>rút đề nghị khen thưởng %1</translation>
    </message>
    <message>
        <source>copy the plan “%1”</source>
        <translation>chép kế hoạch “%1”</translation>
    </message>
    <message>
        <source>make the plan “%1” from an earlier one</source>
        <translation>tạo kế hoạch “%1” từ kế hoạch trước</translation>
    </message>
    <message>
        <source>remove the plan “%1”</source>
        <translation>xóa kế hoạch “%1”</translation>
    </message>
    <message>
        <source>change %1 from a day on</source>
        <translation>thay đổi %1 từ một ngày</translation>
    </message>
    <message>
        <source>take back a dated change of %1</source>
        <translation>rút thay đổi theo ngày của %1</translation>
    </message>
    <message>
        <source>record what units have done</source>
        <translation>ghi việc các đơn vị đã làm</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>take back “%1” of %2</source>
        <translation>bỏ ghi “%1” của %2</translation>
    </message>
    <message>
        <source>record “%1” of %2</source>
        <translation>ghi “%1” của %2</translation>
    </message>
    <message numerus="yes">
        <source>import %n figure(s)</source>
        <translation>
            <numerusform>nhập %n số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n figure(s) from “%1”</source>
        <translation>
            <numerusform>nhập %n số liệu từ “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the holidays</source>
        <translation>sửa ngày nghỉ lễ</translation>
    </message>
    <message>
        <source>import what units have done from “%1”</source>
        <translation>nhập việc các đơn vị đã làm từ “%1”</translation>
    </message>
    <message numerus="yes">
        <source>import %n initiative(s) from “%1”</source>
        <translation>
            <numerusform>nhập %n sáng kiến từ “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enter %n figure(s)</source>
        <translation>
            <numerusform>nhập %n số đo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n target(s)</source>
        <translation>
            <numerusform>thêm %n chỉ tiêu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementCheck</name>
    <message>
        <source>The sector</source>
        <translation>Toàn ngành</translation>
    </message>
    <message>
        <source>%1: “%2” asks for %3, there are %4.</source>
        <translation>%1: “%2” yêu cầu %3, hiện có %4.</translation>
    </message>
    <message>
        <source>The plan encourages it.</source>
        <translation>Kế hoạch khuyến khích.</translation>
    </message>
    <message>
        <source>The period is over.</source>
        <translation>Kỳ này đã hết.</translation>
    </message>
    <message>
        <source>There is time until %1.</source>
        <translation>Còn thời gian đến %1.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n initiative(s) without the day of the stage do not count in any period. Enter the day.</source>
        <translation>
            <numerusform>“%1”: %n sáng kiến chưa rõ ngày đạt giai đoạn nên không tính vào kỳ nào. Nhập ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was due on %2 and is not done.</source>
        <translation>“%1” hạn %2 chưa xong.</translation>
    </message>
    <message>
        <source>To act: %1.</source>
        <translation>Người phải xử lý: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2” was due on %3 and is not recorded, %Ln worked day(s) late. Record it or remind the unit.</source>
        <translation>
            <numerusform>%1: “%2” hạn %3 chưa được ghi nhận, quá hạn %Ln ngày làm việc. Ghi nhận hoặc nhắc đơn vị.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementFacts</name>
    <message>
        <source>falls on: %1</source>
        <translation>rơi vào: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) missing</source>
        <translation>
            <numerusform>còn %n đơn vị chưa làm</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Làm trễ</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Chưa làm</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đủ</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>thiếu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps of the obliged units</source>
        <translation>%1/%2 việc của các đơn vị bắt buộc</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>Đúng tiến độ</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Chưa đến hạn</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Chậm tiến độ</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Các chỉ tiêu</translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n chậm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) without a figure</source>
        <translation>
            <numerusform>%n chỉ tiêu chưa có số liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>All targets have figures</source>
        <translation>Chỉ tiêu nào cũng có số liệu</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n vướng mắc</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget: %1; disbursed: %2</source>
        <translation>Kinh phí: %1; giải ngân: %2</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Vướng mắc: %1</translation>
    </message>
    <message numerus="yes">
        <source>behind; %n unit(s) missing</source>
        <translation>
            <numerusform>chậm; còn %n đơn vị chưa đạt</numerusform>
        </translation>
    </message>
    <message>
        <source>behind the way to its goal</source>
        <translation>chậm so với lộ trình</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Đề án</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Không thuộc đề án</translation>
    </message>
    <message numerus="yes">
        <source>%n missing: %1</source>
        <translation>
            <numerusform>Thiếu %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln working day(s) late</source>
        <translation>
            <numerusform>%1, quá hạn %Ln ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln working day(s) left</source>
        <translation>
            <numerusform>%1, còn %Ln ngày làm việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementPage</name>
    <message>
        <source>Draft</source>
        <translation>Đang soạn</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n chậm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without figures</source>
        <translation>
            <numerusform>%n chưa có số liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Chưa xếp hạng</translation>
    </message>
    <message>
        <source>Plans of the movement</source>
        <translation>Các kế hoạch của phong trào</translation>
    </message>
    <message>
        <source>initiatives: proposed › approved › applied › spread</source>
        <translation>sáng kiến: đề xuất › công nhận › áp dụng › nhân rộng</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Phát động</translation>
    </message>
    <message>
        <source>Targets reached</source>
        <translation>Chỉ tiêu đạt</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Sáng kiến</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>Đã giải ngân</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Dẫn đầu</translation>
    </message>
    <message>
        <source>Targets from plan to plan</source>
        <translation>Chỉ tiêu qua các kế hoạch</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>Đúng tiến độ</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Chưa đến hạn</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Chậm tiến độ</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>What every unit must do, from plan to plan</source>
        <translation>Việc mọi đơn vị phải làm qua các kế hoạch</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>việc</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Chưa làm</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>How far initiatives got, from plan to plan</source>
        <translation>Sáng kiến qua các kế hoạch, theo bước xa nhất</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>sáng kiến</translation>
    </message>
    <message>
        <source>Money of the projects, from plan to plan</source>
        <translation>Kinh phí dự án qua các kế hoạch</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
    <message numerus="yes">
        <source>The whole movement: %n thing(s) are late</source>
        <translation>
            <numerusform>Cả phong trào: %n việc quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole movement: nothing is late</source>
        <translation>Cả phong trào: không có việc nào quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n plan(s)</source>
        <translation>
            <numerusform>%1; %n kế hoạch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NominationActions</name>
    <message>
        <source>“%1” belongs to another plan. Choose one of this plan.</source>
        <translation>“%1” thuộc kế hoạch khác. Chọn trong kế hoạch này.</translation>
    </message>
    <message>
        <source>“%1” is no award form. Choose one of the plan&apos;s.</source>
        <translation>“%1” không phải hình thức khen thưởng. Chọn hình thức của kế hoạch.</translation>
    </message>
    <message>
        <source>“%1” is no standard for collectives.</source>
        <translation>“%1” không phải tiêu chuẩn đối với tập thể.</translation>
    </message>
    <message>
        <source>“%1” is no standard for individuals.</source>
        <translation>“%1” không phải tiêu chuẩn đối với cá nhân.</translation>
    </message>
    <message>
        <source>The reward of %1 needs the day and the number of its decision. Enter both.</source>
        <translation>Khen thưởng %1 cần ngày và số quyết định. Nhập cả hai.</translation>
    </message>
    <message>
        <source>%1 is not proposed further. Enter why.</source>
        <translation>%1 không được đề nghị tiếp. Nhập lý do.</translation>
    </message>
    <message>
        <source>A nomination needs a name. Enter it.</source>
        <translation>Đề nghị cần có tên. Nhập tên.</translation>
    </message>
    <message>
        <source>Choose the unit that puts %1 forward, one of the plan.</source>
        <translation>Chọn đơn vị đề nghị %1, trong các đơn vị của kế hoạch.</translation>
    </message>
    <message>
        <source>%1 was rewarded by %2. A nomination that was decided stays in the register.</source>
        <translation>%1 đã được khen thưởng theo %2. Đề nghị đã có quyết định được giữ trong sổ.</translation>
    </message>
    <message>
        <source>%1 is judged twice by the same standard. Keep one of the two.</source>
        <translation>%1 được xét hai lần theo cùng một tiêu chí. Hãy giữ một lần.</translation>
    </message>
</context>
<context>
    <name>NominationDialog</name>
    <message>
        <source>Nomination</source>
        <translation>Đề nghị khen thưởng</translation>
    </message>
    <message>
        <source>New nomination</source>
        <translation>Đề nghị mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation>Đơn vị đề nghị</translation>
    </message>
    <message>
        <source>A collective, not a person</source>
        <translation>Là tập thể, không phải cá nhân</translation>
    </message>
    <message>
        <source>Title and place of work</source>
        <translation>Chức vụ, nơi công tác</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>Award form</source>
        <translation>Hình thức khen thưởng</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Thành tích</translation>
    </message>
    <message>
        <source>Standards that are met</source>
        <translation>Tiêu chuẩn đạt được</translation>
    </message>
    <message>
        <source>Priority groups it belongs to</source>
        <translation>Thuộc đối tượng ưu tiên</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save nomination</source>
        <translation>Lưu đề nghị</translation>
    </message>
    <message>
        <source>Add nomination</source>
        <translation>Thêm đề nghị</translation>
    </message>
    <message>
        <source>Note on the line chosen above</source>
        <translation>Ghi chú cho dòng đang chọn ở trên</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>“%1” is not a number. Write digits with a comma for decimals, for example 8,50.</source>
        <translation>Không hiểu “%1”. Ghi chữ số, dùng dấu phẩy cho phần thập phân, ví dụ 8,50.</translation>
    </message>
    <message>
        <source>“%1” has more than one separator. Write one comma for decimals and no dots for thousands.</source>
        <translation>“%1” có hơn một dấu ngăn cách. Dùng một dấu phẩy cho phần thập phân, không dùng dấu chấm cho hàng nghìn.</translation>
    </message>
    <message>
        <source>“%1” has more than four decimals. Round it to four or fewer.</source>
        <translation>“%1” có hơn bốn chữ số thập phân. Làm tròn còn bốn chữ số trở xuống.</translation>
    </message>
    <message>
        <source>“%1” is too large. At most 12 digits before the comma are accepted.</source>
        <translation>“%1” quá lớn. Chỉ nhận tối đa 12 chữ số trước dấu phẩy.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write %2 for thousands or %3 for decimals.</source>
        <translation>“%1” có thể đọc theo hai cách. Ghi %2 nếu là hàng nghìn, %3 nếu là phần thập phân.</translation>
    </message>
</context>
<context>
    <name>OpenedReturnText</name>
    <message>
        <source>%1 was not received: the file “%2” is not the one it names.</source>
        <translation>Không nhận %1: tệp “%2” không phải là tệp mà nó nêu tên.</translation>
    </message>
</context>
<context>
    <name>OverviewFacts</name>
    <message numerus="yes">
        <source>%n unit(s) tied, %1 place(s) left</source>
        <translation>
            <numerusform>%n đơn vị trùng điểm, còn %1 suất</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewTask</name>
    <message numerus="yes">
        <source>Mend %n point(s) of the score table</source>
        <translation>
            <numerusform>Sửa %n chỗ trong bảng điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the grade scale</source>
        <translation>Đặt các mức xếp loại</translation>
    </message>
    <message>
        <source>Set up the blocs</source>
        <translation>Lập các khối</translation>
    </message>
    <message>
        <source>Add the units</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n sheet(s)</source>
        <translation>
            <numerusform>Phê duyệt %n bảng chấm điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete the scores of %n unit(s)</source>
        <translation>
            <numerusform>Chấm đủ điểm cho %n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n score(s) out of limits</source>
        <translation>
            <numerusform>Sửa %n điểm ngoài giới hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n score(s) where the criterion does not apply</source>
        <translation>
            <numerusform>Xem lại %n điểm ở tiêu chí không áp dụng</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the basis of comparison</source>
        <translation>Cập nhật mốc so sánh</translation>
    </message>
    <message>
        <source>Look at a decision that no longer fits</source>
        <translation>Xem lại quyết định không còn khớp</translation>
    </message>
    <message numerus="yes">
        <source>Give the reason of %n difference(s)</source>
        <translation>
            <numerusform>Giải trình %n chênh lệch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Explain %n case(s) of missing evidence</source>
        <translation>
            <numerusform>Giải trình %n chỗ thiếu minh chứng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete the evidence of %n criteria</source>
        <translation>
            <numerusform>Bổ sung minh chứng cho %n tiêu chí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n sheet(s) changed after approval</source>
        <translation>
            <numerusform>Xem lại %n bảng chấm sửa sau khi phê duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n rule(s) of the plan</source>
        <translation>
            <numerusform>Sửa %n quy định của kế hoạch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n figure(s) that break ties</source>
        <translation>
            <numerusform>Nhập %n số liệu phân định trùng điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, criterion %2</source>
        <translation>%1, tiêu chí %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n đơn vị khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide the tie of %1</source>
        <translation>Quyết định trùng điểm %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), %1 place(s)</source>
        <translation>
            <numerusform>%n đơn vị, %1 suất</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive again: %1</source>
        <translation>Nhận lại bảng chấm: %1</translation>
    </message>
    <message>
        <source>the sheet was returned</source>
        <translation>bảng chấm điểm đã trả lại</translation>
    </message>
    <message numerus="yes">
        <source>Score %n unit(s) without a sheet</source>
        <translation>
            <numerusform>Chấm %n đơn vị còn thiếu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n unit(s) not in force</source>
        <translation>
            <numerusform>Xem lại %n đơn vị không còn hoặc chưa hoạt động</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n hold(s) that begin too late</source>
        <translation>
            <numerusform>Xem lại %n mục tạm dừng xét bắt đầu quá muộn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n hold(s)</source>
        <translation>
            <numerusform>Kết luận %n trường hợp tạm dừng xét</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n row(s) of returns received</source>
        <translation>
            <numerusform>Quyết định %n dòng của tệp nộp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageActions</name>
    <message numerus="yes">
        <source>make %n form(s)</source>
        <translation>
            <numerusform>lập %n biểu mẫu</numerusform>
        </translation>
    </message>
    <message>
        <source>make the form of %1</source>
        <translation>lập biểu mẫu của %1</translation>
    </message>
    <message numerus="yes">
        <source>receive %n return(s)</source>
        <translation>
            <numerusform>nhận %n tệp nộp</numerusform>
        </translation>
    </message>
    <message>
        <source>receive the return of %1</source>
        <translation>nhận tệp nộp của %1</translation>
    </message>
    <message>
        <source>edit a remark to %1</source>
        <translation>sửa nhận xét gửi %1</translation>
    </message>
    <message>
        <source>change the deadline of %1</source>
        <translation>thay đổi hạn nộp của %1</translation>
    </message>
    <message>
        <source>fill in the report of %1</source>
        <translation>điền báo cáo của %1</translation>
    </message>
    <message>
        <source>export return no. %1</source>
        <translation>xuất tệp nộp lần %1</translation>
    </message>
    <message>
        <source>write a remark to %1</source>
        <translation>ghi nhận xét gửi %1</translation>
    </message>
    <message>
        <source>remove a remark to %1</source>
        <translation>xóa nhận xét gửi %1</translation>
    </message>
    <message>
        <source>receive the return of %1 on paper</source>
        <translation>nhận bản giấy của %1</translation>
    </message>
    <message numerus="yes">
        <source>copy reminders to %n unit(s)</source>
        <translation>
            <numerusform>chép lời nhắc gửi %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>copy the reminder to %1</source>
        <translation>chép lời nhắc gửi %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more unit(s)</source>
        <translation>
            <numerusform>%1 và %n đơn vị khác</numerusform>
        </translation>
    </message>
    <message>
        <source>decide about the return of %1</source>
        <translation>quyết định về tệp nộp của %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: whose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>answer a remark to %1</source>
        <translation>trả lời nhận xét gửi %1</translation>
    </message>
    <message numerus="yes">
        <source>The whole receiving is taken back: %n row(s) that were taken, and what was recorded about the files.</source>
        <translation>
            <numerusform>Rút lại toàn bộ lần nhận này: %n dòng đã lấy và những gì đã ghi về các tệp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It wrote %n row(s), which are taken out again.</source>
        <translation>
            <numerusform>Bước này đã ghi %n dòng; các dòng đó sẽ được rút ra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was decided is open again: %n row(s) that were taken then are taken out. What was received stays.</source>
        <translation>
            <numerusform>Các quyết định này được mở lại: %n dòng đã lấy khi đó được rút ra. Những gì đã nhận giữ nguyên.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageText</name>
    <message>
        <source>%1 was changed or damaged on its way: %2. Ask for the file again.</source>
        <translation>%1 đã bị sửa hoặc hỏng trên đường gửi: %2. Đề nghị gửi lại tệp.</translation>
    </message>
    <message>
        <source>%1 is not a file of this program. Choose the file the unit or the department sent.</source>
        <translation>%1 không phải là tệp của chương trình này. Chọn tệp do đơn vị hoặc Sở gửi.</translation>
    </message>
    <message>
        <source>its contents list is too large</source>
        <translation>danh mục nội dung quá lớn</translation>
    </message>
    <message>
        <source>its contents list cannot be read</source>
        <translation>không đọc được danh mục nội dung</translation>
    </message>
    <message>
        <source>%1 is a form for a unit, not a return. Ask the unit for the file it exported.</source>
        <translation>%1 là tệp biểu mẫu, không phải tệp nộp. Đề nghị đơn vị gửi tệp đã xuất.</translation>
    </message>
    <message>
        <source>%1 is a return of a unit, not a form. Open the file the department sent.</source>
        <translation>%1 là tệp nộp của đơn vị, không phải tệp biểu mẫu. Mở tệp do Sở gửi.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of the program (%2). Update this one to read it.</source>
        <translation>%1 do phiên bản mới hơn (%2) tạo ra. Cập nhật chương trình để đọc tệp.</translation>
    </message>
    <message>
        <source>the part “%1” was added</source>
        <translation>phần “%1” bị thêm vào</translation>
    </message>
    <message>
        <source>the part “%1” is missing</source>
        <translation>thiếu phần “%1”</translation>
    </message>
    <message>
        <source>the part “%1” is not what was signed</source>
        <translation>phần “%1” không đúng với bản đã ký</translation>
    </message>
    <message>
        <source>%1 is filled in by another role (%2), which this version of the program does not know. Update it to read the file.</source>
        <translation>%1 do vai trò khác điền (%2) mà phiên bản này chưa biết. Hãy cập nhật chương trình để đọc tệp.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Say on which day the paper came.</source>
        <translation>Ghi ngày nhận bản giấy.</translation>
    </message>
    <message>
        <source>The day the paper came</source>
        <translation>Ngày nhận bản giấy</translation>
    </message>
    <message>
        <source>Say who keys the paper in.</source>
        <translation>Ghi người nhập bản giấy.</translation>
    </message>
    <message>
        <source>The scan “%1” is empty. Choose another file, or none.</source>
        <translation>Bản quét “%1” rỗng. Chọn tệp khác, hoặc bỏ trống.</translation>
    </message>
    <message>
        <source>The scan “%1” is larger than %2 MB. Scan it again with fewer dots per inch.</source>
        <translation>Bản quét “%1” lớn hơn %2 MB. Quét lại với độ phân giải thấp hơn.</translation>
    </message>
</context>
<context>
    <name>PdfText</name>
    <message>
        <source>The folder %1 is not there. The file was not written. Choose another folder.</source>
        <translation>Không có thư mục %1. Chưa ghi tệp. Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 could not be written completely. The disk may be full. What was there before is unchanged.</source>
        <translation>Không ghi hết được %1. Có thể ổ đĩa đã đầy. Tệp có trước đó vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Close the program that shows it, or choose another folder.</source>
        <translation>Không ghi được %1. Đóng chương trình đang mở tệp này hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>There is nothing to print. Choose at least one sheet.</source>
        <translation>Không có gì để in. Chọn ít nhất một bảng.</translation>
    </message>
    <message>
        <source>The PDF file could not be started. Nothing was written.</source>
        <translation>Không tạo được tệp PDF. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Chưa ghi gì.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>“%1” is not a round. Use self, cross, appraisal or council.</source>
        <translation>“%1” không phải là bước chấm. Dùng self, cross, appraisal hoặc council.</translation>
    </message>
    <message>
        <source>Self-score</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Cross-score</source>
        <translation>Chấm điểm chéo</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>%1 is blank. Enter it and save again.</source>
        <translation>%1 còn trống. Nhập rồi lưu lại.</translation>
    </message>
    <message>
        <source>The period ends (%1) before it begins (%2). Exchange the two dates.</source>
        <translation>Thời gian kết thúc (%1) trước khi bắt đầu (%2). Đổi chỗ hai ngày.</translation>
    </message>
    <message>
        <source>The title of the plan</source>
        <translation>Tên kế hoạch</translation>
    </message>
    <message>
        <source>The code of the plan</source>
        <translation>Mã kế hoạch</translation>
    </message>
    <message>
        <source>The name of the movement</source>
        <translation>Tên phong trào</translation>
    </message>
    <message>
        <source>A plan needs at least one round. Choose one.</source>
        <translation>Kế hoạch cần ít nhất một bước chấm. Chọn một bước.</translation>
    </message>
    <message>
        <source>Points show 0 to 4 decimals. Choose one of these.</source>
        <translation>Điểm hiện từ 0 đến 4 chữ số thập phân. Chọn trong khoảng đó.</translation>
    </message>
    <message>
        <source>The plan has no grade “%1”. Choose one of its grades.</source>
        <translation>Kế hoạch không có mức “%1”. Chọn một mức xếp loại đã có.</translation>
    </message>
    <message>
        <source>The name of a phase</source>
        <translation>Tên giai đoạn</translation>
    </message>
    <message>
        <source>The award rules need the grade “%1”. Change the rules before removing it.</source>
        <translation>Quy tắc khen thưởng đang dùng mức “%1”. Sửa quy tắc trước khi bỏ mức này.</translation>
    </message>
    <message>
        <source>Scoring cannot begin: the score table has an error. %1</source>
        <translation>Chưa chấm được: bảng điểm có lỗi. %1</translation>
    </message>
    <message>
        <source>Scoring cannot begin: the plan needs a score table, grades and units in blocs first.</source>
        <translation>Chưa chấm được: kế hoạch cần có bảng điểm, mức xếp loại và đơn vị trong khối trước.</translation>
    </message>
    <message>
        <source>The plan is not locked; there is nothing to reopen.</source>
        <translation>Kế hoạch không khóa; không có gì để mở lại.</translation>
    </message>
    <message>
        <source>The reason for reopening the plan</source>
        <translation>Lý do mở lại kế hoạch</translation>
    </message>
    <message>
        <source>The grade “%1” stands there twice. Choose another code.</source>
        <translation>Mức “%1” có hai lần. Chọn mã khác.</translation>
    </message>
    <message>
        <source>A grade with a condition cannot be removed. Keep it in the scale.</source>
        <translation>Mức xếp loại có điều kiện kèm theo nên không bỏ được. Giữ mức này trong thang.</translation>
    </message>
    <message>
        <source>The title of a metric</source>
        <translation>Tên chỉ số</translation>
    </message>
    <message>
        <source>The metric “%1” names no criterion. Choose one of the table.</source>
        <translation>Chỉ số “%1” chưa nêu tiêu chí. Chọn một tiêu chí của bảng điểm.</translation>
    </message>
    <message>
        <source>The metric “%1” names %2, which is no standard: only the rows at the top of the score table can tell units apart. Choose one of them.</source>
        <translation>Chỉ số “%1” chọn %2, không phải là tiêu chuẩn: chỉ các dòng trên cùng của bảng điểm mới phân biệt được các đơn vị bằng điểm. Hãy chọn một dòng đó.</translation>
    </message>
    <message>
        <source>The plan belongs to “%1” already. Change that movement.</source>
        <translation>Kế hoạch đã thuộc phong trào “%1”. Hãy sửa phong trào đó.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed: the plan “%2” goes by it and is closed. Reopen that plan with a reason first.</source>
        <translation>Không thể thay đổi “%1”: kế hoạch “%2” căn cứ vào đó và đã đóng. Hãy mở lại kế hoạch đó kèm lý do trước.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2 or its milestones, goals or rules of coverage go by it. Choose another phase there first.</source>
        <translation>Không thể xoá “%1”: %2 hoặc các mốc, chỉ tiêu, yêu cầu bao phủ của kế hoạch đó căn cứ vào giai đoạn này. Hãy chọn giai đoạn khác ở đó trước.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to the plan “%2”. Choose another code.</source>
        <translation>Mã “%1” là của kế hoạch “%2”. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>“%1” cannot carry out itself, or a plan that carries it out. Choose another plan.</source>
        <translation>“%1” không thể cụ thể hoá chính nó hoặc kế hoạch đang cụ thể hoá nó. Hãy chọn kế hoạch khác.</translation>
    </message>
    <message>
        <source>“%1” is a phase of another movement. Choose a phase of this one.</source>
        <translation>“%1” là giai đoạn của phong trào khác. Hãy chọn giai đoạn của phong trào này.</translation>
    </message>
    <message>
        <source>The title of a milestone</source>
        <translation>Tên mốc thời gian</translation>
    </message>
    <message>
        <source>“%1” begins on %2 and ends before that day: no day is left. Check the two dates.</source>
        <translation>“%1” bắt đầu ngày %2 và kết thúc trước ngày đó: không còn ngày nào. Hãy kiểm tra hai ngày.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be removed: for %n unit(s) it is recorded that it was done. Take that back first.</source>
        <translation>
            <numerusform>Không thể xoá “%1”: đã ghi nhận %n đơn vị thực hiện. Hãy huỷ ghi nhận đó trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be closed: %1 has a tie that is not decided. Record the decision first.</source>
        <translation>Không thể đóng kế hoạch: %1 còn trường hợp trùng điểm chưa quyết định. Hãy ghi quyết định trước.</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>the word sothidua-plan is expected. This is not a plan file.</source>
        <translation>cần chữ sothidua-plan. Đây không phải tệp kế hoạch.</translation>
    </message>
    <message>
        <source>this program reads version %1 of plan files.</source>
        <translation>chương trình này đọc tệp kế hoạch phiên bản %1.</translation>
    </message>
    <message>
        <source>this part is required.</source>
        <translation>phần này bắt buộc.</translation>
    </message>
    <message>
        <source>“%1” is used twice. Choose another code.</source>
        <translation>“%1” được dùng hai lần. Chọn mã khác.</translation>
    </message>
    <message>
        <source>the end lies before the beginning.</source>
        <translation>ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>there is no phase “%1” in the file.</source>
        <translation>tệp không có giai đoạn “%1”.</translation>
    </message>
    <message>
        <source>%1, grades: %2</source>
        <translation>%1, mức xếp loại: %2</translation>
    </message>
    <message>
        <source>%1, table: %2</source>
        <translation>%1, bảng điểm: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation>Không đọc được %1. Kiểm tra đó là tệp và có quyền đọc.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>Không có tệp %1. Kiểm tra lại tên.</translation>
    </message>
    <message>
        <source>phases belong to a movement. Add the part “movement”.</source>
        <translation>giai đoạn thuộc một phong trào. Thêm phần “movement”.</translation>
    </message>
    <message>
        <source>a year from %1 to %2 is expected.</source>
        <translation>cần một năm từ %1 đến %2.</translation>
    </message>
    <message>
        <source>a part of this list may not be blank or hold a “|”.</source>
        <translation>phần tử của danh sách này không được để trống, không được chứa “|”.</translation>
    </message>
</context>
<context>
    <name>PlanLock</name>
    <message>
        <source>The ledger is open for reading only</source>
        <translation>Sổ đang mở chỉ để xem</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Chưa có kế hoạch</translation>
    </message>
    <message>
        <source>The plan is closed</source>
        <translation>Kế hoạch đã kết thúc</translation>
    </message>
    <message>
        <source>Locked since scoring began. Reopen the plan to change it</source>
        <translation>Đã khóa từ khi bắt đầu chấm. Mở lại kế hoạch để sửa</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>before the day %1</source>
        <translation>trước ngày %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>The documents the plan rests on, in the order they are cited.</source>
        <translation>Các văn bản làm căn cứ của kế hoạch, theo thứ tự viện dẫn.</translation>
    </message>
    <message>
        <source>No legal basis yet.</source>
        <translation>Chưa có căn cứ.</translation>
    </message>
    <message>
        <source>Add legal basis</source>
        <translation>Thêm căn cứ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Contents of the emulation</source>
        <translation>Nội dung thi đua</translation>
    </message>
    <message>
        <source>What units compete in, in the words of the plan.</source>
        <translation>Các đơn vị thi đua về những gì, theo lời văn của kế hoạch.</translation>
    </message>
    <message>
        <source>No contents yet.</source>
        <translation>Chưa có nội dung thi đua.</translation>
    </message>
    <message>
        <source>Add content</source>
        <translation>Thêm nội dung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Lời văn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Days and windows of days. A date that is not known stays open.</source>
        <translation>Ngày và khoảng ngày. Ngày chưa biết thì để trống.</translation>
    </message>
    <message>
        <source>No milestone yet.</source>
        <translation>Chưa có mốc thời gian.</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Thêm mốc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Leave blank what is not set yet.</source>
        <translation>Chưa đặt hạn thì để trống.</translation>
    </message>
    <message>
        <source>The last day does not count (“before the day …”)</source>
        <translation>Không tính ngày cuối (“trước ngày …”)</translation>
    </message>
    <message>
        <source>Papers of a dossier</source>
        <translation>Giấy tờ hồ sơ</translation>
    </message>
    <message>
        <source>What every nomination must contain.</source>
        <translation>Mỗi hồ sơ đề nghị khen thưởng phải có những giấy tờ này.</translation>
    </message>
    <message>
        <source>No papers are asked for yet.</source>
        <translation>Chưa yêu cầu giấy tờ nào.</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>Thêm giấy tờ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Paper of a dossier</source>
        <translation>Giấy tờ hồ sơ</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Spans of years the movement runs through.</source>
        <translation>Các khoảng năm của phong trào.</translation>
    </message>
    <message>
        <source>No phase yet.</source>
        <translation>Chưa có giai đoạn.</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Thêm giai đoạn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>%1 (this plan)</source>
        <translation>%1 (kế hoạch này)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>every unit</source>
        <translation>mọi đơn vị</translation>
    </message>
    <message>
        <source>Every unit must do it (then it stands on the board of launches)</source>
        <translation>Mọi đơn vị phải thực hiện (sẽ có trên bảng phát động, đăng ký)</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Cả kế hoạch</translation>
    </message>
    <message>
        <source>%1 is no working day: %2. The next one is %3.</source>
        <translation>%1 là ngày nghỉ: %2. Ngày làm việc kế tiếp là %3.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The plan has no score table. Import one, or build it in the section Score table.</source>
        <translation>Kế hoạch chưa có bảng điểm. Nhập bảng điểm hoặc lập ở mục Bảng điểm.</translation>
    </message>
    <message>
        <source>The plan has no grade scale. Enter its grades before ranking.</source>
        <translation>Kế hoạch chưa có thang xếp loại. Nhập các mức xếp loại trước khi xếp hạng.</translation>
    </message>
    <message>
        <source>The plan has no blocs. Add the blocs with their number of awards.</source>
        <translation>Kế hoạch chưa có khối thi đua. Thêm khối và số lượng khen thưởng của từng khối.</translation>
    </message>
    <message>
        <source>%1 has no units. Add its units, or remove the bloc.</source>
        <translation>%1 chưa có đơn vị. Thêm đơn vị hoặc bỏ khối này.</translation>
    </message>
    <message>
        <source>%1 is in no bloc of the plan, so it cannot be ranked. Put it in a bloc.</source>
        <translation>%1 chưa thuộc khối nào của kế hoạch nên không xếp hạng được. Đưa đơn vị vào một khối.</translation>
    </message>
    <message>
        <source>Awards need the grade “%1”, which the grade scale does not have, so no unit is eligible. Correct the award policy of the plan.</source>
        <translation>Khen thưởng yêu cầu loại “%1”, nhưng thang xếp loại không có loại này nên không đơn vị nào đủ điều kiện. Sửa quy định khen thưởng của kế hoạch.</translation>
    </message>
    <message>
        <source>Tied units need the grade “%1”, which the grade scale does not have. Correct the award policy of the plan.</source>
        <translation>Đơn vị trùng điểm phải đạt loại “%1”, nhưng thang xếp loại không có loại này. Sửa quy định khen thưởng của kế hoạch.</translation>
    </message>
    <message>
        <source>%1: the register limits the grade to “%2”, which the grade scale does not have, so it has no effect. Correct the entry.</source>
        <translation>%1: mục tạm dừng, không xét giới hạn xếp loại ở “%2”, nhưng thang xếp loại không có loại này nên không có tác dụng. Sửa lại mục đó.</translation>
    </message>
    <message>
        <source>%1: the number of awards must be 0 or more, and a share at most 100%. Correct it in the section Units and blocs.</source>
        <translation>%1: số lượng khen thưởng phải từ 0 trở lên, tỷ lệ không quá 100%. Sửa ở mục Đơn vị và khối.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) tied at %1 points compete for the %2 place(s) left. The list of %3 cannot be closed. Open the tie docket and record the decision.</source>
        <translation>
            <numerusform>%n đơn vị cùng %1 điểm, tranh %2 suất còn lại. Chưa chốt được danh sách %3. Mở hồ sơ trùng điểm để ghi quyết định.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the decision on file was made for another tie and no longer counts. Record a decision for the tie there is now.</source>
        <translation>%1: quyết định đã ghi là cho lần trùng điểm khác, không còn hiệu lực. Ghi quyết định cho lần trùng điểm hiện nay.</translation>
    </message>
    <message>
        <source>%1: a decision is on file for a tie that is no longer there. It does not count. Check why the totals changed.</source>
        <translation>%1: có quyết định đã ghi cho lần trùng điểm nay không còn. Quyết định đó không được tính. Kiểm tra vì sao tổng điểm thay đổi.</translation>
    </message>
    <message>
        <source>%1 has %2 eligible unit(s) for %3 place(s). %4 place(s) stay vacant.</source>
        <translation>%1 có %2 đơn vị đủ điều kiện cho %3 suất. Còn %4 suất trống.</translation>
    </message>
    <message>
        <source>%1: the chair&apos;s decision takes %2 of the %3 place(s) left. %4 place(s) stay vacant.</source>
        <translation>%1: quyết định của Chủ tịch Hội đồng lấy %2 đơn vị cho %3 suất còn lại. Còn %4 suất trống.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unit(s) converted because of criteria that do not apply (applicable points: %2). Totals compare on a base of %3.</source>
        <translation>
            <numerusform>%1 có %n đơn vị được quy đổi vì tiêu chí không áp dụng (điểm áp dụng: %2). Tổng điểm so trên mẫu %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: units with equal totals are told apart by “%2”, which is not known for %3. Enter it, or they rank last among their equals.</source>
        <translation>%1: đơn vị bằng tổng điểm được xếp theo “%2”, nhưng chưa có số liệu của %3. Nhập số liệu, nếu không các đơn vị đó xếp sau cùng trong nhóm bằng điểm.</translation>
    </message>
    <message>
        <source>%1 is %2 points short of the grade %3.</source>
        <translation>%1 còn thiếu %2 điểm để đạt loại %3.</translation>
    </message>
    <message>
        <source>%1 is exactly at the edge of the grade %2.</source>
        <translation>%1 vừa đúng ngưỡng loại %2.</translation>
    </message>
    <message>
        <source>%1 is only %2 points above the edge of the grade %3.</source>
        <translation>%1 chỉ hơn ngưỡng loại %3 %2 điểm.</translation>
    </message>
    <message>
        <source>%1, %2, %3: the figure units are compared with is out of date. Update the comparison figures before ranking.</source>
        <translation>%1, %2, %3: mốc so sánh đã cũ. Cập nhật mốc so sánh trước khi xếp hạng.</translation>
    </message>
    <message>
        <source>%1 was in force until %2. The plan is ranked as of %3, so the unit does not count in the number of awards. Correct its dates, or take it out of the plan.</source>
        <translation>%1 chỉ hoạt động đến ngày %2. Kế hoạch xếp hạng tính đến ngày %3 nên đơn vị không được tính vào số lượng khen thưởng. Hãy sửa ngày hiệu lực, hoặc đưa đơn vị ra khỏi kế hoạch.</translation>
    </message>
    <message>
        <source>%1 is in force from %2 only. The plan is ranked as of %3, so the unit does not count in the number of awards. Correct its dates, or take it out of the plan.</source>
        <translation>%1 chỉ hoạt động từ ngày %2. Kế hoạch xếp hạng tính đến ngày %3 nên đơn vị không được tính vào số lượng khen thưởng. Hãy sửa ngày hiệu lực, hoặc đưa đơn vị ra khỏi kế hoạch.</translation>
    </message>
    <message>
        <source>%1: an entry of the register begins on %2. The plan is ranked as of %3, so the entry has no effect. Correct its dates; or, if the awards are decided later, add that day to the milestones of the plan.</source>
        <translation>%1: có mục tạm dừng xét, không xét bắt đầu từ ngày %2. Kế hoạch xếp hạng tính đến ngày %3 nên mục này không có tác dụng. Hãy sửa ngày; hoặc nếu xét khen thưởng muộn hơn thì thêm ngày xét vào các mốc thời gian của kế hoạch.</translation>
    </message>
    <message>
        <source>%1: the maximum of the base points differs by kind of unit (%2). Totals compare as they are.</source>
        <translation>%1: điểm chuẩn tối đa khác nhau theo loại đơn vị (%2). Tổng điểm so với nhau, không quy đổi.</translation>
    </message>
    <message>
        <source>%1: units with equal totals should be told apart by “%2”, but its criterion is no standard of the bloc’s score table, so it decides nothing. Choose a standard for it.</source>
        <translation>%1: các đơn vị bằng điểm được phân biệt theo “%2”, nhưng tiêu chí này không phải là tiêu chuẩn trong bảng điểm của khối nên không phân biệt được. Hãy chọn một tiêu chuẩn.</translation>
    </message>
    <message>
        <source>The plan has no units. Import them from a CSV file (Excel saves as CSV), or add them one by one.</source>
        <translation>Chưa có đơn vị. Nhập từ tệp CSV (Excel lưu dạng CSV) hoặc thêm từng đơn vị.</translation>
    </message>
    <message>
        <source>%1 (%2, rank %3) is on hold. The list may change once the matter is settled: then end the entry of the register, or exclude the unit.</source>
        <translation>%1 (%2, hạng %3) đang tạm dừng xét. Danh sách có thể đổi khi có kết luận: khi đó kết thúc mục trong sổ theo dõi, hoặc chuyển sang không xét.</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Without a bloc</source>
        <translation>Chưa xếp khối</translation>
    </message>
    <message>
        <source>No score sheet yet</source>
        <translation>Chưa có bảng chấm điểm</translation>
    </message>
    <message numerus="yes">
        <source>Not all scored yet (%n criteria left)</source>
        <translation>
            <numerusform>Chưa đủ điểm (còn %n tiêu chí)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterText</name>
    <message>
        <source>Stopped. Pages already sent may still come out of the printer.</source>
        <translation>Đã dừng. Các trang đã gửi có thể vẫn được in ra.</translation>
    </message>
    <message>
        <source>There is nothing to print. Tick at least one line.</source>
        <translation>Chưa có gì để in. Đánh dấu ít nhất một dòng.</translation>
    </message>
    <message>
        <source>The printer did not take the job. Nothing was printed. Check that it is switched on, or save a PDF.</source>
        <translation>Máy in không nhận lệnh in. Chưa in trang nào. Kiểm tra máy in đã bật, hoặc lưu PDF.</translation>
    </message>
    <message>
        <source>The printer stopped at page %1 of %2. Check its paper, then print the rest.</source>
        <translation>Máy in dừng ở trang %1 trên %2. Kiểm tra giấy, sau đó in phần còn lại.</translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>An amount of “%1” is below 0. Money cannot be negative.</source>
        <translation>Một khoản tiền của “%1” nhỏ hơn 0. Số tiền không được âm.</translation>
    </message>
    <message>
        <source>%1 is not a year of “%2”. Write it with four digits.</source>
        <translation>%1 không phải là năm của “%2”. Ghi năm bằng bốn chữ số.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to “%2”. Choose another code.</source>
        <translation>Mã “%1” đã dùng cho “%2”. Chọn mã khác.</translation>
    </message>
    <message>
        <source>“%1” belongs to another plan. Choose a programme of this plan, or none.</source>
        <translation>“%1” thuộc kế hoạch khác. Chọn đề án của kế hoạch này, hoặc để trống.</translation>
    </message>
    <message>
        <source>A milestone needs a name. Enter what is to be done.</source>
        <translation>Mốc phải có tên. Nhập việc cần làm.</translation>
    </message>
    <message>
        <source>“%1” would end before it begins. Check the two dates.</source>
        <translation>“%1” kết thúc trước khi bắt đầu. Kiểm tra lại hai ngày.</translation>
    </message>
    <message>
        <source>A risk needs a name. Enter what may happen.</source>
        <translation>Rủi ro phải có tên. Nhập điều có thể xảy ra.</translation>
    </message>
    <message>
        <source>A programme needs a name. Enter it.</source>
        <translation>Đề án phải có tên. Nhập tên đề án.</translation>
    </message>
    <message>
        <source>“%1” would end before it begins. Check the two years.</source>
        <translation>“%1” kết thúc trước khi bắt đầu. Kiểm tra lại hai năm.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) belong to “%1”. Move them to another programme or remove them first.</source>
        <translation>
            <numerusform>%n dự án thuộc “%1”. Chuyển sang đề án khác hoặc xóa các dự án đó trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>A project needs a name. Enter it.</source>
        <translation>Dự án phải có tên. Nhập tên dự án.</translation>
    </message>
    <message>
        <source>Two rows are about the money of %1 from “%2”. Write both amounts in one row.</source>
        <translation>Hai dòng cùng ghi vốn năm %1 từ nguồn “%2”. Ghi chung vào một dòng.</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>A row of money says nothing. Enter a year, a source or an amount, or remove the row.</source>
        <translation>Một dòng vốn không có nội dung. Hãy nhập năm, nguồn vốn hoặc số tiền, hoặc xóa dòng đó.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>there is no “%1” in the file.</source>
        <translation>tệp không có “%1”.</translation>
    </message>
    <message>
        <source>the end lies before the beginning.</source>
        <translation>ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>there is no meeting “%1” in the file.</source>
        <translation>tệp không có cuộc họp “%1”.</translation>
    </message>
</context>
<context>
    <name>ProjectRows</name>
    <message>
        <source>Milestone</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Milestone of the project</source>
        <translation>Mốc của dự án</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Việc phải xong</translation>
    </message>
    <message>
        <source>Blank: whoever answers for the project.</source>
        <translation>Để trống: người chịu trách nhiệm dự án.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày xong</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Nguồn vốn</translation>
    </message>
    <message>
        <source>Planned (đồng)</source>
        <translation>Kế hoạch vốn (đồng)</translation>
    </message>
    <message>
        <source>Disbursed (đồng)</source>
        <translation>Đã giải ngân (đồng)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Money of the project</source>
        <translation>Vốn của dự án</translation>
    </message>
    <message>
        <source>Blank when no year is known.</source>
        <translation>Để trống khi chưa rõ năm.</translation>
    </message>
    <message>
        <source>Blank while it is not known; “more than 58.000.000.000” when only that is known.</source>
        <translation>Để trống khi chưa có số liệu; ghi “hơn 58.000.000.000” khi chỉ biết như vậy.</translation>
    </message>
    <message>
        <source>0 when nothing was spent; blank while it is not known.</source>
        <translation>Ghi 0 khi chưa giải ngân; để trống khi chưa có số liệu.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rủi ro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Biện pháp</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Người theo dõi</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>Hết từ ngày</translation>
    </message>
    <message>
        <source>Risk of the project</source>
        <translation>Rủi ro của dự án</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>Điều có thể xảy ra</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Đề án</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Budget (đồng)</source>
        <translation>Tổng mức đầu tư (đồng)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Ngày phê duyệt</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Cấp phê duyệt</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Năm đầu</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm cuối</translation>
    </message>
    <message>
        <source>Blank: the sum of its projects.</source>
        <translation>Để trống: lấy tổng của các dự án.</translation>
    </message>
    <message>
        <source>No single project</source>
        <translation>Không riêng dự án nào</translation>
    </message>
    <message>
        <source>Decision of the meeting</source>
        <translation>Kết luận của cuộc họp</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Ai thực hiện</translation>
    </message>
    <message>
        <source>Who helps, one a line</source>
        <translation>Ai phối hợp (mỗi dòng một đơn vị)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Words of the meeting for the day</source>
        <translation>Lời của cuộc họp về thời hạn</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Enter a year, a source or an amount.</source>
        <translation>Nhập năm, nguồn vốn hoặc một số tiền.</translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message>
        <source>no milestone yet</source>
        <translation>chưa có mốc</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, hôm nay</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>xong ngày %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>đến hạn hôm nay</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>chưa rõ năm</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n vướng mắc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a milestone</source>
        <translation>
            <numerusform>%n chưa có mốc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n dự án</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: none late, none blocked.</source>
        <translation>%1: không dự án nào trễ hạn hay vướng mắc.</translation>
    </message>
    <message>
        <source>Budget: %1. Disbursed: %2</source>
        <translation>Tổng mức đầu tư: %1. Đã giải ngân: %2</translation>
    </message>
    <message>
        <source>%1, that is %2.</source>
        <translation>%1, đạt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n late decision(s) of meetings</source>
        <translation>
            <numerusform>%n kết luận họp quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>source not known</source>
        <translation>chưa rõ nguồn</translation>
    </message>
    <message>
        <source>%1 (%2/%3 projects with all figures)</source>
        <translation>%1 (%2/%3 dự án có đủ số liệu)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s) late</source>
        <translation>
            <numerusform>trễ %Ln ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln working day(s) left</source>
        <translation>
            <numerusform>%1, còn %Ln ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s) left</source>
        <translation>
            <numerusform>còn %Ln ngày làm việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseActions</name>
    <message>
        <source>A target is registered by a unit or by a bloc. Choose one.</source>
        <translation>Chỉ tiêu do đơn vị hoặc khối đăng ký. Chọn một bên.</translation>
    </message>
    <message>
        <source>“%1” is not a year of a target. Write a year from %2 to %3.</source>
        <translation>“%1” không phải năm của chỉ tiêu. Ghi năm từ %2 đến %3.</translation>
    </message>
    <message>
        <source>A figure is registered for %1 already. Change that one.</source>
        <translation>Năm %1 đã có số đăng ký. Sửa số đó.</translation>
    </message>
    <message>
        <source>Say why it is returned, so that the unit knows what to change.</source>
        <translation>Ghi lý do trả lại để đơn vị biết cần sửa gì.</translation>
    </message>
    <message>
        <source>“%1” takes no part in the plan. Put it into a bloc first.</source>
        <translation>“%1” không tham gia kế hoạch. Hãy xếp đơn vị vào một khối trước.</translation>
    </message>
    <message>
        <source>“%1” does not apply to “%2” as it is on %3: see its kind, class, level and ownership.</source>
        <translation>“%1” không áp dụng cho “%2” tại ngày %3: xem loại hình, hạng, tuyến và hình thức sở hữu của đơn vị.</translation>
    </message>
    <message>
        <source>The department enters “%1” for the whole, so no unit or bloc can register a figure for it.</source>
        <translation>Sở nhập “%1” cho toàn ngành, nên đơn vị hoặc khối không đăng ký số liệu cho chỉ tiêu này.</translation>
    </message>
    <message>
        <source>“%1” is a bloc of another plan. Choose one of this plan.</source>
        <translation>“%1” là khối của kế hoạch khác. Hãy chọn khối của kế hoạch này.</translation>
    </message>
    <message>
        <source>“%1” is done or not done: register that it will be done, not a figure.</source>
        <translation>“%1” là chỉ tiêu thực hiện hoặc chưa: đăng ký là sẽ thực hiện, không đăng ký con số.</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Not ranked: no score sheet in the deciding round yet</source>
        <translation>Chưa xếp hạng: chưa có bảng chấm điểm ở bước chấm quyết định</translation>
    </message>
    <message>
        <source>Not ranked: the score sheet is not approved yet</source>
        <translation>Chưa xếp hạng: bảng chấm điểm chưa được phê duyệt</translation>
    </message>
    <message>
        <source>Not ranked: nothing on the score sheet counts towards a total</source>
        <translation>Chưa xếp hạng: bảng chấm điểm không có điểm nào tính vào tổng</translation>
    </message>
    <message>
        <source>Not ranked: the score sheet was returned to the unit</source>
        <translation>Chưa xếp hạng: bảng chấm điểm đã trả lại đơn vị</translation>
    </message>
    <message>
        <source>Not ranked: the score sheet was returned to the unit because %1</source>
        <translation>Chưa xếp hạng: bảng chấm điểm đã trả lại đơn vị vì %1</translation>
    </message>
</context>
<context>
    <name>RankingActions</name>
    <message>
        <source>Choose the unit the entry concerns.</source>
        <translation>Chọn đơn vị mà mục này nói tới.</translation>
    </message>
    <message>
        <source>Name the law, rule or decision the entry rests on.</source>
        <translation>Ghi luật, quy định hoặc quyết định làm căn cứ.</translation>
    </message>
    <message>
        <source>Choose the best grade the unit may get.</source>
        <translation>Chọn mức xếp loại cao nhất đơn vị được xét.</translation>
    </message>
    <message>
        <source>Enter the points to take off, above 0.</source>
        <translation>Nhập số điểm trừ, lớn hơn 0.</translation>
    </message>
    <message>
        <source>The entry would end before it begins. Check the two dates.</source>
        <translation>Mục này kết thúc trước khi bắt đầu. Kiểm tra hai ngày.</translation>
    </message>
    <message>
        <source>%1 has no tie to decide.</source>
        <translation>%1 không có trùng điểm cần quyết định.</translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation>Không có quyết định nào để thu hồi.</translation>
    </message>
</context>
<context>
    <name>RegisterActions</name>
    <message>
        <source>“%1” belongs to another plan. Choose a project of this plan, or none.</source>
        <translation>“%1” thuộc kế hoạch khác. Chọn dự án của kế hoạch này, hoặc để trống.</translation>
    </message>
    <message>
        <source>An exemplar needs a name. Enter it.</source>
        <translation>Điển hình cần có tên. Nhập tên.</translation>
    </message>
    <message>
        <source>“%1” belongs to no unit. Choose one.</source>
        <translation>“%1” chưa thuộc đơn vị nào. Chọn đơn vị.</translation>
    </message>
    <message>
        <source>On %1 %2 cannot be %3: the days of the stages would not follow each other. Check the day.</source>
        <translation>Ngày %1 %2 không thể %3: ngày của các giai đoạn sẽ không nối tiếp nhau. Kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>Going back a stage needs a reason. Enter it.</source>
        <translation>Lùi một giai đoạn cần có lý do. Nhập lý do.</translation>
    </message>
    <message>
        <source>%1 is at the first stage. Remove the exemplar instead.</source>
        <translation>%1 đang ở giai đoạn đầu. Hãy bỏ điển hình này.</translation>
    </message>
    <message>
        <source>Publicity or training needs a title. Enter what it is about.</source>
        <translation>Đợt tuyên truyền hoặc bồi dưỡng cần có tên. Nhập nội dung.</translation>
    </message>
    <message>
        <source>The number of people is below 0. Enter how many came.</source>
        <translation>Số người nhỏ hơn 0. Nhập số người tham dự.</translation>
    </message>
    <message>
        <source>A task needs words. Enter what is to be done.</source>
        <translation>Nhiệm vụ cần có nội dung. Nhập việc phải làm.</translation>
    </message>
    <message>
        <source>“%1” comes again but has no first day. Enter the day it is due first.</source>
        <translation>“%1” lặp lại nhưng chưa có ngày đầu tiên. Nhập hạn đầu tiên.</translation>
    </message>
    <message>
        <source>The day on which “%1” was done is missing. Enter it.</source>
        <translation>Thiếu ngày thực hiện “%1”. Nhập ngày.</translation>
    </message>
    <message>
        <source>“%1” is not open. Reopen it first.</source>
        <translation>“%1” không còn mở. Mở lại trước.</translation>
    </message>
    <message>
        <source>Cancelling a task needs a reason. Enter it.</source>
        <translation>Hủy nhiệm vụ cần có lý do. Nhập lý do.</translation>
    </message>
    <message>
        <source>“%1” is done. Enter the day.</source>
        <translation>“%1” đã xong. Hãy nhập ngày hoàn thành.</translation>
    </message>
    <message>
        <source>“%1” is a meeting of another plan. Choose one of this plan, or none.</source>
        <translation>“%1” là cuộc họp của kế hoạch khác. Hãy chọn cuộc họp của kế hoạch này hoặc để trống.</translation>
    </message>
    <message>
        <source>%1 does not take part in the plan “%2”. Choose a unit of the plan, or put it into a bloc first.</source>
        <translation>%1 không tham gia kế hoạch “%2”. Hãy chọn đơn vị của kế hoạch, hoặc đưa đơn vị vào một khối trước.</translation>
    </message>
</context>
<context>
    <name>RegisterDialogs</name>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>Chọn đơn vị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Next stage until</source>
        <translation>Hạn giai đoạn tiếp theo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Điển hình</translation>
    </message>
    <message>
        <source>New exemplar</source>
        <translation>Điển hình mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>A collective, not a person</source>
        <translation>Là tập thể, không phải cá nhân</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Ngày phát hiện</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Thành tích</translation>
    </message>
    <message>
        <source>Add exemplar</source>
        <translation>Thêm điển hình</translation>
    </message>
    <message>
        <source>Save exemplar</source>
        <translation>Lưu điển hình</translation>
    </message>
    <message>
        <source>Publicity or training</source>
        <translation>Tuyên truyền hoặc bồi dưỡng</translation>
    </message>
    <message>
        <source>New publicity or training</source>
        <translation>Đợt tuyên truyền hoặc bồi dưỡng mới</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>Sở Y tế</translation>
    </message>
    <message>
        <source>Channel or place</source>
        <translation>Kênh hoặc địa điểm</translation>
    </message>
    <message>
        <source>People reached or trained</source>
        <translation>Số người được tuyên truyền, bồi dưỡng</translation>
    </message>
    <message>
        <source>Blank when nobody counted.</source>
        <translation>Để trống khi chưa đếm.</translation>
    </message>
    <message>
        <source>To be held until</source>
        <translation>Hạn tổ chức</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Ngày tổ chức</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nhiệm vụ mới</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Việc phải xong</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Người giao</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Supports, one a line</source>
        <translation>Phối hợp, mỗi dòng một đơn vị</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Of a task that comes again, the first day.</source>
        <translation>Với nhiệm vụ lặp lại: ngày đầu tiên.</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Lặp lại</translation>
    </message>
    <message>
        <source>The source&apos;s words for the day</source>
        <translation>Lời của văn bản về thời hạn</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Save task</source>
        <translation>Lưu nhiệm vụ</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>About the project</source>
        <translation>Thuộc dự án</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>không thuộc dự án nào</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Ngày giao</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Stopped</source>
        <translation>Dừng thực hiện</translation>
    </message>
    <message>
        <source>late</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 đơn vị</translation>
    </message>
    <message>
        <source>%1 blocs</source>
        <translation>%1 khối</translation>
    </message>
    <message>
        <source>%1 sector</source>
        <translation>%1 toàn ngành</translation>
    </message>
    <message>
        <source>(no day)</source>
        <translation>(chưa ghi ngày)</translation>
    </message>
</context>
<context>
    <name>RemarkText</name>
    <message>
        <source>The unit does not take part in the plan “%1”.</source>
        <translation>Đơn vị không tham gia kế hoạch “%1”.</translation>
    </message>
    <message>
        <source>The remark says nothing yet. Write what the unit is to do.</source>
        <translation>Nhận xét chưa có nội dung. Ghi việc đơn vị cần làm.</translation>
    </message>
    <message>
        <source>The score table no longer has this criterion.</source>
        <translation>Bảng điểm không còn tiêu chí này.</translation>
    </message>
    <message>
        <source>%1 has answered this remark. Close it instead of removing it.</source>
        <translation>%1 đã trả lời nhận xét này. Đóng nhận xét thay vì xóa.</translation>
    </message>
</context>
<context>
    <name>ReopenedText</name>
    <message>
        <source>The unit of %1 no longer takes part in the plan “%2”. Put it back into a bloc first.</source>
        <translation>Đơn vị của %1 không còn tham gia kế hoạch “%2”. Hãy đưa đơn vị trở lại một khối trước.</translation>
    </message>
</context>
<context>
    <name>ReportJson</name>
    <message>
        <source>the text is longer than %1 characters.</source>
        <translation>nội dung dài hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>there is more than one of points, value, numerator and na.</source>
        <translation>chỉ được có một trong các mục points, value, numerator, na.</translation>
    </message>
    <message>
        <source>this is no number of an initiative.</source>
        <translation>đây không phải là số của sáng kiến.</translation>
    </message>
    <message>
        <source>this is no name of a file.</source>
        <translation>đây không phải là tên tệp.</translation>
    </message>
    <message>
        <source>this is no SHA-256 in hexadecimal digits.</source>
        <translation>đây không phải là mã SHA-256.</translation>
    </message>
    <message>
        <source>there are more than %1 rows.</source>
        <translation>có quá %1 dòng.</translation>
    </message>
    <message>
        <source>something stands in the report twice.</source>
        <translation>có mục xuất hiện hai lần trong báo cáo.</translation>
    </message>
    <message>
        <source>there are no figures of that year.</source>
        <translation>không có số liệu của năm đó.</translation>
    </message>
</context>
<context>
    <name>ReportReadText</name>
    <message>
        <source>Two rows of a unit have the same code, and no file can tell them apart. Give the targets of the plan “%1” codes of their own.</source>
        <translation>Hai dòng của một đơn vị trùng mã, không tệp nào phân biệt được. Hãy đặt cho mỗi chỉ tiêu của kế hoạch “%1” một mã riêng.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>result %1</source>
        <translation>kết quả %1</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>quarter %1/%2</source>
        <translation>quý %1/%2</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Tiêu chí %1</translation>
    </message>
    <message>
        <source>Target %1, %2</source>
        <translation>Chỉ tiêu %1, %2</translation>
    </message>
    <message>
        <source>Registered target %1, %2</source>
        <translation>Chỉ tiêu đăng ký %1, %2</translation>
    </message>
    <message>
        <source>File “%1”</source>
        <translation>Tệp “%1”</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>giải trình</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>minh chứng</translation>
    </message>
    <message>
        <source>evidence in part</source>
        <translation>minh chứng một phần</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>changed by both, put together</source>
        <translation>hai bên cùng sửa, đã gộp</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>xung đột</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>Answer to a remark</source>
        <translation>Trả lời nhận xét</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>trọng số</translation>
    </message>
    <message>
        <source>reported on</source>
        <translation>báo cáo ngày</translation>
    </message>
    <message>
        <source>%1, %2 kB (%3)</source>
        <translation>%1, %2 kB (%3)</translation>
    </message>
    <message>
        <source>self-score</source>
        <translation>điểm tự chấm</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Sáng kiến</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>There is no score sheet to print. Enter or import scores first.</source>
        <translation>Chưa có bảng chấm điểm để in. Nhập điểm trước.</translation>
    </message>
    <message>
        <source>The plan has no blocs to rank. Add blocs and units first.</source>
        <translation>Kế hoạch chưa có khối để xếp hạng. Thêm khối và đơn vị trước.</translation>
    </message>
    <message>
        <source>No units are tied at the quota line; there is no docket to print.</source>
        <translation>Không có đơn vị trùng điểm tại vạch khen thưởng; không có hồ sơ để in.</translation>
    </message>
    <message>
        <source>The plan has no projects to report on. Add projects first.</source>
        <translation>Kế hoạch chưa có dự án để báo cáo. Thêm dự án trước.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of document. Use one of: %2.</source>
        <translation>“%1” không phải là loại văn bản. Dùng một trong: %2.</translation>
    </message>
    <message>
        <source>The plan has no initiatives and asks for none. Add initiatives or a rule of coverage first.</source>
        <translation>Kế hoạch chưa có sáng kiến và không đặt yêu cầu. Thêm sáng kiến hoặc yêu cầu về độ phủ trước.</translation>
    </message>
    <message>
        <source>No unit owes anything that is obligatory; there is nobody to remind.</source>
        <translation>Không đơn vị nào còn thiếu việc bắt buộc; không có ai để nhắc.</translation>
    </message>
    <message>
        <source>The plan has no targets to report on. Add targets first.</source>
        <translation>Kế hoạch chưa có chỉ tiêu để báo cáo. Thêm chỉ tiêu trước.</translation>
    </message>
    <message>
        <source>The plan has no blocs to report on. Add blocs and units first.</source>
        <translation>Kế hoạch chưa có khối nào để báo cáo. Hãy thêm khối và đơn vị trước.</translation>
    </message>
    <message>
        <source>Nothing was received from these units yet; there are no minutes to print.</source>
        <translation>Chưa nhận gì từ các đơn vị này; không có biên bản để in.</translation>
    </message>
</context>
<context>
    <name>ReturnChainText</name>
    <message>
        <source>the return received before</source>
        <translation>tệp nộp đã nhận trước</translation>
    </message>
</context>
<context>
    <name>ReturnDeskText</name>
    <message>
        <source>The score table no longer has the criterion %1. The score of the unit is kept with the return.</source>
        <translation>Bảng điểm không còn tiêu chí %1. Điểm của đơn vị được giữ cùng tệp nộp.</translation>
    </message>
    <message>
        <source>The appraisal of this unit&apos;s sheet has begun. Return the sheet to the unit, or decide.</source>
        <translation>Bảng điểm của đơn vị này đã bắt đầu thẩm định. Hãy trả bảng điểm về đơn vị, hoặc chọn.</translation>
    </message>
</context>
<context>
    <name>ReturnDetails</name>
    <message>
        <source>refused: %1</source>
        <translation>từ chối: %1</translation>
    </message>
    <message>
        <source>taken as the unit says</source>
        <translation>lấy theo đơn vị</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>chưa quyết định</translation>
    </message>
    <message>
        <source>kept as the ledger has it</source>
        <translation>giữ giá trị của Sở</translation>
    </message>
    <message>
        <source>kept as the ledger has it: %1</source>
        <translation>giữ giá trị của Sở: %1</translation>
    </message>
</context>
<context>
    <name>ReturnExport</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent now and again later: each file counts as another time.</source>
        <translation>Có thể nộp bây giờ và nộp bổ sung sau: mỗi lần xuất được tính là một lần nộp.</translation>
    </message>
    <message>
        <source>Export the return file</source>
        <translation>Xuất tệp nộp</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still missing</source>
        <translation>
            <numerusform>Còn thiếu %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Xuất dù còn thiếu</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Điền tiếp</translation>
    </message>
    <message>
        <source>Return files (*.%1)</source>
        <translation>Tệp nộp (*.%1)</translation>
    </message>
    <message>
        <source>The return file could not be written to “%1”. Choose another folder, for example Documents.</source>
        <translation>Không ghi được tệp nộp vào “%1”. Hãy chọn thư mục khác, ví dụ Tài liệu.</translation>
    </message>
</context>
<context>
    <name>ReturnInitiativeText</name>
    <message>
        <source>“%1” was rewarded: none of its stages is taken back. Take the reward back first.</source>
        <translation>“%1” đã được khen thưởng: không lùi giai đoạn nào. Hãy thu hồi khen thưởng trước.</translation>
    </message>
    <message>
        <source>“%1” goes no further (%2). Clear that remark first.</source>
        <translation>“%1” không làm tiếp (%2). Hãy xóa ghi chú đó trước.</translation>
    </message>
    <message>
        <source>The days of the stages of “%1” do not follow each other. Ask the unit to check them.</source>
        <translation>Ngày các giai đoạn của “%1” không theo thứ tự. Hãy đề nghị đơn vị kiểm tra.</translation>
    </message>
    <message>
        <source>The unit reports “%1” as approved. Take it when there is a decision that approves it.</source>
        <translation>Đơn vị báo “%1” đã được công nhận. Chỉ nhận khi có quyết định công nhận.</translation>
    </message>
    <message>
        <source>“%1” was approved or rewarded as the council has it.</source>
        <translation>“%1” đã được công nhận hoặc khen thưởng theo nội dung Hội đồng đang giữ.</translation>
    </message>
    <message>
        <source>The initiative “%1” belongs to another unit.</source>
        <translation>Sáng kiến “%1” thuộc đơn vị khác.</translation>
    </message>
    <message>
        <source>The initiative “%1” has a number that is not one of this unit&apos;s form. Ask the unit to enter it again.</source>
        <translation>Sáng kiến “%1” có số không thuộc biểu mẫu của đơn vị này. Hãy đề nghị đơn vị nhập lại.</translation>
    </message>
    <message>
        <source>“%1” comes with the code “%2”, which “%3” has. It is received without this code.</source>
        <translation>“%1” mang mã “%2” mà “%3” đang có. Sáng kiến được nhận, để trống mã.</translation>
    </message>
</context>
<context>
    <name>ReturnReceiptText</name>
    <message>
        <source>%1 answers the form of another plan. Receive it there.</source>
        <translation>%1 trả lời biểu mẫu của một kế hoạch khác. Hãy nhận ở kế hoạch đó.</translation>
    </message>
    <message>
        <source>There are two returns of %1. Receive one, then compare the other with what it changed.</source>
        <translation>Có hai tệp nộp của %1. Hãy nhận một tệp, rồi so tệp kia với kết quả.</translation>
    </message>
    <message>
        <source>These returns bring %1 MB of files; one step holds %2 MB. Receive fewer of them at once.</source>
        <translation>Các tệp nộp này kèm %1 MB tệp minh chứng; một lần nhận chứa được %2 MB. Hãy nhận ít tệp hơn mỗi lần.</translation>
    </message>
    <message>
        <source>A file in %1 was changed since it was compared. Choose the return again.</source>
        <translation>Một tệp trong %1 đã đổi sau khi so sánh. Hãy chọn lại tệp nộp này.</translation>
    </message>
    <message>
        <source>These returns change %1 rows together; one step holds %2. Receive fewer of them at once.</source>
        <translation>Các tệp nộp này đổi tổng cộng %1 dòng; một lần nhận chứa được %2. Hãy nhận ít tệp hơn mỗi lần.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written to the ledger.</source>
        <translation>Đã dừng. Chưa có gì được ghi vào sổ.</translation>
    </message>
</context>
<context>
    <name>ReturnRowText</name>
    <message>
        <source>The plan no longer has the target %1. What the unit reported is kept with the return.</source>
        <translation>Kế hoạch không còn chỉ tiêu %1. Số liệu đơn vị báo cáo được giữ cùng tệp nộp.</translation>
    </message>
    <message>
        <source>The plan no longer asks every unit for “%1”.</source>
        <translation>Kế hoạch không còn yêu cầu mọi đơn vị làm “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” is named, but did not come along. Ask the unit for it.</source>
        <translation>Tệp “%1” được nêu tên nhưng không gửi kèm. Đề nghị đơn vị gửi bổ sung.</translation>
    </message>
    <message>
        <source>The remark it answers is no longer there.</source>
        <translation>Nhận xét được trả lời không còn nữa.</translation>
    </message>
    <message>
        <source>%1 was approved on %2. Taking another figure opens the decision again.</source>
        <translation>%1 đã được duyệt ngày %2. Nhận số khác là mở lại việc duyệt.</translation>
    </message>
</context>
<context>
    <name>ReturnText</name>
    <message>
        <source>%1 was not received: %2</source>
        <translation>Không nhận %1: %2</translation>
    </message>
    <message>
        <source>the form it answers was not given out by this ledger. Open the ledger that made the form of %1.</source>
        <translation>biểu mẫu của tệp này không do sổ đang mở phát ra. Mở sổ đã lập biểu mẫu cho %1.</translation>
    </message>
    <message>
        <source>This file was received on %1. There is nothing new to write.</source>
        <translation>Tệp này đã nhận ngày %1. Không có gì mới để ghi.</translation>
    </message>
    <message>
        <source>Revision %1 of %2 was received on %3; this file is the older revision %4. Nothing was changed.</source>
        <translation>Đã nhận lần nộp thứ %1 của %2 ngày %3; tệp này là lần nộp cũ hơn (lần %4). Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The return received on %1 was made on another computer (%2). Where the two differ, choose.</source>
        <translation>Tệp nộp đã nhận ngày %1 được lập trên máy khác (%2). Chỗ nào hai tệp khác nhau, hãy chọn.</translation>
    </message>
    <message>
        <source>%1 no longer takes part in the plan “%2”. Put it back into a bloc first.</source>
        <translation>%1 không còn tham gia kế hoạch “%2”. Đưa đơn vị vào lại một khối trước.</translation>
    </message>
    <message>
        <source>it names %1 and the plan %2, but its form was given to %3 for %4.</source>
        <translation>tệp ghi đơn vị %1 và kế hoạch %2, nhưng biểu mẫu được phát cho %3 theo kế hoạch %4.</translation>
    </message>
    <message>
        <source>it names another score table than its form.</source>
        <translation>tệp ghi bảng điểm khác với biểu mẫu.</translation>
    </message>
    <message>
        <source>its form has a number this ledger gave to another one: the ledger was restored from a backup. Make a new form for %1.</source>
        <translation>biểu mẫu của tệp mang số mà sổ này đã cấp cho biểu mẫu khác: sổ đã được khôi phục từ bản sao lưu. Hãy làm biểu mẫu mới cho %1.</translation>
    </message>
    <message>
        <source>It names %1 and the plan %2: codes that were changed since its form was made.</source>
        <translation>Tệp ghi %1 và kế hoạch %2: các mã này đã đổi sau khi làm biểu mẫu.</translation>
    </message>
    <message>
        <source>On %1 another file with the same number %2 was received: the unit&apos;s file was copied or restored. Where the two differ, choose.</source>
        <translation>Ngày %1 đã nhận một tệp khác cũng mang lần nộp %2: tệp của đơn vị đã được sao chép hoặc khôi phục. Chỗ nào khác nhau, hãy chọn.</translation>
    </message>
    <message>
        <source>It was made without what the return received on %1 says: the unit&apos;s file was copied or restored. Where the two differ, choose.</source>
        <translation>Tệp này làm ra khi chưa có nội dung của tệp nộp nhận ngày %1: tệp của đơn vị đã được sao chép hoặc khôi phục. Chỗ nào khác nhau, hãy chọn.</translation>
    </message>
    <message numerus="yes">
        <source>The score table was changed after this form was made: %n criteria are others now. Their scores wait for a decision.</source>
        <translation>
            <numerusform>Bảng điểm đã đổi sau khi làm biểu mẫu này: %n tiêu chí nay đã khác. Điểm của chúng chờ quyết định.</numerusform>
        </translation>
    </message>
    <message>
        <source>it says it is from %1, but %2 signed it. Ask both which of them made it.</source>
        <translation>tệp ghi của %1 nhưng do %2 ký. Hãy hỏi cả hai xem ai đã làm.</translation>
    </message>
    <message>
        <source>its signature is not that of %1. Ask the unit to export it again.</source>
        <translation>chữ ký không phải của %1. Hãy đề nghị đơn vị xuất lại.</translation>
    </message>
    <message>
        <source>nobody signed it. Ask %1 to export it again.</source>
        <translation>tệp không có chữ ký. Hãy đề nghị %1 xuất lại.</translation>
    </message>
    <message>
        <source>The return received on %1 answers another form (number %2). Where the two differ, choose.</source>
        <translation>Tệp nộp đã nhận ngày %1 trả lời một biểu mẫu khác (số %2). Chỗ nào hai tệp khác nhau, hãy chọn.</translation>
    </message>
</context>
<context>
    <name>ReturnsBoardText</name>
    <message numerus="yes">
        <source>%1: %n row(s) of what it sent wait for a decision; until then the ledger keeps its own. Decide them under Returns.</source>
        <translation>
            <numerusform>%1: còn %n dòng của tệp nộp chờ quyết định; đến khi quyết định, sổ giữ giá trị của Sở. Quyết định tại Tình hình nộp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsDialogs</name>
    <message>
        <source>No scan attached</source>
        <translation>Chưa đính kèm bản quét</translation>
    </message>
    <message>
        <source>Attach a scan…</source>
        <translation>Đính kèm bản quét…</translation>
    </message>
    <message>
        <source>Scan of the paper</source>
        <translation>Bản quét của bản giấy</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
        <translation>Bản quét (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>The plan names no day on which units report.</source>
        <translation>Kế hoạch chưa có ngày đơn vị phải báo cáo.</translation>
    </message>
    <message>
        <source>Add a milestone of the kind “Report or papers” that every unit must do, in the plan.</source>
        <translation>Thêm vào kế hoạch một mốc loại “Báo cáo, hồ sơ” mà mọi đơn vị phải làm.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (hạn %2)</translation>
    </message>
    <message>
        <source>More time for %1</source>
        <translation>Gia hạn cho %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cho mốc</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Hạn mới (tính cả ngày này)</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Người cho gia hạn</translation>
    </message>
    <message>
        <source>Allowed on</source>
        <translation>Ngày cho gia hạn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Bản giấy</translation>
    </message>
    <message>
        <source>A score sheet that came on paper</source>
        <translation>Nhập bảng tự chấm nhận bằng bản giấy</translation>
    </message>
    <message>
        <source>It is recorded as received; then the unit&apos;s own sheet opens and its scores are keyed in.</source>
        <translation>Ghi là đã nhận; sau đó mở bảng tự chấm của đơn vị để nhập điểm.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn đơn vị</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Keyed in by</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Record and key it in</source>
        <translation>Ghi và nhập điểm</translation>
    </message>
    <message>
        <source>The scan %1 cannot be read. Choose it again.</source>
        <translation>Không đọc được bản quét %1. Chọn lại tệp.</translation>
    </message>
    <message>
        <source>copied %1 by %2</source>
        <translation>%2 đã chép lúc %1</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Mở kế hoạch</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation>chưa sao chép</translation>
    </message>
    <message>
        <source>What %1 still owes</source>
        <translation>Nội dung còn thiếu: %1</translation>
    </message>
    <message>
        <source>What units still owe: all of them, as none was chosen in the list</source>
        <translation>Nội dung các đơn vị còn thiếu (tất cả, vì chưa chọn đơn vị nào trong danh sách)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more unit(s)</source>
        <translation>
            <numerusform>%1 và %n đơn vị khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsRows</name>
    <message>
        <source>Nothing given out</source>
        <translation>Chưa phát</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Đang chờ nộp</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa phát</translation>
    </message>
    <message numerus="yes">
        <source>%n times, last by %1</source>
        <translation>
            <numerusform>%n lần, gần nhất: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, time %2</source>
        <translation>%1, lần %2</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Người nhận: %1</translation>
    </message>
    <message>
        <source>%1 rows = %2 new + %3 changed + %4 unchanged + %5 not taken</source>
        <translation>%1 dòng = %2 mới + %3 thay đổi + %4 không đổi + %5 không nhận</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>chưa đặt hạn</translation>
    </message>
    <message>
        <source>more time, %1</source>
        <translation>gia hạn, %1</translation>
    </message>
    <message>
        <source>More time allowed by %1 on %2. %3</source>
        <translation>%1 cho gia hạn ngày %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n chưa xong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n đã trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Form given</source>
        <translation>Đã phát biểu mẫu</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Đã nhận tệp nộp</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>reminded %1</source>
        <translation>đã nhắc %1</translation>
    </message>
    <message>
        <source>Received late</source>
        <translation>Nhận muộn</translation>
    </message>
    <message numerus="yes">
        <source>Received, %n working day(s) late</source>
        <translation>
            <numerusform>Nhận muộn %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to decide</source>
        <translation>
            <numerusform>%n dòng chờ quyết định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received; the ledger keeps its own in %n row(s) until somebody decides.</source>
        <translation>
            <numerusform>Đã nhận; còn %n dòng sổ giữ giá trị đang có cho đến khi quyết định.</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n working day(s)</source>
        <translation>
            <numerusform>Quá hạn %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores in, return missing</source>
        <translation>Đã có điểm, thiếu tệp nộp</translation>
    </message>
    <message>
        <source>Scores in, paper missing</source>
        <translation>Đã có điểm, thiếu bản ký</translation>
    </message>
    <message>
        <source>The unit&apos;s own scores are in the ledger. What is missing is the file it sends back.</source>
        <translation>Điểm tự chấm của đơn vị đã có trong sổ. Còn thiếu tệp nộp của đơn vị.</translation>
    </message>
    <message>
        <source>The unit&apos;s own scores are in the ledger. What is missing is the sheet its head has signed.</source>
        <translation>Điểm tự chấm của đơn vị đã có trong sổ. Còn thiếu bảng tự chấm điểm có chữ ký của thủ trưởng đơn vị.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) ago</source>
        <translation>
            <numerusform>quá %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, received on %2 (%3)</source>
        <translation>%1, nhận ngày %2 (%3)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, ngày %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken</source>
        <translation>
            <numerusform>nhận %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as the ledger has them</source>
        <translation>
            <numerusform>giữ giá trị của Sở %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided later by %1: %2</source>
        <translation>Quyết định sau khi nhận, %1: %2</translation>
    </message>
</context>
<context>
    <name>ReviewRead</name>
    <message>
        <source>No plan runs in the phases that are chosen. Choose others.</source>
        <translation>Không có kế hoạch nào trong các giai đoạn đã chọn. Chọn lại giai đoạn hoặc kế hoạch.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>By bands: %1</source>
        <translation>Theo mức: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Một trong các mức: %1</translation>
    </message>
    <message>
        <source>Share, full marks at %1 or less, at most %2 points</source>
        <translation>Tỷ lệ, đạt tối đa khi từ %1 trở xuống, tối đa %2 điểm</translation>
    </message>
    <message>
        <source>Share of a target of %1, at most %2 points</source>
        <translation>Tỷ lệ trên mục tiêu %1, tối đa %2 điểm</translation>
    </message>
    <message>
        <source>any other value</source>
        <translation>giá trị khác</translation>
    </message>
    <message>
        <source>Sum of its criteria, at most %1 points</source>
        <translation>Tổng các tiêu chí, tối đa %1 điểm</translation>
    </message>
    <message>
        <source>Sum of its criteria</source>
        <translation>Tổng các tiêu chí</translation>
    </message>
    <message>
        <source>Weighted mean of levels 1–%1, at most %2 points</source>
        <translation>Trung bình theo hệ số của các mức 1–%1, tối đa %2 điểm</translation>
    </message>
    <message>
        <source>Points from 0 to %1</source>
        <translation>Điểm từ 0 đến %1</translation>
    </message>
    <message>
        <source>Points from 0 to %1 in steps of %2</source>
        <translation>Điểm từ 0 đến %1, bước %2</translation>
    </message>
    <message>
        <source>%1 points each, at most %2 points</source>
        <translation>Mỗi việc %1 điểm, tối đa %2 điểm</translation>
    </message>
    <message>
        <source>%1 points off each, at most %2 points off</source>
        <translation>Mỗi lần trừ %1 điểm, trừ tối đa %2 điểm</translation>
    </message>
    <message>
        <source>Precondition: without it the whole group is 0</source>
        <translation>Điều kiện: không đạt thì cả nhóm 0 điểm</translation>
    </message>
    <message>
        <source>Precondition: without it these are 0: %1</source>
        <translation>Điều kiện: không đạt thì các tiêu chí này 0 điểm: %1</translation>
    </message>
    <message>
        <source>Against the best of the bloc, at most %1 points</source>
        <translation>So với kết quả tốt nhất của khối, tối đa %1 điểm</translation>
    </message>
    <message>
        <source>Against the mean of the bloc, at most %1 points</source>
        <translation>So với trung bình của khối, tối đa %1 điểm</translation>
    </message>
    <message>
        <source>Level, weight %1</source>
        <translation>Mức, hệ số %1</translation>
    </message>
</context>
<context>
    <name>RuleParser</name>
    <message>
        <source>“%1” cannot be used in a rule. Write a number above 0 and at most 1.000.000.</source>
        <translation>Không dùng được “%1” trong cách chấm. Ghi số lớn hơn 0, tối đa 1.000.000.</translation>
    </message>
    <message>
        <source>“better=%1” is not understood. Write better=low or better=high.</source>
        <translation>Không hiểu “better=%1”. Ghi better=low hoặc better=high.</translation>
    </message>
    <message>
        <source>“%1” is not understood. This rule takes no arguments.</source>
        <translation>Không hiểu “%1”. Cách chấm này không có tham số.</translation>
    </message>
    <message>
        <source>“%1” is not understood. This rule takes: %2.</source>
        <translation>Không hiểu “%1”. Cách chấm này nhận: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an option. Write points and words, for example 6:approved|0:none.</source>
        <translation>“%1” không phải là một mức. Ghi điểm và lời, ví dụ 6:đã duyệt|0:chưa.</translation>
    </message>
    <message>
        <source>The choice has no options. Write points and words, for example 6:approved|0:none.</source>
        <translation>Chưa có mức nào để chọn. Ghi điểm và lời, ví dụ 6:đã duyệt|0:chưa.</translation>
    </message>
    <message>
        <source>“%1” is not a band. Write a bound and points, for example &gt;=95:5|70..95:3|&lt;70:0.</source>
        <translation>“%1” không phải là một mức. Ghi cận và điểm, ví dụ &gt;=95:5|70..95:3|&lt;70:0.</translation>
    </message>
    <message>
        <source>There are no bands. Write a bound and points, for example &gt;=95:5|70..95:3|&lt;70:0.</source>
        <translation>Chưa có mức nào. Ghi cận và điểm, ví dụ &gt;=95:5|70..95:3|&lt;70:0.</translation>
    </message>
    <message>
        <source>“zero=%1” is not understood. Write zero=na or zero=error.</source>
        <translation>Không hiểu “zero=%1”. Ghi zero=na hoặc zero=error.</translation>
    </message>
    <message>
        <source>The scoring rule is unknown.</source>
        <translation>Không rõ cách chấm.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Group: sum</source>
        <translation>Nhóm: cộng điểm</translation>
    </message>
    <message>
        <source>Group: weighted mean</source>
        <translation>Nhóm: trung bình có trọng số</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Chấm điểm trực tiếp</translation>
    </message>
    <message>
        <source>One of several levels</source>
        <translation>Chọn một mức</translation>
    </message>
    <message>
        <source>Share of a target</source>
        <translation>Tỷ lệ trên mục tiêu</translation>
    </message>
    <message>
        <source>By bands</source>
        <translation>Theo khung giá trị</translation>
    </message>
    <message>
        <source>Points per item</source>
        <translation>Điểm mỗi việc</translation>
    </message>
    <message>
        <source>Points off per item</source>
        <translation>Trừ điểm mỗi việc</translation>
    </message>
    <message>
        <source>Precondition</source>
        <translation>Điều kiện bắt buộc</translation>
    </message>
    <message>
        <source>Against the best of the bloc</source>
        <translation>So với đơn vị tốt nhất khối</translation>
    </message>
    <message>
        <source>Against the mean of the bloc</source>
        <translation>So với trung bình khối</translation>
    </message>
    <message>
        <source>Level of a mean</source>
        <translation>Mức của trung bình</translation>
    </message>
    <message>
        <source>Base points</source>
        <translation>Điểm chuẩn</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Điểm thưởng</translation>
    </message>
    <message>
        <source>Penalty points</source>
        <translation>Điểm trừ</translation>
    </message>
    <message>
        <source>As the level above</source>
        <translation>Theo cấp trên</translation>
    </message>
    <message>
        <source>Leaves the denominator</source>
        <translation>Không tính vào điểm tối đa (quy đổi lại)</translation>
    </message>
    <message>
        <source>Counts in full</source>
        <translation>Tính đủ điểm</translation>
    </message>
    <message>
        <source>Shared among the others</source>
        <translation>Chia cho tiêu chí khác</translation>
    </message>
    <message>
        <source>Percent of what applies</source>
        <translation>Phần trăm trên phần áp dụng</translation>
    </message>
    <message>
        <source>Counts as zero</source>
        <translation>Tính 0 điểm</translation>
    </message>
    <message>
        <source>The group above decides, at last the plan.</source>
        <translation>Theo nhóm phía trên, cuối cùng theo kế hoạch.</translation>
    </message>
    <message>
        <source>Points are taken on what applies and brought to the full maximum.</source>
        <translation>Tính trên phần áp dụng rồi quy đổi về đủ điểm tối đa.</translation>
    </message>
    <message>
        <source>A criterion that does not apply gives its maximum.</source>
        <translation>Tiêu chí không áp dụng được tính đủ điểm tối đa.</translation>
    </message>
    <message>
        <source>Its maximum is shared among the other criteria of the group.</source>
        <translation>Điểm tối đa được chia cho các tiêu chí khác trong nhóm.</translation>
    </message>
    <message>
        <source>Points divided by what applies, on a scale of 100.</source>
        <translation>Lấy điểm chia cho phần áp dụng, theo thang 100.</translation>
    </message>
    <message>
        <source>A criterion that does not apply gives 0 points.</source>
        <translation>Tiêu chí không áp dụng được 0 điểm.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>chưa đạt</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Không mở được “%1”.</translation>
    </message>
    <message>
        <source>This machine has no program for it, or it has been moved.</source>
        <translation>Máy chưa có chương trình cho loại tệp này, hoặc tệp đã được chuyển đi.</translation>
    </message>
</context>
<context>
    <name>ScoreActions</name>
    <message>
        <source>The cell belongs to another plan.</source>
        <translation>Ô này thuộc kế hoạch khác.</translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message>
        <source>N/A</source>
        <translation>KAĐ</translation>
    </message>
    <message>
        <source>Needs an explanation</source>
        <translation>Cần giải trình</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>Không áp dụng: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Không yêu cầu</translation>
    </message>
    <message>
        <source>%1, %2, no score</source>
        <translation>%1, %2, chưa có điểm</translation>
    </message>
    <message>
        <source>%1, %2, not applicable</source>
        <translation>%1, %2, không áp dụng</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1, %2, %3 trên %4</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4.</source>
        <translation>%1 %2, %3 %4.</translation>
    </message>
    <message>
        <source>No reason yet.</source>
        <translation>Chưa có lý do.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Đã khóa.</translation>
    </message>
    <message>
        <source>Locked at %1 by %2.</source>
        <translation>Khóa lúc %1, người khóa: %2.</translation>
    </message>
    <message>
        <source>Not applicable; %1 points of the base part apply.</source>
        <translation>Không áp dụng: không tính vào điểm tối đa (còn %1).</translation>
    </message>
    <message>
        <source>The unit explains: %1</source>
        <translation>Đơn vị giải trình: %1</translation>
    </message>
    <message>
        <source>“%1” was not taken: %2</source>
        <translation>Không nhận “%1”: %2</translation>
    </message>
    <message>
        <source>The cell stays empty.</source>
        <translation>Ô vẫn trống.</translation>
    </message>
    <message>
        <source>The old value %1 is kept.</source>
        <translation>Giữ giá trị cũ %1.</translation>
    </message>
    <message>
        <source>No score yet. Maximum %1.</source>
        <translation>Chưa có điểm. Tối đa %1.</translation>
    </message>
    <message>
        <source>Below %1% of the maximum: %2 of %3.</source>
        <translation>Dưới %1% điểm tối đa: %2 trên %3.</translation>
    </message>
    <message>
        <source>The sheet is locked.</source>
        <translation>Bảng chấm đã khóa.</translation>
    </message>
    <message>
        <source>The ledger or the plan is read-only.</source>
        <translation>Sổ hoặc kế hoạch chỉ mở để xem.</translation>
    </message>
    <message>
        <source>outside the grid</source>
        <translation>ngoài bảng</translation>
    </message>
    <message>
        <source>There is no cell for it.</source>
        <translation>Không có ô để nhận.</translation>
    </message>
    <message>
        <source>The group adds up to %1 by itself.</source>
        <translation>Nhóm tự cộng được %1.</translation>
    </message>
    <message>
        <source>Hint: not meant for this kind of unit. Ctrl+Space marks it not applicable.</source>
        <translation>Gợi ý: không áp dụng cho loại đơn vị này (Ctrl+Cách để ghi KAĐ).</translation>
    </message>
    <message>
        <source>The cell cannot be typed in.</source>
        <translation>Ô này không nhập được.</translation>
    </message>
    <message>
        <source>Row %1 is computed from the rows below it: there is no value to fill down. Begin at a cell that can be typed in.</source>
        <translation>Dòng %1 được tính từ các dòng bên dưới, không có giá trị để điền xuống. Bắt đầu từ một ô nhập được.</translation>
    </message>
    <message>
        <source>There is no cell above to fill down from.</source>
        <translation>Phía trên không có ô nào để điền xuống.</translation>
    </message>
    <message numerus="yes">
        <source>not all scored yet (%n criteria left)</source>
        <translation>
            <numerusform>chưa đủ điểm (còn %n tiêu chí)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>no file attached</source>
        <translation>chưa kèm tệp</translation>
    </message>
    <message>
        <source>Partly: %1</source>
        <translation>Một phần: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Tệp đính kèm: %1</translation>
    </message>
    <message>
        <source>Only named, no file attached: %1</source>
        <translation>Chỉ nêu tên, không có tệp kèm: %1</translation>
    </message>
    <message>
        <source>The council asks: %1</source>
        <translation>Hội đồng yêu cầu: %1</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Chưa trả lời.</translation>
    </message>
    <message>
        <source>Answer of the unit: %1</source>
        <translation>Đơn vị trả lời: %1</translation>
    </message>
</context>
<context>
    <name>ScoreImport</name>
    <message>
        <source>The row has more than one of points, value, numerator with denominator, and not applicable. Keep one.</source>
        <translation>Dòng có hơn một trong các thứ: điểm, giá trị, tử số với mẫu số, không áp dụng. Giữ một thứ.</translation>
    </message>
    <message>
        <source>The plan has no unit “%1”. Correct the code or add the unit.</source>
        <translation>Kế hoạch không có đơn vị “%1”. Sửa mã hoặc thêm đơn vị.</translation>
    </message>
    <message>
        <source>The score table has no criterion “%1”. Correct the code.</source>
        <translation>Bảng điểm không có tiêu chí “%1”. Sửa mã.</translation>
    </message>
    <message>
        <source>The same cell stands in line %1 already. Keep one of the two rows.</source>
        <translation>Ô này đã có ở dòng %1. Giữ một trong hai dòng.</translation>
    </message>
    <message>
        <source>“%1” does not say whether the criterion applies. Write yes where it does not apply, or leave the field blank.</source>
        <translation>“%1” không cho biết tiêu chí có áp dụng hay không. Ghi “có” nếu không áp dụng, hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>%1: “%2” is not a maximum for a kind of unit. Write the kind and its points, for example hospital=8.</source>
        <translation>%1: “%2” không phải là điểm tối đa theo loại đơn vị. Ghi loại đơn vị và điểm, ví dụ bệnh viện=8.</translation>
    </message>
    <message>
        <source>%1 stands below itself. Give it another parent.</source>
        <translation>%1 nằm dưới chính mình. Chọn nhóm cha khác.</translation>
    </message>
    <message>
        <source>“%1” has no code. Give every row of the table a code of its own.</source>
        <translation>“%1” chưa có số thứ tự. Đặt cho mỗi dòng của bảng điểm một số thứ tự riêng.</translation>
    </message>
    <message>
        <source>The code %1 is used twice. Give every row of the table a code of its own.</source>
        <translation>Số thứ tự %1 bị dùng hai lần. Đặt cho mỗi dòng của bảng điểm một số thứ tự riêng.</translation>
    </message>
    <message>
        <source>%1: its parent is not in the table. Add the parent or choose another one.</source>
        <translation>%1: nhóm cha không có trong bảng điểm. Thêm nhóm cha hoặc chọn nhóm khác.</translation>
    </message>
    <message>
        <source>%1: a maximum may be at most 1.000.000 points.</source>
        <translation>%1: điểm tối đa không quá 1.000.000 điểm.</translation>
    </message>
    <message>
        <source>%1 is scored by itself but has criteria below it. Make it a group (rule sum) or move them.</source>
        <translation>%1 được chấm trực tiếp nhưng có tiêu chí bên dưới. Đổi thành nhóm (cách chấm sum) hoặc chuyển các tiêu chí đi.</translation>
    </message>
    <message>
        <source>%1: ratings, and only they, stand below a weighted mean. Change its rule or its parent.</source>
        <translation>%1: chỉ tiêu chí chấm theo mức (rating) mới nằm dưới nhóm trung bình theo hệ số. Đổi cách chấm hoặc nhóm cha.</translation>
    </message>
    <message>
        <source>%1: a table may be at most %2 levels deep. Give the row another parent.</source>
        <translation>%1: bảng điểm có tối đa %2 cấp. Hãy chọn mục cha khác cho dòng này.</translation>
    </message>
</context>
<context>
    <name>ScoringFile</name>
    <message>
        <source>a share lies between 0 and 100 percent.</source>
        <translation>tỷ lệ nằm từ 0 đến 100 phần trăm.</translation>
    </message>
    <message>
        <source>a maximum cannot be below 0.</source>
        <translation>điểm tối đa không được dưới 0.</translation>
    </message>
    <message>
        <source>a table may be at most %1 levels deep.</source>
        <translation>bảng điểm sâu nhất %1 cấp.</translation>
    </message>
    <message>
        <source>there is no bloc “%1” in the file.</source>
        <translation>tệp không có khối “%1”.</translation>
    </message>
    <message>
        <source>there is no criterion “%1” in the table.</source>
        <translation>bảng điểm không có tiêu chí “%1”.</translation>
    </message>
    <message>
        <source>there is no grade “%1” in the file.</source>
        <translation>tệp không có mức xếp loại “%1”.</translation>
    </message>
    <message>
        <source>a condition belongs to a grade.</source>
        <translation>điều kiện phải thuộc một mức xếp loại.</translation>
    </message>
    <message>
        <source>a plan needs at least one round.</source>
        <translation>kế hoạch cần ít nhất một bước chấm.</translation>
    </message>
    <message>
        <source>points show 0 to 4 decimals.</source>
        <translation>điểm hiện từ 0 đến 4 chữ số thập phân.</translation>
    </message>
    <message>
        <source>a metric of this kind names a criterion.</source>
        <translation>chỉ số loại này phải nêu một tiêu chí.</translation>
    </message>
    <message>
        <source>“%1” is no standard. A metric names a row at the top of the table.</source>
        <translation>“%1” không phải là tiêu chuẩn. Chỉ số phải chọn một dòng trên cùng của bảng điểm.</translation>
    </message>
</context>
<context>
    <name>SearchIndexText</name>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>“%1” is not there. Check the name, or that the disk is connected.</source>
        <translation>Không thấy “%1”. Kiểm tra tên tệp, hoặc ổ đĩa đã cắm chưa.</translation>
    </message>
    <message>
        <source>“%1” is not an emulation ledger. Choose a file that ends in .thidua.</source>
        <translation>“%1” không phải sổ thi đua. Chọn tệp có đuôi .thidua.</translation>
    </message>
    <message>
        <source>“%1” was not closed in the ordinary way and its folder cannot be written. Copy it, with the file that ends in -wal, to a folder of your own and open it there.</source>
        <translation>“%1” chưa được đóng đúng cách và thư mục của sổ không ghi được. Chép sổ cùng tệp có đuôi -wal sang thư mục của mình rồi mở ở đó.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version. Open it for writing once, so that it is upgraded; a copy is kept beside it.</source>
        <translation>“%1” do phiên bản cũ tạo. Mở để ghi một lần để nâng cấp; một bản sao được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten. Choose another name.</source>
        <translation>“%1” đã có, không bị ghi đè. Chọn tên khác.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Choose another one.</source>
        <translation>Không thấy thư mục “%1”. Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>This SQLite was built without foreign keys and cannot keep a ledger. Install the program again.</source>
        <translation>Bản SQLite này không có khóa ngoại nên không giữ được sổ. Cài lại chương trình.</translation>
    </message>
    <message>
        <source>“%1” could not be made. Choose another name or folder.</source>
        <translation>Không tạo được “%1”. Chọn tên hoặc thư mục khác.</translation>
    </message>
</context>
<context>
    <name>SessionUndo</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>Entry %1 was made by an older version of the program; it can be read, not undone.</source>
        <translation>Mục %1 do phiên bản cũ của chương trình ghi; xem được, không hoàn tác được.</translation>
    </message>
    <message>
        <source>Entry %1 has been taken back already.</source>
        <translation>Mục %1 đã được hoàn tác.</translation>
    </message>
    <message>
        <source>Later entries changed what entry %1 wrote; nothing was undone. Undo these too, or leave it:</source>
        <translation>Các mục sau đã sửa tiếp phần mục %1 ghi; chưa hoàn tác gì. Hoàn tác cả các mục này, hoặc để nguyên:</translation>
    </message>
    <message>
        <source>Entry %1 made files that have left this computer; what answers them must be known. It is not undone.</source>
        <translation>Mục %1 đã làm ra các tệp rời khỏi máy này; tệp trả lời chúng phải được nhận ra. Mục này không hoàn tác.</translation>
    </message>
</context>
<context>
    <name>SessionWrite</name>
    <message>
        <source>This ledger is open read-only; nothing was changed. Open it for writing first.</source>
        <translation>Sổ đang mở để xem, chưa thay đổi gì. Mở để ghi trước khi sửa.</translation>
    </message>
    <message>
        <source>One step may change at most %1 rows; this one has %2. Import in smaller parts.</source>
        <translation>Một lần được thay đổi nhiều nhất %1 dòng; lần này có %2. Chia nhỏ để nhập.</translation>
    </message>
    <message>
        <source>A score belongs to criterion %1, which the plan does not have; nothing was written. Read the data again and repeat.</source>
        <translation>Có điểm thuộc tiêu chí %1 mà kế hoạch không có; chưa ghi gì. Đọc lại dữ liệu rồi làm lại.</translation>
    </message>
    <message>
        <source>A criterion that is to be removed has scores; nothing was written. Clear its scores first.</source>
        <translation>Tiêu chí định xóa đã có điểm; chưa ghi gì. Xóa điểm của tiêu chí này trước.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n dòng nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was changed in the meantime; nothing was written. Look at these again:</source>
        <translation>Sổ đã thay đổi trong lúc này; chưa ghi gì. Xem lại các chỗ sau:</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The history has no entry %1.</source>
        <translation>Nhật ký không có mục %1.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>“%1” is not a state of a score sheet. Use draft, submitted, received, under_appraisal, returned, appraised, approved or locked.</source>
        <translation>“%1” không phải là trạng thái của bảng chấm điểm. Dùng draft, submitted, received, under_appraisal, returned, appraised, approved hoặc locked.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Đang soạn</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Under appraisal</source>
        <translation>Đang thẩm định</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại để bổ sung</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Đã thẩm định</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã phê duyệt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
</context>
<context>
    <name>SheetActions</name>
    <message>
        <source>The sheet cannot be confirmed yet.
%1</source>
        <translation>Chưa xác nhận được bảng chấm điểm.
%1</translation>
    </message>
    <message>
        <source>%1 has no sheet in the round “%2” yet. Enter its scores first.</source>
        <translation>%1 chưa có bảng chấm điểm ở bước “%2”. Nhập điểm trước.</translation>
    </message>
    <message>
        <source>A sheet that is “%1” cannot become “%2”.</source>
        <translation>Bảng chấm điểm “%1” không chuyển thành “%2” được.</translation>
    </message>
    <message>
        <source>Going back from “%1” to “%2” needs a reason. Enter it.</source>
        <translation>Quay lại từ “%1” về “%2” cần có lý do. Nhập lý do.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) changed since the sheet was approved. Approve it again before locking it.</source>
        <translation>
            <numerusform>%1: %n giá trị đã thay đổi sau khi phê duyệt. Phê duyệt lại rồi mới khóa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetEdits</name>
    <message>
        <source>This row is not scored. Enter points in a criterion below it.</source>
        <translation>Dòng này không chấm điểm. Nhập điểm ở tiêu chí bên dưới.</translation>
    </message>
    <message>
        <source>The unit is not in any bloc of this plan. Put it into a bloc first.</source>
        <translation>Đơn vị chưa ở khối nào của kế hoạch này. Đưa vào một khối trước.</translation>
    </message>
    <message>
        <source>The plan has no round “%1”. Its rounds are chosen in the plan.</source>
        <translation>Kế hoạch không có bước “%1”. Các bước chấm được chọn trong kế hoạch.</translation>
    </message>
    <message>
        <source>The sheet of %1 is locked. It can no longer be changed.</source>
        <translation>Bảng chấm điểm của %1 đã khóa. Không sửa được nữa.</translation>
    </message>
    <message>
        <source>This criterion belongs to another bloc than %1. Score it by its own bloc&apos;s part of the table.</source>
        <translation>Tiêu chí này thuộc khối khác với %1. Chấm theo phần bảng điểm của khối mình.</translation>
    </message>
    <message>
        <source>%1, %2: rows meant for this sheet were refused. Correct them and import them again.</source>
        <translation>%1, %2: có dòng của bảng chấm này không được nhận. Hãy sửa các dòng đó rồi nhập lại.</translation>
    </message>
</context>
<context>
    <name>SheetGuard</name>
    <message>
        <source>Change a self-score</source>
        <translation>Sửa điểm tự chấm</translation>
    </message>
    <message>
        <source>These are the points %1 gave itself and sent.</source>
        <translation>Đây là điểm %1 tự chấm đã gửi.</translation>
    </message>
    <message>
        <source>These are the points %1 units gave themselves and sent.</source>
        <translation>Đây là điểm %1 đơn vị tự chấm đã gửi.</translation>
    </message>
    <message>
        <source>A change stands in the history as yours, not the unit&apos;s. Points that differ belong into the column of the round being scored.</source>
        <translation>Nhật ký ghi thay đổi này của người đang làm việc, không phải của đơn vị. Muốn cho điểm khác, ghi vào cột của bước đang chấm.</translation>
    </message>
    <message>
        <source>Change the self-score</source>
        <translation>Sửa điểm tự chấm</translation>
    </message>
    <message>
        <source>Change an approved sheet</source>
        <translation>Sửa bảng đã phê duyệt</translation>
    </message>
    <message>
        <source>The sheet of %1 is approved.</source>
        <translation>Bảng chấm điểm của %1 đã phê duyệt.</translation>
    </message>
    <message>
        <source>%1 sheets are approved.</source>
        <translation>%1 bảng chấm điểm đã phê duyệt.</translation>
    </message>
    <message>
        <source>A change is recorded as made after the approval; the sheet is then approved again before it is locked.</source>
        <translation>Sửa sẽ được ghi là sửa sau phê duyệt; bảng phải được phê duyệt lại trước khi khóa.</translation>
    </message>
    <message>
        <source>Change the approved sheet</source>
        <translation>Sửa bảng đã phê duyệt</translation>
    </message>
</context>
<context>
    <name>SheetMoves</name>
    <message>
        <source>Confirm the self-scores</source>
        <translation>Xác nhận tự chấm</translation>
    </message>
    <message>
        <source>Confirm the cross-scores</source>
        <translation>Xác nhận chấm chéo</translation>
    </message>
    <message>
        <source>Confirm the appraisal</source>
        <translation>Xác nhận thẩm định</translation>
    </message>
    <message>
        <source>Confirm the final scores</source>
        <translation>Xác nhận chung cuộc</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Đưa về bản nháp</translation>
    </message>
    <message>
        <source>Submit the sheet</source>
        <translation>Gửi bảng chấm</translation>
    </message>
    <message>
        <source>Receive the sheet</source>
        <translation>Nhận bảng chấm</translation>
    </message>
    <message>
        <source>Reopen for scoring</source>
        <translation>Mở lại để chấm</translation>
    </message>
    <message>
        <source>Start scoring</source>
        <translation>Bắt đầu chấm</translation>
    </message>
    <message>
        <source>Return to the unit</source>
        <translation>Trả lại đơn vị</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Rút phê duyệt</translation>
    </message>
    <message>
        <source>Unlock the sheet</source>
        <translation>Mở khóa bảng chấm</translation>
    </message>
    <message>
        <source>Approve the sheet</source>
        <translation>Phê duyệt bảng chấm</translation>
    </message>
    <message>
        <source>Lock the sheet</source>
        <translation>Khóa bảng chấm</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the approval: approve the sheet again before locking it.</source>
        <translation>
            <numerusform>%n thay đổi sau khi phê duyệt: phê duyệt lại trước khi khóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve again</source>
        <translation>Phê duyệt lại</translation>
    </message>
</context>
<context>
    <name>SignatureText</name>
    <message>
        <source>The signing key is damaged.</source>
        <translation>Khóa ký bị hỏng.</translation>
    </message>
    <message>
        <source>The locked key is damaged.</source>
        <translation>Khóa ký bị hỏng.</translation>
    </message>
    <message>
        <source>The passcode does not open this file. Check it and type it again.</source>
        <translation>Mật khẩu không mở được tệp này. Kiểm tra rồi nhập lại.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>in memory</source>
        <translation>trong bộ nhớ</translation>
    </message>
    <message>
        <source>The disk is full; nothing was written to “%1”. Free at least 20 MB and try again.</source>
        <translation>Ổ đĩa đã đầy, chưa ghi gì vào “%1”. Giải phóng ít nhất 20 MB rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the rights to the file and its folder, or open it read-only.</source>
        <translation>Không ghi được “%1”. Kiểm tra quyền đối với tệp và thư mục, hoặc mở để xem.</translation>
    </message>
    <message>
        <source>Another program is using “%1” at this moment. Wait a little and try again.</source>
        <translation>Chương trình khác đang dùng “%1”. Chờ một chút rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Close it, keep a copy, and restore the latest backup.</source>
        <translation>“%1” bị hỏng. Đóng sổ, giữ một bản sao, rồi phục hồi từ bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>“%1” is not an emulation ledger. Choose a file that ends in .thidua.</source>
        <translation>“%1” không phải sổ thi đua. Chọn tệp có đuôi .thidua.</translation>
    </message>
    <message>
        <source>Other rows of “%1” still refer to what this change removes, or what it refers to is gone; nothing was written. Read the data again and repeat.</source>
        <translation>Dữ liệu khác của “%1” còn dùng phần sắp xóa, hoặc phần được dùng không còn; chưa ghi gì. Đọc lại dữ liệu rồi làm lại.</translation>
    </message>
    <message>
        <source>The change does not fit what “%1” holds; nothing was written. Read the data again and repeat.</source>
        <translation>Thay đổi không khớp với dữ liệu của “%1”; chưa ghi gì. Đọc lại dữ liệu rồi làm lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the folder is there and can be read.</source>
        <translation>Không mở được “%1”. Kiểm tra thư mục còn đó và đọc được không.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk or the network, then try again.</source>
        <translation>Không đọc hoặc ghi được “%1”. Kiểm tra ổ đĩa hoặc mạng rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>A criterion needs a number and a title. Enter both.</source>
        <translation>Tiêu chí cần số thứ tự và tên. Nhập cả hai.</translation>
    </message>
    <message>
        <source>%1: the maximum cannot be below 0.</source>
        <translation>%1: điểm tối đa không được dưới 0.</translation>
    </message>
    <message>
        <source>The criterion is no longer in the table. Open the table again.</source>
        <translation>Tiêu chí không còn trong bảng điểm. Mở lại bảng điểm.</translation>
    </message>
    <message>
        <source>%1 is used by the tie-break metric “%2”. Change that first.</source>
        <translation>%1 đang dùng cho chỉ số phân hạng “%2”. Sửa chỉ số đó trước.</translation>
    </message>
    <message>
        <source>%1 is named by a condition of a grade. Change that first.</source>
        <translation>%1 đang có trong điều kiện của một mức xếp loại. Sửa điều kiện đó trước.</translation>
    </message>
    <message>
        <source>%1 has scores. Undo or clear them before removing it.</source>
        <translation>%1 đã có điểm. Hoàn tác hoặc xóa điểm trước khi bỏ tiêu chí.</translation>
    </message>
    <message>
        <source>%1 cannot be moved below itself.</source>
        <translation>%1 không chuyển vào bên dưới chính nó được.</translation>
    </message>
    <message>
        <source>The number “%1” occurs twice in the file. Keep one row.</source>
        <translation>Số “%1” có hai lần trong tệp. Giữ một dòng.</translation>
    </message>
    <message>
        <source>The parent “%1” does not stand above this row. Add it or move it up.</source>
        <translation>Cấp trên “%1” không đứng phía trên dòng này. Thêm hoặc đưa lên trên.</translation>
    </message>
    <message>
        <source>A score table is taken whole or not at all. Correct the refused rows first.</source>
        <translation>Bảng điểm được nhận trọn vẹn hoặc không nhận. Hãy sửa các dòng bị từ chối trước.</translation>
    </message>
    <message>
        <source>A table may be at most %1 levels deep. Give the row another parent.</source>
        <translation>Bảng điểm có tối đa %1 cấp. Hãy chọn mục cha khác cho dòng này.</translation>
    </message>
    <message>
        <source>%1 is used by the tie-break metric “%2” and must stay at the top of the table. Change that first.</source>
        <translation>Chỉ số phân hạng “%2” dùng tiêu chuẩn %1, nên tiêu chuẩn này phải ở cấp trên cùng của bảng. Hãy sửa chỉ số trước.</translation>
    </message>
</context>
<context>
    <name>TableChangeText</name>
    <message>
        <source>“%1” (at most %2)</source>
        <translation>“%1” (tối đa %2)</translation>
    </message>
    <message>
        <source>the table of the form</source>
        <translation>bảng điểm của biểu mẫu</translation>
    </message>
    <message>
        <source>In the form of the unit, %1 was %2; now it is %3. Take it only if it means the same.</source>
        <translation>Trong biểu mẫu của đơn vị, %1 là %2; nay là %3. Chỉ nhận nếu cùng nội dung.</translation>
    </message>
    <message>
        <source>%1 has been in “%2” since %3; its form was made while it was in “%4”.</source>
        <translation>%1 đã chuyển sang “%2” từ ngày %3; biểu mẫu được lập khi đơn vị còn ở “%4”.</translation>
    </message>
</context>
<context>
    <name>TargetActions</name>
    <message>
        <source>“%1” is not a year of a target. Write a year from %2 to %3.</source>
        <translation>“%1” không phải năm của chỉ tiêu. Ghi năm từ %2 đến %3.</translation>
    </message>
    <message>
        <source>The target has two goals for %1. Keep one of them.</source>
        <translation>Chỉ tiêu có hai mốc cho năm %1. Chỉ giữ một.</translation>
    </message>
    <message>
        <source>The target has no title. Enter one.</source>
        <translation>Chỉ tiêu chưa có tên. Nhập tên chỉ tiêu.</translation>
    </message>
    <message>
        <source>The scale of a ratio is at least 1: 100 for percent.</source>
        <translation>Hệ số của tỷ lệ ít nhất là 1: 100 nếu tính phần trăm.</translation>
    </message>
    <message>
        <source>The target “%1” already has the code “%2”. Choose another.</source>
        <translation>Chỉ tiêu “%1” đã dùng mã “%2”. Chọn mã khác.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n recorded figure(s) and promise(s). Remove them first, or keep the target.</source>
        <translation>
            <numerusform>“%1” có %n số liệu và số đăng ký. Xóa các số đó trước, hoặc giữ chỉ tiêu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded figure(s) of “%1” are not of the kind it would ask for, and would no longer count. Remove them first, or add a target of its own.</source>
        <translation>
            <numerusform>%n số liệu đã ghi của “%1” không đúng loại mà chỉ tiêu sẽ yêu cầu, nên sẽ không được tính nữa. Hãy xóa các số liệu đó trước, hoặc thêm một chỉ tiêu riêng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetFile</name>
    <message>
        <source>a goal of this kind needs a figure.</source>
        <translation>mức loại này cần một số.</translation>
    </message>
    <message>
        <source>a goal of this kind has no figure.</source>
        <translation>mức loại này không có số.</translation>
    </message>
    <message>
        <source>a baseline that is known needs a figure.</source>
        <translation>mốc ban đầu đã biết thì cần một số.</translation>
    </message>
    <message>
        <source>a baseline that is not known has no figure.</source>
        <translation>mốc ban đầu chưa biết thì không có số.</translation>
    </message>
    <message>
        <source>a goal needs the year it is to be reached in.</source>
        <translation>mức cần đạt phải nêu năm.</translation>
    </message>
    <message>
        <source>this target already has a goal for %1.</source>
        <translation>chỉ tiêu này đã có mức cho năm %1.</translation>
    </message>
    <message>
        <source>there is no content “%1” in the file.</source>
        <translation>tệp không có nội dung “%1”.</translation>
    </message>
    <message>
        <source>the scale of a ratio is 1 or more.</source>
        <translation>hệ số của tỷ lệ phải từ 1 trở lên.</translation>
    </message>
    <message>
        <source>a rule asks for at least 1.</source>
        <translation>quy tắc đòi ít nhất 1.</translation>
    </message>
    <message>
        <source>a rule names a phase exactly when its period is “phase”.</source>
        <translation>quy tắc nêu giai đoạn khi và chỉ khi kỳ của quy tắc là “phase”.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n đơn vị khác</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 units meet it (%3%4).</source>
        <translation>%1 trên %2 đơn vị đạt (%3%4).</translation>
    </message>
    <message>
        <source>Forecast by the trend: %1.</source>
        <translation>Dự báo theo xu hướng (ngoại suy): %1.</translation>
    </message>
    <message>
        <source>At the start (%1): %2.</source>
        <translation>Đầu kỳ (%1): %2.</translation>
    </message>
    <message>
        <source>At the start: %1.</source>
        <translation>Đầu kỳ: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) registered for %1, %2 approved.</source>
        <translation>
            <numerusform>%n số đăng ký cho năm %1, đã duyệt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>Đúng tiến độ</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Chưa đến hạn</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Chậm tiến độ</translation>
    </message>
    <message>
        <source>No goal to compare with</source>
        <translation>Không có mốc để so sánh</translation>
    </message>
    <message>
        <source>No figure yet</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>%1, goal of %2</source>
        <translation>%1, mốc %2</translation>
    </message>
    <message>
        <source>The denominator is 0: there is nothing to divide by.</source>
        <translation>Mẫu số bằng 0: không có gì để chia.</translation>
    </message>
    <message>
        <source>The target applies to no unit of the plan.</source>
        <translation>Chỉ tiêu không áp dụng cho đơn vị nào của kế hoạch.</translation>
    </message>
    <message>
        <source>No weight is given, so no mean can be taken.</source>
        <translation>Chưa có trọng số nên không tính được trung bình.</translation>
    </message>
    <message>
        <source>The figures are too large to be computed exactly.</source>
        <translation>Số liệu quá lớn, không tính chính xác được.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no figure yet</source>
        <translation>%1: chưa có số liệu</translation>
    </message>
    <message>
        <source>%1: %2 in %3, and no goal to compare with</source>
        <translation>%1: năm %3 là %2, không có mốc để so sánh</translation>
    </message>
    <message>
        <source>%1: the goal of %2 is reached</source>
        <translation>%1: đã đạt mốc %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more unit(s) to the goal of %2</source>
        <translation>
            <numerusform>%1: còn %n đơn vị nữa là đạt mốc %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: just at the bound of %2, which must be passed</source>
        <translation>%1: vừa bằng mốc %2, phải vượt mới đạt</translation>
    </message>
    <message>
        <source>%1: %2 short of the goal of %3</source>
        <translation>%1: còn thiếu %2 so với mốc %3</translation>
    </message>
    <message>
        <source>%1: %2, goal of %3</source>
        <translation>%1: %2, mốc %3</translation>
    </message>
    <message>
        <source>Not met by: %1.</source>
        <translation>Chưa đạt: %1.</translation>
    </message>
    <message>
        <source>Not reported: %1.</source>
        <translation>Chưa báo cáo: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 units reported for %3.</source>
        <translation>%1 trên %2 đơn vị đã báo cáo năm %3.</translation>
    </message>
    <message>
        <source>Entered for the whole on %1.</source>
        <translation>Sở nhập chung ngày %1.</translation>
    </message>
    <message>
        <source>Entered for the whole.</source>
        <translation>Sở nhập chung.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Nguồn: %1.</translation>
    </message>
    <message>
        <source>The figure the target starts from.</source>
        <translation>Số liệu đầu kỳ.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%4).</source>
        <translation>%1 trên %2 (%3%4).</translation>
    </message>
    <message>
        <source>be done</source>
        <translation>hoàn thành</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>tăng</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>giảm</translation>
    </message>
    <message>
        <source>maintain</source>
        <translation>duy trì</translation>
    </message>
    <message>
        <source>What was reported cannot be compared with anything yet.</source>
        <translation>Số liệu đã báo cáo chưa có gì để so sánh.</translation>
    </message>
    <message>
        <source>Cannot be compared: %1.</source>
        <translation>Chưa so sánh được: %1.</translation>
    </message>
    <message>
        <source>Reported, but not in force at the end of the year: %1.</source>
        <translation>Đã báo cáo nhưng cuối năm không còn hoạt động: %1.</translation>
    </message>
    <message>
        <source>Output: %1.</source>
        <translation>Sản phẩm: %1.</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <translation>Minh chứng: %1.</translation>
    </message>
    <message>
        <source>Aggregated by: %1.</source>
        <translation>Đơn vị tổng hợp: %1.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Ghi chú: %1.</translation>
    </message>
    <message>
        <source>no level named</source>
        <translation>không nêu mức</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>There is no template “%1”. Choose one of: %2.</source>
        <translation>Không có mẫu “%1”. Chọn một trong: %2.</translation>
    </message>
</context>
<context>
    <name>UndoRules</name>
    <message>
        <source>The plan “%1” is closed. Nothing in it can be changed any more.</source>
        <translation>Kế hoạch “%1” đã khép lại. Không sửa được gì trong kế hoạch này nữa.</translation>
    </message>
    <message>
        <source>Scoring of “%1” has begun since this entry: score table, grades, quotas and blocs are locked. Reopen the plan with a reason, then undo the entry.</source>
        <translation>“%1” đã bắt đầu chấm sau mục này: bảng điểm, mức xếp loại, số lượng khen thưởng và khối đã khóa. Mở lại kế hoạch kèm lý do, rồi hoàn tác mục này.</translation>
    </message>
    <message>
        <source>The plan “%1” has been changed since it was reopened. Lock it again on the page of the plan instead.</source>
        <translation>Kế hoạch “%1” đã được sửa sau khi mở lại. Hãy khóa lại ở trang Kế hoạch thay vì hoàn tác mục này.</translation>
    </message>
    <message>
        <source>The score sheet of %1 (%2) has been locked since this entry. Unlock it first.</source>
        <translation>Bảng chấm điểm của %1 (%2) đã khóa sau mục này. Hãy mở khóa trước.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>“%1” is not a kind of participation. Use obliged, encouraged or duty.</source>
        <translation>“%1” không phải là diện tham gia. Dùng obliged, encouraged hoặc duty.</translation>
    </message>
    <message>
        <source>Obliged</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Encouraged</source>
        <translation>Khuyến khích</translation>
    </message>
    <message>
        <source>Duty only</source>
        <translation>Chỉ thực hiện nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>UnitActions</name>
    <message>
        <source>A unit needs a code and a name. Enter both.</source>
        <translation>Đơn vị cần mã và tên. Nhập cả hai.</translation>
    </message>
    <message>
        <source>%1 would end before it begins. Check the two dates.</source>
        <translation>%1 kết thúc trước khi bắt đầu. Kiểm tra hai ngày.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to %2. Choose another code.</source>
        <translation>Mã “%1” đã dùng cho %2. Chọn mã khác.</translation>
    </message>
    <message>
        <source>A bloc needs a code and a name. Enter both.</source>
        <translation>Khối cần mã và tên. Nhập cả hai.</translation>
    </message>
    <message>
        <source>The number of awards of %1 cannot be below 0.</source>
        <translation>Số lượng khen thưởng của %1 không được dưới 0.</translation>
    </message>
    <message>
        <source>The share of awards of %1 must lie between 0 and 100 percent.</source>
        <translation>Tỷ lệ khen thưởng của %1 phải từ 0 đến 100 phần trăm.</translation>
    </message>
    <message>
        <source>Choose the bloc the unit belongs to.</source>
        <translation>Chọn khối của đơn vị.</translation>
    </message>
    <message>
        <source>The plan has no such bloc. Choose one of its blocs.</source>
        <translation>Kế hoạch không có khối đó. Chọn một khối đã có.</translation>
    </message>
    <message>
        <source>%1 still has units. Move them to another bloc first.</source>
        <translation>%1 còn đơn vị. Chuyển đơn vị sang khối khác trước.</translation>
    </message>
    <message>
        <source>The number of awards of %1 can be at most 100.000.</source>
        <translation>Số lượng khen thưởng của %1 tối đa là 100.000.</translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s)</source>
        <translation>
            <numerusform>%n bảng chấm điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) done</source>
        <translation>
            <numerusform>%n mốc đã thực hiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of targets</source>
        <translation>
            <numerusform>%n số liệu chỉ tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n cam kết</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n sáng kiến</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exemplar(s)</source>
        <translation>
            <numerusform>%n điển hình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of publicity or training</source>
        <translation>
            <numerusform>%n hoạt động tuyên truyền, tập huấn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s)</source>
        <translation>
            <numerusform>%n hồ sơ đề nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that go on in it</source>
        <translation>
            <numerusform>%n đơn vị sáp nhập vào đây</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be removed, because the ledger has of it: %2. Set the day it ends instead.</source>
        <translation>Không thể xoá %1 vì trong sổ còn: %2. Hãy đặt ngày kết thúc thay vì xoá.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n promise(s) of targets. Remove them first.</source>
        <translation>
            <numerusform>%1 có %n cam kết chỉ tiêu. Hãy xoá các cam kết đó trước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the score table are for %1 only. Remove them or give them to another bloc first.</source>
        <translation>
            <numerusform>%n dòng của bảng điểm chỉ dành cho %1. Hãy xoá hoặc chuyển cho khối khác trước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n unit(s) that went over to another bloc in mid-year. It stays, so that one can tell where they were.</source>
        <translation>
            <numerusform>%1 từng có %n đơn vị chuyển sang khối khác giữa năm. Khối này được giữ lại để biết các đơn vị đó từng ở đâu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitBoard</name>
    <message>
        <source>The unit does not take part in this plan. Choose another.</source>
        <translation>Đơn vị không tham gia kế hoạch này. Chọn đơn vị khác.</translation>
    </message>
</context>
<context>
    <name>UnitChangeDialog</name>
    <message>
        <source>It goes on</source>
        <translation>Tiếp tục hoạt động</translation>
    </message>
    <message>
        <source>It is dissolved</source>
        <translation>Giải thể</translation>
    </message>
    <message>
        <source>It is merged into %1</source>
        <translation>Sáp nhập vào %1</translation>
    </message>
    <message>
        <source>Change from a day on</source>
        <translation>Thay đổi từ một ngày</translation>
    </message>
    <message>
        <source>%1 stays what it was until the day before: figures and papers of earlier years do not change. To mend a mistake, use “Change unit”.</source>
        <translation>%1 giữ nguyên thông tin cũ đến hết ngày hôm trước: số liệu và văn bản các năm trước không thay đổi. Để sửa lỗi nhập, dùng “Sửa đơn vị”.</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Loại đơn vị</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tuyến</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Sở hữu</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Sau đó đơn vị</translation>
    </message>
    <message>
        <source>In no bloc</source>
        <translation>Chưa thuộc khối nào</translation>
    </message>
    <message>
        <source>Change of bloc</source>
        <translation>Chuyển khối</translation>
    </message>
    <message>
        <source>%1 goes over to %2 from %3 on.</source>
        <translation>%1 chuyển sang %2 từ ngày %3.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Chuyển sang %1</translation>
    </message>
    <message>
        <source>Leave it in %1</source>
        <translation>Để lại ở %1</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Khối</translation>
    </message>
</context>
<context>
    <name>UnitChanges</name>
    <message>
        <source>Say from which day on “%1” changes.</source>
        <translation>Hãy cho biết “%1” thay đổi từ ngày nào.</translation>
    </message>
    <message>
        <source>“%1” begins on %2. Choose a later day.</source>
        <translation>“%1” bắt đầu từ %2. Hãy chọn ngày sau đó.</translation>
    </message>
    <message>
        <source>“%1” has a change from %2 on already. Choose a later day, or take that change back first.</source>
        <translation>“%1” đã có thay đổi từ ngày %2. Hãy chọn ngày sau đó, hoặc hoàn tác thay đổi kia trước.</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Đơn vị cần có tên.</translation>
    </message>
    <message>
        <source>Nothing of “%1” would change. Enter what it becomes.</source>
        <translation>“%1” không có gì thay đổi. Hãy nhập thông tin mới.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged into itself.</source>
        <translation>Không thể sáp nhập “%1” vào chính nó.</translation>
    </message>
    <message>
        <source>“%1” ended on %2 already.</source>
        <translation>“%1” đã kết thúc ngày %2.</translation>
    </message>
    <message>
        <source>“%1” cannot go on in “%2”, which ended on %3 itself. Choose the unit that is there.</source>
        <translation>“%1” không thể tiếp tục trong “%2” vì đơn vị đó đã kết thúc ngày %3. Hãy chọn đơn vị đang hoạt động.</translation>
    </message>
    <message>
        <source>“%1” cannot go on in “%2”, which begins on %3 only. Check the day.</source>
        <translation>“%1” không thể tiếp tục trong “%2” vì đơn vị đó đến ngày %3 mới bắt đầu. Hãy kiểm tra ngày.</translation>
    </message>
</context>
<context>
    <name>UnitCheck</name>
    <message>
        <source>%1 has no score sheet in the round %2. Score the unit there; until then it is listed unranked.</source>
        <translation>%1 chưa có bảng chấm điểm ở bước %2. Chấm điểm cho đơn vị; đến lúc đó đơn vị chưa được xếp hạng.</translation>
    </message>
    <message>
        <source>%1, %2: the score sheet was returned to the unit: %3. The unit must send it again; until then it is listed unranked.</source>
        <translation>%1, %2: bảng chấm điểm đã trả lại đơn vị: %3. Đơn vị cần nộp lại; đến lúc đó đơn vị chưa được xếp hạng.</translation>
    </message>
    <message>
        <source>%1, %2: the score sheet is not approved (%3). Approve it; until then the unit is listed unranked.</source>
        <translation>%1, %2: bảng chấm điểm chưa được phê duyệt (%3). Phê duyệt bảng; đến lúc đó đơn vị chưa được xếp hạng.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n value(s) changed since the sheet was approved. Check and approve it again.</source>
        <translation>
            <numerusform>%1, %2: %n giá trị đã thay đổi sau khi phê duyệt. Kiểm tra và phê duyệt lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n criteria have no score (%3). Score them, or mark them not applicable.</source>
        <translation>
            <numerusform>%1, %2: %n tiêu chí chưa có điểm (%3). Chấm điểm hoặc ghi Không áp dụng.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: the criterion is not meant for this kind of unit (%4), yet a value is entered. Clear the value, or correct the kind of the unit.</source>
        <translation>%1, %2, %3: tiêu chí không dành cho loại đơn vị này (%4) nhưng đã có giá trị. Xóa giá trị hoặc sửa loại đơn vị.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 Correct the value.</source>
        <translation>%1, %2, %3: %4 Sửa lại giá trị.</translation>
    </message>
    <message>
        <source>%1, %2: marked not applicable without a reason. Write why it does not apply.</source>
        <translation>%1, %2: ghi Không áp dụng nhưng chưa có lý do. Ghi lý do không áp dụng.</translation>
    </message>
    <message>
        <source>only part of the required evidence is there</source>
        <translation>bắt buộc minh chứng nhưng mới có một phần</translation>
    </message>
    <message>
        <source>evidence is required and there is none</source>
        <translation>bắt buộc minh chứng nhưng chưa có</translation>
    </message>
    <message>
        <source>%1, %2: %3. The unit explains: %4</source>
        <translation>%1, %2: %3. Đơn vị giải trình: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3. Ask the unit for it, or for a written explanation.</source>
        <translation>%1, %2: %3. Yêu cầu đơn vị bổ sung hoặc giải trình bằng văn bản.</translation>
    </message>
    <message>
        <source>%1, %2: %3 differs from %4. Write the reason to confirm the sheet.</source>
        <translation>%1, %2: %3 khác %4. Ghi lý do để xác nhận bảng chấm điểm.</translation>
    </message>
    <message>
        <source>%1, %2: %3 is lower than %4 by %5 points. Write the reason to confirm the sheet.</source>
        <translation>%1, %2: %3 thấp hơn %4 %5 điểm. Ghi lý do để xác nhận bảng chấm điểm.</translation>
    </message>
    <message>
        <source>%1, %2: %3 is higher than %4 by %5 points. Write the reason to confirm the sheet.</source>
        <translation>%1, %2: %3 cao hơn %4 %5 điểm. Ghi lý do để xác nhận bảng chấm điểm.</translation>
    </message>
</context>
<context>
    <name>UnitCopyText</name>
    <message>
        <source>The plan or the unit of the form is no longer in this file. Open the form of the department again.</source>
        <translation>Kế hoạch hoặc đơn vị của biểu mẫu không còn trong tệp này. Mở lại biểu mẫu của Sở.</translation>
    </message>
    <message>
        <source>The form names the bloc %1, which its plan does not have. Ask for the form again.</source>
        <translation>Biểu mẫu nêu khối %1 nhưng kế hoạch không có khối này. Đề nghị gửi lại biểu mẫu.</translation>
    </message>
    <message>
        <source>the form in this file</source>
        <translation>biểu mẫu trong tệp này</translation>
    </message>
</context>
<context>
    <name>UnitImport</name>
    <message>
        <source>The row has no code or no name. Fill in both.</source>
        <translation>Dòng thiếu mã hoặc tên. Điền cả hai.</translation>
    </message>
    <message>
        <source>The code “%1” occurs twice in the file. Keep one row.</source>
        <translation>Mã “%1” có hai lần trong tệp. Giữ một dòng.</translation>
    </message>
    <message>
        <source>The plan has no bloc “%1”. Add it, or correct the row.</source>
        <translation>Kế hoạch không có khối “%1”. Thêm khối, hoặc sửa dòng này.</translation>
    </message>
    <message>
        <source>The row has no code, no name, or a code used above. Correct it.</source>
        <translation>Dòng thiếu mã, thiếu tên, hoặc mã đã dùng ở trên. Sửa dòng này.</translation>
    </message>
    <message>
        <source>The unit is in no bloc of the plan, so it has no participation there. Name its bloc, or leave the participation blank.</source>
        <translation>Đơn vị chưa thuộc khối nào của kế hoạch nên không có hình thức tham gia. Hãy ghi khối, hoặc để trống cột tham gia.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>class</source>
        <translation>hạng</translation>
    </message>
    <message>
        <source>level</source>
        <translation>tuyến</translation>
    </message>
    <message>
        <source>ownership</source>
        <translation>sở hữu</translation>
    </message>
    <message>
        <source>This would change earlier years too (%1). If it changed on a day, write that day into the column changed_on; if it was always wrong, correct it with “Change unit” in the program.</source>
        <translation>Việc này làm thay đổi cả các năm trước (%1). Nếu thay đổi từ một ngày, hãy ghi ngày đó vào cột “Thay đổi từ ngày”; nếu vốn nhập sai, hãy sửa bằng “Sửa đơn vị” trong chương trình.</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đủ</translation>
    </message>
    <message>
        <source>launch, registration, reports</source>
        <translation>phát động, đăng ký, báo cáo</translation>
    </message>
    <message>
        <source>the plan obliges it to nothing</source>
        <translation>kế hoạch không bắt buộc đơn vị này</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n chưa báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>figures reported: %1</source>
        <translation>số liệu đã báo cáo: %1</translation>
    </message>
    <message>
        <source>All figures are reported</source>
        <translation>Đã báo cáo đủ số liệu</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>Chỉ tiêu đạt</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) missed</source>
        <translation>
            <numerusform>Thiếu %n yêu cầu</numerusform>
        </translation>
    </message>
    <message>
        <source>exemplars: %1</source>
        <translation>điển hình tiên tiến: %1</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Sáng kiến</translation>
    </message>
    <message>
        <source>Points, %1</source>
        <translation>Điểm %1</translation>
    </message>
    <message>
        <source>The unit is not in force on this day.</source>
        <translation>Đơn vị không còn hoạt động vào ngày này.</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>hạn là %1</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>chưa đặt hạn</translation>
    </message>
    <message>
        <source>Next: %1 (%2).</source>
        <translation>Sắp tới: %1 (%2).</translation>
    </message>
    <message>
        <source>It owes nothing now.</source>
        <translation>Đơn vị không còn nợ việc nào.</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>hạng %1 trên %2</translation>
    </message>
    <message>
        <source>%1 below the award line</source>
        <translation>kém vạch khen thưởng %1</translation>
    </message>
    <message>
        <source>%1 above the award line</source>
        <translation>hơn vạch khen thưởng %1</translation>
    </message>
    <message>
        <source>at the award line</source>
        <translation>ở vạch khen thưởng</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) are late</source>
        <translation>
            <numerusform>%1: %n việc quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is late</source>
        <translation>%1: không có việc nào quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>due %1, %Ln working day(s) left</source>
        <translation>
            <numerusform>hạn %1, còn %Ln ngày làm việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitParts</name>
    <message>
        <source>Own score sheet</source>
        <translation>Bảng tự chấm</translation>
    </message>
    <message>
        <source>Plan and launch</source>
        <translation>Kế hoạch và phát động</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Initiatives, models</source>
        <translation>Sáng kiến, mô hình</translation>
    </message>
    <message>
        <source>Difficulties, proposals</source>
        <translation>Khó khăn, kiến nghị</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>còn thiếu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>if there is something</source>
        <translation>không bắt buộc</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Kiểm tra và nộp</translation>
    </message>
    <message numerus="yes">
        <source>exported %n time(s)</source>
        <translation>
            <numerusform>đã xuất lần %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>can be sent any time</source>
        <translation>nộp được bất cứ lúc nào</translation>
    </message>
    <message>
        <source>no. %1 made, then changed</source>
        <translation>đã xuất lần %1, có sửa sau đó</translation>
    </message>
    <message numerus="yes">
        <source>all there, %n without a file</source>
        <translation>
            <numerusform>đã đủ, %n mục chưa kèm tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) to answer</source>
        <translation>
            <numerusform>%n nhận xét cần trả lời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all there, %n to look at again</source>
        <translation>
            <numerusform>đã đủ, %n mục nên xem lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n remark(s)</source>
        <translation>
            <numerusform>%1, %n nhận xét</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitTables</name>
    <message>
        <source>no day is set</source>
        <translation>chưa đặt hạn</translation>
    </message>
    <message>
        <source>Launch, registration and reports</source>
        <translation>Phát động, đăng ký, báo cáo</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>chưa đạt</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>đã báo cáo</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>chưa báo cáo</translation>
    </message>
    <message>
        <source>promised %1, %2</source>
        <translation>đăng ký %1, %2</translation>
    </message>
    <message>
        <source>Targets of the unit</source>
        <translation>Chỉ tiêu của đơn vị</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Asked of it</source>
        <translation>Mức cần đạt</translation>
    </message>
    <message>
        <source>It owes nothing now.</source>
        <translation>Đơn vị không còn nợ việc nào.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>encouraged</source>
        <translation>khuyến khích</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rules of coverage ask of it</source>
        <translation>Yêu cầu về sáng kiến, mô hình</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>Initiatives and exemplars</source>
        <translation>Sáng kiến, điển hình tiên tiến</translation>
    </message>
    <message>
        <source>Nothing is registered yet.</source>
        <translation>Chưa có gì được đăng ký.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, quá hạn</translation>
    </message>
    <message>
        <source>exemplar</source>
        <translation>điển hình</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã làm</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Việc còn phải làm</translation>
    </message>
</context>
<context>
    <name>UnitTodoText</name>
    <message>
        <source>say why it does not apply</source>
        <translation>chưa ghi lý do không áp dụng</translation>
    </message>
    <message>
        <source>no evidence, or only a part, and no explanation</source>
        <translation>thiếu minh chứng, chưa giải trình</translation>
    </message>
    <message>
        <source>the figure cannot be right</source>
        <translation>số liệu không hợp lý</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>chưa chấm điểm</translation>
    </message>
    <message>
        <source>the council asks: %1</source>
        <translation>Hội đồng yêu cầu: %1</translation>
    </message>
    <message>
        <source>%1: not recorded yet</source>
        <translation>%1: chưa ghi</translation>
    </message>
    <message>
        <source>%1: no figure of %2 yet</source>
        <translation>%1: chưa có kết quả năm %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: mới có %2/%3</translation>
    </message>
    <message>
        <source>The unit is not in the plan.</source>
        <translation>Đơn vị không có trong kế hoạch.</translation>
    </message>
    <message>
        <source>“%1” is only named, no file is attached</source>
        <translation>“%1” chỉ nêu tên, chưa kèm tệp</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n more are only named, no file is attached</source>
        <translation>
            <numerusform>“%1” và %n văn bản nữa chưa kèm tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a measured result worth no points; were points meant?</source>
        <translation>“%1” là kết quả đo, được 0 điểm; có phải ý là điểm?</translation>
    </message>
</context>
<context>
    <name>XlsxCellText</name>
    <message>
        <source>a text is longer than a cell holds</source>
        <translation>có đoạn chữ dài hơn mức một ô chứa được</translation>
    </message>
    <message>
        <source>the cell “%1” cannot exist</source>
        <translation>không thể có ô “%1”</translation>
    </message>
    <message>
        <source>it has more cells than a form</source>
        <translation>tệp có nhiều ô hơn một biểu mẫu</translation>
    </message>
    <message>
        <source>the cell %1 names text %2 of %3</source>
        <translation>ô %1 gọi đoạn chữ số %2 trong khi chỉ có %3</translation>
    </message>
    <message>
        <source>the merged cells “%1” cannot exist</source>
        <translation>không thể có vùng trộn ô “%1”</translation>
    </message>
</context>
<context>
    <name>XlsxPartText</name>
    <message>
        <source>%1 is damaged or incomplete: %2 (part %3). Ask for the file again.</source>
        <translation>%1 bị hỏng hoặc không đầy đủ: %2 (phần %3). Đề nghị gửi lại tệp.</translation>
    </message>
    <message>
        <source>%1 was not opened: its part %2 declares a document type, which no Excel file has. Nothing was read from it.</source>
        <translation>Không mở %1: phần %2 khai báo kiểu tài liệu (DTD), điều tệp Excel không bao giờ có. Chưa đọc gì từ tệp.</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>các phần tử lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>line %1 cannot be read</source>
        <translation>không đọc được dòng %1</translation>
    </message>
    <message>
        <source>a text is longer than a cell holds</source>
        <translation>có đoạn chữ dài hơn mức một ô chứa được</translation>
    </message>
    <message>
        <source>it has more texts than a form</source>
        <translation>tệp có nhiều đoạn chữ hơn một biểu mẫu</translation>
    </message>
    <message>
        <source>it has more styles than a form</source>
        <translation>tệp có nhiều kiểu ô hơn một biểu mẫu</translation>
    </message>
</context>
<context>
    <name>XlsxText</name>
    <message>
        <source>%1 was not read: %2</source>
        <translation>Không đọc %1: %2</translation>
    </message>
    <message>
        <source>it is locked with a password. Open it in Excel, take the password away and save it again.</source>
        <translation>tệp bị khóa bằng mật khẩu. Mở bằng Excel, bỏ mật khẩu rồi lưu lại.</translation>
    </message>
    <message>
        <source>it is in the old Excel format (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).</source>
        <translation>tệp theo định dạng Excel cũ (.xls). Mở bằng Excel rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>it is no Excel workbook (.xlsx).</source>
        <translation>tệp không phải là bảng tính Excel (.xlsx).</translation>
    </message>
    <message>
        <source>it contains macros. Save it as an Excel workbook without macros (.xlsx).</source>
        <translation>tệp có chứa macro. Lưu lại thành bảng tính Excel không có macro (.xlsx).</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx).</source>
        <translation>tệp là bảng tính nhị phân (.xlsb). Lưu lại thành .xlsx.</translation>
    </message>
    <message>
        <source>its cells are linked to other files. Copy the cells, paste them as values and save it again.</source>
        <translation>các ô liên kết đến tệp khác. Chép các ô, dán giá trị rồi lưu lại.</translation>
    </message>
    <message>
        <source>it fetches data from elsewhere. Remove its connections and save it again.</source>
        <translation>tệp lấy dữ liệu từ nơi khác. Xóa các kết nối rồi lưu lại.</translation>
    </message>
    <message>
        <source>another document is embedded in it. Remove that and save it again.</source>
        <translation>có tài liệu khác được nhúng trong tệp. Xóa tài liệu đó rồi lưu lại.</translation>
    </message>
    <message>
        <source>it is a package of this program under another ending. Give it back its own ending (.thiduanop).</source>
        <translation>đây là tệp nộp của chương trình này bị đổi đuôi. Đổi lại đúng đuôi (.thiduanop).</translation>
    </message>
    <message>
        <source>it is an OpenDocument spreadsheet (.ods). Save it as an Excel workbook (.xlsx).</source>
        <translation>tệp là bảng tính OpenDocument (.ods). Lưu lại thành .xlsx.</translation>
    </message>
    <message>
        <source>it has more sheets than a form.</source>
        <translation>tệp có nhiều trang hơn một biểu mẫu.</translation>
    </message>
    <message>
        <source>its sheet “%1” is not in the file.</source>
        <translation>trang “%1” không có trong tệp.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Không đọc được %1: %2.</translation>
    </message>
    <message>
        <source>it is larger than an Excel form can be.</source>
        <translation>tệp lớn hơn mức một biểu mẫu Excel có thể có.</translation>
    </message>
</context>
<context>
    <name>XlsxWriterText</name>
    <message>
        <source>The Excel form cannot be made: %1. Free some space on the disk and try again.</source>
        <translation>Không lập được biểu mẫu Excel: %1. Giải phóng chỗ trên đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>There is not enough memory for an Excel form.</source>
        <translation>Không đủ bộ nhớ để lập biểu mẫu Excel.</translation>
    </message>
</context>
<context>
    <name>thidua::AboutDialog</name>
    <message>
        <source>About Sổ Thi Đua</source>
        <translation>Giới thiệu Sổ Thi Đua</translation>
    </message>
    <message>
        <source>From the plan to the award list</source>
        <translation>Từ kế hoạch đến danh sách khen thưởng</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Phiên bản %1, dùng Qt %2</translation>
    </message>
    <message>
        <source>Needs no network and no administrator. Everything is in one file on this machine.</source>
        <translation>Không cần mạng, không cần quyền quản trị. Mọi dữ liệu nằm trong một tệp trên máy này.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It may be used, studied, changed and passed on under that licence, and comes without any warranty.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên (GPL-3.0-or-later). Được dùng, nghiên cứu, sửa và chuyển giao theo giấy phép đó; không có bảo đảm nào kèm theo.</translation>
    </message>
    <message>
        <source>Built with Qt and Qt Charts (GPL-3.0), SQLite (public domain), libqrencode (LGPL-2.1), tl::expected (CC0-1.0).</source>
        <translation>Xây dựng bằng Qt và Qt Charts (GPL-3.0), SQLite (phạm vi công cộng), libqrencode (LGPL-2.1), tl::expected (CC0-1.0).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>thidua::ActivitiesTab</name>
    <message>
        <source>Publicity and training</source>
        <translation>Tuyên truyền và bồi dưỡng</translation>
    </message>
    <message>
        <source>Find by title, unit, channel</source>
        <translation>Tìm theo tên, đơn vị, kênh</translation>
    </message>
    <message>
        <source>No publicity or training is in the register yet.</source>
        <translation>Chưa có đợt tuyên truyền, bồi dưỡng nào.</translation>
    </message>
    <message>
        <source>Add publicity or training</source>
        <translation>Thêm tuyên truyền, bồi dưỡng</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>held</source>
        <translation>đã tổ chức</translation>
    </message>
    <message>
        <source>late</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>Sở Y tế</translation>
    </message>
    <message>
        <source>Title, channel</source>
        <translation>Tên, kênh</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Ngày tổ chức</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Record that it was held</source>
        <translation>Ghi đã tổ chức</translation>
    </message>
</context>
<context>
    <name>thidua::AgendaModel</name>
    <message>
        <source>%1, today</source>
        <translation>%1, hôm nay</translation>
    </message>
    <message>
        <source>day of rest</source>
        <translation>ngày nghỉ</translation>
    </message>
</context>
<context>
    <name>thidua::AnswerPanel</name>
    <message>
        <source>or the number of a paper, for example 12/BC-BV</source>
        <translation>hoặc số văn bản, ví dụ 12/BC-BV</translation>
    </message>
    <message>
        <source>Only a part of it is there</source>
        <translation>Mới có một phần</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>At most %1 points</source>
        <translation>Tối đa %1 điểm</translation>
    </message>
    <message>
        <source>evidence is required</source>
        <translation>bắt buộc có minh chứng</translation>
    </message>
    <message>
        <source>evidence is not required</source>
        <translation>không bắt buộc minh chứng</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Tử số: %1</translation>
    </message>
    <message>
        <source>Out of: %1</source>
        <translation>Mẫu số: %1</translation>
    </message>
    <message>
        <source>This is a sum: enter the lines below it.</source>
        <translation>Dòng này là tổng: hãy nhập các dòng bên dưới.</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Lý do không áp dụng</translation>
    </message>
    <message>
        <source>Explanation, where evidence is missing</source>
        <translation>Giải trình (khi thiếu minh chứng)</translation>
    </message>
    <message>
        <source>Does not apply to the unit</source>
        <translation>Không áp dụng với đơn vị</translation>
    </message>
    <message>
        <source>ƒ beside the points: worked out by the program from what was entered.</source>
        <translation>Dấu ƒ cạnh số điểm: điểm do chương trình tính từ số liệu đã nhập.</translation>
    </message>
    <message>
        <source>A paper that is only named does not go along. Attach its scan here.</source>
        <translation>Văn bản chỉ nêu tên thì không được gửi kèm. Hãy đính kèm bản quét ở trên.</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Đã nhập: %1</translation>
    </message>
</context>
<context>
    <name>thidua::Banner</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>thidua::BlocDialog</name>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>To the nearest, half up</source>
        <translation>Đến số gần nhất, nửa làm tròn lên</translation>
    </message>
    <message>
        <source>To the nearest, half to even</source>
        <translation>Đến số gần nhất, nửa về số chẵn</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Làm tròn xuống</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Làm tròn lên</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>New bloc</source>
        <translation>Khối mới</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save bloc</source>
        <translation>Ghi khối</translation>
    </message>
    <message>
        <source>Add bloc</source>
        <translation>Thêm khối</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Một số cố định</translation>
    </message>
    <message>
        <source>A share of the units, in percent</source>
        <translation>Tỷ lệ phần trăm số đơn vị</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Units it is made of</source>
        <translation>Thành phần của khối</translation>
    </message>
    <message>
        <source>Awards are</source>
        <translation>Số lượng khen thưởng là</translation>
    </message>
    <message>
        <source>Number of awards</source>
        <translation>Số lượng khen thưởng</translation>
    </message>
    <message>
        <source>Rounding of the share</source>
        <translation>Làm tròn tỷ lệ</translation>
    </message>
    <message>
        <source>Head of the bloc</source>
        <translation>Khối trưởng</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>Khối phó</translation>
    </message>
    <message>
        <source>Gives %1 of %2 units</source>
        <translation>Được %1 trên %2 đơn vị</translation>
    </message>
    <message>
        <source>Enter a code and a name.</source>
        <translation>Nhập mã và tên.</translation>
    </message>
    <message>
        <source>Enter a share from 0 to 100 percent.</source>
        <translation>Nhập tỷ lệ từ 0 đến 100%.</translation>
    </message>
    <message>
        <source>Enter the number of awards.</source>
        <translation>Nhập số lượng khen thưởng.</translation>
    </message>
    <message>
        <source>The number of awards is a whole number.</source>
        <translation>Số lượng khen thưởng là số nguyên.</translation>
    </message>
</context>
<context>
    <name>thidua::BlocsPart</name>
    <message>
        <source>Blocs and numbers of awards</source>
        <translation>Khối và số lượng khen thưởng</translation>
    </message>
    <message>
        <source>Add bloc</source>
        <translation>Thêm khối</translation>
    </message>
    <message>
        <source>Units are ranked inside their bloc. A number of awards is fixed, or a share of the units that are obliged to take part.</source>
        <translation>Đơn vị được xếp hạng trong khối của mình. Số lượng khen thưởng là một số cố định, hoặc tỷ lệ trên số đơn vị bắt buộc tham gia.</translation>
    </message>
    <message>
        <source>No blocs yet.</source>
        <translation>Chưa có khối.</translation>
    </message>
    <message>
        <source>Units and blocs</source>
        <translation>Đơn vị và khối</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Số suất</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Khối trưởng</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>Khối phó</translation>
    </message>
</context>
<context>
    <name>thidua::CalendarTools</name>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Tháng trước (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Tháng sau (Page Down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Ctrl+Home in the calendar</source>
        <translation>Ctrl+Home trong lịch</translation>
    </message>
    <message>
        <source>Only these: %1</source>
        <translation>Chỉ xem loại này: %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n left from today</source>
        <translation>
            <numerusform>, còn %n ngày kể từ hôm nay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::CalendarView</name>
    <message>
        <source>What the list shows</source>
        <translation>Danh sách hiện gì</translation>
    </message>
    <message>
        <source>Copy the month</source>
        <translation>Sao chép lịch tháng</translation>
    </message>
    <message>
        <source>As text, ready to be pasted into Zalo or an e-mail</source>
        <translation>Thành văn bản, dán được ngay vào Zalo hoặc thư điện tử</translation>
    </message>
    <message>
        <source>Save for other calendars</source>
        <translation>Lưu tệp lịch</translation>
    </message>
    <message>
        <source>A file (.ics) that Outlook, Google and telephones take in</source>
        <translation>Tệp .ics mà Outlook, Google và điện thoại nhận được</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What falls on these days</source>
        <translation>Các việc trong những ngày này</translation>
    </message>
    <message>
        <source>In the month</source>
        <translation>Trong tháng</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s)</source>
        <translation>
            <numerusform>%1: %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar of %1 is copied.</source>
        <translation>Đã sao chép lịch tháng %1.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Tệp lịch (*.ics)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Không ghi được %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) saved in %1.</source>
        <translation>
            <numerusform>Đã lưu %n việc vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due within 30 days</source>
        <translation>Không có việc nào đến hạn trong 30 ngày</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due within 30 days</source>
        <translation>
            <numerusform>%n việc đến hạn trong 30 ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n late</source>
        <translation>
            <numerusform>, %n việc quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Việc kế tiếp: %1, %2</translation>
    </message>
    <message>
        <source>Nothing lies ahead.</source>
        <translation>Không còn việc nào phía trước.</translation>
    </message>
    <message>
        <source>Everything has a day</source>
        <translation>Mọi việc đều có ngày</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) without a day are not in the calendar</source>
        <translation>
            <numerusform>%n việc chưa đặt hạn nên không có trong lịch</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Không có việc nào.</translation>
    </message>
    <message>
        <source>To what comes next: %1</source>
        <translation>Đến việc kế tiếp: %1</translation>
    </message>
    <message>
        <source>Nothing here, and nothing is still ahead.</source>
        <translation>Không có việc nào, phía trước cũng không còn việc nào.</translation>
    </message>
</context>
<context>
    <name>thidua::ChartCanvas</name>
    <message>
        <source>Save picture</source>
        <translation>Lưu hình</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Lưu bảng</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Bảng CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table was not saved to &quot;%1&quot;. Check that the folder exists and can be written to, or choose another one.</source>
        <translation>Chưa lưu được bảng vào &quot;%1&quot;. Kiểm tra thư mục có tồn tại và ghi được, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg);;PDF document (*.pdf)</source>
        <translation>Ảnh (*.png);;Ảnh véc tơ (*.svg);;Tài liệu PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>thidua::ChartWidget</name>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>The chart is saved.</source>
        <translation>Đã lưu biểu đồ.</translation>
    </message>
</context>
<context>
    <name>thidua::CheckDialog</name>
    <message>
        <source>Check ledger</source>
        <translation>Kiểm tra sổ</translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation>Đang kiểm tra sổ</translation>
    </message>
    <message>
        <source>The file, the chain of history and every stored total are computed again.</source>
        <translation>Tệp, chuỗi nhật ký và mọi tổng điểm đã lưu được tính lại.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Tiến độ kiểm tra</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>Vấn đề tìm thấy</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Sổ không bị thay đổi.</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>Chưa kiểm tra xong được.</translation>
    </message>
    <message>
        <source>%1 entries of history, %2 score sheets computed again.</source>
        <translation>Đã tính lại %1 mục nhật ký, %2 bảng chấm điểm.</translation>
    </message>
    <message>
        <source>The ledger is sound.</source>
        <translation>Sổ nguyên vẹn.</translation>
    </message>
    <message>
        <source>The chain of history is broken at entry %1: the file was changed outside the program. Compare it with a backup.</source>
        <translation>Nhật ký không khớp từ mục %1: tệp đã bị sửa ngoài chương trình. Đối chiếu với một bản sao lưu.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>Có %n vấn đề.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Công cụ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation>&amp;Tạo sổ mới…</translation>
    </message>
    <message>
        <source>&amp;Open ledger…</source>
        <translation>&amp;Mở sổ…</translation>
    </message>
    <message>
        <source>&amp;Close ledger</source>
        <translation>Đóng &amp;sổ</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Sao &amp;lưu ngay…</translation>
    </message>
    <message>
        <source>&amp;Preview this page…</source>
        <translation>&amp;Xem trước trang này…</translation>
    </message>
    <message>
        <source>Print &amp;score sheets…</source>
        <translation>&amp;In bảng chấm điểm…</translation>
    </message>
    <message>
        <source>Print ran&amp;king…</source>
        <translation>In xếp &amp;hạng…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Tìm trên trang này</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>Tìm tron&amp;g sổ</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Tổn&amp;g quan</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Units and blocs</source>
        <translation>Đơ&amp;n vị và khối</translation>
    </message>
    <message>
        <source>Score &amp;table</source>
        <translation>&amp;Bảng điểm</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>Chấ&amp;m điểm</translation>
    </message>
    <message>
        <source>&amp;Ranking, awards</source>
        <translation>&amp;Xếp hạng, khen thưởng</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>N&amp;hật ký</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Phần kế tiếp</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Phần t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Lớn hơn</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Nhỏ hơn</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Bình thường</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Đọc &amp;lại</translation>
    </message>
    <message>
        <source>&amp;Add plan from template…</source>
        <translation>&amp;Thêm kế hoạch từ mẫu…</translation>
    </message>
    <message>
        <source>&amp;Recompute and check</source>
        <translation>Tính &amp;lại và kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Check ledger…</source>
        <translation>&amp;Kiểm tra sổ…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Cài đặt…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Sổ Thi Đua</source>
        <translation>&amp;Giới thiệu Sổ Thi Đua</translation>
    </message>
    <message>
        <source>Add plan from &amp;file…</source>
        <translation>Thêm kế hoạch từ tệ&amp;p…</translation>
    </message>
    <message>
        <source>&amp;Import from CSV…</source>
        <translation>&amp;Nhập từ tệp CSV…</translation>
    </message>
    <message>
        <source>Save &amp;plan as file…</source>
        <translation>Lưu &amp;kế hoạch thành tệp…</translation>
    </message>
    <message>
        <source>Export &amp;units…</source>
        <translation>&amp;Xuất danh sách đơn vị…</translation>
    </message>
    <message>
        <source>Export score &amp;table…</source>
        <translation>Xuất &amp;bảng điểm…</translation>
    </message>
    <message>
        <source>Export &amp;scores…</source>
        <translation>Xuất điể&amp;m…</translation>
    </message>
    <message>
        <source>Tar&amp;gets</source>
        <translation>Chỉ &amp;tiêu</translation>
    </message>
    <message>
        <source>&amp;Initiatives</source>
        <translation>&amp;Sáng kiến</translation>
    </message>
    <message>
        <source>Pro&amp;jects</source>
        <translation>&amp;Dự án</translation>
    </message>
    <message>
        <source>&amp;Holidays…</source>
        <translation>&amp;Ngày nghỉ lễ…</translation>
    </message>
    <message>
        <source>Review of the &amp;movement…</source>
        <translation>Báo cáo sơ &amp;kết, tổng kết…</translation>
    </message>
    <message>
        <source>Export fi&amp;gures of targets…</source>
        <translation>Xuất &amp;chỉ tiêu…</translation>
    </message>
    <message>
        <source>Export i&amp;nitiatives…</source>
        <translation>Xuất &amp;sáng kiến…</translation>
    </message>
    <message>
        <source>Export &amp;what units have done…</source>
        <translation>Xuất &amp;việc đơn vị đã làm…</translation>
    </message>
    <message>
        <source>Reports of the b&amp;locs…</source>
        <translation>&amp;Báo cáo của khối thi đua…</translation>
    </message>
    <message>
        <source>Give out f&amp;orms to units…</source>
        <translation>Phát tệp biể&amp;u mẫu…</translation>
    </message>
    <message>
        <source>R&amp;eceive returns of units…</source>
        <translation>N&amp;hận tệp nộp…</translation>
    </message>
    <message>
        <source>See who &amp;has sent what</source>
        <translation>X&amp;em tình hình nộp</translation>
    </message>
</context>
<context>
    <name>thidua::CompareDialog</name>
    <message>
        <source>Compare before importing</source>
        <translation>So sánh trước khi nhập</translation>
    </message>
    <message>
        <source>%1 row(s) in all = %2 new + %3 changed + %4 unchanged + %5 refused. Nothing has been written to the ledger yet.</source>
        <translation>Tổng %1 dòng = %2 mới + %3 thay đổi + %4 không đổi + %5 không nhận. Chưa có gì được ghi vào sổ.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Các dòng của tệp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Columns nobody reads: %1</source>
        <translation>Cột không được đọc: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the ledger that the file leaves out will be removed: %1</source>
        <translation>
            <numerusform>%n dòng có trong sổ mà tệp không có sẽ bị xóa: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::CompareModel</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>What changes, or why it is refused</source>
        <translation>Nội dung thay đổi, hoặc lý do không nhận</translation>
    </message>
</context>
<context>
    <name>thidua::CoverageStrip</name>
    <message>
        <source>not yet due</source>
        <translation>chưa đến kỳ</translation>
    </message>
    <message>
        <source>encouraged</source>
        <translation>khuyến khích</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>thiếu: %1</translation>
    </message>
    <message>
        <source>Rules of coverage</source>
        <translation>Yêu cầu bao phủ</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>%1 obliged</source>
        <translation>%1 bắt buộc</translation>
    </message>
    <message>
        <source>It binds all obliged units until the rule names kinds of unit (Plan, rules of coverage).</source>
        <translation>Yêu cầu áp dụng cho mọi đơn vị bắt buộc khi chưa nêu loại đơn vị (Kế hoạch, yêu cầu bao phủ).</translation>
    </message>
</context>
<context>
    <name>thidua::CriteriaModel</name>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>mọi đơn vị</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Standard, criterion</source>
        <translation>Tiêu chuẩn, tiêu chí</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>If not applicable</source>
        <translation>Khi không áp dụng</translation>
    </message>
</context>
<context>
    <name>thidua::CriterionPanel</name>
    <message>
        <source>Choose a criterion to see its rule.</source>
        <translation>Chọn một tiêu chí để xem cách chấm.</translation>
    </message>
    <message>
        <source>Evidence is required</source>
        <translation>Bắt buộc có minh chứng</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>The numerator counts</source>
        <translation>Tử số là</translation>
    </message>
    <message>
        <source>The denominator counts</source>
        <translation>Mẫu số là</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Tính vào</translation>
    </message>
    <message>
        <source>Applies to kinds of unit</source>
        <translation>Áp dụng cho loại đơn vị</translation>
    </message>
    <message>
        <source>Separated by “|”. Blank: all units.</source>
        <translation>Cách nhau bằng “|”. Để trống: mọi đơn vị.</translation>
    </message>
    <message>
        <source>Other maxima by kind of unit</source>
        <translation>Điểm tối đa riêng theo loại đơn vị</translation>
    </message>
    <message>
        <source>For example: bệnh viện=8|trung tâm y tế=6</source>
        <translation>Ví dụ: bệnh viện=8|trung tâm y tế=6</translation>
    </message>
    <message>
        <source>Only for the bloc</source>
        <translation>Chỉ cho khối</translation>
    </message>
    <message>
        <source>If not applicable</source>
        <translation>Khi không áp dụng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>The rule as table files write it</source>
        <translation>Cách chấm ghi như trong tệp bảng điểm</translation>
    </message>
    <message>
        <source>All blocs</source>
        <translation>Tất cả các khối</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
</context>
<context>
    <name>thidua::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Chọn trong lịch</translation>
    </message>
    <message>
        <source>Choose from the calendar (Alt+↓)</source>
        <translation>Chọn trong lịch (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>thidua::DecisionModel</name>
    <message>
        <source>(taken away)</source>
        <translation>(đơn vị xóa)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>When given out</source>
        <translation>Lúc gửi</translation>
    </message>
    <message>
        <source>Keep the ledger&apos;s</source>
        <translation>Giữ trong sổ</translation>
    </message>
    <message>
        <source>Take the unit&apos;s</source>
        <translation>Lấy của đơn vị</translation>
    </message>
    <message>
        <source>Reason for keeping</source>
        <translation>Lý do giữ</translation>
    </message>
</context>
<context>
    <name>thidua::DemandEdit</name>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
</context>
<context>
    <name>thidua::DialogFrame</name>
    <message>
        <source>Discard what was just entered?</source>
        <translation>Bỏ nội dung vừa nhập?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Nhập tiếp</translation>
    </message>
</context>
<context>
    <name>thidua::DifferencesDialog</name>
    <message>
        <source>What changed in the plan</source>
        <translation>Kế hoạch đã thay đổi gì</translation>
    </message>
    <message>
        <source>Nothing differs from the earlier plan</source>
        <translation>Không khác kế hoạch trước</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the earlier plan</source>
        <translation>
            <numerusform>%n điểm khác kế hoạch trước</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with “%1”.</source>
        <translation>So với “%1”.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nay</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>thidua::DocketDialog</name>
    <message>
        <source>Tie docket – %1, %2</source>
        <translation>Hồ sơ trùng điểm – %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria differ.</source>
        <translation>
            <numerusform>%n tiêu chí có điểm khác nhau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n make no difference and are not shown.</source>
        <translation>
            <numerusform>%n tiêu chí còn lại không tạo chênh lệch nên không hiện.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print submission</source>
        <translation>In phiếu trình</translation>
    </message>
    <message>
        <source>Open the sheets side by side</source>
        <translation>Mở các bảng chấm cạnh nhau</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Ghi quyết định</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) with %1 points, rank %2=, compete for %3 place(s)</source>
        <translation>
            <numerusform>%n đơn vị cùng %1 điểm, hạng %2=, tranh %3 suất</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria in which the tied units differ</source>
        <translation>Các tiêu chí khác nhau của những đơn vị trùng điểm</translation>
    </message>
    <message>
        <source>highest of the tied units</source>
        <translation>cao nhất trong các đơn vị trùng điểm</translation>
    </message>
    <message>
        <source>Rule of the plan</source>
        <translation>Quy định của kế hoạch</translation>
    </message>
    <message>
        <source>The plan does not say who decides on equal totals.</source>
        <translation>Kế hoạch không nêu ai quyết định khi trùng điểm.</translation>
    </message>
    <message>
        <source>name, office</source>
        <translation>họ tên, chức vụ</translation>
    </message>
    <message>
        <source>e.g. 45/TB-HĐTĐKT</source>
        <translation>ví dụ 45/TB-HĐTĐKT</translation>
    </message>
    <message>
        <source>Units taken</source>
        <translation>Số đơn vị được lấy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số văn bản</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s)</source>
        <translation>
            <numerusform>%n giấy khen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 beyond the quota</source>
        <translation>%1, vượt %2</translation>
    </message>
    <message>
        <source>%1, %2 vacant</source>
        <translation>%1, trống %2 suất</translation>
    </message>
</context>
<context>
    <name>thidua::DocketModel</name>
    <message>
        <source>N/A</source>
        <translation>KAĐ</translation>
    </message>
    <message>
        <source>highest of the tied units</source>
        <translation>cao nhất trong các đơn vị trùng điểm</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Differing criterion</source>
        <translation>Tiêu chí khác nhau</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
</context>
<context>
    <name>thidua::EntryDialog</name>
    <message>
        <source>Enter figures</source>
        <translation>Nhập số đo</translation>
    </message>
    <message>
        <source>Figures of the targets</source>
        <translation>Số đo của các chỉ tiêu</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>Quý %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1 of %2 figures entered</source>
        <translation>Đã nhập %1/%2 số đo</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>List all refused</source>
        <translation>Xem các ô không hợp lệ</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>From the chosen cell to the right and down. Blank cells leave what is there.</source>
        <translation>Dán từ ô đang chọn sang phải và xuống dưới. Ô trống giữ nguyên số đã có.</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Ngày báo cáo</translation>
    </message>
    <message>
        <source>Refused cells</source>
        <translation>Các ô không hợp lệ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n ô nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the cells first.</source>
        <translation>Chưa có gì để dán. Sao chép các ô trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written</source>
        <translation>
            <numerusform>Đã ghi %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n cell(s) refused.</source>
        <translation>
            <numerusform>%1; %n ô không hợp lệ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Sao chép kèm tiêu đề</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were refused and are not written</source>
        <translation>
            <numerusform>%n số đo bị từ chối, chưa được ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the grid with the reason. What was typed there goes when you leave.</source>
        <translation>Các ô này được đánh dấu trong bảng kèm lý do. Nếu đóng, nội dung đã gõ ở đó sẽ mất.</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Đóng, bỏ các số này</translation>
    </message>
    <message>
        <source>Go on entering</source>
        <translation>Nhập tiếp</translation>
    </message>
</context>
<context>
    <name>thidua::EntryGridModel</name>
    <message>
        <source>N/A</source>
        <translation>KAĐ</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Toàn ngành</translation>
    </message>
    <message>
        <source>entered by the department</source>
        <translation>Sở nhập trực tiếp</translation>
    </message>
    <message>
        <source>The department enters it for the whole.</source>
        <translation>Sở nhập chung cho toàn ngành.</translation>
    </message>
    <message>
        <source>The target does not apply to this unit.</source>
        <translation>Chỉ tiêu không áp dụng cho đơn vị này.</translation>
    </message>
    <message>
        <source>Space ticks it, once more says not done, Delete takes the report away.</source>
        <translation>Phím cách đánh dấu đã thực hiện, bấm lần nữa là chưa; Delete bỏ số liệu đã báo cáo.</translation>
    </message>
    <message>
        <source>%1 / %2, for example 7/10</source>
        <translation>%1 / %2, ví dụ 7/10</translation>
    </message>
    <message>
        <source>Value; weight (%1), for example 80;120</source>
        <translation>Giá trị; trọng số (%1), ví dụ 80;120</translation>
    </message>
    <message>
        <source>A figure</source>
        <translation>Một con số</translation>
    </message>
    <message>
        <source>A figure in %1</source>
        <translation>Con số tính bằng %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>%1 is more than 100%. It is written; check that the numerator comes first.</source>
        <translation>%1 vượt 100%. Đã ghi; kiểm tra lại: tử số đứng trước, mẫu số đứng sau.</translation>
    </message>
    <message>
        <source>%1% is more than 100%. It is written; check the figure.</source>
        <translation>%1% vượt 100%. Đã ghi; kiểm tra lại số đo.</translation>
    </message>
</context>
<context>
    <name>thidua::ExemplarsTab</name>
    <message>
        <source>Exemplars</source>
        <translation>Điển hình tiên tiến</translation>
    </message>
    <message>
        <source>Find by name, unit, field</source>
        <translation>Tìm theo tên, đơn vị, lĩnh vực</translation>
    </message>
    <message>
        <source>No exemplar is in the register yet.</source>
        <translation>Chưa có điển hình nào trong sổ theo dõi.</translation>
    </message>
    <message>
        <source>Add exemplar</source>
        <translation>Thêm điển hình</translation>
    </message>
    <message>
        <source>Change exemplar</source>
        <translation>Sửa điển hình</translation>
    </message>
    <message>
        <source>Remove exemplar</source>
        <translation>Bỏ điển hình</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>tập thể</translation>
    </message>
    <message>
        <source>person</source>
        <translation>cá nhân</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>chưa rõ ngày</translation>
    </message>
    <message>
        <source>late</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Điển hình</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Since, paper</source>
        <translation>Từ ngày, văn bản</translation>
    </message>
    <message>
        <source>Next stage until</source>
        <translation>Hạn giai đoạn tiếp theo</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Thành tích</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Lĩnh vực</translation>
    </message>
</context>
<context>
    <name>thidua::ExplanationDialog</name>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>There is no score sheet yet.</source>
        <translation>Chưa có bảng chấm điểm.</translation>
    </message>
    <message>
        <source>%1 has no total yet.</source>
        <translation>%1 chưa có tổng điểm.</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 điểm</translation>
    </message>
    <message>
        <source>%1: %2 points, grade %3</source>
        <translation>%1: %2 điểm, xếp loại %3</translation>
    </message>
    <message>
        <source>%1, %2. Each line: what was entered, the rule, the rounding, the result.</source>
        <translation>%1, %2. Mỗi dòng: số liệu nhập, quy tắc, làm tròn, kết quả.</translation>
    </message>
    <message>
        <source>How the total comes about</source>
        <translation>Cách tính tổng điểm</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Print the scorecard</source>
        <translation>In bảng chấm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
</context>
<context>
    <name>thidua::ExplanationModel</name>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
</context>
<context>
    <name>thidua::FieldsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Fill in what is required.</source>
        <translation>Điền những ô bắt buộc.</translation>
    </message>
    <message>
        <source>Mend the date.</source>
        <translation>Sửa lại ngày.</translation>
    </message>
    <message>
        <source>Mend the number.</source>
        <translation>Sửa lại số.</translation>
    </message>
    <message>
        <source>Mend the amount.</source>
        <translation>Sửa lại số tiền.</translation>
    </message>
</context>
<context>
    <name>thidua::FiguresDialog</name>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Chép bảng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>thidua::FilesBox</name>
    <message>
        <source>Attach file…</source>
        <translation>Đính kèm tệp…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Scans, pictures or documents; they can also be dropped here.</source>
        <translation>Bản quét, ảnh hoặc văn bản; có thể kéo thả vào đây.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>Scans, pictures, documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.doc *.docx *.xls *.xlsx *.zip);;All files (*)</source>
        <translation>Bản quét, ảnh, văn bản (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.doc *.docx *.xls *.xlsx *.zip);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. %2</source>
        <translation>Không đọc được “%1”. %2</translation>
    </message>
    <message>
        <source>“%1” is too large. One file may have %2 at most.</source>
        <translation>Tệp “%1” quá lớn. Mỗi tệp tối đa %2.</translation>
    </message>
</context>
<context>
    <name>thidua::FindBar</name>
    <message>
        <source>Find a criterion</source>
        <translation>Tìm tiêu chí</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Tìm tiếp (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Đóng ô tìm</translation>
    </message>
    <message>
        <source>“%1” was not found. Accents do not matter; try fewer letters.</source>
        <translation>Không thấy “%1”. Tìm không cần dấu; thử ít chữ hơn.</translation>
    </message>
</context>
<context>
    <name>thidua::FirstSteps</name>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Chưa làm</translation>
    </message>
    <message>
        <source>Three steps before scoring starts</source>
        <translation>Ba bước trước khi chấm điểm</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Đến Kế hoạch</translation>
    </message>
    <message>
        <source>Units and blocs</source>
        <translation>Đơn vị và khối</translation>
    </message>
    <message>
        <source>Go to the units</source>
        <translation>Đến Đơn vị và khối</translation>
    </message>
    <message>
        <source>Go to the score table</source>
        <translation>Đến Bảng điểm</translation>
    </message>
    <message>
        <source>Start from a template or enter a new plan.</source>
        <translation>Tạo từ mẫu hoặc nhập mới.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) in %1 bloc(s)</source>
        <translation>
            <numerusform>%n đơn vị trong %1 khối</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste from Excel or start from a template.</source>
        <translation>Dán từ Excel hoặc bắt đầu từ mẫu.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n tiêu chí</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a CSV file (Excel saves as CSV) or add one by one.</source>
        <translation>Nhập từ tệp CSV (Excel lưu dạng CSV) hoặc thêm từng đơn vị.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Chưa có gì để xem</translation>
    </message>
    <message>
        <source>The overview fills by itself once the plan, its units and its score table are there.</source>
        <translation>Trang này tự có số liệu khi đã có kế hoạch, đơn vị và bảng điểm.</translation>
    </message>
    <message>
        <source>The overview fills by itself once the units are there.</source>
        <translation>Trang tổng quan tự có nội dung khi đã có đơn vị.</translation>
    </message>
    <message>
        <source>Three steps to begin with</source>
        <translation>Ba bước bắt đầu</translation>
    </message>
    <message>
        <source>3. Score table</source>
        <translation>3. Bảng điểm</translation>
    </message>
    <message>
        <source>3. What every unit must do, and until when</source>
        <translation>3. Việc mọi đơn vị phải làm và thời hạn</translation>
    </message>
    <message>
        <source>Go to the dates</source>
        <translation>Mở các mốc</translation>
    </message>
    <message>
        <source>Mark launches, registrations and reports among the milestones.</source>
        <translation>Đánh dấu phát động, đăng ký, báo cáo trong các mốc.</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s), each with its day</source>
        <translation>
            <numerusform>%n mốc, mốc nào cũng có ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 without a day: the plan leaves it open, or it is set here</source>
        <translation>
            <numerusform>%n/%1 mốc chưa có ngày: kế hoạch để trống, hoặc đặt ở đây</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Mend the date.</source>
        <translation>Sửa lại ngày.</translation>
    </message>
    <message>
        <source>Mend the amount.</source>
        <translation>Sửa lại số tiền.</translation>
    </message>
    <message>
        <source>Fill in what is required.</source>
        <translation>Điền những ô bắt buộc.</translation>
    </message>
</context>
<context>
    <name>thidua::FormField</name>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
</context>
<context>
    <name>thidua::GeneralPart</name>
    <message>
        <source>General</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Tên kế hoạch</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>For the title bar, lists and charts.</source>
        <translation>Dùng ở thanh tiêu đề, danh sách và biểu đồ.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Names the plan in files; unique in the ledger.</source>
        <translation>Tên của kế hoạch trong tệp; không trùng trong sổ.</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Thời gian từ</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Đối tượng thi đua</translation>
    </message>
    <message>
        <source>Purpose, one paragraph a line</source>
        <translation>Mục đích, mỗi đoạn một dòng</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
</context>
<context>
    <name>thidua::GoalsEdit</name>
    <message>
        <source>Add goal</source>
        <translation>Thêm mốc</translation>
    </message>
    <message>
        <source>Year of the goal</source>
        <translation>Năm của mốc</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Loại mốc</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Bỏ mốc</translation>
    </message>
</context>
<context>
    <name>thidua::HistoryDetailModel</name>
    <message>
        <source>Object</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cũ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Mới</translation>
    </message>
</context>
<context>
    <name>thidua::HistoryModel</name>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>Takes back %1</source>
        <translation>Hoàn tác mục %1</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Không hoàn tác được</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>name not recorded</source>
        <translation>chưa ghi tên</translation>
    </message>
    <message>
        <source>account not recorded</source>
        <translation>chưa ghi tài khoản</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>tài khoản %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>trên máy %1</translation>
    </message>
    <message>
        <source>account %1 on %2</source>
        <translation>tài khoản %1 trên máy %2</translation>
    </message>
</context>
<context>
    <name>thidua::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation>Hoàn tác mục này</translation>
    </message>
    <message>
        <source>Filter by person, action, object, day</source>
        <translation>Lọc theo người, việc, đối tượng, ngày</translation>
    </message>
    <message>
        <source>What the entry changed</source>
        <translation>Mục này thay đổi gì</translation>
    </message>
    <message>
        <source>Chain of history sound, %1 entries, checked %2</source>
        <translation>Nhật ký không bị sửa từ bên ngoài, %1 mục, kiểm tra lúc %2</translation>
    </message>
    <message>
        <source>Chain of history sound, %1 entries</source>
        <translation>Nhật ký không bị sửa từ bên ngoài, %1 mục</translation>
    </message>
    <message>
        <source>Chain of history broken at entry %1</source>
        <translation>Nhật ký không khớp từ mục %1</translation>
    </message>
    <message>
        <source>Entry %1 of the history was changed outside the program.</source>
        <translation>Mục %1 của nhật ký đã bị sửa ngoài chương trình.</translation>
    </message>
    <message>
        <source>Compare this ledger with a backup before using its figures.</source>
        <translation>Đối chiếu sổ này với bản sao lưu trước khi dùng số liệu.</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Chưa chọn mục nào</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Chọn một mục trước</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Mục %1: %2</translation>
    </message>
    <message>
        <source>The ledger is open for reading only</source>
        <translation>Sổ đang mở để xem</translation>
    </message>
    <message>
        <source>This entry was already taken back</source>
        <translation>Mục này đã được hoàn tác</translation>
    </message>
    <message>
        <source>Made before the last upgrade of the file</source>
        <translation>Có trước lần nâng cấp tệp gần nhất</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo an entry</source>
        <translation>Hoàn tác một mục</translation>
    </message>
    <message numerus="yes">
        <source>%n later entry(ies) changed the same values and would be undone too:</source>
        <translation>
            <numerusform>%n mục sau đó đã sửa cùng những giá trị này và sẽ được hoàn tác theo:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all %1</source>
        <translation>Hoàn tác cả %1 mục</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>Mục %1, %2</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is set; the history cannot say who makes the changes.</source>
        <translation>Chưa ghi tên người thực hiện; nhật ký chưa cho biết ai đã sửa.</translation>
    </message>
    <message>
        <source>Set your name…</source>
        <translation>Ghi tên của bạn…</translation>
    </message>
    <message>
        <source>Undo entry %1</source>
        <translation>Hoàn tác mục %1</translation>
    </message>
    <message>
        <source>Undo entry %1…</source>
        <translation>Hoàn tác mục %1…</translation>
    </message>
    <message>
        <source>Undo entry %1, “%2”?</source>
        <translation>Hoàn tác mục %1, “%2”?</translation>
    </message>
</context>
<context>
    <name>thidua::HoldEditor</name>
    <message>
        <source>Holds and exclusions</source>
        <translation>Tạm dừng xét, không xét</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Sửa mục đã ghi</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ghi mục mới</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Record entry</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>Best grade allowed</source>
        <translation>Mức xếp loại cao nhất được nhận</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>Số điểm trừ</translation>
    </message>
    <message>
        <source>Law, rule or decision it rests on</source>
        <translation>Luật, quy định hoặc quyết định làm căn cứ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Name what the entry rests on.</source>
        <translation>Ghi căn cứ của mục này.</translation>
    </message>
    <message>
        <source>Enter the points to take off.</source>
        <translation>Nhập số điểm trừ.</translation>
    </message>
    <message>
        <source>Mend the date.</source>
        <translation>Sửa lại ngày.</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>Chọn đơn vị</translation>
    </message>
    <message>
        <source>Choose the unit the entry concerns.</source>
        <translation>Chọn đơn vị mà mục này nói tới.</translation>
    </message>
</context>
<context>
    <name>thidua::HoldsDialog</name>
    <message>
        <source>No unit is on hold or excluded.</source>
        <translation>Không có đơn vị nào bị tạm dừng xét hoặc không xét.</translation>
    </message>
    <message>
        <source>Holds and exclusions</source>
        <translation>Tạm dừng xét, không xét</translation>
    </message>
    <message>
        <source>Register of holds and exclusions</source>
        <translation>Sổ theo dõi tạm dừng xét, không xét</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Thêm mục</translation>
    </message>
    <message>
        <source>Change entry</source>
        <translation>Sửa mục</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Xóa mục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Remove the entry on %1?</source>
        <translation>Xóa mục đã ghi về %1?</translation>
    </message>
    <message>
        <source>The unit is considered again from now on.</source>
        <translation>Từ nay đơn vị lại được xét.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Chọn một mục trước</translation>
    </message>
    <message>
        <source>The ledger is open for reading only</source>
        <translation>Sổ đang mở chỉ để xem</translation>
    </message>
    <message>
        <source>Entries in force on %1, the day of the ranking, count when units are ranked and proposed.</source>
        <translation>Các mục có hiệu lực vào ngày %1, ngày xếp hạng tính đến, có tác dụng khi xếp hạng và đề nghị khen thưởng.</translation>
    </message>
</context>
<context>
    <name>thidua::HoldsModel</name>
    <message>
        <source>a unit that is no longer in the plan</source>
        <translation>đơn vị không còn trong kế hoạch</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>chưa đặt ngày</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>đang có hiệu lực</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>not in force on %1</source>
        <translation>không có hiệu lực ngày %1</translation>
    </message>
</context>
<context>
    <name>thidua::HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>Ngày nghỉ lễ</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Thêm ngày</translation>
    </message>
    <message>
        <source>Days nobody works on</source>
        <translation>Ngày nghỉ lễ trong năm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>No holiday in this year.</source>
        <translation>Năm này chưa có ngày nghỉ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>worked instead</source>
        <translation>làm bù</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Thứ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Làm bù</translation>
    </message>
    <message>
        <source>The ledger is open for reading only</source>
        <translation>Sổ đang mở chỉ để xem</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>A weekend day worked instead of another</source>
        <translation>Ngày cuối tuần đi làm bù</translation>
    </message>
    <message>
        <source>Working days are counted without them. A year nobody has edited has the holidays of the Labour Code with the eve and four days of Tết. The second day of National Day (1 or 3 September) is decided each year: confirm it, and add what else the government announces.</source>
        <translation>Ngày làm việc không tính những ngày này. Năm chưa ai sửa lấy ngày nghỉ theo Bộ luật Lao động, Tết gồm ngày cuối năm và bốn ngày đầu năm. Ngày nghỉ thứ hai của Quốc khánh (01/9 hoặc 03/9) do Thủ tướng Chính phủ quyết định hằng năm: cần xác nhận lại và thêm các ngày được thông báo.</translation>
    </message>
</context>
<context>
    <name>thidua::InitiativesPage</name>
    <message>
        <source>Registers</source>
        <translation>Các sổ theo dõi</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Sáng kiến</translation>
    </message>
    <message>
        <source>Exemplars</source>
        <translation>Điển hình tiên tiến</translation>
    </message>
    <message>
        <source>Publicity, training</source>
        <translation>Tuyên truyền, bồi dưỡng</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Đề nghị khen thưởng</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>In danh mục</translation>
    </message>
    <message>
        <source>Remind units</source>
        <translation>Nhắc các đơn vị</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>Thêm sáng kiến</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>sáng kiến</translation>
    </message>
</context>
<context>
    <name>thidua::InitiativesTab</name>
    <message>
        <source>Initiatives</source>
        <translation>Sáng kiến</translation>
    </message>
    <message>
        <source>Find by title, unit, author</source>
        <translation>Tìm theo tên, đơn vị, tác giả</translation>
    </message>
    <message>
        <source>No initiative is registered yet.</source>
        <translation>Chưa có sáng kiến nào được đăng ký.</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>Thêm sáng kiến</translation>
    </message>
    <message>
        <source>Change initiative</source>
        <translation>Sửa sáng kiến</translation>
    </message>
    <message>
        <source>Remove initiative</source>
        <translation>Bỏ sáng kiến</translation>
    </message>
    <message>
        <source>Maybe the same</source>
        <translation>Có thể trùng</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>chưa đánh giá</translation>
    </message>
    <message>
        <source>rewarded %1</source>
        <translation>khen thưởng %1</translation>
    </message>
    <message>
        <source>Rewarded in “%1” on %2: %3</source>
        <translation>Đã khen thưởng trong “%1” ngày %2: %3</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>chưa rõ ngày</translation>
    </message>
    <message>
        <source>Take one from another plan</source>
        <translation>Lấy từ kế hoạch khác</translation>
    </message>
    <message>
        <source>Shows the initiatives that came as far as this stage; press again for all.</source>
        <translation>Lọc các sáng kiến đã đến giai đoạn này; bấm lại để xem tất cả.</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Sáng kiến</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Kind, field</source>
        <translation>Loại, lĩnh vực</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Since, paper</source>
        <translation>Từ ngày, văn bản</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Công nhận</translation>
    </message>
    <message>
        <source>Also serves: %1</source>
        <translation>Cũng phục vụ: %1</translation>
    </message>
    <message>
        <source>Goes no further: %1</source>
        <translation>Không tiếp tục: %1</translation>
    </message>
    <message>
        <source>Maybe the same: %1</source>
        <translation>Có thể trùng: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n without a day, in no period</source>
        <translation>
            <numerusform>%1; %n sáng kiến chưa rõ ngày, không tính vào kỳ nào</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>Decision that rewards it</source>
        <translation>Quyết định khen thưởng</translation>
    </message>
    <message>
        <source>Record reward</source>
        <translation>Ghi khen thưởng</translation>
    </message>
    <message>
        <source>Choose an initiative</source>
        <translation>Chọn sáng kiến</translation>
    </message>
    <message>
        <source>Which initiative of another plan serves this one too?</source>
        <translation>Sáng kiến nào của kế hoạch khác cũng phục vụ kế hoạch này?</translation>
    </message>
    <message>
        <source>It is rewarded in one plan only.</source>
        <translation>Chỉ được khen thưởng trong một kế hoạch.</translation>
    </message>
    <message>
        <source>Let it serve this plan</source>
        <translation>Cho phục vụ kế hoạch này</translation>
    </message>
    <message>
        <source>Take back the reward</source>
        <translation>Bỏ ghi khen thưởng</translation>
    </message>
    <message>
        <source>Rules of coverage</source>
        <translation>Yêu cầu bao phủ</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Thiếu: %1</translation>
    </message>
    <message>
        <source>What units still owe the plan</source>
        <translation>Những việc các đơn vị còn thiếu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hiệu quả</translation>
    </message>
    <message>
        <source>Next stage…</source>
        <translation>Chuyển bước…</translation>
    </message>
    <message>
        <source>Choose an initiative first.</source>
        <translation>Chọn một sáng kiến trước.</translation>
    </message>
    <message>
        <source>It has come to the last stage.</source>
        <translation>Đã ở bước cuối.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>còn %n sáng kiến khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by title, author</source>
        <translation>Tìm theo tên, tác giả</translation>
    </message>
    <message>
        <source>Record what it has reached…</source>
        <translation>Ghi bước đã đạt được…</translation>
    </message>
    <message>
        <source>counts in no year</source>
        <translation>không tính vào năm nào</translation>
    </message>
    <message>
        <source>“%1” counts it in no year: the day of the stage “%2” is not known. Enter it.</source>
        <translation>“%1” không tính sáng kiến này vào năm nào vì chưa rõ ngày của bước “%2”. Hãy nhập ngày.</translation>
    </message>
</context>
<context>
    <name>thidua::IssueDialog</name>
    <message>
        <source>Give out forms</source>
        <translation>Phát tệp biểu mẫu</translation>
    </message>
    <message>
        <source>Forms for units</source>
        <translation>Phát tệp biểu mẫu cho đơn vị</translation>
    </message>
    <message>
        <source>Each unit gets a file of its own: with its score table, its figures so far and what is remarked. It fills the file in without a network and sends one back.</source>
        <translation>Mỗi đơn vị một tệp riêng, gồm bảng điểm, số liệu đã có và nhận xét của Sở. Đơn vị điền không cần mạng rồi gửi lại tệp nộp.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>All blocs</source>
        <translation>Mọi khối</translation>
    </message>
    <message>
        <source>Without a form</source>
        <translation>Chưa phát</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Chọn hết đang hiện</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không đặt</translation>
    </message>
    <message>
        <source>One for all units</source>
        <translation>Một mật khẩu chung</translation>
    </message>
    <message>
        <source>Another one for each unit</source>
        <translation>Mỗi đơn vị một mật khẩu</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Ít nhất %1 ký tự</translation>
    </message>
    <message>
        <source>Folder the files go to</source>
        <translation>Thư mục lưu tệp</translation>
    </message>
    <message>
        <source>Passcode for sending back</source>
        <translation>Mật khẩu khi xuất tệp nộp</translation>
    </message>
    <message>
        <source>Forms made</source>
        <translation>Số biểu mẫu đã lập</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Tệp đã ghi</translation>
    </message>
    <message>
        <source>Tick the units first</source>
        <translation>Chọn đơn vị trước</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Chọn thư mục trước</translation>
    </message>
    <message>
        <source>Type the passcode first</source>
        <translation>Nhập mật khẩu trước</translation>
    </message>
    <message numerus="yes">
        <source>Give out %n form(s)</source>
        <translation>
            <numerusform>Phát %n tệp biểu mẫu</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody who has the file can send a return for the unit.</source>
        <translation>Ai có tệp này đều xuất được tệp nộp thay đơn vị.</translation>
    </message>
    <message>
        <source>The unit types it when it exports its return. Tell it by telephone, not in the message with the file.</source>
        <translation>Đơn vị nhập mật khẩu này khi xuất tệp nộp. Báo qua điện thoại, không gửi cùng tệp.</translation>
    </message>
    <message>
        <source>The program makes the passcodes and writes them as a list into the folder, to be printed. They are not kept in the ledger.</source>
        <translation>Chương trình đặt mật khẩu và ghi danh sách vào thư mục để in. Sổ không lưu mật khẩu.</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Thư mục lưu tệp biểu mẫu</translation>
    </message>
    <message>
        <source>Making form %1 of %2</source>
        <translation>Đang lập tệp %1/%2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Không tạo được thư mục %1. Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopped. No form was given out.</source>
        <translation>Đã dừng. Chưa phát tệp nào.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>passcodes-%1.csv</source>
        <translation>mat-khau-%1.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written. Send each unit its own file; it opens by double-click.</source>
        <translation>
            <numerusform>Đã phát %n tệp biểu mẫu. Gửi mỗi đơn vị tệp của mình; đơn vị mở bằng bấm đúp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written: the folder is full or protected. Choose another folder and give these out again: %1</source>
        <translation>
            <numerusform>Không ghi được %n tệp: thư mục đầy hoặc bị khóa. Chọn thư mục khác rồi phát lại: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The plan has no units yet.</source>
        <translation>Kế hoạch chưa có đơn vị.</translation>
    </message>
    <message>
        <source>Add the units first, then give out their forms.</source>
        <translation>Thêm đơn vị trước, rồi phát tệp biểu mẫu.</translation>
    </message>
    <message numerus="yes">
        <source>%n Excel form(s) written. Send each unit its own file.</source>
        <translation>
            <numerusform>Đã phát %n biểu mẫu Excel. Gửi mỗi đơn vị tệp của mình.</numerusform>
        </translation>
    </message>
    <message>
        <source>Form for this program</source>
        <translation>Tệp biểu mẫu (mở bằng Sổ Thi Đua)</translation>
    </message>
    <message>
        <source>Excel form</source>
        <translation>Biểu mẫu Excel</translation>
    </message>
    <message>
        <source>Kind of form</source>
        <translation>Loại biểu mẫu</translation>
    </message>
    <message>
        <source>For units that cannot run the program. The unit fills the workbook in and sends it back; it bears no signature of the unit, and files that prove something come apart.</source>
        <translation>Dành cho đơn vị không chạy được chương trình. Đơn vị điền trong Excel rồi gửi lại; tệp này không có chữ ký số, minh chứng gửi riêng.</translation>
    </message>
    <message>
        <source>The list of passcodes could not be written to %1, so no form was given out. Choose another folder.</source>
        <translation>Không ghi được danh sách mật khẩu vào %1, nên chưa phát biểu mẫu nào. Hãy chọn thư mục khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them the search or the filter hides.</source>
        <translation>
            <numerusform>Trong đó có %n đơn vị đang bị ẩn do tìm hoặc lọc.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::IssueModel</name>
    <message>
        <source>not yet</source>
        <translation>chưa phát</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n lần)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Given out before</source>
        <translation>Đã phát</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Đã nhận tệp nộp</translation>
    </message>
</context>
<context>
    <name>thidua::LaunchView</name>
    <message>
        <source>Open the plan</source>
        <translation>Mở kế hoạch</translation>
    </message>
    <message>
        <source>Not yet done</source>
        <translation>Chưa làm</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>Ghi đã thực hiện</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Bỏ ghi</translation>
    </message>
    <message>
        <source>Reminder texts</source>
        <translation>Tin nhắn nhắc</translation>
    </message>
    <message>
        <source>Units and what each must do</source>
        <translation>Các đơn vị và việc phải làm</translation>
    </message>
    <message>
        <source>The plan has no milestone that every unit must do. Mark launches, registrations and reports so among the milestones of the plan.</source>
        <translation>Kế hoạch chưa có mốc nào mọi đơn vị phải làm. Đánh dấu các mốc phát động, đăng ký, báo cáo như vậy trong kế hoạch.</translation>
    </message>
    <message>
        <source>No units yet. Import them or add them one by one in the list.</source>
        <translation>Chưa có đơn vị. Nhập từ tệp hoặc thêm từng đơn vị trong danh sách.</translation>
    </message>
    <message>
        <source>Nobody is left by the filters above.</source>
        <translation>Không còn đơn vị nào theo bộ lọc ở trên.</translation>
    </message>
    <message>
        <source>The plan has no milestone of this kind</source>
        <translation>Kế hoạch chưa có mốc như vậy</translation>
    </message>
    <message>
        <source>Choose the units first</source>
        <translation>Chọn đơn vị trước</translation>
    </message>
    <message numerus="yes">
        <source>For %n unit(s).</source>
        <translation>
            <numerusform>Cho %n đơn vị.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back “%1” of %n unit(s)?</source>
        <translation>
            <numerusform>Bỏ ghi “%1” của %n đơn vị?</numerusform>
        </translation>
    </message>
    <message>
        <source>Day, paper and note of these units go. It can be undone.</source>
        <translation>Ngày, văn bản và ghi chú của các đơn vị này bị bỏ. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Chưa đọc số liệu</translation>
    </message>
    <message>
        <source>Nobody owes anything</source>
        <translation>Không đơn vị nào còn thiếu</translation>
    </message>
    <message>
        <source>What units still owe the plan</source>
        <translation>Những việc các đơn vị còn thiếu</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Đang chọn %1 trong %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hạn %2</translation>
    </message>
    <message>
        <source>what units have done</source>
        <translation>việc đơn vị đã làm</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>quá hạn: %1</translation>
    </message>
    <message>
        <source>%1, no deadline is set</source>
        <translation>%1, chưa đặt hạn</translation>
    </message>
    <message numerus="yes">
        <source>What %n chosen unit(s) still owe the plan</source>
        <translation>
            <numerusform>Nội dung %n đơn vị đã chọn còn thiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Còn thiếu: %1</translation>
    </message>
</context>
<context>
    <name>thidua::LeadersModel</name>
    <message>
        <source>awaiting decision</source>
        <translation>chờ quyết định</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>được đề nghị</translation>
    </message>
</context>
<context>
    <name>thidua::LegendPopup</name>
    <message>
        <source>Cell states</source>
        <translation>Trạng thái ô điểm</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Trống</translation>
    </message>
    <message>
        <source>Dashed frame: no score yet</source>
        <translation>Khung nét đứt: chưa có điểm</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>No mark: the value typed</source>
        <translation>Không dấu: giá trị người dùng gõ</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Tính tự động</translation>
    </message>
    <message>
        <source>ƒ at the left: from a ratio, bands or a count</source>
        <translation>Chữ ƒ bên trái: theo tỷ lệ, ngưỡng, số lượng</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Red frame, corner at the top right: the old value is kept</source>
        <translation>Khung đỏ, góc trên phải: giữ giá trị cũ</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Thiếu minh chứng</translation>
    </message>
    <message>
        <source>Corner at the bottom left: none, or only a part</source>
        <translation>Góc dưới trái: chưa có hoặc chưa đủ</translation>
    </message>
    <message>
        <source>Needs an explanation</source>
        <translation>Cần giải trình</translation>
    </message>
    <message>
        <source>Dashed box in the reason column</source>
        <translation>Khung nét đứt trong cột lý do</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Điểm đổi</translation>
    </message>
    <message>
        <source>Diamond: differs from the round before</source>
        <translation>Hình thoi bên trái: khác lượt chấm trước</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Hatched with a padlock: cannot be typed</source>
        <translation>Nền gạch chéo và ổ khóa: không gõ được</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Hatched: leaves the denominator as the table declares</source>
        <translation>Nền gạch chéo: không tính vào điểm tối đa, theo quy định của bảng</translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation>Có ghi chú</translation>
    </message>
    <message>
        <source>Dot at the top left (Shift+F2)</source>
        <translation>Chấm tròn góc trên trái (Shift+F2)</translation>
    </message>
    <message>
        <source>Below %1%</source>
        <translation>Dưới %1%</translation>
    </message>
    <message>
        <source>Arrow down, in the view of the whole bloc</source>
        <translation>Mũi tên xuống, khi xem cả khối</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Đang chọn</translation>
    </message>
    <message>
        <source>Frame with a handle to fill down</source>
        <translation>Khung viền và núm kéo</translation>
    </message>
    <message>
        <source>Not meant</source>
        <translation>Không dành cho đơn vị</translation>
    </message>
    <message>
        <source>Empty: the table does not mean it for this kind of unit</source>
        <translation>Ô trống: bảng điểm không dành tiêu chí này cho loại đơn vị đó</translation>
    </message>
    <message>
        <source>Dashed box in the explanation column</source>
        <translation>Khung nét đứt ở cột giải trình</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>Có tệp đính kèm</translation>
    </message>
    <message>
        <source>Paper clip, in the evidence column: they go along</source>
        <translation>Kẹp giấy ở cột minh chứng: tệp được gửi kèm</translation>
    </message>
    <message>
        <source>Papers named</source>
        <translation>Chỉ nêu tên văn bản</translation>
    </message>
    <message>
        <source>Sheet, in the evidence column: only named, no file</source>
        <translation>Tờ giấy ở cột minh chứng: không có tệp gửi kèm</translation>
    </message>
    <message>
        <source>The council asks</source>
        <translation>Hội đồng yêu cầu</translation>
    </message>
    <message>
        <source>Speech bubble beside the criterion: not answered yet</source>
        <translation>Bong bóng cạnh tiêu chí: chưa trả lời</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Speech bubble with a tick</source>
        <translation>Bong bóng có dấu tích</translation>
    </message>
    <message>
        <source>Points meant?</source>
        <translation>Có phải là điểm?</translation>
    </message>
    <message>
        <source>Triangle at the left: a measured result so small that it gives none</source>
        <translation>Tam giác bên trái: kết quả đo quá nhỏ, được 0 điểm</translation>
    </message>
</context>
<context>
    <name>thidua::MainWindow</name>
    <message>
        <source>Nothing can be changed here. Save a copy to a folder of your own to work on it.</source>
        <translation>Không sửa được ở đây. Lưu một bản sao vào thư mục của mình để làm việc.</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Sổ đang mở để xem.</translation>
    </message>
    <message>
        <source>Try to open for editing</source>
        <translation>Mở lại để sửa</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>Appearan&amp;ce</source>
        <translation>Giao &amp;diện</translation>
    </message>
    <message>
        <source>Row h&amp;eight</source>
        <translation>Chiều c&amp;ao dòng</translation>
    </message>
    <message>
        <source>No ledger opened yet</source>
        <translation>Chưa mở sổ nào</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>T&amp;ối</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Gọn</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Bình thường</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>&amp;Rộng</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Sao lưu sổ</translation>
    </message>
    <message>
        <source>Ledgers (*.thidua)</source>
        <translation>Sổ thi đua (*.thidua)</translation>
    </message>
    <message>
        <source>Backup written and checked.</source>
        <translation>Đã ghi và kiểm tra bản sao lưu.</translation>
    </message>
    <message>
        <source>Computed again at %1</source>
        <translation>Đã tính lại lúc %1</translation>
    </message>
    <message>
        <source>It has been open on %1 since %2. Open it again when it is closed there.</source>
        <translation>Sổ đang mở trên máy %1 từ %2. Mở lại khi máy đó đã đóng sổ.</translation>
    </message>
    <message>
        <source>%1 done %2/%3</source>
        <translation>%1 xong %2/%3</translation>
    </message>
    <message>
        <source>It has been open in another window on this machine since %1. Go on in that window, or close it there and try again.</source>
        <translation>Sổ đang mở trong một cửa sổ khác trên máy này từ %1. Hãy làm tiếp ở cửa sổ đó, hoặc đóng cửa sổ đó rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>thidua::MeetingDialog</name>
    <message>
        <source>What was decided</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Thêm kết luận</translation>
    </message>
    <message>
        <source>Progress meeting</source>
        <translation>Cuộc họp tiến độ</translation>
    </message>
    <message>
        <source>New progress meeting</source>
        <translation>Cuộc họp tiến độ mới</translation>
    </message>
    <message>
        <source>No decision yet.</source>
        <translation>Chưa có kết luận.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save meeting</source>
        <translation>Ghi cuộc họp</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Thêm cuộc họp</translation>
    </message>
    <message>
        <source>Name of the meeting</source>
        <translation>Tên cuộc họp</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Number of the conclusion</source>
        <translation>Số thông báo kết luận</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Ai thực hiện</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Nhập tên.</translation>
    </message>
    <message>
        <source>Mend the date.</source>
        <translation>Sửa lại ngày.</translation>
    </message>
</context>
<context>
    <name>thidua::MenuRow</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
</context>
<context>
    <name>thidua::MessagesDialog</name>
    <message>
        <source>Messages to units</source>
        <translation>Tin nhắn gửi các đơn vị</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Không đơn vị nào còn thiếu.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) owe something. Copy a message, then paste it into Zalo or an e-mail.</source>
        <translation>
            <numerusform>%n đơn vị còn thiếu. Chép tin nhắn rồi dán vào Zalo hoặc thư điện tử.</numerusform>
        </translation>
    </message>
    <message>
        <source>Units that owe something</source>
        <translation>Đơn vị còn thiếu</translation>
    </message>
    <message>
        <source>Message to the unit</source>
        <translation>Tin nhắn cho đơn vị</translation>
    </message>
    <message>
        <source>Copy all messages</source>
        <translation>Sao chép tất cả</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>copied at %1</source>
        <translation>đã sao chép lúc %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>Đã sao chép %n tin nhắn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>thidua::MonthGrid</name>
    <message>
        <source>Calendar of the month</source>
        <translation>Lịch tháng</translation>
    </message>
</context>
<context>
    <name>thidua::MovementOverview</name>
    <message>
        <source>Launches and registrations</source>
        <translation>Phát động, đăng ký</translation>
    </message>
    <message>
        <source>Targets reached</source>
        <translation>Chỉ tiêu đạt</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Sáng kiến</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Late, or due within 30 days</source>
        <translation>Quá hạn, hoặc đến hạn trong 30 ngày</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Who has done what every unit must do</source>
        <translation>Việc mọi đơn vị phải làm: ai đã làm</translation>
    </message>
    <message>
        <source>units</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>Where the targets stand</source>
        <translation>Chỉ tiêu đang ở đâu</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Money of the programmes</source>
        <translation>Kinh phí theo đề án</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
</context>
<context>
    <name>thidua::MovementPart</name>
    <message>
        <source>Movement and phases</source>
        <translation>Phong trào và giai đoạn</translation>
    </message>
    <message>
        <source>Name of the movement</source>
        <translation>Tên phong trào</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Phase of this plan</source>
        <translation>Giai đoạn của kế hoạch này</translation>
    </message>
    <message>
        <source>The phase review compares the plans of one phase with those of another.</source>
        <translation>Báo cáo theo giai đoạn so sánh các kế hoạch của giai đoạn này với giai đoạn khác.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>This plan stands alone: it belongs to no movement and no phase. Name the movement it is part of; its phases come next.</source>
        <translation>Kế hoạch này đứng riêng, chưa thuộc phong trào và giai đoạn nào. Đặt tên phong trào của kế hoạch; sau đó thêm các giai đoạn.</translation>
    </message>
    <message>
        <source>Name the movement…</source>
        <translation>Đặt tên phong trào…</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Phong trào</translation>
    </message>
    <message>
        <source>A movement of this code that the ledger already has is joined.</source>
        <translation>Nếu sổ đã có phong trào mang mã này, kế hoạch được gắn vào phong trào đó.</translation>
    </message>
</context>
<context>
    <name>thidua::MovementView</name>
    <message>
        <source>Review</source>
        <translation>Sơ kết, tổng kết</translation>
    </message>
    <message>
        <source>The interim or final review: plans and phases side by side</source>
        <translation>Báo cáo sơ kết hoặc tổng kết: so sánh các kế hoạch và giai đoạn</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Số liệu đến %1</translation>
    </message>
    <message numerus="yes">
        <source>The movement: %n thing(s) are late</source>
        <translation>
            <numerusform>Phong trào: %n việc quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>The movement: nothing is late</source>
        <translation>Phong trào: không có việc nào quá hạn</translation>
    </message>
    <message>
        <source>Nothing is due within 30 days.</source>
        <translation>Không có việc nào đến hạn trong 30 ngày tới.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sắp tới: %1</translation>
    </message>
    <message>
        <source>Report of the bloc</source>
        <translation>Báo cáo của khối</translation>
    </message>
    <message>
        <source>What its head reports: launches, targets, initiatives, difficulties</source>
        <translation>Nội dung Khối trưởng báo cáo: phát động, chỉ tiêu, sáng kiến, khó khăn</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are blocked</source>
        <translation>
            <numerusform>%n dự án vướng mắc</numerusform>
        </translation>
    </message>
    <message>
        <source>The movement: %1</source>
        <translation>Phong trào: %1</translation>
    </message>
</context>
<context>
    <name>thidua::NewCopyDialog</name>
    <message>
        <source>Form of the unit</source>
        <translation>Biểu mẫu của đơn vị</translation>
    </message>
    <message>
        <source>This form asks the unit for what the plan needs. It is filled in step by step; everything is saved by itself.</source>
        <translation>Biểu mẫu hỏi đơn vị những nội dung kế hoạch cần. Điền lần lượt từng bước; mọi thứ được tự lưu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nơi gửi</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ngày lập</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>no last day set</source>
        <translation>chưa đặt hạn</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Có khóa</translation>
    </message>
    <message>
        <source>A passcode is asked for when the return file is exported.</source>
        <translation>Khi xuất tệp nộp sẽ hỏi mật khẩu.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Họ tên người làm</translation>
    </message>
    <message>
        <source>Stands on the return file, so that the council knows whom to ask.</source>
        <translation>Ghi trên tệp nộp để Hội đồng biết liên hệ ai.</translation>
    </message>
    <message>
        <source>Where the work is kept</source>
        <translation>Lưu bài làm tại</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Open this file to go on another day. The form itself stays as it is.</source>
        <translation>Hôm sau mở tệp này để làm tiếp. Tệp biểu mẫu vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>There already is a file of this name. Choose another.</source>
        <translation>Đã có tệp tên này. Đặt tên khác.</translation>
    </message>
</context>
<context>
    <name>thidua::NewPlanDialog</name>
    <message>
        <source>New ledger</source>
        <translation>Tạo sổ mới</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Thêm kế hoạch</translation>
    </message>
    <message>
        <source>What does the ledger start from?</source>
        <translation>Sổ bắt đầu từ đâu?</translation>
    </message>
    <message>
        <source>What does the plan start from?</source>
        <translation>Kế hoạch bắt đầu từ đâu?</translation>
    </message>
    <message>
        <source>Templates name their source. Criteria marked as a sample are ours; edit them as needed.</source>
        <translation>Mẫu ghi rõ nguồn. Tiêu chí ghi là ví dụ không có trong nguồn; sửa theo văn bản của đơn vị.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Create ledger</source>
        <translation>Tạo sổ</translation>
    </message>
    <message>
        <source>There already is a file of this name. Choose another.</source>
        <translation>Đã có tệp tên này. Đặt tên khác.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu kế hoạch</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Kế hoạch trống</translation>
    </message>
    <message>
        <source>Everything is entered by hand</source>
        <translation>Nhập mới toàn bộ</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Tên kế hoạch</translation>
    </message>
    <message>
        <source>File of the ledger</source>
        <translation>Tệp sổ</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Everything is kept in this one file. Choose a folder of this machine, not a network share.</source>
        <translation>Mọi dữ liệu nằm trong tệp này. Chọn thư mục trên máy này, không chọn ổ mạng.</translation>
    </message>
    <message>
        <source>Emulation plan %1</source>
        <translation>Kế hoạch thi đua năm %1</translation>
    </message>
    <message>
        <source>Folder of the ledger</source>
        <translation>Thư mục đặt sổ</translation>
    </message>
</context>
<context>
    <name>thidua::NominationsTab</name>
    <message>
        <source>Nominations</source>
        <translation>Đề nghị khen thưởng</translation>
    </message>
    <message>
        <source>Find by name, unit, award</source>
        <translation>Tìm theo tên, đơn vị, hình thức khen thưởng</translation>
    </message>
    <message>
        <source>Nobody is nominated yet.</source>
        <translation>Chưa có đề nghị khen thưởng.</translation>
    </message>
    <message>
        <source>Add nomination</source>
        <translation>Thêm đề nghị</translation>
    </message>
    <message>
        <source>Change nomination</source>
        <translation>Sửa đề nghị</translation>
    </message>
    <message>
        <source>Remove nomination</source>
        <translation>Bỏ đề nghị</translation>
    </message>
    <message>
        <source>Standards missing</source>
        <translation>Thiếu tiêu chuẩn</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>tập thể</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>ưu tiên</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Tập thể, cá nhân</translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation>Đơn vị đề nghị</translation>
    </message>
    <message>
        <source>Award form</source>
        <translation>Hình thức khen thưởng</translation>
    </message>
    <message>
        <source>Standards met</source>
        <translation>Tiêu chuẩn đạt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Đề nghị khen thưởng</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Set to: %1</source>
        <translation>Chuyển sang: %1</translation>
    </message>
</context>
<context>
    <name>thidua::NumberEdit</name>
    <message>
        <source>%1 is too small: at least %2.</source>
        <translation>%1 nhỏ quá: ít nhất là %2.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2.</source>
        <translation>%1 lớn quá: tối đa là %2.</translation>
    </message>
</context>
<context>
    <name>thidua::OverviewPage</name>
    <message>
        <source>What the overview is about</source>
        <translation>Tổng quan về</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Phong trào</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Bước đầu</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
</context>
<context>
    <name>thidua::PageView</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>thidua::PartsPanel</name>
    <message>
        <source>Find a unit</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Bỏ chọn hết</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Danh sách in</translation>
    </message>
</context>
<context>
    <name>thidua::PasscodeDialog</name>
    <message>
        <source>Export the return file</source>
        <translation>Xuất tệp nộp</translation>
    </message>
    <message>
        <source>The form is locked with a passcode</source>
        <translation>Biểu mẫu được khóa bằng mật khẩu</translation>
    </message>
    <message>
        <source>The department gave it to the unit with the form. It stands for the unit&apos;s signature.</source>
        <translation>Sở gửi mật khẩu cho đơn vị cùng với biểu mẫu. Mật khẩu thay cho chữ ký của đơn vị.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện mật khẩu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
</context>
<context>
    <name>thidua::PickerPopup</name>
    <message>
        <source>Type to find</source>
        <translation>Gõ để tìm</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>“%1” was not found. Accents do not matter; try fewer letters.</source>
        <translation>Không thấy “%1”. Tìm không cần dấu; thử ít chữ hơn.</translation>
    </message>
</context>
<context>
    <name>thidua::PlanChecks</name>
    <message>
        <source>The score table has no criteria yet</source>
        <translation>Bảng điểm chưa có tiêu chí</translation>
    </message>
    <message>
        <source>Base points in all %1: right</source>
        <translation>Tổng điểm chuẩn %1: đúng</translation>
    </message>
    <message>
        <source>Base points in all %1, not %2</source>
        <translation>Tổng điểm chuẩn %1, không phải %2</translation>
    </message>
    <message>
        <source>Bonus points up to %1</source>
        <translation>Điểm thưởng tối đa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the score table</source>
        <translation>
            <numerusform>Còn %n vấn đề khác trong bảng điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria, no mistake found in the table</source>
        <translation>
            <numerusform>%n tiêu chí, bảng điểm không có lỗi</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no grades yet</source>
        <translation>Chưa có mức xếp loại</translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s), without a hole</source>
        <translation>
            <numerusform>%n mức xếp loại, không có khoảng trống</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no blocs yet</source>
        <translation>Chưa có khối</translation>
    </message>
    <message numerus="yes">
        <source>Every bloc has its number of awards, %n in all</source>
        <translation>
            <numerusform>Mọi khối có số lượng khen thưởng, tất cả %n suất</numerusform>
        </translation>
    </message>
    <message>
        <source>No awards yet for %1</source>
        <translation>Chưa có số lượng khen thưởng: %1</translation>
    </message>
    <message>
        <source>There are no units in blocs yet</source>
        <translation>Chưa có đơn vị trong khối</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) without units</source>
        <translation>
            <numerusform>%n khối chưa có đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) in blocs</source>
        <translation>
            <numerusform>%n đơn vị đã vào khối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the ledger in no bloc</source>
        <translation>
            <numerusform>%n đơn vị trong sổ chưa vào khối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) without a date</source>
        <translation>
            <numerusform>%n mốc chưa đặt hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>No legal basis is named</source>
        <translation>Chưa ghi căn cứ</translation>
    </message>
    <message>
        <source>Checks of the plan</source>
        <translation>Kiểm tra kế hoạch</translation>
    </message>
    <message>
        <source>No score table and no grades: the plan is followed, and nobody is ranked</source>
        <translation>Chưa có bảng điểm và mức xếp loại: kế hoạch chỉ để theo dõi, không xếp hạng</translation>
    </message>
    <message>
        <source>“%1” is due on %2, no working day (%3); the next one is %4</source>
        <translation>“%1” có hạn %2 là ngày nghỉ (%3); ngày làm việc kế tiếp là %4</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of coverage bind every obliged unit (%1). Name the kinds of unit in the rule where only some are meant</source>
        <translation>
            <numerusform>%n yêu cầu bao phủ áp dụng cho mọi đơn vị bắt buộc (%1). Nếu chỉ áp dụng cho một số loại, hãy ghi loại đơn vị vào yêu cầu đó</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::PlanPage</name>
    <message>
        <source>Being drawn up</source>
        <translation>Đang soạn</translation>
    </message>
    <message>
        <source>Scoring, figures locked</source>
        <translation>Đang chấm, đã khóa số liệu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>No plan yet. Make one from a template or enter a new one.</source>
        <translation>Chưa có kế hoạch. Tạo từ mẫu hoặc nhập mới.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Reopen the plan…</source>
        <translation>Mở lại kế hoạch…</translation>
    </message>
    <message>
        <source>Lock the plan and start scoring</source>
        <translation>Khóa kế hoạch và bắt đầu chấm</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Các phần của kế hoạch</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>Movement and phases</source>
        <translation>Phong trào và giai đoạn</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Contents of the emulation</source>
        <translation>Nội dung thi đua</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Mức xếp loại</translation>
    </message>
    <message>
        <source>Blocs and numbers of awards</source>
        <translation>Khối và số lượng khen thưởng</translation>
    </message>
    <message>
        <source>Rules of scoring and awards</source>
        <translation>Quy tắc chấm và khen thưởng</translation>
    </message>
    <message>
        <source>Papers of a dossier</source>
        <translation>Giấy tờ hồ sơ</translation>
    </message>
    <message>
        <source>This plan is in part a sample.</source>
        <translation>Kế hoạch này có phần là mẫu.</translation>
    </message>
    <message>
        <source>The ledger is open for reading only.</source>
        <translation>Sổ đang mở để xem.</translation>
    </message>
    <message>
        <source>Locked since scoring began: score table, grades, rules, numbers of awards and who is in which bloc. Wording, dates and papers can still be changed.</source>
        <translation>Đã khóa từ khi bắt đầu chấm: bảng điểm, mức xếp loại, quy tắc, số lượng khen thưởng và thành phần khối. Lời văn, ngày tháng và giấy tờ vẫn sửa được.</translation>
    </message>
    <message>
        <source>The ledger is open for reading only</source>
        <translation>Sổ đang mở chỉ để xem</translation>
    </message>
    <message>
        <source>The plan needs a score table, grades and units in blocs first</source>
        <translation>Kế hoạch cần có bảng điểm, mức xếp loại và đơn vị trong khối trước</translation>
    </message>
    <message>
        <source>Lock the plan and start scoring?</source>
        <translation>Khóa kế hoạch và bắt đầu chấm?</translation>
    </message>
    <message>
        <source>Score table, grades, rules, numbers of awards and who is in which bloc stay as they are from now on. Wording, dates and papers can still be changed.</source>
        <translation>Từ lúc này không sửa được bảng điểm, mức xếp loại, quy tắc, số lượng khen thưởng và thành phần khối. Lời văn, ngày tháng và giấy tờ vẫn sửa được.</translation>
    </message>
    <message>
        <source>Lock the plan</source>
        <translation>Khóa kế hoạch</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Reopen the plan?</source>
        <translation>Mở lại kế hoạch?</translation>
    </message>
    <message>
        <source>Changes of table, grades or numbers of awards move totals and ranks of sheets that are already scored. The reason goes into the history.</source>
        <translation>Sửa bảng điểm, mức xếp loại hoặc số lượng khen thưởng làm đổi tổng điểm và thứ hạng của các bảng đã chấm. Lý do được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>Reopen the plan</source>
        <translation>Mở lại kế hoạch</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Make next year&apos;s plan…</source>
        <translation>Tạo kế hoạch năm sau…</translation>
    </message>
    <message>
        <source>Compare with the earlier plan</source>
        <translation>So với kế hoạch trước</translation>
    </message>
    <message>
        <source>Requirements and standards</source>
        <translation>Yêu cầu, tiêu chí, khen thưởng</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Phân công thực hiện</translation>
    </message>
    <message>
        <source>Rules of coverage</source>
        <translation>Yêu cầu bao phủ</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) moved</source>
        <translation>
            <numerusform>Đã dời %n hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the plan…</source>
        <translation>Đóng kế hoạch…</translation>
    </message>
    <message>
        <source>This plan is closed: nothing in it can be changed. To change something, reopen it with a reason.</source>
        <translation>Kế hoạch này đã đóng: không thể thay đổi gì. Muốn thay đổi, hãy mở lại kèm lý do.</translation>
    </message>
    <message>
        <source>Close the plan?</source>
        <translation>Đóng kế hoạch?</translation>
    </message>
    <message>
        <source>Nothing in it can be changed from now on: scores, figures, registers, wording and dates, and what of initiatives and phases it goes by. It can be reopened with a reason.</source>
        <translation>Từ nay không thể thay đổi gì trong kế hoạch: điểm, số liệu, sổ theo dõi, nội dung và ngày tháng, cả phần sáng kiến và giai đoạn mà kế hoạch căn cứ. Có thể mở lại kèm lý do.</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Đóng kế hoạch</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Để mở</translation>
    </message>
    <message>
        <source>Reopen the closed plan?</source>
        <translation>Mở lại kế hoạch đã đóng?</translation>
    </message>
    <message>
        <source>What was printed and sent no longer has to agree with the ledger. What was scored stays locked. The reason goes into the history.</source>
        <translation>Văn bản đã in và gửi có thể không còn khớp với sổ. Phần đã chấm vẫn khoá. Lý do được ghi vào lịch sử.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Để đóng</translation>
    </message>
    <message>
        <source>The plan was copied, but not everything moved on with it.</source>
        <translation>Đã sao kế hoạch, nhưng có nội dung chưa chuyển theo.</translation>
    </message>
    <message>
        <source>Only how it begins</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Show the whole note</source>
        <translation>Xem toàn bộ ghi chú</translation>
    </message>
</context>
<context>
    <name>thidua::PlanPopup</name>
    <message>
        <source>Type to find a plan</source>
        <translation>Gõ để tìm kế hoạch</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
</context>
<context>
    <name>thidua::PlanSelector</name>
    <message>
        <source>No plan yet</source>
        <translation>Chưa có kế hoạch</translation>
    </message>
    <message>
        <source>Add one from a template</source>
        <translation>Thêm từ mẫu kế hoạch</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Kế hoạch: %1</translation>
    </message>
</context>
<context>
    <name>thidua::PlanTreeModel</name>
    <message>
        <source>Draft</source>
        <translation>Đang soạn</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Đang chấm</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
</context>
<context>
    <name>thidua::PreflightDialog</name>
    <message>
        <source>Check first</source>
        <translation>Kiểm tra trước</translation>
    </message>
    <message>
        <source>Nothing is left to do before the list is final.</source>
        <translation>Không còn việc nào trước khi chốt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do before the list is final</source>
        <translation>
            <numerusform>Còn %n việc trước khi chốt danh sách</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a line to go where it is put right.</source>
        <translation>Mở một dòng để đến chỗ cần sửa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Tìm trong kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
</context>
<context>
    <name>thidua::PreflightModel</name>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>Phải sửa</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Để biết</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nội dung</translation>
    </message>
</context>
<context>
    <name>thidua::PreviewBar</name>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Thu nhỏ (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Phóng to (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Vừa trang</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Vừa bề ngang</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Không có trang</translation>
    </message>
</context>
<context>
    <name>thidua::PreviewDialog</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Print preview – %1</source>
        <translation>Xem trước khi in – %1</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Không có gì để in</translation>
    </message>
    <message>
        <source>The font has no letter for: %1</source>
        <translation>Phông chữ không có chữ: %1</translation>
    </message>
    <message>
        <source>They are printed as empty boxes. Correct them where they were typed.</source>
        <translation>Các chữ này in ra thành ô trống. Sửa lại ở nơi đã nhập.</translation>
    </message>
    <message>
        <source>Tick at least one line.</source>
        <translation>Đánh dấu ít nhất một dòng.</translation>
    </message>
    <message>
        <source>The pages are still being laid out.</source>
        <translation>Đang dàn trang.</translation>
    </message>
    <message>
        <source>No printer on this machine. Save a PDF and print it elsewhere.</source>
        <translation>Máy này chưa có máy in. Lưu PDF để in ở máy khác.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Laying out %1/%2</source>
        <translation>Đang dàn trang %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n A4 page(s)</source>
        <translation>
            <numerusform>%n trang A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Set in %1, size 13–14; tables 10.5</source>
        <translation>Phông chữ %1, cỡ 13–14; trong bảng cỡ 10,5</translation>
    </message>
    <message>
        <source>Dashed: margins, not printed</source>
        <translation>Nét đứt: lề văn bản, không in ra</translation>
    </message>
    <message numerus="yes">
        <source>Print %n scorecard(s)</source>
        <translation>
            <numerusform>In %n bảng chấm điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the ranking</source>
        <translation>In bảng xếp hạng</translation>
    </message>
    <message numerus="yes">
        <source>Print %n docket(s)</source>
        <translation>
            <numerusform>In %n hồ sơ trùng điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n bảng chấm điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranking(s)</source>
        <translation>
            <numerusform>%n bảng xếp hạng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n docket(s)</source>
        <translation>
            <numerusform>%n hồ sơ trùng điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing page %1/%2</source>
        <translation>Đang ghi trang %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>PDF saved: %n page(s).</source>
        <translation>
            <numerusform>Đã lưu PDF: %n trang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing page %1/%2</source>
        <translation>Đang in trang %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Đã gửi đến máy in: %n trang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>In báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n báo cáo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::PreviewOptions</name>
    <message>
        <source>Bloc</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Print on both sides</source>
        <translation>In hai mặt</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Trang in</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>All blocs</source>
        <translation>Tất cả các khối</translation>
    </message>
    <message>
        <source>No printer on this machine</source>
        <translation>Máy này chưa có máy in</translation>
    </message>
    <message>
        <source>Set up a printer, or save a PDF and print it elsewhere.</source>
        <translation>Cài máy in, hoặc lưu PDF để in ở máy khác.</translation>
    </message>
    <message>
        <source>A4 across, 297 × 210 mm</source>
        <translation>A4 ngang, 297 × 210 mm</translation>
    </message>
    <message>
        <source>A4 upright, 210 × 297 mm</source>
        <translation>A4 dọc, 210 × 297 mm</translation>
    </message>
    <message>
        <source>Margins by Decree 30/2020/NĐ-CP: top 20, bottom 20, left 30, right 15 mm.</source>
        <translation>Lề theo Nghị định 30/2020/NĐ-CP: trên 20, dưới 20, trái 30, phải 15 mm.</translation>
    </message>
    <message>
        <source>The names of signers are in Settings.</source>
        <translation>Tên người ký lấy trong Cài đặt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n dòng nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not ticked.</source>
        <translation>
            <numerusform>%n dòng chưa chọn in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more unit(s)</source>
        <translation>
            <numerusform>và %n đơn vị nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) not ticked.</source>
        <translation>
            <numerusform>%n đơn vị chưa chọn in.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the day says</source>
        <translation>Tự chọn theo ngày lập</translation>
    </message>
    <message>
        <source>Interim review</source>
        <translation>Sơ kết</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Tổng kết</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation>Loại báo cáo</translation>
    </message>
    <message>
        <source>Phases and plans compared</source>
        <translation>Giai đoạn và kế hoạch được so sánh</translation>
    </message>
</context>
<context>
    <name>thidua::ProfileDialog</name>
    <message>
        <source>Unit and bloc</source>
        <translation>Đơn vị và khối</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria are below the median of %1</source>
        <translation>
            <numerusform>%n tiêu chí thấp hơn trung vị của %1</numerusform>
        </translation>
    </message>
    <message>
        <source>share of the maximum; points / median</source>
        <translation>tỷ lệ trên điểm tối đa; điểm / trung vị</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>thidua::ProgrammesDialog</name>
    <message>
        <source>Programmes</source>
        <translation>Đề án</translation>
    </message>
    <message>
        <source>Add programme</source>
        <translation>Thêm đề án</translation>
    </message>
    <message>
        <source>Programmes of the plan</source>
        <translation>Đề án của kế hoạch</translation>
    </message>
    <message>
        <source>No programme yet. Projects can also stand alone.</source>
        <translation>Chưa có đề án. Dự án cũng có thể đứng riêng.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Xóa %1?</translation>
    </message>
    <message>
        <source>Only a programme without projects can be removed.</source>
        <translation>Chỉ xóa được đề án không còn dự án.</translation>
    </message>
    <message>
        <source>Remove programme</source>
        <translation>Xóa đề án</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>thidua::ProjectDetail</name>
    <message>
        <source>Lists of the project</source>
        <translation>Các danh sách của dự án</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Đã xong hôm nay</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Money by year and source</source>
        <translation>Vốn theo năm và nguồn</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Rủi ro</translation>
    </message>
    <message>
        <source>Decisions of meetings</source>
        <translation>Kết luận các cuộc họp</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Thêm mốc</translation>
    </message>
    <message>
        <source>The project has no milestone yet.</source>
        <translation>Dự án chưa có mốc.</translation>
    </message>
    <message>
        <source>Add money</source>
        <translation>Thêm vốn</translation>
    </message>
    <message>
        <source>No money by year and source yet.</source>
        <translation>Chưa có số liệu vốn theo năm và nguồn.</translation>
    </message>
    <message>
        <source>Add risk</source>
        <translation>Thêm rủi ro</translation>
    </message>
    <message>
        <source>No risk noted yet.</source>
        <translation>Chưa ghi nhận rủi ro.</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Thêm cuộc họp</translation>
    </message>
    <message>
        <source>No progress meeting yet.</source>
        <translation>Chưa có cuộc họp tiến độ.</translation>
    </message>
    <message>
        <source>Choose a project above.</source>
        <translation>Chọn một dự án ở trên.</translation>
    </message>
    <message>
        <source>Choose a milestone that is not done</source>
        <translation>Chọn một mốc chưa xong</translation>
    </message>
    <message>
        <source>Choose a project first</source>
        <translation>Chọn dự án trước</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>chưa có kết luận</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Ai thực hiện</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>%1 – blocked: %2</source>
        <translation>%1 – vướng mắc: %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
</context>
<context>
    <name>thidua::ProjectDialog</name>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Dự án mới</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Không thuộc đề án</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Ghi dự án</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Thêm dự án</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Đề án</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Budget (đồng)</source>
        <translation>Tổng mức đầu tư (đồng)</translation>
    </message>
    <message>
        <source>Blank while it is not known.</source>
        <translation>Để trống khi chưa có số liệu.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Supporting, one a line</source>
        <translation>Phối hợp, hỗ trợ (mỗi dòng một đơn vị)</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>What blocks it</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Blank when nothing does.</source>
        <translation>Để trống khi không vướng mắc.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Nhập tên.</translation>
    </message>
    <message>
        <source>Mend the amount.</source>
        <translation>Sửa lại số tiền.</translation>
    </message>
    <message>
        <source>Mend the date.</source>
        <translation>Sửa lại ngày.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>thidua::ProjectTimes</name>
    <message>
        <source>Projects over time</source>
        <translation>Tiến độ các dự án</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Lưu hình</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hôm nay %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>chưa đến hạn</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ hạn</translation>
    </message>
    <message>
        <source>Project, milestone</source>
        <translation>Dự án, mốc</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Picture (*.png);;PDF document (*.pdf)</source>
        <translation>Hình (*.png);;Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The picture was not saved to &quot;%1&quot;. Check that the folder exists and can be written to, or choose another one.</source>
        <translation>Chưa lưu được hình vào “%1”. Kiểm tra thư mục có tồn tại và ghi được không, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>Đã lưu hình.</translation>
    </message>
</context>
<context>
    <name>thidua::ProjectsModel</name>
    <message>
        <source>not assigned</source>
        <translation>chưa phân công</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation>Mốc tiếp theo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>In đồng</source>
        <translation>Đơn vị: đồng</translation>
    </message>
    <message>
        <source>Below: who supports it</source>
        <translation>Dòng dưới: đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Tổng mức đầu tư</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>Đã giải ngân</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Chịu trách nhiệm</translation>
    </message>
    <message>
        <source>not all known</source>
        <translation>chưa đủ số liệu</translation>
    </message>
</context>
<context>
    <name>thidua::ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Views of the projects</source>
        <translation>Cách xem dự án</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Budget by year</source>
        <translation>Vốn theo năm</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Báo cáo tiến độ</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Đề án</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Thêm dự án</translation>
    </message>
    <message>
        <source>Find a project by name, code, department</source>
        <translation>Tìm dự án theo tên, mã, đơn vị</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Tìm dự án</translation>
    </message>
    <message>
        <source>Projects, late and blocked first</source>
        <translation>Dự án, trễ và vướng mắc trước</translation>
    </message>
    <message>
        <source>No money by year and source yet.</source>
        <translation>Chưa có số liệu vốn theo năm và nguồn.</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>Chưa có gì để báo cáo</translation>
    </message>
    <message>
        <source>Money planned and disbursed by year</source>
        <translation>Kế hoạch vốn và giải ngân theo năm</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Money planned and disbursed by source</source>
        <translation>Kế hoạch vốn và giải ngân theo nguồn</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Nguồn vốn</translation>
    </message>
    <message>
        <source>No projects yet.</source>
        <translation>Chưa có dự án.</translation>
    </message>
    <message>
        <source>“%1” was not found. Accents do not matter; try fewer letters.</source>
        <translation>Không thấy “%1”. Tìm không cần dấu; thử ít chữ hơn.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n dự án</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait for somebody</source>
        <translation>
            <numerusform>%n việc chờ xử lý</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Xóa %1?</translation>
    </message>
    <message>
        <source>Its milestones, money and risks go with it. What meetings decided about it stays.</source>
        <translation>Mốc, vốn và rủi ro của dự án cũng bị xóa. Kết luận của các cuộc họp về dự án được giữ.</translation>
    </message>
    <message>
        <source>Remove project</source>
        <translation>Xóa dự án</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Change project</source>
        <translation>Sửa dự án</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Thêm cuộc họp</translation>
    </message>
</context>
<context>
    <name>thidua::PromisesDialog</name>
    <message>
        <source>Registered figure</source>
        <translation>Số đăng ký</translation>
    </message>
    <message>
        <source>Registered figures</source>
        <translation>Số đăng ký</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Unit or bloc</source>
        <translation>Đơn vị hoặc khối</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>không thuộc kế hoạch</translation>
    </message>
    <message>
        <source>Choose a registered figure.</source>
        <translation>Chọn một số đăng ký.</translation>
    </message>
    <message>
        <source>It is returned already.</source>
        <translation>Số này đã trả lại.</translation>
    </message>
    <message>
        <source>It is approved already.</source>
        <translation>Số này đã duyệt.</translation>
    </message>
    <message>
        <source>The plan has no units and blocs yet.</source>
        <translation>Kế hoạch chưa có đơn vị và khối.</translation>
    </message>
    <message>
        <source>Enter the figure.</source>
        <translation>Nhập số đăng ký.</translation>
    </message>
    <message>
        <source>Return the registered figure?</source>
        <translation>Trả lại số đăng ký?</translation>
    </message>
    <message>
        <source>The unit changes it and registers again.</source>
        <translation>Đơn vị sửa rồi đăng ký lại.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>The figure of %1 for %2 is approved already</source>
        <translation>Số đăng ký năm %2 của %1 đã được duyệt</translation>
    </message>
    <message>
        <source>Registering another one takes the approval back: it has to be approved again.</source>
        <translation>Đăng ký số khác sẽ bỏ kết quả duyệt; số mới phải được duyệt lại.</translation>
    </message>
    <message>
        <source>Register the other figure</source>
        <translation>Đăng ký số mới</translation>
    </message>
    <message>
        <source>Keep the approved one</source>
        <translation>Giữ số đã duyệt</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Duyệt số đăng ký</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Ngày duyệt</translation>
    </message>
    <message>
        <source>Approved by, number of the decision</source>
        <translation>Người duyệt, số quyết định</translation>
    </message>
    <message>
        <source>Nothing is registered yet. Choose who, the year and the figure above.</source>
        <translation>Chưa có số đăng ký nào. Chọn đơn vị hoặc khối, năm và số ở trên.</translation>
    </message>
</context>
<context>
    <name>thidua::PromisesModel</name>
    <message>
        <source>Unit or bloc</source>
        <translation>Đơn vị hoặc khối</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
</context>
<context>
    <name>thidua::RankingHeader</name>
    <message>
        <source>For reference, not used to rank</source>
        <translation>Để tham khảo, không dùng xếp hạng</translation>
    </message>
</context>
<context>
    <name>thidua::RankingModel</name>
    <message>
        <source>%1 short</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>Chờ quyết định</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Không được lấy</translation>
    </message>
    <message>
        <source>Scaled from %1 points</source>
        <translation>Quy đổi %1 điểm</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Mở bảng chấm</translation>
    </message>
    <message numerus="yes">
        <source>Award line: %n place(s)</source>
        <translation>
            <numerusform>Vạch khen thưởng: %n suất</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Hạng %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>Double-click: why this total?</source>
        <translation>Bấm đúp: vì sao có tổng điểm này?</translation>
    </message>
    <message>
        <source>This close to a better grade, check the sheet once more.</source>
        <translation>Sát mức xếp loại trên, nên xem lại bảng chấm điểm.</translation>
    </message>
    <message>
        <source>For reference, not used to rank</source>
        <translation>Để tham khảo, không dùng xếp hạng</translation>
    </message>
    <message>
        <source>Orders units with equal totals</source>
        <translation>Dùng để xếp các đơn vị bằng tổng điểm</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>So với %1</translation>
    </message>
    <message>
        <source>Against the line</source>
        <translation>So với vạch</translation>
    </message>
    <message>
        <source>To the line</source>
        <translation>Cách vạch</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Chuẩn</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Thưởng</translation>
    </message>
    <message>
        <source>Award, note</source>
        <translation>Khen thưởng, ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n taken by decision</source>
        <translation>
            <numerusform>%1, lấy %n đơn vị theo quyết định</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::RankingPage</name>
    <message>
        <source>Nothing to rank yet: the plan has no units in blocs.</source>
        <translation>Chưa xếp hạng được: kế hoạch chưa có đơn vị trong khối.</translation>
    </message>
    <message>
        <source>Add units</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Ranking and awards</source>
        <translation>Xếp hạng, khen thưởng</translation>
    </message>
    <message>
        <source>Holds and exclusions</source>
        <translation>Tạm dừng xét, không xét</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Kiểm tra trước</translation>
    </message>
    <message>
        <source>Print ranking</source>
        <translation>In bảng xếp hạng</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>tied at the line</source>
        <translation>trùng điểm tại vạch</translation>
    </message>
    <message>
        <source>other units</source>
        <translation>đơn vị khác</translation>
    </message>
    <message>
        <source>The stem is the distance to the line. Double-click a total to see why.</source>
        <translation>Đường ngang là khoảng cách tới vạch. Bấm đúp vào tổng điểm để xem “Vì sao?”.</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Holds and exclusions (%1)</source>
        <translation>Tạm dừng xét, không xét (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Quota: %n award(s)</source>
        <translation>
            <numerusform>Số lượng khen thưởng: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear</source>
        <translation>
            <numerusform>%n suất đã rõ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaiting decision</source>
        <translation>
            <numerusform>%n suất chờ quyết định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <translation>
            <numerusform>%n suất trống</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is open for reading only</source>
        <translation>Sổ đang mở chỉ để xem</translation>
    </message>
    <message>
        <source>Open tie docket</source>
        <translation>Mở hồ sơ trùng điểm</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Update basis</source>
        <translation>Cập nhật mốc so sánh</translation>
    </message>
    <message>
        <source>Change decision</source>
        <translation>Sửa quyết định</translation>
    </message>
    <message>
        <source>Take back decision</source>
        <translation>Thu hồi quyết định</translation>
    </message>
    <message>
        <source>%1: the award line stands at %2 points</source>
        <translation>%1: vạch khen thưởng ở mức %2 điểm</translation>
    </message>
    <message>
        <source>%1: totals of the ranked units</source>
        <translation>%1: tổng điểm các đơn vị được xếp hạng</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s), %2 ranked</source>
        <translation>
            <numerusform>%1: %n đơn vị, %2 được xếp hạng</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by round: %1</source>
        <translation>Bước chấm dùng để xếp hạng: %1</translation>
    </message>
    <message>
        <source>Checking the sheets</source>
        <translation>Đang kiểm tra các bảng chấm điểm</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Why the list is open</source>
        <translation>Vì sao chưa chốt được danh sách</translation>
    </message>
    <message>
        <source>Tie docket</source>
        <translation>Hồ sơ trùng điểm</translation>
    </message>
    <message>
        <source>Take back the decision on %1?</source>
        <translation>Thu hồi quyết định về %1?</translation>
    </message>
    <message>
        <source>The docket is open again and the list cannot be final.</source>
        <translation>Hồ sơ trùng điểm mở lại và chưa chốt được danh sách.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>được đề nghị</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>Còn %n thông báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden for want of room: right-click the header</source>
        <translation>
            <numerusform>Ẩn %n cột vì thiếu chỗ: bấm chuột phải vào tiêu đề để hiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may change</source>
        <translation>
            <numerusform>%n có thể đổi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::RankingTable</name>
    <message>
        <source>Ranking of the bloc</source>
        <translation>Bảng xếp hạng của khối</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Đang sắp theo: %1</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Mở bảng chấm</translation>
    </message>
    <message>
        <source>Why this total?</source>
        <translation>Vì sao có tổng điểm này?</translation>
    </message>
    <message>
        <source>Compare with the bloc…</source>
        <translation>So với khối</translation>
    </message>
    <message>
        <source>Hold or exclude…</source>
        <translation>Tạm dừng xét hoặc không xét</translation>
    </message>
</context>
<context>
    <name>thidua::ReceiveComparePage</name>
    <message>
        <source>Files chosen</source>
        <translation>Tệp đã chọn</translation>
    </message>
    <message>
        <source>Rows of the files beside the ledger</source>
        <translation>Các dòng của tệp bên cạnh sổ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Có vấn đề</translation>
    </message>
    <message>
        <source>Find a unit or criterion</source>
        <translation>Tìm đơn vị, tiêu chí</translation>
    </message>
    <message>
        <source>not in the ledger yet</source>
        <translation>chưa có trong sổ</translation>
    </message>
    <message>
        <source>other than in the ledger</source>
        <translation>khác giá trị đang có</translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed by both</source>
        <translation>
            <numerusform>trong đó %n dòng hai bên cùng sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>the same, left as they are</source>
        <translation>giống hệt, bỏ qua</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>không phải quyết định gì</translation>
    </message>
    <message>
        <source>%1 conflicts, %2 refused</source>
        <translation>%1 xung đột, %2 từ chối</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>problems</source>
        <translation>vấn đề</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Other than the ledger</source>
        <translation>Khác với sổ</translation>
    </message>
    <message>
        <source>Conflicts only</source>
        <translation>Chỉ xung đột</translation>
    </message>
    <message>
        <source>No rows of this kind.</source>
        <translation>Không có dòng nào thuộc loại này.</translation>
    </message>
    <message>
        <source>Nothing found. Accents need not be typed; try fewer letters.</source>
        <translation>Không thấy. Tìm không cần dấu; thử ít chữ hơn.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all = %1 new + %2 changed + %3 unchanged + %4 with a problem. Nothing has been written to the ledger yet.</source>
        <translation>
            <numerusform>Tổng %n dòng = %1 mới + %2 thay đổi + %3 không đổi + %4 có vấn đề. Chưa có gì được ghi vào sổ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ReceiveDecidePage</name>
    <message>
        <source>Rows to decide</source>
        <translation>Các dòng cần quyết định</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Also what would be taken without asking</source>
        <translation>Cả dòng sẽ nhận không cần hỏi</translation>
    </message>
    <message>
        <source>Reason for keeping what the ledger has</source>
        <translation>Lý do giữ giá trị trong sổ</translation>
    </message>
    <message>
        <source>Why the ledger&apos;s value is kept; it stands in the receipt minutes</source>
        <translation>Vì sao giữ giá trị trong sổ; ghi vào biên bản tiếp nhận</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message numerus="yes">
        <source>Keep the ledger&apos;s in %n row(s)</source>
        <translation>
            <numerusform>Giữ trong sổ %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the ledger&apos;s in all</source>
        <translation>Giữ hết trong sổ</translation>
    </message>
    <message numerus="yes">
        <source>Take the unit&apos;s in %n row(s)</source>
        <translation>
            <numerusform>Lấy của đơn vị %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the unit&apos;s in all</source>
        <translation>Lấy hết của đơn vị</translation>
    </message>
    <message>
        <source>Nothing has to be decided: no row was changed by both sides.</source>
        <translation>Không phải quyết định gì: không dòng nào bị hai bên cùng sửa.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as the ledger has them, without a reason. Units ask for it.</source>
        <translation>
            <numerusform>%n dòng giữ giá trị trong sổ mà chưa ghi lý do. Đơn vị sẽ hỏi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Đã quyết định hết.</translation>
    </message>
    <message numerus="yes">
        <source>Write the reason in %n row(s)</source>
        <translation>
            <numerusform>Ghi lý do cho %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the reason in %n row(s) without one</source>
        <translation>
            <numerusform>Ghi lý do cho %n dòng chưa có lý do</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows in which the ledger&apos;s value is kept first</source>
        <translation>Chọn các dòng giữ giá trị của sổ trước</translation>
    </message>
    <message>
        <source>Returns made ready</source>
        <translation>Tệp nộp đã chuẩn bị</translation>
    </message>
    <message>
        <source>Making ready return %1 of %2. Nothing is written yet.</source>
        <translation>Đang chuẩn bị tệp nộp %1 trên %2. Chưa có gì được ghi.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not decided: the ledger keeps its own, and they are listed with the returns until somebody decides.</source>
        <translation>
            <numerusform>Còn %n dòng chưa quyết định: sổ giữ giá trị đang có; các dòng này được nhắc trong Tình hình nộp cho đến khi quyết định.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were to be decided, but both sides say the same by now. Take them off the list with the button below.</source>
        <translation>
            <numerusform>%n dòng chờ quyết định nay hai bên đã ghi như nhau. Bấm nút bên dưới để bỏ khỏi danh sách.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the ledger&apos;s in %n undecided row(s) with this reason</source>
        <translation>
            <numerusform>Giữ trong sổ %n dòng chưa quyết định với lý do này</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ReceiveFilesPage</name>
    <message>
        <source>Ready to compare</source>
        <translation>Sẵn sàng đối chiếu</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>hợp lệ</translation>
    </message>
    <message>
        <source>none (Excel)</source>
        <translation>không có (Excel)</translation>
    </message>
    <message>
        <source>On the computer %1</source>
        <translation>Trên máy %1</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>lần %1</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <source>Take all off the list</source>
        <translation>Bỏ hết khỏi danh sách</translation>
    </message>
    <message>
        <source>Files chosen</source>
        <translation>Tệp đã chọn</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Số tệp đã đọc</translation>
    </message>
    <message>
        <source>Choose the files the units sent (.thiduanop, or the Excel form), a whole folder of them, or drag them here.</source>
        <translation>Chọn các tệp đơn vị gửi (.thiduanop hoặc biểu mẫu Excel), chọn cả thư mục, hoặc kéo thả vào đây.</translation>
    </message>
    <message>
        <source>Unit, file</source>
        <translation>Đơn vị, tệp</translation>
    </message>
    <message>
        <source>Made, by</source>
        <translation>Lập lúc, người lập</translation>
    </message>
    <message>
        <source>Time, table</source>
        <translation>Lần, bảng điểm</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký số</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to compare. Nothing has been written to the ledger yet.</source>
        <translation>
            <numerusform>%n tệp để đối chiếu. Chưa có gì được ghi vào sổ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to compare, %1 with nothing to receive; the reasons stand beside them. Nothing has been written to the ledger yet.</source>
        <translation>
            <numerusform>%n tệp để đối chiếu, %1 tệp không có gì để nhận (lý do ghi bên cạnh). Chưa có gì được ghi vào sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading file %1 of %2</source>
        <translation>Đang đọc tệp %1/%2</translation>
    </message>
    <message>
        <source>Files of the units</source>
        <translation>Tệp nộp của đơn vị</translation>
    </message>
    <message>
        <source>Returns of units (*.thiduanop *.xlsx);;All files (*)</source>
        <translation>Tệp nộp (*.thiduanop *.xlsx);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Folder with the files of the units</source>
        <translation>Thư mục chứa tệp nộp</translation>
    </message>
    <message>
        <source>older table</source>
        <translation>bảng điểm cũ hơn</translation>
    </message>
    <message>
        <source>present table</source>
        <translation>bảng điểm hiện tại</translation>
    </message>
    <message>
        <source>Comparing file %1 of %2</source>
        <translation>Đang đối chiếu tệp %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Received on %1; %n row(s) are left to decide</source>
        <translation>
            <numerusform>Đã nhận ngày %1; còn %n dòng chưa quyết định</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ReceiveResultPage</name>
    <message>
        <source>What was received</source>
        <translation>Những gì đã nhận</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Cộng</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Tổng số dòng</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Taken back: the ledger is as it was before this receiving. The files can be received again.</source>
        <translation>Đã hoàn tác: sổ trở lại như trước lần nhận này. Có thể nhận lại các tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all = %1 new + %2 changed + %3 unchanged + %4 not taken. The lists are kept in the ledger with each reception.</source>
        <translation>
            <numerusform>Tổng %n dòng = %1 mới + %2 thay đổi + %3 không đổi + %4 không nhận. Danh sách được lưu trong sổ cùng mỗi lần nhận.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unit(s)</source>
        <translation>
            <numerusform>%n đơn vị khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are still to be decided: %1. Until then the ledger keeps its own.</source>
        <translation>
            <numerusform>Còn %n dòng chưa quyết định: %1. Đến khi quyết định, sổ giữ giá trị đang có.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these to decide</source>
        <translation>Trong đó chưa quyết</translation>
    </message>
</context>
<context>
    <name>thidua::ReceiveWizard</name>
    <message>
        <source>refused</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>the unit&apos;s</source>
        <translation>lấy của đơn vị</translation>
    </message>
    <message>
        <source>the ledger&apos;s</source>
        <translation>giữ trong sổ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>When given out</source>
        <translation>Lúc gửi</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Receive returns of units</source>
        <translation>Nhận tệp nộp của đơn vị</translation>
    </message>
    <message>
        <source>Take this whole receiving back</source>
        <translation>Hoàn tác cả lần nhận này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Files the units sent</source>
        <translation>Tệp đơn vị gửi</translation>
    </message>
    <message>
        <source>The files beside the ledger</source>
        <translation>So tệp của đơn vị với sổ hiện tại</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Những dòng cần quyết định</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Appraised and final scores are never touched. Where both changed the same thing, the ledger&apos;s value stays unless you take the unit&apos;s.</source>
        <translation>Điểm thẩm định và chung cuộc không bị đụng tới. Dòng hai bên cùng sửa giữ giá trị trong sổ, trừ khi chọn lấy của đơn vị.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Lưu danh sách…</translation>
    </message>
    <message>
        <source>Save the comparison…</source>
        <translation>Lưu bảng đối chiếu…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Next: compare</source>
        <translation>Tiếp: Đối chiếu</translation>
    </message>
    <message>
        <source>Next: decide</source>
        <translation>Tiếp: Quyết định</translation>
    </message>
    <message numerus="yes">
        <source>Receive %n return(s)</source>
        <translation>
            <numerusform>Nhận %n tệp nộp</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The files are being read</source>
        <translation>Đang đọc tệp</translation>
    </message>
    <message>
        <source>Choose files that can be compared first</source>
        <translation>Chọn tệp đối chiếu được trước</translation>
    </message>
    <message>
        <source>This writes to the ledger; it can be taken back as one step.</source>
        <translation>Bước này ghi vào sổ; có thể hoàn tác cả lần.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Lưu bảng đối chiếu</translation>
    </message>
    <message>
        <source>comparison-%1.csv</source>
        <translation>doi-chieu-%1.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Không ghi được %1. Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>The ledger is open for reading only.</source>
        <translation>Sổ đang mở chỉ để xem.</translation>
    </message>
    <message>
        <source>Open it for writing to receive what units sent.</source>
        <translation>Mở sổ để ghi thì mới nhận được tệp nộp.</translation>
    </message>
    <message>
        <source>Nothing was added: the list is as it was before.</source>
        <translation>Chưa thêm tệp nào: danh sách vẫn như trước.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>chưa quyết định</translation>
    </message>
    <message>
        <source>Choose the files again</source>
        <translation>Chọn lại tệp</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Quyết định lại</translation>
    </message>
    <message numerus="yes">
        <source>Decide the %n row(s) left…</source>
        <translation>
            <numerusform>Quyết định %n dòng còn lại…</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the decisions</source>
        <translation>Ghi quyết định</translation>
    </message>
    <message>
        <source>The returns are being made ready</source>
        <translation>Đang chuẩn bị các tệp nộp</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written to the ledger.</source>
        <translation>Đã dừng. Chưa có gì được ghi vào sổ.</translation>
    </message>
    <message>
        <source>Nothing was decided, so nothing was written.</source>
        <translation>Chưa quyết định dòng nào nên không ghi gì.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Không còn gì phải quyết định.</translation>
    </message>
    <message>
        <source>Every row of these returns was taken or decided meanwhile.</source>
        <translation>Mọi dòng của các tệp nộp này đã được nhận hoặc quyết định.</translation>
    </message>
    <message>
        <source>Print the receipt minutes…</source>
        <translation>In biên bản tiếp nhận…</translation>
    </message>
</context>
<context>
    <name>thidua::RecentFilesModel</name>
    <message>
        <source>Today %1</source>
        <translation>Hôm nay %1</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Không tìm thấy tệp</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Đang mở trên %1</translation>
    </message>
    <message>
        <source>Network share</source>
        <translation>Ổ mạng</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Đang mở ở cửa sổ khác</translation>
    </message>
</context>
<context>
    <name>thidua::RegisterTab</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Bỏ “%1”?</translation>
    </message>
    <message>
        <source>It can be brought back by undoing.</source>
        <translation>Có thể lấy lại bằng hoàn tác.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Nothing is left by the filters above.</source>
        <translation>Không còn dòng nào theo bộ lọc ở trên.</translation>
    </message>
    <message>
        <source>“%1” was not found. Accents do not matter; try fewer letters.</source>
        <translation>Không thấy “%1”. Tìm không cần dấu; thử ít chữ hơn.</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Chuyển bước</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Record stage</source>
        <translation>Ghi bước</translation>
    </message>
    <message>
        <source>Back one stage</source>
        <translation>Lùi một bước</translation>
    </message>
    <message>
        <source>Take “%1” back from “%2”?</source>
        <translation>Lùi “%1” khỏi giai đoạn “%2”?</translation>
    </message>
    <message>
        <source>The day and paper of this stage go; the reason stays in the history.</source>
        <translation>Ngày và văn bản của giai đoạn này bị bỏ; lý do được giữ trong nhật ký.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Next stage: %1</source>
        <translation>Chuyển sang bước: %1</translation>
    </message>
</context>
<context>
    <name>thidua::RemarksBox</name>
    <message>
        <source>The council asks</source>
        <translation>Hội đồng yêu cầu</translation>
    </message>
    <message>
        <source>Answer of the unit</source>
        <translation>Trả lời của đơn vị</translation>
    </message>
</context>
<context>
    <name>thidua::RemarksDialog</name>
    <message>
        <source>The whole sheet</source>
        <translation>Cả bảng điểm</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chờ trả lời</translation>
    </message>
    <message>
        <source>Remarks to the unit</source>
        <translation>Nhận xét gửi đơn vị</translation>
    </message>
    <message>
        <source>Remarks to %1</source>
        <translation>Nhận xét gửi %1</translation>
    </message>
    <message>
        <source>What the unit is to mend or explain. Open remarks go out with its next form; its answers come back with its return.</source>
        <translation>Những việc đơn vị cần sửa hoặc giải trình. Nhận xét chưa xong đi cùng tệp biểu mẫu lần sau; trả lời về cùng tệp nộp.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Đánh dấu đã xong</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Give out a new form…</source>
        <translation>Phát tệp biểu mẫu mới…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Write the remark</source>
        <translation>Ghi nhận xét</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>What the unit is to do</source>
        <translation>Việc đơn vị cần làm</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Answer of the unit</source>
        <translation>Trả lời của đơn vị</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ngày ghi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Choose a remark first</source>
        <translation>Chọn một nhận xét trước</translation>
    </message>
    <message>
        <source>The ledger is open for reading only.</source>
        <translation>Sổ đang mở chỉ để xem.</translation>
    </message>
    <message>
        <source>Write the remark first</source>
        <translation>Ghi nội dung nhận xét trước</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Nhận xét: %1</translation>
    </message>
    <message>
        <source>Answer of the unit: %1</source>
        <translation>Đơn vị trả lời: %1</translation>
    </message>
</context>
<context>
    <name>thidua::ReminderDialog</name>
    <message>
        <source>Write the letter</source>
        <translation>Soạn văn bản nhắc</translation>
    </message>
</context>
<context>
    <name>thidua::ReturnTreeModel</name>
    <message>
        <source>Refused: %1</source>
        <translation>Từ chối: %1</translation>
    </message>
    <message>
        <source>New: not in the ledger yet</source>
        <translation>Mới, chưa có trong sổ</translation>
    </message>
    <message>
        <source>Taken away by the unit</source>
        <translation>Đơn vị xóa</translation>
    </message>
    <message>
        <source>Changed by the unit</source>
        <translation>Đơn vị sửa</translation>
    </message>
    <message>
        <source>Changed by both in different places, both are kept</source>
        <translation>Hai bên sửa khác chỗ, giữ cả hai</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>Hai bên cùng sửa</translation>
    </message>
    <message>
        <source>Changed by the council only, it stays</source>
        <translation>Chỉ Sở sửa, giữ nguyên</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n xung đột</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n từ chối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>không khác gì</translation>
    </message>
    <message>
        <source>Unit, what it is about</source>
        <translation>Đơn vị, nội dung</translation>
    </message>
    <message>
        <source>When given out</source>
        <translation>Lúc gửi</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>%1, choose in step 3</source>
        <translation>%1, chọn ở bước 3</translation>
    </message>
</context>
<context>
    <name>thidua::ReturnsView</name>
    <message>
        <source>Forms given out</source>
        <translation>Đã phát biểu mẫu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Remarks open</source>
        <translation>Nhận xét chưa xong</translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation>Chưa nộp</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Units and what they sent</source>
        <translation>Đơn vị và tình hình nộp</translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>trong đó %n nộp muộn</numerusform>
        </translation>
    </message>
    <message>
        <source>to be reminded</source>
        <translation>cần nhắc</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n đã trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>No units yet. Import them or add them one by one in the list.</source>
        <translation>Chưa có đơn vị. Nhập từ Excel hoặc thêm từng đơn vị ở danh sách.</translation>
    </message>
    <message>
        <source>Nobody is left by the filters above.</source>
        <translation>Không còn đơn vị nào theo bộ lọc ở trên.</translation>
    </message>
    <message>
        <source>The ledger is open for reading only.</source>
        <translation>Sổ đang mở chỉ để xem.</translation>
    </message>
    <message>
        <source>Choose one unit first</source>
        <translation>Chọn một đơn vị trước</translation>
    </message>
    <message>
        <source>Choose the units first</source>
        <translation>Chọn đơn vị trước</translation>
    </message>
    <message>
        <source>The plan has no units yet.</source>
        <translation>Kế hoạch chưa có đơn vị.</translation>
    </message>
    <message>
        <source>Give out forms…</source>
        <translation>Phát tệp biểu mẫu…</translation>
    </message>
    <message>
        <source>Take the extra time back</source>
        <translation>Bỏ gia hạn</translation>
    </message>
    <message>
        <source>Open the unit&apos;s own sheet</source>
        <translation>Mở bảng tự chấm của đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Đã chọn %1 trong %2</translation>
    </message>
    <message>
        <source>Files and words of the unit…</source>
        <translation>Tệp và ý kiến của đơn vị…</translation>
    </message>
    <message>
        <source>Files and papers received</source>
        <translation>Đã nhận tệp nộp, bản giấy</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to decide</source>
        <translation>
            <numerusform>%n dòng chờ quyết định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n row(s)…</source>
        <translation>
            <numerusform>Quyết định %n dòng…</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that were not taken…</source>
        <translation>Các dòng chưa nhận…</translation>
    </message>
    <message>
        <source>Print the receipt minutes…</source>
        <translation>In biên bản tiếp nhận…</translation>
    </message>
    <message>
        <source>Copy the reminder…</source>
        <translation>Sao chép lời nhắc…</translation>
    </message>
    <message>
        <source>Remarks…</source>
        <translation>Nhận xét…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Gia hạn…</translation>
    </message>
    <message>
        <source>Key in a paper…</source>
        <translation>Nhập bản giấy…</translation>
    </message>
    <message numerus="yes">
        <source>%n with scores only</source>
        <translation>
            <numerusform>%n mới có điểm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::RowDetail</name>
    <message>
        <source>When given out</source>
        <translation>Lúc gửi</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>(taken away)</source>
        <translation>(đơn vị xóa)</translation>
    </message>
    <message>
        <source>Choose a row to read it whole.</source>
        <translation>Chọn một dòng để xem đầy đủ nội dung.</translation>
    </message>
</context>
<context>
    <name>thidua::RowEditor</name>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Đưa lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Đưa xuống</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>Chọn một dòng trước</translation>
    </message>
</context>
<context>
    <name>thidua::RuleFields</name>
    <message>
        <source>Lower is better</source>
        <translation>Thấp hơn là tốt hơn</translation>
    </message>
    <message>
        <source>At most, together</source>
        <translation>Tối đa cả nhóm</translation>
    </message>
    <message>
        <source>Blank: the sum of the criteria.</source>
        <translation>Để trống: tổng các tiêu chí.</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Mức cao nhất</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước điểm</translation>
    </message>
    <message>
        <source>Blank: any value the table shows.</source>
        <translation>Để trống: mọi giá trị bảng điểm hiển thị được.</translation>
    </message>
    <message>
        <source>Target, in percent</source>
        <translation>Mục tiêu, phần trăm</translation>
    </message>
    <message>
        <source>Points each</source>
        <translation>Điểm mỗi việc</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>A mistake</source>
        <translation>Lỗi nhập</translation>
    </message>
    <message>
        <source>A denominator of 0 is</source>
        <translation>Mẫu số bằng 0 là</translation>
    </message>
    <message>
        <source>Criteria it makes 0</source>
        <translation>Tiêu chí bị tính 0</translation>
    </message>
    <message>
        <source>Numbers separated by commas. Blank: its own group.</source>
        <translation>Số thứ tự cách nhau bằng dấu phẩy. Để trống: cả nhóm của nó.</translation>
    </message>
</context>
<context>
    <name>thidua::RuleRows</name>
    <message>
        <source>What is measured</source>
        <translation>Giá trị đo là</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Đưa lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Đưa xuống</translation>
    </message>
    <message>
        <source>Levels or bands</source>
        <translation>Các mức hoặc khung giá trị</translation>
    </message>
</context>
<context>
    <name>thidua::RuleRowsModel</name>
    <message>
        <source>new level</source>
        <translation>mức mới</translation>
    </message>
    <message>
        <source>A level cannot contain “|” or “;”. Use a comma.</source>
        <translation>Tên mức không được có “|” hoặc “;”. Dùng dấu phẩy.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
</context>
<context>
    <name>thidua::RuleStrip</name>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>The whole rule of this criterion (F1)</source>
        <translation>Toàn bộ quy tắc của tiêu chí (F1)</translation>
    </message>
    <message>
        <source>The whole rule</source>
        <translation>Toàn bộ quy tắc</translation>
    </message>
    <message>
        <source>How the points come about (Ctrl+Enter)</source>
        <translation>Cách tính điểm (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>thidua::RuleTester</name>
    <message>
        <source>Numerator/denominator, or a percentage: 60/100, 60%</source>
        <translation>Tử số/mẫu số, hoặc phần trăm: 60/100, 60%</translation>
    </message>
    <message>
        <source>The measured value: 85</source>
        <translation>Giá trị đo: 85</translation>
    </message>
    <message>
        <source>How many: 2</source>
        <translation>Số lượng: 2</translation>
    </message>
    <message>
        <source>Yes or no: có, không</source>
        <translation>Có hoặc không</translation>
    </message>
    <message>
        <source>The level or its points</source>
        <translation>Tên mức hoặc điểm của mức</translation>
    </message>
    <message>
        <source>The points: 4,5</source>
        <translation>Số điểm: 4,5</translation>
    </message>
    <message>
        <source>Try it with a value</source>
        <translation>Thử với giá trị</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Loại đơn vị</translation>
    </message>
    <message>
        <source>Not applicable. %1</source>
        <translation>Không áp dụng. %1</translation>
    </message>
    <message>
        <source>The points depend on the other units of the bloc.</source>
        <translation>Điểm còn tùy các đơn vị khác trong khối.</translation>
    </message>
    <message>
        <source>Gives %1 points</source>
        <translation>Được %1 điểm</translation>
    </message>
</context>
<context>
    <name>thidua::RulesPart</name>
    <message>
        <source>%1 decimals: %2</source>
        <translation>%1 chữ số thập phân: %2</translation>
    </message>
    <message>
        <source>At each criterion, so that what is printed adds up</source>
        <translation>Ở từng tiêu chí, để số in ra cộng lại khớp</translation>
    </message>
    <message>
        <source>Only for display; four decimals are kept</source>
        <translation>Chỉ khi hiển thị; giữ bốn chữ số thập phân</translation>
    </message>
    <message>
        <source>Only the tied units beyond the number of awards</source>
        <translation>Chỉ đơn vị trùng điểm vượt số lượng</translation>
    </message>
    <message>
        <source>Every winner</source>
        <translation>Mọi đơn vị được khen</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Bước chấm</translation>
    </message>
    <message>
        <source>The last round chosen ranks and grades.</source>
        <translation>Bước chấm cuối cùng được chọn dùng để xếp hạng, xếp loại.</translation>
    </message>
    <message>
        <source>Points are shown with</source>
        <translation>Điểm hiển thị với</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Cách làm tròn</translation>
    </message>
    <message>
        <source>A criterion that does not apply</source>
        <translation>Tiêu chí không áp dụng</translation>
    </message>
    <message>
        <source>Where points are rounded</source>
        <translation>Làm tròn ở đâu</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>An award needs at least the grade</source>
        <translation>Xếp loại tối thiểu để được khen</translation>
    </message>
    <message>
        <source>Units below it are not proposed, even with places left.</source>
        <translation>Đơn vị dưới mức này không được đề nghị, dù còn suất.</translation>
    </message>
    <message>
        <source>Form of the award</source>
        <translation>Hình thức khen thưởng</translation>
    </message>
    <message>
        <source>Tied units beyond the number need the grade</source>
        <translation>Đơn vị trùng điểm vượt số lượng phải đạt loại</translation>
    </message>
    <message>
        <source>That grade binds</source>
        <translation>Yêu cầu đó áp dụng cho</translation>
    </message>
    <message>
        <source>The tie rule in the words of the plan</source>
        <translation>Quy định trùng điểm, theo lời văn của kế hoạch</translation>
    </message>
    <message>
        <source>Printed in the tie docket.</source>
        <translation>Được in trong hồ sơ trùng điểm.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>None: the chair may take any number of the tied units.</source>
        <translation>Không yêu cầu: Chủ tịch Hội đồng được lấy bao nhiêu đơn vị trùng điểm tùy ý.</translation>
    </message>
    <message>
        <source>If one of them misses it, the number of awards may not grow.</source>
        <translation>Nếu có đơn vị không đạt, không được vượt số lượng khen thưởng.</translation>
    </message>
    <message>
        <source>Units that win without a tie need no particular grade.</source>
        <translation>Đơn vị được khen không do trùng điểm thì không cần đạt loại này.</translation>
    </message>
    <message>
        <source>Whoever wins needs this grade, tied or not.</source>
        <translation>Đơn vị nào được khen cũng phải đạt loại này, có trùng điểm hay không.</translation>
    </message>
</context>
<context>
    <name>thidua::ScopeBar</name>
    <message>
        <source>Look at</source>
        <translation>Xem theo</translation>
    </message>
    <message>
        <source>The whole movement</source>
        <translation>Cả phong trào</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n kế hoạch</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Kế hoạch này</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Về kế hoạch</translation>
    </message>
    <message>
        <source>Back to all plans of the movement</source>
        <translation>Về mọi kế hoạch của phong trào</translation>
    </message>
</context>
<context>
    <name>thidua::ScoreEditing</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>Ghi lý do</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Lý do chênh lệch</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>%1: %2 gives %3 points</source>
        <translation>%1: %2 được %3 điểm</translation>
    </message>
    <message>
        <source>Nothing was filled down.</source>
        <translation>Chưa điền ô nào.</translation>
    </message>
    <message>
        <source>No score was taken over.</source>
        <translation>Chưa lấy điểm nào.</translation>
    </message>
    <message>
        <source>Select empty cells for which the round before has a score.</source>
        <translation>Chọn những ô trống mà bước trước đã có điểm.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) taken over from the round before.</source>
        <translation>
            <numerusform>Đã lấy điểm bước trước vào %n ô.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ScoreGrid</name>
    <message>
        <source>Score grid</source>
        <translation>Lưới điểm</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Tổng điểm</translation>
    </message>
</context>
<context>
    <name>thidua::ScoreModel</name>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Standard, criterion</source>
        <translation>Tiêu chuẩn, tiêu chí</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Lý do chênh lệch</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Giải trình</translation>
    </message>
</context>
<context>
    <name>thidua::ScoringHeader</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Previous unit (Ctrl+Page Up)</source>
        <translation>Đơn vị trước (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next unit (Ctrl+Page Down)</source>
        <translation>Đơn vị sau (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Other moves of this sheet</source>
        <translation>Thao tác khác với bảng chấm</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Print the scorecard</source>
        <translation>In bảng chấm</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Remarks to the unit…</source>
        <translation>Nhận xét gửi đơn vị…</translation>
    </message>
    <message>
        <source>Files and words of the unit…</source>
        <translation>Tệp và ý kiến của đơn vị…</translation>
    </message>
</context>
<context>
    <name>thidua::ScoringOverview</name>
    <message>
        <source>Print ranking</source>
        <translation>In bảng xếp hạng</translation>
    </message>
    <message>
        <source>Open the first task</source>
        <translation>Mở việc đầu tiên</translation>
    </message>
    <message>
        <source>Leading in each bloc</source>
        <translation>Dẫn đầu từng khối</translation>
    </message>
    <message>
        <source>To do before the list is final</source>
        <translation>Việc cần làm trước khi chốt</translation>
    </message>
    <message>
        <source>Dates of the plan</source>
        <translation>Mốc thời gian của kế hoạch</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>points, %1</source>
        <translation>điểm %1</translation>
    </message>
    <message numerus="yes">
        <source>The list cannot be final yet: %n task(s) left</source>
        <translation>
            <numerusform>Chưa chốt được danh sách: còn %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the council&apos;s meeting</source>
        <translation>Đủ điều kiện họp Hội đồng</translation>
    </message>
    <message>
        <source>No date of the plan lies ahead.</source>
        <translation>Không còn mốc nào phía trước.</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Số liệu đến %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), %1 bloc(s), %2 criteria</source>
        <translation>
            <numerusform>%n đơn vị, %1 khối, %2 tiêu chí</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades by bloc</source>
        <translation>Xếp loại theo khối</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) graded %1</source>
        <translation>
            <numerusform>%n đơn vị đạt loại %1</numerusform>
        </translation>
    </message>
    <message>
        <source>units are being checked…</source>
        <translation>đang kiểm tra các đơn vị…</translation>
    </message>
    <message>
        <source>Checking what is left to do…</source>
        <translation>Đang kiểm tra những việc còn phải làm…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln day(s) left.</source>
        <translation>
            <numerusform>%1: %2, còn %Ln ngày.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ScoringPage</name>
    <message>
        <source>No sheet yet</source>
        <translation>Chưa có bảng chấm</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) since</source>
        <translation>
            <numerusform>%1, đã sửa %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 sheets confirmed</source>
        <translation>%1/%2 bảng chấm đã xác nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) returned</source>
        <translation>
            <numerusform>%n bảng chấm trả lại</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is open for reading only.</source>
        <translation>Sổ đang mở để xem.</translation>
    </message>
    <message>
        <source>The plan is closed.</source>
        <translation>Kế hoạch đã đóng.</translation>
    </message>
    <message>
        <source>Enter a score first: this round has no sheet yet.</source>
        <translation>Nhập điểm trước: lượt này chưa có bảng chấm.</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1: %2?</translation>
    </message>
    <message>
        <source>The scores are kept. The reason stands in the history and on the sheet.</source>
        <translation>Điểm được giữ nguyên. Lý do được ghi vào nhật ký và bảng chấm.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Lock the sheet of %1?</source>
        <translation>Khóa bảng chấm của %1?</translation>
    </message>
    <message>
        <source>Afterwards no score of this round can be changed until it is unlocked with a reason.</source>
        <translation>Sau khi khóa không sửa được điểm của lượt này, trừ khi mở khóa có lý do.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>Đang chọn %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Tổng %1</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Trung bình %1</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>Số ô có điểm %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n tiêu chí</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Tử số: %1</translation>
    </message>
    <message>
        <source>Out of: %1</source>
        <translation>Mẫu số: %1</translation>
    </message>
    <message>
        <source>Evidence is required.</source>
        <translation>Bắt buộc minh chứng.</translation>
    </message>
    <message>
        <source>Evidence is not required.</source>
        <translation>Không yêu cầu minh chứng.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Sao chép kèm tiêu đề</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa nội dung</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Lý do, ghi chú</translation>
    </message>
    <message>
        <source>Evidence is partial</source>
        <translation>Minh chứng mới có một phần</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Quy tắc chấm</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Open the unit&apos;s sheet</source>
        <translation>Mở bảng chấm của đơn vị</translation>
    </message>
    <message>
        <source>%1 was given %2: %3</source>
        <translation>%1 nhận “%2”: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>Đã dán %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not valid</source>
        <translation>
            <numerusform>%n ô không hợp lệ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n cell(s)</source>
        <translation>
            <numerusform>Xem %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>The first score has frozen the plan.</source>
        <translation>Điểm đầu tiên đã khóa kế hoạch.</translation>
    </message>
    <message>
        <source>Score table, grades, quotas and blocs can no longer be changed. Undo (Ctrl+Z) takes it back.</source>
        <translation>Bảng điểm, mức xếp loại, số lượng khen thưởng và khối không sửa được nữa. Hoàn tác (Ctrl+Z) để trở lại.</translation>
    </message>
    <message>
        <source>The first score will freeze the plan.</source>
        <translation>Điểm đầu tiên sẽ khóa kế hoạch.</translation>
    </message>
    <message>
        <source>Score table, grades, quotas and blocs can no longer be changed after it.</source>
        <translation>Sau đó không sửa được bảng điểm, mức xếp loại, số lượng khen thưởng và khối.</translation>
    </message>
    <message>
        <source>There is no unit to score yet. Import units from Excel, or add them one by one.</source>
        <translation>Chưa có đơn vị. Nhập từ tệp CSV (Excel lưu dạng CSV) hoặc thêm từng đơn vị.</translation>
    </message>
    <message>
        <source>Go to the units</source>
        <translation>Đến Đơn vị và khối</translation>
    </message>
    <message>
        <source>This cell is computed; it cannot be typed in.</source>
        <translation>Ô này do chương trình tính, không gõ được.</translation>
    </message>
    <message>
        <source>There is no criterion to score yet. Enter the score table first.</source>
        <translation>Chưa có tiêu chí để chấm. Nhập bảng điểm trước.</translation>
    </message>
    <message>
        <source>Take the score of “%1”</source>
        <translation>Lấy điểm “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Take the scores of “%1” into %n empty cell(s)</source>
        <translation>
            <numerusform>Lấy điểm “%1” vào %n ô trống</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet of %1 is not complete.</source>
        <translation>Bảng chấm điểm của %1 chưa đủ.</translation>
    </message>
    <message>
        <source>Show what is not scored</source>
        <translation>Xem tiêu chí chưa chấm</translation>
    </message>
    <message>
        <source>Go to the first one</source>
        <translation>Đến tiêu chí đầu tiên</translation>
    </message>
    <message>
        <source>%1, nothing has changed</source>
        <translation>%1, không ô nào thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) read as a measured result (%1). Write “3 điểm” to give points.</source>
        <translation>
            <numerusform>%n số được hiểu là kết quả đo (%1). Muốn cho điểm, ghi “3 điểm”.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not stand on this page.</source>
        <translation>Thay đổi này không nằm trên trang đang mở.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Đến chỗ đó</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Mở nhật ký</translation>
    </message>
    <message>
        <source>Remark to the unit…</source>
        <translation>Nhận xét gửi đơn vị…</translation>
    </message>
    <message>
        <source>Files of the unit…</source>
        <translation>Tệp minh chứng của đơn vị…</translation>
    </message>
</context>
<context>
    <name>thidua::ScoringTiles</name>
    <message>
        <source>Graded</source>
        <translation>Đã xếp loại</translation>
    </message>
    <message>
        <source>Awards that are clear</source>
        <translation>Suất khen đã rõ</translation>
    </message>
    <message>
        <source>Days to the next date</source>
        <translation>Số ngày tới mốc gần nhất</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đủ</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>Thiếu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n bloc(s) complete</source>
        <translation>
            <numerusform>Đủ %n khối</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Thiếu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more not obliged</source>
        <translation>
            <numerusform>thêm %n đơn vị không bắt buộc</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unit has a grade</source>
        <translation>Mọi đơn vị đã được xếp loại</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Chưa có: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>Chờ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) await the decision on a tie</source>
        <translation>
            <numerusform>%n suất chờ quyết định trùng điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may change</source>
        <translation>
            <numerusform>%n có thể đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>A unit is on hold: the list may change once that is settled</source>
        <translation>Có đơn vị tạm dừng xét: danh sách có thể đổi khi có kết luận</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Đã rõ</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) vacant</source>
        <translation>
            <numerusform>%n suất trống</numerusform>
        </translation>
    </message>
    <message>
        <source>No place waits for a decision</source>
        <translation>Không còn suất nào chờ quyết định</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Mốc cuối</translation>
    </message>
    <message>
        <source>No date of the plan lies ahead.</source>
        <translation>Không còn mốc nào phía trước.</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Sắp đến</translation>
    </message>
    <message>
        <source>Sheets in the ledger</source>
        <translation>Bảng điểm đã có trong sổ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) past the last date</source>
        <translation>
            <numerusform>Quá mốc cuối %Ln ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::ScoringToolbar</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Differs from the self-score</source>
        <translation>Khác tự chấm</translation>
    </message>
    <message>
        <source>Needs an explanation</source>
        <translation>Cần giải trình</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Thiếu minh chứng</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Cách xem</translation>
    </message>
    <message>
        <source>Mark cells below %1% of the maximum</source>
        <translation>Tô ô dưới %1% điểm tối đa</translation>
    </message>
    <message>
        <source>Only criteria that differ</source>
        <translation>Chỉ tiêu chí có khác biệt</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Thu gọn các nhóm</translation>
    </message>
    <message>
        <source>One unit</source>
        <translation>Một đơn vị</translation>
    </message>
    <message>
        <source>Whole bloc</source>
        <translation>Cả khối</translation>
    </message>
    <message>
        <source>Round being scored</source>
        <translation>Lượt đang chấm</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Chú giải</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Mở các nhóm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter: %1 (%2)</source>
        <translation>Lọc: %1 (%2)</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Chưa chấm</translation>
    </message>
</context>
<context>
    <name>thidua::SearchBox</name>
    <message>
        <source>Find a unit, criterion, section…</source>
        <translation>Tìm đơn vị, tiêu chí, mục…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Accents do not matter; try fewer letters.</source>
        <translation>Không thấy “%1”. Tìm không cần dấu; thử ít chữ hơn.</translation>
    </message>
</context>
<context>
    <name>thidua::SentBand</name>
    <message>
        <source>Export again…</source>
        <translation>Xuất lại…</translation>
    </message>
    <message>
        <source>Changed since return file no. %1 was made.</source>
        <translation>Đã sửa sau khi xuất tệp nộp lần %1.</translation>
    </message>
    <message>
        <source>That file does not hold the change: export again and send the new one.</source>
        <translation>Tệp đã xuất chưa có phần sửa: hãy xuất lại và gửi tệp mới.</translation>
    </message>
</context>
<context>
    <name>thidua::SentDialog</name>
    <message>
        <source>Criterion %1</source>
        <translation>Tiêu chí %1</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Sáng kiến</translation>
    </message>
    <message>
        <source>The own score sheet, signed</source>
        <translation>Bảng tự chấm có chữ ký</translation>
    </message>
    <message>
        <source>Scan of the paper return</source>
        <translation>Bản quét của bản giấy</translation>
    </message>
    <message>
        <source>What the unit sent</source>
        <translation>Đơn vị gửi gì</translation>
    </message>
    <message>
        <source>Files and words of %1</source>
        <translation>Tệp và ý kiến của %1</translation>
    </message>
    <message>
        <source>As they came with its last return; the figures are in their own places.</source>
        <translation>Theo lần nộp gần nhất; số liệu nằm ở các trang của chúng.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu ra…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Lưu hết ra…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Nothing but figures has come from this unit.</source>
        <translation>Đơn vị này chỉ gửi số liệu, không có tệp hay ý kiến.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về việc</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Nội dung gửi</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>Chưa lưu được “%1”. %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu ra</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Thư mục để lưu các tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>Đã lưu %n tệp vào %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::SettingsDialog</name>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Place on papers</source>
        <translation>Địa danh trên văn bản</translation>
    </message>
    <message>
        <source>Title of the secretary</source>
        <translation>Chức danh thư ký</translation>
    </message>
    <message>
        <source>Name of the secretary</source>
        <translation>Họ tên thư ký</translation>
    </message>
    <message>
        <source>Title of the chair</source>
        <translation>Chức danh chủ tịch</translation>
    </message>
    <message>
        <source>Name of the chair</source>
        <translation>Họ tên chủ tịch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Every change takes effect at once.</source>
        <translation>Mọi thay đổi có hiệu lực ngay.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người làm việc</translation>
    </message>
    <message>
        <source>Who works at this machine</source>
        <translation>Người làm việc trên máy này</translation>
    </message>
    <message>
        <source>Written into the history beside every change.</source>
        <translation>Ghi vào nhật ký cùng mỗi thay đổi.</translation>
    </message>
    <message>
        <source>Office, as printed on papers</source>
        <translation>Cơ quan, như in trên văn bản</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Gọn</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Rộng</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Height of table rows</source>
        <translation>Chiều cao dòng bảng</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Ngôn ngữ đổi khi mở lại chương trình.</translation>
    </message>
    <message>
        <source>if left blank: %1</source>
        <translation>để trống thì ghi: %1</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>ví dụ: %1</translation>
    </message>
</context>
<context>
    <name>thidua::Shell</name>
    <message>
        <source>Open ledger</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>Ledgers (*.thidua)</source>
        <translation>Sổ thi đua (*.thidua)</translation>
    </message>
    <message>
        <source>It can be looked at and printed; nothing can be changed.</source>
        <translation>Vẫn xem và in được; không sửa được gì.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Mở để xem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The ledger is on a network share; data may be lost when the connection drops.</source>
        <translation>Sổ nằm trên ổ mạng, có thể mất dữ liệu khi rớt mạng.</translation>
    </message>
    <message>
        <source>Work on a copy on this machine and copy it back when done.</source>
        <translation>Làm việc trên bản sao ở máy này, xong chép trả lại.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Tạo bản sao</translation>
    </message>
    <message>
        <source>Open in place</source>
        <translation>Mở tại chỗ</translation>
    </message>
    <message>
        <source>Copy to this machine</source>
        <translation>Chép về máy này</translation>
    </message>
    <message>
        <source>“%1” could not be copied to “%2”. Choose another folder.</source>
        <translation>Chưa chép được “%1” sang “%2”. Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>so-mau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Ledgers and forms (*.thidua *.%1)</source>
        <translation>Sổ thi đua và tệp biểu mẫu (*.thidua *.%1)</translation>
    </message>
    <message>
        <source>Return file</source>
        <translation>Tệp nộp</translation>
    </message>
    <message>
        <source>“%1” is a return file of a unit</source>
        <translation>“%1” là tệp nộp của một đơn vị</translation>
    </message>
    <message>
        <source>It is made and signed; send it to the council as it is. To change something, change it here and export again.</source>
        <translation>Tệp đã được lập và ký; hãy gửi nguyên tệp cho Hội đồng. Muốn sửa thì sửa tại đây rồi xuất lại.</translation>
    </message>
    <message>
        <source>It is received by the council’s ledger it was made for. Open that ledger first.</source>
        <translation>Tệp này được nhận vào sổ thi đua của Hội đồng. Hãy mở sổ đó trước.</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  a unit’s form</source>
        <translation>%1  ·  %2  ·  biểu mẫu của đơn vị</translation>
    </message>
</context>
<context>
    <name>thidua::ShortcutsDialog</name>
    <message>
        <source>Accept and go down</source>
        <translation>Nhận và xuống dòng</translation>
    </message>
    <message>
        <source>Accept and go up</source>
        <translation>Nhận và lên dòng</translation>
    </message>
    <message>
        <source>Accept and go right</source>
        <translation>Nhận và sang phải</translation>
    </message>
    <message>
        <source>Edit in the cell</source>
        <translation>Sửa trong ô</translation>
    </message>
    <message>
        <source>Give the edit up</source>
        <translation>Bỏ phần đang sửa</translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation>Xóa các ô</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Sao chép kèm tiêu đề</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Note on the cell</source>
        <translation>Ghi chú của ô</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>Đơn vị trước</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Đơn vị sau</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Score grid</source>
        <translation>Lưới điểm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Take the score of the round before</source>
        <translation>Lấy điểm của bước trước</translation>
    </message>
</context>
<context>
    <name>thidua::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the score table</source>
        <translation>
            <numerusform>%n lỗi trong bảng điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not confirmed</source>
        <translation>
            <numerusform>%n bảng chấm chưa xác nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) to decide</source>
        <translation>
            <numerusform>%n trường hợp trùng điểm chờ quyết định</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::StartScreen</name>
    <message>
        <source>From the plan to the award list</source>
        <translation>Từ kế hoạch đến danh sách khen thưởng</translation>
    </message>
    <message>
        <source>New &amp;ledger</source>
        <translation>Tạo &amp;sổ mới</translation>
    </message>
    <message>
        <source>From a template or empty</source>
        <translation>Bắt đầu từ mẫu hoặc sổ trống</translation>
    </message>
    <message>
        <source>&amp;Open ledger</source>
        <translation>&amp;Mở sổ</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Mở &amp;dữ liệu mẫu</translation>
    </message>
    <message>
        <source>30 units, 3 blocs; try anything</source>
        <translation>30 đơn vị, 3 khối; sửa thử thoải mái</translation>
    </message>
    <message>
        <source>Needs no network and no administrator.
All data is in one file on this machine.</source>
        <translation>Không cần mạng, không cần quyền quản trị.
Mọi dữ liệu nằm trong một tệp trên máy này.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Giới thiệu</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Cài đặt</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>No ledger opened yet. Try the sample to see how it works.</source>
        <translation>Chưa mở sổ nào. Thử dữ liệu mẫu để xem trước.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Mở dữ liệu mẫu</translation>
    </message>
    <message>
        <source>New ledger from a plan template</source>
        <translation>Tạo sổ từ mẫu kế hoạch</translation>
    </message>
    <message>
        <source>Templates name their source; sample criteria can be edited</source>
        <translation>Mẫu ghi rõ nguồn; tiêu chí trong mẫu là ví dụ, sửa được</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s)</source>
        <translation>
            <numerusform>%n khối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s)</source>
        <translation>
            <numerusform>%n mức xếp loại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the score table</source>
        <translation>
            <numerusform>%n dòng bảng điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n giai đoạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n dự án</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content area(s)</source>
        <translation>
            <numerusform>%n nội dung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>A .thidua file, or a form the department sent</source>
        <translation>Tệp .thidua hoặc tệp biểu mẫu Sở gửi</translation>
    </message>
</context>
<context>
    <name>thidua::StepList</name>
    <message>
        <source>Things to do</source>
        <translation>Việc cần làm</translation>
    </message>
</context>
<context>
    <name>thidua::StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>thidua::TablePage</name>
    <message>
        <source>No criteria yet. Paste from Excel, or begin with the template 100 + 8.</source>
        <translation>Chưa có tiêu chí. Dán từ Excel, hoặc bắt đầu từ mẫu 100 + 8.</translation>
    </message>
    <message>
        <source>Begin with the template 100 + 8</source>
        <translation>Bắt đầu từ mẫu 100 + 8</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Thêm tiêu chí</translation>
    </message>
    <message>
        <source>Score table</source>
        <translation>Bảng điểm</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Xuất CSV</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Nhập từ tệp CSV</translation>
    </message>
    <message>
        <source>Lock the score table</source>
        <translation>Khóa bảng điểm</translation>
    </message>
    <message>
        <source>Add criterion (Ins)</source>
        <translation>Thêm tiêu chí (Ins)</translation>
    </message>
    <message>
        <source>Add a criterion below (Shift+Ins)</source>
        <translation>Thêm tiêu chí bên dưới (Shift+Ins)</translation>
    </message>
    <message>
        <source>Remove criterion (Delete)</source>
        <translation>Xóa tiêu chí (Delete)</translation>
    </message>
    <message>
        <source>One level out (Alt+←)</source>
        <translation>Ra một cấp (Alt+←)</translation>
    </message>
    <message>
        <source>One level in (Alt+→)</source>
        <translation>Vào một cấp (Alt+→)</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Đưa lên (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Đưa xuống (Alt+↓)</translation>
    </message>
    <message>
        <source>Find a criterion</source>
        <translation>Tìm tiêu chí</translation>
    </message>
    <message>
        <source>What the check of the table found</source>
        <translation>Kết quả kiểm tra bảng điểm</translation>
    </message>
    <message>
        <source>%1: criteria, rules and maxima stay as they are.</source>
        <translation>%1: tiêu chí, cách chấm và điểm tối đa giữ nguyên.</translation>
    </message>
    <message>
        <source>There are no criteria yet</source>
        <translation>Chưa có tiêu chí</translation>
    </message>
    <message>
        <source>Correct the errors of the table first</source>
        <translation>Sửa các lỗi của bảng điểm trước</translation>
    </message>
    <message>
        <source>The check of the table found nothing</source>
        <translation>Kiểm tra bảng điểm: không có vấn đề</translation>
    </message>
    <message numerus="yes">
        <source>The check of the table found %n thing(s)</source>
        <translation>
            <numerusform>Kiểm tra bảng điểm: %n vấn đề</numerusform>
        </translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Tiêu chí mới</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>Tiêu chuẩn mới</translation>
    </message>
    <message>
        <source>Remove %1 %2?</source>
        <translation>Xóa %1 %2?</translation>
    </message>
    <message numerus="yes">
        <source>The %n criteria below it go too. Undo brings them back.</source>
        <translation>
            <numerusform>%n tiêu chí bên dưới cũng bị xóa. Hoàn tác sẽ lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Hoàn tác sẽ lấy lại.</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>Xóa tiêu chí</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Lock the score table?</source>
        <translation>Khóa bảng điểm?</translation>
    </message>
    <message>
        <source>Once locked, the criteria and maxima of this plan cannot be changed. Grades, numbers of awards and membership are locked with it.</source>
        <translation>Sau khi khóa không sửa được tiêu chí và điểm tối đa của kế hoạch này. Mức xếp loại, số lượng khen thưởng và thành phần khối cũng được khóa.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>“%1” was not found. Accents do not matter; try fewer letters.</source>
        <translation>Không thấy “%1”. Tìm không cần dấu; thử ít chữ hơn.</translation>
    </message>
    <message>
        <source>Import score table</source>
        <translation>Nhập bảng điểm</translation>
    </message>
    <message>
        <source>Export score table</source>
        <translation>Xuất bảng điểm</translation>
    </message>
    <message>
        <source>score-table.csv</source>
        <translation>bang-diem.csv</translation>
    </message>
</context>
<context>
    <name>thidua::TableTotals</name>
    <message>
        <source>Base points come to %1: right</source>
        <translation>Tổng điểm chuẩn %1: đúng</translation>
    </message>
    <message>
        <source>Base points lack %1 to come to %2</source>
        <translation>Điểm chuẩn còn thiếu %1 để đủ %2</translation>
    </message>
    <message>
        <source>Base points are %1 above %2</source>
        <translation>Điểm chuẩn vượt %1 so với %2</translation>
    </message>
    <message>
        <source>Base points %1</source>
        <translation>Điểm chuẩn %1</translation>
    </message>
    <message>
        <source>Bonus points %1</source>
        <translation>Điểm thưởng %1</translation>
    </message>
    <message>
        <source>Penalty points %1</source>
        <translation>Điểm trừ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n tiêu chí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::TakenChoice</name>
    <message>
        <source>Not chosen</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Không lấy</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Cả %1</translation>
    </message>
    <message>
        <source>Number of units taken</source>
        <translation>Số đơn vị được lấy</translation>
    </message>
    <message>
        <source>The docket allows at most %1</source>
        <translation>Hồ sơ này chỉ cho lấy tối đa %1</translation>
    </message>
    <message>
        <source>Choose how many units are taken.</source>
        <translation>Chọn số đơn vị được lấy.</translation>
    </message>
    <message numerus="yes">
        <source>Tick %n unit(s); ticked so far: %1.</source>
        <translation>
            <numerusform>Đánh dấu %n đơn vị; đã đánh dấu %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::TargetCard</name>
    <message>
        <source>Registered for %1</source>
        <translation>Đăng ký năm %1</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>chưa báo cáo</translation>
    </message>
    <message>
        <source>Reached in %1</source>
        <translation>Kết quả năm %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>comes to %1 %2</source>
        <translation>tính ra %1 %2</translation>
    </message>
    <message>
        <source>Done in %1?</source>
        <translation>Đã thực hiện trong năm %1?</translation>
    </message>
    <message>
        <source>Enter both numbers; nothing is saved until then.</source>
        <translation>Nhập đủ cả hai số; chưa đủ thì chưa lưu.</translation>
    </message>
</context>
<context>
    <name>thidua::TargetDetail</name>
    <message>
        <source>Open trend chart</source>
        <translation>Mở biểu đồ xu hướng</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>Soạn văn bản nhắc</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the table</source>
        <translation>Ctrl+Enter trong bảng</translation>
    </message>
    <message>
        <source>Copies a text that names the units and what they lack</source>
        <translation>Chép vào bộ nhớ tạm văn bản nêu tên đơn vị và phần còn thiếu</translation>
    </message>
    <message>
        <source>Registered figures</source>
        <translation>Số đăng ký</translation>
    </message>
    <message>
        <source>What units and blocs register each year, to be approved</source>
        <translation>Số đơn vị và khối đăng ký hằng năm, chờ duyệt</translation>
    </message>
</context>
<context>
    <name>thidua::TargetDialog</name>
    <message>
        <source>Lower is better</source>
        <translation>Thấp hơn là tốt hơn</translation>
    </message>
    <message>
        <source>What one unit must reach</source>
        <translation>Một đơn vị phải đạt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Chỉ tiêu mới</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save target</source>
        <translation>Lưu chỉ tiêu</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Thêm chỉ tiêu</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>several parted by |, blank for all</source>
        <translation>nhiều giá trị cách nhau bằng |, để trống là tất cả</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>blank: the next number</source>
        <translation>để trống: số tiếp theo</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>blank: done or not done</source>
        <translation>để trống: đã thực hiện hay chưa</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sản phẩm đầu ra</translation>
    </message>
    <message>
        <source>The whole comes from</source>
        <translation>Số toàn ngành lấy từ</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nhân với</translation>
    </message>
    <message>
        <source>100 for percent, 10000 for “per 10,000”</source>
        <translation>100 nếu tính phần trăm, 10000 nếu tính trên 10.000</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Kinds of unit</source>
        <translation>Loại đơn vị</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tuyến, cấp</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Sở hữu</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Mức đầu kỳ</translation>
    </message>
    <message>
        <source>Figure at the start</source>
        <translation>Số liệu đầu kỳ</translation>
    </message>
    <message>
        <source>Year of the start</source>
        <translation>Năm đầu kỳ</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>Source of data</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Aggregated by</source>
        <translation>Đơn vị tổng hợp</translation>
    </message>
    <message>
        <source>Content area</source>
        <translation>Nội dung thi đua</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Nhập tên chỉ tiêu.</translation>
    </message>
    <message>
        <source>Enter the figure at the start, or say that it is not known.</source>
        <translation>Nhập số liệu đầu kỳ, hoặc chọn chưa có số liệu.</translation>
    </message>
    <message>
        <source>Two goals are of the same year.</source>
        <translation>Hai mốc trùng năm.</translation>
    </message>
    <message>
        <source>A goal has no figure yet.</source>
        <translation>Một mốc chưa có số.</translation>
    </message>
</context>
<context>
    <name>thidua::TargetKey</name>
    <message>
        <source>Reached goal %1</source>
        <translation>Đạt mốc %1</translation>
    </message>
</context>
<context>
    <name>thidua::TargetsModel</name>
    <message>
        <source>reached</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Mốc %1</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Tử số/mẫu số</translation>
    </message>
    <message>
        <source>Parts %1</source>
        <translation>Tử số/mẫu số %1</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Xu hướng</translation>
    </message>
    <message>
        <source>Trend to %1</source>
        <translation>Xu hướng tới %1</translation>
    </message>
</context>
<context>
    <name>thidua::TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Thêm chỉ tiêu</translation>
    </message>
    <message>
        <source>Print table</source>
        <translation>In bảng chỉ tiêu</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Nhập số đo</translation>
    </message>
    <message>
        <source>Units the figures are of</source>
        <translation>Số liệu của các đơn vị nào</translation>
    </message>
    <message>
        <source>Targets by year</source>
        <translation>Chỉ tiêu theo năm</translation>
    </message>
    <message>
        <source>The plan has no targets. Take those of Huế 2021, or add new ones.</source>
        <translation>Kế hoạch chưa có chỉ tiêu. Lấy từ mẫu Huế 2021 hoặc thêm mới.</translation>
    </message>
    <message>
        <source>Take the targets of Huế 2021</source>
        <translation>Lấy chỉ tiêu từ mẫu Huế 2021</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Sổ đang mở chỉ để xem.</translation>
    </message>
    <message>
        <source>The plan is closed.</source>
        <translation>Kế hoạch đã đóng.</translation>
    </message>
    <message>
        <source>Add a target first.</source>
        <translation>Thêm chỉ tiêu trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a figure for %1</source>
        <translation>
            <numerusform>%n chỉ tiêu chưa có số liệu năm %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The targets are those of the parent plan.</source>
        <translation>Chỉ tiêu lấy từ kế hoạch cấp trên.</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Xóa chỉ tiêu</translation>
    </message>
    <message>
        <source>Remove “%1” with its goals?</source>
        <translation>Xóa “%1” cùng các mốc?</translation>
    </message>
    <message>
        <source>No figure is recorded for it. It can be undone.</source>
        <translation>Chưa ghi số liệu nào cho chỉ tiêu này. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Văn bản nhắc</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Đã sao chép văn bản.</translation>
    </message>
    <message>
        <source>Open trend chart</source>
        <translation>Mở biểu đồ xu hướng</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Sửa chỉ tiêu</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Đưa lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Đưa xuống</translation>
    </message>
    <message>
        <source>Registered figures</source>
        <translation>Số đăng ký</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>số đo</translation>
    </message>
</context>
<context>
    <name>thidua::TasksTab</name>
    <message>
        <source>Tasks and instructions</source>
        <translation>Nhiệm vụ và chỉ đạo</translation>
    </message>
    <message>
        <source>Find by words, organisation, number</source>
        <translation>Tìm theo nội dung, đơn vị, số văn bản</translation>
    </message>
    <message>
        <source>No task is in the register yet.</source>
        <translation>Chưa có nhiệm vụ nào trong sổ theo dõi.</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Sửa nhiệm vụ</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>Bỏ nhiệm vụ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>xong %1</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>chưa phân công</translation>
    </message>
    <message>
        <source>Task, result</source>
        <translation>Nhiệm vụ, kết quả</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Leads, supports</source>
        <translation>Chủ trì, phối hợp</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày xong</translation>
    </message>
    <message>
        <source>What was due on %1 is done</source>
        <translation>Việc đến hạn %1 đã xong</translation>
    </message>
    <message>
        <source>Record that it is done</source>
        <translation>Ghi đã xong</translation>
    </message>
    <message>
        <source>Cancel “%1”?</source>
        <translation>Hủy “%1”?</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Hủy nhiệm vụ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại</translation>
    </message>
</context>
<context>
    <name>thidua::Timeline</name>
    <message>
        <source>Dates of the plan</source>
        <translation>Mốc thời gian của kế hoạch</translation>
    </message>
    <message>
        <source>Without a date: %1</source>
        <translation>Chưa đặt hạn: %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hôm nay %1</translation>
    </message>
</context>
<context>
    <name>thidua::TotalsModel</name>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Rank in the bloc</source>
        <translation>Hạng trong khối</translation>
    </message>
    <message>
        <source>a condition of grade %1 does not hold</source>
        <translation>không đạt điều kiện của loại %1</translation>
    </message>
    <message>
        <source>%1 points short of %2</source>
        <translation>thiếu %1 điểm để đạt %2</translation>
    </message>
    <message>
        <source>%1 points above the edge of %2</source>
        <translation>cao hơn mức %2 %1 điểm</translation>
    </message>
    <message>
        <source>Provisional: the sheet is not approved yet.</source>
        <translation>Tạm tính: bảng chấm chưa được phê duyệt.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria have no score yet.</source>
        <translation>
            <numerusform>Còn %n tiêu chí chưa có điểm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click: why this total?</source>
        <translation>Bấm đúp: vì sao có tổng điểm này?</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>còn %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Own grade (provisional): %1</source>
        <translation>Tự xếp loại (tạm tính): %1</translation>
    </message>
    <message>
        <source>exactly at the edge of %1</source>
        <translation>vừa đủ mức %1</translation>
    </message>
</context>
<context>
    <name>thidua::TrendDialog</name>
    <message>
        <source>Trend</source>
        <translation>Xu hướng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>thidua::UnitDialog</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Đơn vị mới</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save unit</source>
        <translation>Ghi đơn vị</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Not in this plan</source>
        <translation>Không thuộc kế hoạch này</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tuyến</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Sở hữu</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Tham gia</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>Enter a code and a name.</source>
        <translation>Nhập mã và tên.</translation>
    </message>
    <message>
        <source>Mend the date.</source>
        <translation>Sửa lại ngày.</translation>
    </message>
    <message>
        <source>For what was entered wrongly: it is corrected in all years. What changed on a day (class, name, bloc, merger) is entered with “Rename, merge, move or change from a day on…”.</source>
        <translation>Dùng để sửa chỗ nhập sai: sửa cho mọi năm. Việc thay đổi từ một ngày (hạng, tên, khối, sáp nhập) thì nhập bằng “Đổi tên, sáp nhập, đổi hạng, chuyển khối từ một ngày…”.</translation>
    </message>
</context>
<context>
    <name>thidua::UnitHeader</name>
    <message>
        <source>no last day set</source>
        <translation>chưa đặt hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, was due %1</source>
        <translation>
            <numerusform>quá hạn %n ngày, hạn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>hôm nay là ngày cuối</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, due %1</source>
        <translation>
            <numerusform>còn %n ngày, hạn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>How much is filled in</source>
        <translation>Đã điền được bao nhiêu</translation>
    </message>
    <message>
        <source>%1 of %2 filled in</source>
        <translation>Đã điền %1/%2</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Hoàn tác: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Làm lại: %1 (Ctrl+Y)</translation>
    </message>
</context>
<context>
    <name>thidua::UnitInitiativesPage</name>
    <message>
        <source>Initiatives, models, breakthrough tasks</source>
        <translation>Sáng kiến, mô hình, nhiệm vụ đột phá</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>Thêm sáng kiến</translation>
    </message>
    <message>
        <source>Files of the chosen one</source>
        <translation>Tệp minh chứng của mục đang chọn</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Sổ đang mở để xem.</translation>
    </message>
    <message>
        <source>The unit has what the plan wants of each.</source>
        <translation>Đơn vị đã có đủ theo yêu cầu của kế hoạch.</translation>
    </message>
    <message>
        <source>Enter each one once and choose its kind; then record what stage it has reached.</source>
        <translation>Nhập mỗi nội dung một lần, chọn đúng loại; sau đó ghi bước đã đạt được.</translation>
    </message>
</context>
<context>
    <name>thidua::UnitPage</name>
    <message>
        <source>Go on: %1</source>
        <translation>Tiếp: %1</translation>
    </message>
</context>
<context>
    <name>thidua::UnitScoresPage</name>
    <message>
        <source>Own score sheet</source>
        <translation>Bảng tự chấm</translation>
    </message>
    <message>
        <source>Choose a line, type the points or the figure asked for, then Enter.</source>
        <translation>Chọn một dòng, gõ điểm hoặc số liệu được hỏi rồi bấm Enter.</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Chưa chấm</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Thiếu minh chứng</translation>
    </message>
    <message>
        <source>Show only:</source>
        <translation>Chỉ hiện:</translation>
    </message>
    <message>
        <source>This line is a sum; enter the lines below it.</source>
        <translation>Dòng này là tổng; hãy nhập các dòng bên dưới.</translation>
    </message>
    <message>
        <source>Not written: %1, “%2”</source>
        <translation>Chưa ghi: %1, “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) taken</source>
        <translation>
            <numerusform>Đã nhận %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be taken; they are marked.</source>
        <translation>
            <numerusform>%n ô không nhận được; các ô đó được đánh dấu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Chú giải ký hiệu</translation>
    </message>
    <message>
        <source>Evidence is required and is not all there. Attach it, or write an explanation.</source>
        <translation>Bắt buộc có minh chứng mà chưa đủ. Đính kèm tệp hoặc ghi giải trình.</translation>
    </message>
    <message>
        <source>Without evidence an explanation is needed.</source>
        <translation>Chưa có minh chứng thì cần ghi giải trình.</translation>
    </message>
    <message>
        <source>Write why it does not apply.</source>
        <translation>Ghi lý do không áp dụng.</translation>
    </message>
    <message>
        <source>the sheet</source>
        <translation>cả bảng điểm</translation>
    </message>
    <message>
        <source>Answer the council: %1</source>
        <translation>Trả lời Hội đồng: %1</translation>
    </message>
    <message>
        <source>Go to what is missing: %1</source>
        <translation>Đến chỗ còn thiếu: %1</translation>
    </message>
</context>
<context>
    <name>thidua::UnitSendPage</name>
    <message>
        <source>Check and send</source>
        <translation>Kiểm tra và nộp</translation>
    </message>
    <message>
        <source>See what is missing, print the sheet for signing, make the file to be sent.</source>
        <translation>Xem còn thiếu gì, in bảng để ký, xuất tệp để gửi đi.</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>Sở Y tế</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>In và ký</translation>
    </message>
    <message>
        <source>The own score sheet on paper, for the head of the unit to sign. Attach the scan of the signed sheet here.</source>
        <translation>In bảng tự chấm để thủ trưởng đơn vị ký, rồi đính kèm bản quét đã ký tại đây.</translation>
    </message>
    <message>
        <source>See and print the score sheet…</source>
        <translation>Xem và in bảng tự chấm…</translation>
    </message>
    <message>
        <source>Export the return file</source>
        <translation>Xuất tệp nộp</translation>
    </message>
    <message>
        <source>One file with everything the unit entered and its evidence.</source>
        <translation>Một tệp gồm mọi nội dung đã nhập và minh chứng.</translation>
    </message>
    <message>
        <source>Export the return file…</source>
        <translation>Xuất tệp nộp…</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Gửi đi</translation>
    </message>
    <message>
        <source>Send the file to %1 by e-mail, Zalo or on a USB stick. It is received when the council says so.</source>
        <translation>Gửi tệp cho %1 qua thư điện tử, Zalo hoặc USB. Chỉ coi là đã nộp khi Hội đồng xác nhận đã nhận.</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Mở thư mục chứa tệp</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <translation>Sao chép lời nhắn</translation>
    </message>
    <message>
        <source>%1
Press to go there.</source>
        <translation>%1
Bấm để tới chỗ đó.</translation>
    </message>
    <message>
        <source>Everything the plan asks for is there.</source>
        <translation>Đã đủ mọi nội dung kế hoạch yêu cầu.</translation>
    </message>
    <message>
        <source>Press a line to go to its place. The file can be exported all the same.</source>
        <translation>Bấm một dòng để tới chỗ cần điền. Vẫn xuất được tệp nộp dù còn thiếu.</translation>
    </message>
    <message>
        <source>No score is entered yet.</source>
        <translation>Chưa chấm điểm tiêu chí nào.</translation>
    </message>
    <message>
        <source>Not exported yet.</source>
        <translation>Chưa xuất lần nào.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n time(s). Something was changed since: export it again.</source>
        <translation>
            <numerusform>Đã xuất %n lần. Sau đó có sửa đổi: hãy xuất lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n time(s), nothing changed since.</source>
        <translation>
            <numerusform>Đã xuất %n lần, từ đó chưa sửa gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1: %2 sends its return file “%3” (no. %4) for the plan “%5”. Please confirm that it was received.</source>
        <translation>Kính gửi %1: %2 gửi tệp nộp “%3” (lần %4) của kế hoạch “%5”. Đề nghị xác nhận khi đã nhận được.</translation>
    </message>
    <message>
        <source>The message is copied; paste it into Zalo or an e-mail.</source>
        <translation>Đã sao chép lời nhắn; dán vào Zalo hoặc thư điện tử.</translation>
    </message>
    <message>
        <source>Return file no. %1, where it was saved</source>
        <translation>Tệp nộp lần %1, ở nơi đã lưu</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Nên xem lại</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria want evidence and have no file attached: only a paper is named. The council does not get it with the return file. It can be sent all the same.</source>
        <translation>
            <numerusform>%n tiêu chí cần minh chứng chỉ nêu tên văn bản, chưa kèm tệp: Hội đồng sẽ không nhận được văn bản đó cùng tệp nộp. Vẫn có thể nộp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) so small that they give no points: points may have been meant.</source>
        <translation>
            <numerusform>%n số đo quá nhỏ nên không có điểm: có thể ý là điểm.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what is missing, make the file to be sent.</source>
        <translation>Xem còn thiếu gì, xuất tệp để gửi đi.</translation>
    </message>
</context>
<context>
    <name>thidua::UnitStepsPage</name>
    <message>
        <source>Plan and launch</source>
        <translation>Kế hoạch và phát động</translation>
    </message>
    <message>
        <source>Enter the day each thing was done and the number of the unit&apos;s paper; attach the scan.</source>
        <translation>Ghi ngày thực hiện và số văn bản của đơn vị; đính kèm bản quét.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày thực hiện</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>chưa đặt hạn</translation>
    </message>
    <message>
        <source>Enter the day too.</source>
        <translation>Hãy nhập cả ngày.</translation>
    </message>
</context>
<context>
    <name>thidua::UnitTargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Enter what the unit registers for the year and what it has reached.</source>
        <translation>Nhập mức đăng ký trong năm và kết quả đạt được.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Year </source>
        <translation>Năm </translation>
    </message>
    <message>
        <source>The plan wants by the end of %1: %2</source>
        <translation>Kế hoạch yêu cầu đến hết năm %1: %2</translation>
    </message>
    <message>
        <source>Data from: %1</source>
        <translation>Nguồn số liệu: %1</translation>
    </message>
    <message>
        <source>Each unit should reach: %1 %2 %3</source>
        <translation>Mỗi đơn vị cần đạt: %1 %2 %3</translation>
    </message>
    <message>
        <source>A figure of %1 is only half typed and not saved.</source>
        <translation>Số liệu năm %1 gõ dở, chưa được lưu.</translation>
    </message>
    <message>
        <source>Drop it and change the year</source>
        <translation>Bỏ số gõ dở và đổi năm</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>Ở lại năm %1</translation>
    </message>
</context>
<context>
    <name>thidua::UnitTreeModel</name>
    <message>
        <source>Not in a bloc</source>
        <translation>Chưa vào khối</translation>
    </message>
    <message>
        <source>Units of the ledger that take no part in this plan.</source>
        <translation>Đơn vị có trong sổ nhưng không tham gia kế hoạch này.</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Khối trưởng: %1</translation>
    </message>
    <message>
        <source>Deputy head: %1</source>
        <translation>Khối phó: %1</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Khối trưởng</translation>
    </message>
    <message>
        <source>deputy head</source>
        <translation>Khối phó</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Số suất</translation>
    </message>
</context>
<context>
    <name>thidua::UnitWindow</name>
    <message>
        <source>Open for reading only.</source>
        <translation>Sổ đang mở để xem.</translation>
    </message>
    <message>
        <source>It is open in another window or lies where nothing can be written. Copy it to Documents to go on.</source>
        <translation>Tệp đang mở ở cửa sổ khác hoặc nằm ở nơi không ghi được. Hãy chép vào thư mục Tài liệu để làm tiếp.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Mở tệp khác…</translation>
    </message>
    <message>
        <source>Make a backup copy…</source>
        <translation>Sao lưu…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Cài đặt…</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Giới thiệu chương trình</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Đóng tệp</translation>
    </message>
    <message>
        <source>Saved by itself at %1</source>
        <translation>Đã tự lưu lúc %1</translation>
    </message>
    <message>
        <source>The return file is made (no. %1). Now send it to the council.</source>
        <translation>Đã xuất tệp nộp (lần %1). Hãy gửi tệp này cho Hội đồng.</translation>
    </message>
    <message>
        <source>Make a backup copy</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Ledgers (*.thidua)</source>
        <translation>Sổ thi đua (*.thidua)</translation>
    </message>
    <message>
        <source>Backup written and checked.</source>
        <translation>Đã ghi và kiểm tra bản sao lưu.</translation>
    </message>
    <message>
        <source>Things to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
</context>
<context>
    <name>thidua::UnitWordsPage</name>
    <message>
        <source>Difficulties and proposals</source>
        <translation>Khó khăn, kiến nghị</translation>
    </message>
    <message>
        <source>Write what the council should know. Both may stay blank.</source>
        <translation>Ghi những điều Hội đồng cần biết. Có thể để trống.</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>What kept the unit from doing what the plan asks, for example a lack of machines.</source>
        <translation>Điều gì khiến đơn vị khó thực hiện, ví dụ thiếu máy móc.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>What the unit asks of the department or the council.</source>
        <translation>Điều đơn vị đề nghị với Sở hoặc Hội đồng.</translation>
    </message>
</context>
<context>
    <name>thidua::UnitsModel</name>
    <message>
        <source>Not in the plan</source>
        <translation>Không tham gia</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tuyến</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Sở hữu</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Tham gia</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Bảng chấm điểm</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 đến %2</translation>
    </message>
</context>
<context>
    <name>thidua::UnitsPage</name>
    <message>
        <source>Units and blocs</source>
        <translation>Đơn vị và khối</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Xuất CSV</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Nhập từ tệp CSV</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Add bloc</source>
        <translation>Thêm khối</translation>
    </message>
    <message>
        <source>Change bloc</source>
        <translation>Sửa khối</translation>
    </message>
    <message>
        <source>Remove bloc</source>
        <translation>Xóa khối</translation>
    </message>
    <message>
        <source>Blocs</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Blocs and their units</source>
        <translation>Khối và đơn vị trong khối</translation>
    </message>
    <message>
        <source>Find a unit by code, name, kind</source>
        <translation>Tìm đơn vị theo mã, tên, loại</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>%1: units, blocs and numbers of awards stay as they are.</source>
        <translation>%1: đơn vị, khối và số lượng khen thưởng giữ nguyên.</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
    <message>
        <source>Not in a bloc</source>
        <translation>Chưa vào khối</translation>
    </message>
    <message>
        <source>“%1” was not found. Accents do not matter; try fewer letters.</source>
        <translation>Không thấy “%1”. Tìm không cần dấu; thử ít chữ hơn.</translation>
    </message>
    <message>
        <source>This bloc has no units yet. Move units into it or add new ones.</source>
        <translation>Khối này chưa có đơn vị. Chuyển đơn vị vào hoặc thêm mới.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Đang chọn %1 trong %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s)</source>
        <translation>
            <numerusform>%n khối</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the ledger?</source>
        <translation>Xóa %1 khỏi sổ?</translation>
    </message>
    <message>
        <source>Other plans lose it too. To leave it out of this plan only, take it out of the plan.</source>
        <translation>Các kế hoạch khác cũng mất đơn vị này. Nếu chỉ bỏ khỏi kế hoạch này, chọn Đưa ra khỏi kế hoạch.</translation>
    </message>
    <message>
        <source>Remove from the ledger</source>
        <translation>Xóa khỏi sổ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Xóa %1?</translation>
    </message>
    <message>
        <source>Only a bloc without units can be removed.</source>
        <translation>Chỉ xóa được khối không còn đơn vị.</translation>
    </message>
    <message>
        <source>Change unit</source>
        <translation>Sửa đơn vị</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Chuyển sang</translation>
    </message>
    <message>
        <source>Make head of the bloc</source>
        <translation>Đặt làm Khối trưởng</translation>
    </message>
    <message>
        <source>Make deputy head</source>
        <translation>Đặt làm Khối phó</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Đưa ra khỏi kế hoạch</translation>
    </message>
    <message>
        <source>Import units</source>
        <translation>Nhập đơn vị</translation>
    </message>
    <message>
        <source>Export units</source>
        <translation>Xuất đơn vị</translation>
    </message>
    <message>
        <source>units.csv</source>
        <translation>don-vi.csv</translation>
    </message>
    <message>
        <source>No units yet. Import from a CSV file (Excel saves as CSV) or add them one by one.</source>
        <translation>Chưa có đơn vị. Nhập từ tệp CSV (Excel lưu dạng CSV) hoặc thêm từng đơn vị.</translation>
    </message>
    <message>
        <source>Views of the units</source>
        <translation>Các cách xem đơn vị</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Launch, registration</source>
        <translation>Phát động, đăng ký</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Soạn văn bản nhắc</translation>
    </message>
    <message>
        <source>Forms and returns</source>
        <translation>Tình hình nộp</translation>
    </message>
    <message>
        <source>Give out forms</source>
        <translation>Phát tệp biểu mẫu</translation>
    </message>
    <message>
        <source>Receive returns</source>
        <translation>Nhận tệp nộp</translation>
    </message>
    <message>
        <source>The ledger is open for reading only.</source>
        <translation>Sổ đang mở chỉ để xem.</translation>
    </message>
    <message>
        <source>Give out forms…</source>
        <translation>Phát tệp biểu mẫu…</translation>
    </message>
    <message>
        <source>Rename, merge, move or change from a day on…</source>
        <translation>Đổi tên, sáp nhập, đổi hạng, chuyển khối từ một ngày…</translation>
    </message>
</context>
<context>
    <name>thidua::Workspace</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo: %1?</source>
        <translation>Hoàn tác: %1?</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Hoàn tác bước này</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Redo brings them back.</source>
        <translation>“Làm lại” đưa chúng trở lại.</translation>
    </message>
</context>
<context>
    <name>thidua::YearStrip</name>
    <message>
        <source>Months of the year</source>
        <translation>Các tháng trong năm</translation>
    </message>
    <message>
        <source>How many things fall on each month; a triangle: some are late</source>
        <translation>Số việc của từng tháng; có tam giác là có việc quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>Month %1: %n thing(s)</source>
        <translation>
            <numerusform>Tháng %1: %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>M%1</source>
        <translation>T%1</translation>
    </message>
</context>
</TS>
