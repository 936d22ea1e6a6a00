; SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
; SPDX-License-Identifier: GPL-3.0-or-later
; The installer. Made by build.sh, which passes VERSION, STAGE (the files to install), FILES (the list the
; uninstaller removes), PICTURE (of the first and last page), OUT and SIZE (kilobytes).
;
; For the user alone unless said otherwise: no administrator rights are asked for. Options when silent:
;   /S            no window
;   /AllUsers     for everybody on the machine (needs administrator rights)
;   /DESKTOP      with a shortcut on the desktop
;   /D=FOLDER     where to; must come last
Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
AllowSkipFiles off ; a file that cannot be written ends it (exit code 2 when silent): no half program

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh
!include "${FILES}"

!define NAME "Sổ Thi Đua"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SoThiDua"

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey FileDescription "${NAME}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey CompanyName "The Sổ Thi Đua authors"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

Var AllUsers
Var Upgrade
Var ForMe
Var ForAll
Var OnDesktop
Var Shortcut

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\sothidua.exe"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_WINDOWTITLE "${NAME}"
!define MUI_LANGDLL_INFO "Chọn ngôn ngữ của bộ cài / Choose the language of the installer"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KeepsData)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
Page custom askForWhom tellForWhom
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"

LangString WhomTitle ${LANG_VIETNAMESE} "Cài cho ai?"
LangString WhomTitle ${LANG_ENGLISH} "Install for whom?"
LangString WhomText ${LANG_VIETNAMESE} "Cài cho riêng bạn thì không cần quyền quản trị."
LangString WhomText ${LANG_ENGLISH} "Installing for yourself needs no administrator rights."
LangString ForMeText ${LANG_VIETNAMESE} "Chỉ cho tôi"
LangString ForMeText ${LANG_ENGLISH} "Just for me"
LangString ForAllText ${LANG_VIETNAMESE} "Cho mọi người dùng máy này (cần quyền quản trị)"
LangString ForAllText ${LANG_ENGLISH} "For everybody on this machine (needs administrator rights)"
LangString DesktopText ${LANG_VIETNAMESE} "Đặt lối tắt trên màn hình"
LangString DesktopText ${LANG_ENGLISH} "Put a shortcut on the desktop"
LangString NoRights ${LANG_VIETNAMESE} "Cài cho mọi người cần quyền quản trị. Hãy chạy bộ cài bằng “Run as administrator”, hoặc chọn “Chỉ cho tôi”."
LangString NoRights ${LANG_ENGLISH} "Installing for everybody needs administrator rights. Run the installer as administrator, or choose “Just for me”."
LangString NoRightsToRemove ${LANG_VIETNAMESE} "Bản cài cho mọi người chỉ gỡ được khi có quyền quản trị."
LangString NoRightsToRemove ${LANG_ENGLISH} "What was installed for everybody is removed with administrator rights only."
LangString KeepsData ${LANG_VIETNAMESE} "Chương trình sẽ được gỡ khỏi máy. Các sổ, bản sao lưu và cài đặt của bạn được giữ lại."
LangString KeepsData ${LANG_ENGLISH} "The program is removed from this machine. Your ledgers, backups and settings are kept."
LangString IsRunning ${LANG_VIETNAMESE} "${NAME} đang chạy. Hãy đóng chương trình rồi làm lại."
LangString IsRunning ${LANG_ENGLISH} "${NAME} is running. Close the program and try again."
LangString LedgerType ${LANG_VIETNAMESE} "Sổ thi đua"
LangString LedgerType ${LANG_ENGLISH} "Emulation ledger"
LangString FormType ${LANG_VIETNAMESE} "Tệp biểu mẫu thi đua"
LangString FormType ${LANG_ENGLISH} "Emulation form"
LangString ReturnType ${LANG_VIETNAMESE} "Tệp nộp thi đua"
LangString ReturnType ${LANG_ENGLISH} "Emulation return"

; A type of file (ending, name in the registry) that opens with the program, and its removal.
!macro associate ENDING TYPE DESCRIPTION
  WriteRegStr SHCTX "Software\Classes\.${ENDING}" "" "${TYPE}"
  WriteRegStr SHCTX "Software\Classes\.${ENDING}\OpenWithProgids" "${TYPE}" ""
  WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "${DESCRIPTION}"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\sothidua.exe,0"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\sothidua.exe" "%1"'
!macroend
!macro dissociate ENDING TYPE
  ReadRegStr $0 SHCTX "Software\Classes\.${ENDING}" ""
  ${If} $0 == "${TYPE}"
    DeleteRegValue SHCTX "Software\Classes\.${ENDING}" ""
  ${EndIf}
  DeleteRegValue SHCTX "Software\Classes\.${ENDING}\OpenWithProgids" "${TYPE}"
  DeleteRegKey /ifempty SHCTX "Software\Classes\.${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "Software\Classes\.${ENDING}"
  DeleteRegKey SHCTX "Software\Classes\${TYPE}"
!macroend

Function .onInit
  StrCpy $LANGUAGE ${LANG_VIETNAMESE}
  StrCpy $AllUsers 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${EndIf}
  StrCpy $Shortcut 0
  ClearErrors
  ${GetOptions} $0 "/DESKTOP" $1
  ${IfNot} ${Errors}
    StrCpy $Shortcut 1
  ${EndIf}
  ${IfNot} ${Silent}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${EndIf}
  Call chooseContext
  ; With windows it is offered, but not put back where the user took it away.
  ${IfNot} ${Silent}
  ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
    StrCpy $Shortcut 1
  ${EndIf}
FunctionEnd

; Where everything goes, by who it is for. A folder given with /D is kept.
Function chooseContext
  ${If} $AllUsers = 1
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      MessageBox MB_ICONSTOP "$(NoRights)" /SD IDOK
      SetErrorLevel 740
      Quit
    ${EndIf}
    SetShellVarContext all
    StrCpy $1 "$PROGRAMFILES64\SoThiDua"
  ${Else}
    SetShellVarContext current
    StrCpy $1 "$LOCALAPPDATA\Programs\SoThiDua"
  ${EndIf}
  ${If} $INSTDIR == ""
    ; An older version is upgraded where it stands.
    ReadRegStr $INSTDIR SHCTX "${KEY}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR $1
  ${EndIf}
FunctionEnd

Function askForWhom
  !insertmacro MUI_HEADER_TEXT "$(WhomTitle)" "$(WhomText)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "$(ForMeText)"
  Pop $ForMe
  ${NSD_CreateRadioButton} 0 28u 100% 12u "$(ForAllText)"
  Pop $ForAll
  ${If} $AllUsers = 1
    ${NSD_Check} $ForAll
  ${Else}
    ${NSD_Check} $ForMe
  ${EndIf}
  ${NSD_CreateCheckBox} 0 54u 100% 12u "$(DesktopText)"
  Pop $OnDesktop
  ${NSD_SetState} $OnDesktop $Shortcut
  nsDialogs::Show
FunctionEnd

Function tellForWhom
  ${NSD_GetState} $OnDesktop $Shortcut
  ${NSD_GetState} $ForAll $0
  ${If} $0 = ${BST_CHECKED}
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      MessageBox MB_ICONEXCLAMATION "$(NoRights)"
      Abort
    ${EndIf}
  ${EndIf}
  ${If} $0 != $AllUsers
    StrCpy $AllUsers $0
    StrCpy $INSTDIR ""
    Call chooseContext
  ${EndIf}
FunctionEnd

; A program that runs cannot be replaced: its file cannot be opened for writing.
!macro refuseWhileRunning PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_ICONEXCLAMATION "$(IsRunning)" /SD IDOK
      SetErrorLevel 32
      Abort "$(IsRunning)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section
  !insertmacro refuseWhileRunning sothidua.exe
  !insertmacro refuseWhileRunning sothidua-cli.exe
  ; Only the older version's uninstaller knows what that one had and this one has not.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /Upgrade _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\sothidua.exe"
  ${If} $Shortcut = 1
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\sothidua.exe"
  ${EndIf}

  !insertmacro associate thidua SoThiDua.Ledger "$(LedgerType)"
  !insertmacro associate thiduabm SoThiDua.Form "$(FormType)"
  !insertmacro associate thiduanop SoThiDua.Return "$(ReturnType)"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\sothidua.exe"
  WriteRegStr SHCTX "${KEY}" "Publisher" "The Sổ Thi Đua authors"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${KEY}" "Language" $LANGUAGE
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
  ${If} $AllUsers = 1
    WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /AllUsers'
    WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /AllUsers /S'
  ${Else}
    WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ${EndIf}
SectionEnd

; The uninstaller speaks the language the program was installed in, not that of Windows.
!macro speakAsInstalled
  ReadRegDWORD $1 SHCTX "${KEY}" "Language"
  ${If} $1 <> 0
    StrCpy $LANGUAGE $1
  ${EndIf}
!macroend

Function un.onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/Upgrade" $1
  ${IfNot} ${Errors}
    StrCpy $Upgrade 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${If} ${Errors}
    SetShellVarContext current
    !insertmacro speakAsInstalled
    Return
  ${EndIf}
  SetShellVarContext all
  !insertmacro speakAsInstalled
  UserInfo::GetAccountType
  Pop $1
  ${If} $1 == "Admin"
    Return
  ${EndIf}
  ; Windows starts an uninstaller without administrator rights: it asks for them itself, once.
  ClearErrors
  ${GetOptions} $0 "/Asked" $1
  ${If} ${Errors}
  ${AndIfNot} ${Silent}
    ExecShell "runas" "$INSTDIR\uninstall.exe" "/AllUsers /Asked"
    Quit
  ${EndIf}
  MessageBox MB_ICONSTOP "$(NoRightsToRemove)" /SD IDOK
  SetErrorLevel 740
  Quit
FunctionEnd

; Removes what was installed, by name: ledgers, backups and settings stay, wherever they lie.
Section Uninstall
  !insertmacro refuseWhileRunning sothidua.exe
  !insertmacro refuseWhileRunning sothidua-cli.exe
  !insertmacro removeFiles
  ${If} $Upgrade = 1
    Return ; what Windows knows of the program stays, and what the user pinned with it
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  !insertmacro dissociate thidua SoThiDua.Ledger
  !insertmacro dissociate thiduabm SoThiDua.Form
  !insertmacro dissociate thiduanop SoThiDua.Return
  DeleteRegKey SHCTX "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
