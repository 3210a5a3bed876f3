<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
    <context>
        <name>CaptionCounts</name>
        <message>
            <source>%1 / %2 characters</source>
            <translation>%1 / %2 Zeichen</translation>
        </message>
        <message>
            <source>%1 / %2 characters, %3 too many</source>
            <translation>%1 / %2 Zeichen, %3 zu viel</translation>
        </message>
        <message>
            <source>%1 / %2 hashtags, %3 too many</source>
            <translation>%1 / %2 Hashtags, %3 zu viel</translation>
        </message>
        <message>
            <source>1 hashtag</source>
            <translation>1 Hashtag</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hashtags</source>
            <translation>
                <numerusform>%Ln Hashtag</numerusform>
                <numerusform>%Ln Hashtags</numerusform>
            </translation>
        </message>
        <message>
            <source>1 mention</source>
            <translation>1 Erwähnung</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mentions</source>
            <translation>
                <numerusform>%Ln Erwähnung</numerusform>
                <numerusform>%Ln Erwähnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln emoji</source>
            <translation>
                <numerusform>%Ln Emoji</numerusform>
                <numerusform>%Ln Emojis</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between counts</comment>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>DraftRanking</name>
        <message>
            <source>Shares place %1 of %2, too close to call; %3 chance of being the best.</source>
            <translation>Teilt sich Platz %1 von %2, zu knapp für ein Urteil; mit %3 Wahrscheinlichkeit der beste.</translation>
        </message>
        <message>
            <source>%1 beats %2: %3</source>
            <translation>%1 schlägt %2: %3</translation>
        </message>
        <message>
            <source>%1 and %2: too close to call</source>
            <translation>%1 und %2: zu knapp</translation>
        </message>
        <message>
            <source>The difference is too small to be sure (%1).</source>
            <translation>Der Unterschied ist zu klein, um sicher zu sein (%1).</translation>
        </message>
        <message>
            <source>Number %1 of %2; %3 chance of being the best.</source>
            <translation>Nummer %1 von %2, mit %3 Wahrscheinlichkeit der beste.</translation>
        </message>
        <message>
            <source>%1 would do better in %2 of cases.</source>
            <translation>%1 schnitte in %2 der Fälle besser ab.</translation>
        </message>
    </context>
    <context>
        <name>DriverText</name>
        <message>
            <source>No photo</source>
            <translation>Kein Foto</translation>
        </message>
        <message>
            <source>No face</source>
            <translation>Kein Gesicht</translation>
        </message>
        <message>
            <source>A smiling face</source>
            <translation>Ein lächelndes Gesicht</translation>
        </message>
        <message>
            <source>A face, no smile</source>
            <translation>Ein Gesicht, kein Lächeln</translation>
        </message>
        <message numerus="yes">
            <source>%Ln faces</source>
            <translation>
                <numerusform>%Ln Gesicht</numerusform>
                <numerusform>%Ln Gesichter</numerusform>
            </translation>
        </message>
        <message>
            <source>no smile</source>
            <translation>kein Lächeln</translation>
        </message>
        <message>
            <source>1 smile</source>
            <translation>1 Lächeln</translation>
        </message>
        <message numerus="yes">
            <source>%Ln smiles</source>
            <translation>
                <numerusform>%Ln Lächeln</numerusform>
                <numerusform>%Ln Lächeln</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>faces, smiles</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Kein Text</translation>
        </message>
        <message>
            <source>Your caption</source>
            <translation>Ihr Text</translation>
        </message>
        <message>
            <source>Your hashtags</source>
            <translation>Ihre Hashtags</translation>
        </message>
        <message>
            <source>No hashtags</source>
            <translation>Keine Hashtags</translation>
        </message>
        <message>
            <source>A single photo</source>
            <translation>Ein einzelnes Foto</translation>
        </message>
        <message>
            <source>A carousel</source>
            <translation>Ein Karussell</translation>
        </message>
        <message>
            <source>A video</source>
            <translation>Ein Video</translation>
        </message>
        <message>
            <source>A reel</source>
            <translation>Ein Reel</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday, time of day</comment>
            <translation>%1, %2 Uhr</translation>
        </message>
        <message>
            <source>Light and colours</source>
            <translation>Licht und Farben</translation>
        </message>
        <message>
            <source>Your recent form</source>
            <translation>Ihre aktuelle Form</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Alles Übrige</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>likes, percent</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Größe des Kontos</translation>
        </message>
        <message>
            <source>could be chance</source>
            <translation>evtl. Zufall</translation>
        </message>
        <message>
            <source>other accounts</source>
            <translation>andere Konten</translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts at this hour</source>
            <translation>
                <numerusform>Ihr %Ln Beitrag zu dieser Stunde</numerusform>
                <numerusform>Ihre %Ln Beiträge zu dieser Stunde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln captions</source>
            <translation>
                <numerusform>Ihr %Ln Text</numerusform>
                <numerusform>Ihre %Ln Texte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts with hashtags</source>
            <translation>
                <numerusform>Ihr %Ln Beitrag mit Hashtags</numerusform>
                <numerusform>Ihre %Ln Beiträge mit Hashtags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts of this type</source>
            <translation>
                <numerusform>Ihr %Ln Beitrag dieser Art</numerusform>
                <numerusform>Ihre %Ln Beiträge dieser Art</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts with faces</source>
            <translation>
                <numerusform>Ihr %Ln Beitrag mit Gesichtern</numerusform>
                <numerusform>Ihre %Ln Beiträge mit Gesichtern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln photos</source>
            <translation>
                <numerusform>Ihr %Ln Foto</numerusform>
                <numerusform>Ihre %Ln Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts</source>
            <translation>
                <numerusform>Ihr %Ln Beitrag</numerusform>
                <numerusform>Ihre %Ln Beiträge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>These are posts of a Facebook page.</source>
            <translation>Das sind Beiträge einer Facebook-Seite.</translation>
        </message>
        <message>
            <source>We can't tell what all columns of this table mean.</source>
            <translation>Wir erkennen nicht, was alle Spalten dieser Tabelle bedeuten.</translation>
        </message>
        <message>
            <source>This ZIP is compressed in a way that can't be read here.</source>
            <translation>Dieses ZIP ist auf eine Weise komprimiert, die hier nicht gelesen werden kann.</translation>
        </message>
        <message>
            <source>Export the content of the Instagram account instead.</source>
            <translation>Exportieren Sie stattdessen die Inhalte des Instagram-Kontos.</translation>
        </message>
        <message>
            <source>Say which column holds the date and which the likes.</source>
            <translation>Geben Sie an, welche Spalte das Datum und welche die Likes enthält.</translation>
        </message>
        <message>
            <source>Unpack it and choose the folder.</source>
            <translation>Entpacken Sie es und wählen Sie den Ordner.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Diese Datei</translation>
        </message>
        <message>
            <source>The backup is damaged.</source>
            <translation>Die Sicherung ist beschädigt.</translation>
        </message>
        <message>
            <source>%1 is not a picture.</source>
            <translation>%1 ist kein Bild.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 ist leer.</translation>
        </message>
        <message>
            <source>%1 is damaged: part of the picture is missing.</source>
            <translation>%1 ist beschädigt: Ein Teil des Bildes fehlt.</translation>
        </message>
        <message>
            <source>%1 is too large to open.</source>
            <translation>%1 ist zu groß zum Öffnen.</translation>
        </message>
        <message>
            <source>Drop a JPEG, PNG, WebP or another photo.</source>
            <translation>Ziehen Sie ein Foto als JPEG, PNG, WebP oder in einem anderen Format hierher.</translation>
        </message>
        <message>
            <source>Link the account again with a new token.</source>
            <translation>Verknüpfen Sie das Konto mit einem neuen Token.</translation>
        </message>
        <message>
            <source>A part of Likecast is missing.</source>
            <translation>Ein Teil von Likecast fehlt.</translation>
        </message>
        <message>
            <source>There is not enough memory.</source>
            <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
        </message>
        <message>
            <source>The prediction model is missing.</source>
            <translation>Das Vorhersagemodell fehlt.</translation>
        </message>
        <message>
            <source>The prediction model is damaged.</source>
            <translation>Das Vorhersagemodell ist beschädigt.</translation>
        </message>
        <message>
            <source>There are no posts in this data export.</source>
            <translation>Dieser Datenexport enthält keine Beiträge.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>Die Datei ist beschädigt.</translation>
        </message>
        <message>
            <source>Another program is using Likecast's data.</source>
            <translation>Ein anderes Programm verwendet gerade die Daten von Likecast.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>Choose another one in Settings.</source>
            <translation>Wählen Sie in den Einstellungen eine andere.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>Close it, then try again.</source>
            <translation>Schließen Sie es und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Your drafts are unchanged.</source>
            <translation>Ihre Entwürfe sind unverändert.</translation>
        </message>
        <message>
            <source>%1 is too large.</source>
            <translation>%1 ist zu groß.</translation>
        </message>
        <message>
            <source>This account isn't in Likecast, or it isn't a professional account.</source>
            <translation>Dieses Konto ist nicht in Likecast oder kein professionelles Konto.</translation>
        </message>
        <message>
            <source>Request a shorter date range from Instagram.</source>
            <translation>Fordern Sie bei Instagram einen kürzeren Zeitraum an.</translation>
        </message>
        <message>
            <source>Import it or link it. The guide shows how to switch to a professional account.</source>
            <translation>Importieren oder verknüpfen Sie es. Die Anleitung zeigt, wie Sie zu einem professionellen Konto wechseln.</translation>
        </message>
        <message>
            <source>This file isn't a Likecast backup.</source>
            <translation>Diese Datei ist keine Likecast-Sicherung.</translation>
        </message>
        <message>
            <source>Choose a file that was created with Back up.</source>
            <translation>Wählen Sie eine Datei, die mit „Sichern“ erstellt wurde.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>%1 can't be found.</source>
            <translation>%1 wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>%1 couldn't be read.</source>
            <translation>%1 konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>%1 is too large for a photo.</source>
            <translation>%1 ist zu groß für ein Foto.</translation>
        </message>
        <message>
            <source>This computer can't open the format of %1.</source>
            <translation>Dieser Computer kann das Format von %1 nicht öffnen.</translation>
        </message>
        <message>
            <source>Put it back, or drop it again from its new location.</source>
            <translation>Legen Sie die Datei zurück oder ziehen Sie sie vom neuen Ort noch einmal hierher.</translation>
        </message>
        <message>
            <source>Check that you have permission to open it, then try again.</source>
            <translation>Prüfen Sie, ob Sie die Datei öffnen dürfen, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Export a smaller version and drop that instead.</source>
            <translation>Exportieren Sie eine kleinere Version und ziehen Sie diese hierher.</translation>
        </message>
        <message>
            <source>Copy it again from the original.</source>
            <translation>Kopieren Sie die Datei noch einmal vom Original.</translation>
        </message>
        <message>
            <source>Save it as a JPEG, or install HEIC and AVIF support on your system.</source>
            <translation>Speichern Sie das Foto als JPEG oder installieren Sie auf Ihrem System Unterstützung für HEIC und AVIF.</translation>
        </message>
        <message>
            <source>Network access is turned off in Likecast.</source>
            <translation>Der Netzwerkzugriff ist in Likecast ausgeschaltet.</translation>
        </message>
        <message>
            <source>This computer is offline, or the connection was lost.</source>
            <translation>Dieser Computer ist offline oder die Verbindung ist abgebrochen.</translation>
        </message>
        <message>
            <source>The server's identity couldn't be verified, so nothing was sent.</source>
            <translation>Die Identität des Servers konnte nicht geprüft werden, daher wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The server sent an unexpected answer.</source>
            <translation>Der Server hat unerwartet geantwortet.</translation>
        </message>
        <message>
            <source>Instagram no longer accepts the access token.</source>
            <translation>Instagram akzeptiert das Zugriffstoken nicht mehr.</translation>
        </message>
        <message>
            <source>The access token doesn't allow this.</source>
            <translation>Das Zugriffstoken erlaubt das nicht.</translation>
        </message>
        <message>
            <source>Instagram asks us to wait before the next request.</source>
            <translation>Instagram bittet uns, vor der nächsten Anfrage zu warten.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the access token.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund für das Zugriffstoken.</translation>
        </message>
        <message>
            <source>The access token is protected by a passphrase.</source>
            <translation>Das Zugriffstoken ist mit einer Passphrase geschützt.</translation>
        </message>
        <message>
            <source>Wrong passphrase.</source>
            <translation>Falsche Passphrase.</translation>
        </message>
        <message>
            <source>This model pack can't be used.</source>
            <translation>Dieses Modellpaket kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>Turn it on in Settings, under Privacy.</source>
            <translation>Schalten Sie ihn in den Einstellungen unter „Datenschutz“ ein.</translation>
        </message>
        <message>
            <source>Try again when you're online. It will continue where it stopped.</source>
            <translation>Versuchen Sie es erneut, wenn Sie online sind. Es geht dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <source>Try again on another network.</source>
            <translation>Versuchen Sie es in einem anderen Netzwerk.</translation>
        </message>
        <message>
            <source>Try again later. It will continue where it stopped.</source>
            <translation>Versuchen Sie es später erneut. Es geht dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <source>Create a new token with all the permissions listed in the guide.</source>
            <translation>Erstellen Sie ein neues Token mit allen Berechtigungen aus der Anleitung.</translation>
        </message>
        <message>
            <source>Choose a passphrase to encrypt it with.</source>
            <translation>Wählen Sie eine Passphrase, um es zu verschlüsseln.</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Geben Sie die Passphrase ein.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>Laden Sie die Datei erneut herunter.</translation>
        </message>
        <message>
            <source>The file couldn't be written.</source>
            <translation>Die Datei konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The selected face detector isn't installed.</source>
            <translation>Die gewählte Gesichtserkennung ist nicht installiert.</translation>
        </message>
        <message>
            <source>The prediction model is for another version of Likecast.</source>
            <translation>Das Vorhersagemodell ist für eine andere Version von Likecast.</translation>
        </message>
        <message>
            <source>One of the values isn't valid.</source>
            <translation>Einer der Werte ist ungültig.</translation>
        </message>
        <message>
            <source>The date or time isn't valid.</source>
            <translation>Datum oder Uhrzeit ist ungültig.</translation>
        </message>
        <message>
            <source>We can't read this file.</source>
            <translation>Wir können diese Datei nicht lesen.</translation>
        </message>
        <message>
            <source>We found no posts in this data export in HTML.</source>
            <translation>In diesem Datenexport im HTML-Format haben wir keine Beiträge gefunden.</translation>
        </message>
        <message>
            <source>There aren't enough posts.</source>
            <translation>Es gibt nicht genug Beiträge.</translation>
        </message>
        <message>
            <source>This account is no longer in Likecast.</source>
            <translation>Dieses Konto ist nicht mehr in Likecast.</translation>
        </message>
        <message>
            <source>This profile no longer exists.</source>
            <translation>Dieses Profil gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Likecast can't write to its data folder.</source>
            <translation>Likecast kann nicht in seinen Datenordner schreiben.</translation>
        </message>
        <message>
            <source>The data on this computer was created by a newer version of Likecast.</source>
            <translation>Die Daten auf diesem Computer stammen von einer neueren Version von Likecast.</translation>
        </message>
        <message>
            <source>Likecast's database is damaged.</source>
            <translation>Die Datenbank von Likecast ist beschädigt.</translation>
        </message>
        <message>
            <source>Something went wrong in Likecast.</source>
            <translation>In Likecast ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>Reinstall Likecast to fix this.</source>
            <translation>Installieren Sie Likecast neu, um das zu beheben.</translation>
        </message>
        <message>
            <source>Close other programs, or use a smaller file.</source>
            <translation>Schließen Sie andere Programme oder nehmen Sie eine kleinere Datei.</translation>
        </message>
        <message>
            <source>Correct it to update the prediction.</source>
            <translation>Korrigieren Sie die Eingabe, um die Vorhersage zu aktualisieren.</translation>
        </message>
        <message>
            <source>Enter your followers and average likes instead.</source>
            <translation>Geben Sie stattdessen Ihre Follower und durchschnittlichen Likes ein.</translation>
        </message>
        <message>
            <source>Use Instagram's data export in JSON format, a CSV file or an Instaloader folder.</source>
            <translation>Nutzen Sie den Datenexport von Instagram im JSON-Format, eine CSV-Datei oder einen Instaloader-Ordner.</translation>
        </message>
        <message>
            <source>Request it again under Download your information, and choose JSON instead of HTML.</source>
            <translation>Fordern Sie ihn unter „Deine Informationen herunterladen“ noch einmal an und wählen Sie JSON statt HTML.</translation>
        </message>
        <message>
            <source>Request it again with Content and Past Instagram insights, for all time, in JSON format.</source>
            <translation>Fordern Sie ihn noch einmal mit „Inhalte“ und „Frühere Instagram-Insights“ an, für den gesamten Zeitraum und im JSON-Format.</translation>
        </message>
        <message>
            <source>Settings shows where your data is stored. Check that you have permission to write there.</source>
            <translation>In den Einstellungen steht, wo Ihre Daten gespeichert sind. Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
        </message>
        <message>
            <source>Install the latest version of Likecast.</source>
            <translation>Installieren Sie die neueste Version von Likecast.</translation>
        </message>
        <message>
            <source>Restore a backup in Settings.</source>
            <translation>Stellen Sie in den Einstellungen eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>Your draft is kept, with its caption and time.</source>
            <translation>Ihr Entwurf bleibt mit Bildunterschrift und Uhrzeit erhalten.</translation>
        </message>
        <message>
            <source>Your draft is kept.</source>
            <translation>Ihr Entwurf bleibt erhalten.</translation>
        </message>
        <message>
            <source>Your changes are kept until you close the window.</source>
            <translation>Ihre Änderungen bleiben erhalten, bis Sie das Fenster schließen.</translation>
        </message>
        <message>
            <source>Your data is unchanged.</source>
            <translation>Ihre Daten sind unverändert.</translation>
        </message>
        <message>
            <source>These are daily totals, not posts.</source>
            <translation>Das sind Tagessummen, keine Beiträge.</translation>
        </message>
        <message>
            <source>Export Content with lifetime figures instead.</source>
            <translation>Exportieren Sie stattdessen „Inhalte“ mit Zahlen über die gesamte Laufzeit.</translation>
        </message>
    </context>
    <context>
        <name>FaceBoxes</name>
        <message>
            <source>Smiling</source>
            <translation>Lächelt</translation>
        </message>
        <message>
            <source>Not smiling</source>
            <translation>Lächelt nicht</translation>
        </message>
        <message>
            <source>smiling</source>
            <translation>lächelt</translation>
        </message>
        <message>
            <source>not smiling</source>
            <translation>lächelt nicht</translation>
        </message>
        <message>
            <source>perhaps smiling</source>
            <translation>lächelt vielleicht</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>Kein Gesicht gefunden</translation>
        </message>
        <message>
            <source>1 face</source>
            <translation>1 Gesicht</translation>
        </message>
        <message numerus="yes">
            <source>%n faces</source>
            <translation>
                <numerusform>%n Gesicht</numerusform>
                <numerusform>%n Gesichter</numerusform>
            </translation>
        </message>
        <message>
            <source>1 smile</source>
            <translation>1 Lächeln</translation>
        </message>
        <message numerus="yes">
            <source>%n smiles</source>
            <translation>
                <numerusform>%n Lächeln</numerusform>
                <numerusform>%n Lächeln</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>faces, smiles</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Face %1 of %2: %3, %4.</source>
            <translation>Gesicht %1 von %2: %3, %4.</translation>
        </message>
        <message>
            <source>upper left</source>
            <translation>oben links</translation>
        </message>
        <message>
            <source>upper middle</source>
            <translation>oben Mitte</translation>
        </message>
        <message>
            <source>upper right</source>
            <translation>oben rechts</translation>
        </message>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <source>lower left</source>
            <translation>unten links</translation>
        </message>
        <message>
            <source>lower middle</source>
            <translation>unten Mitte</translation>
        </message>
        <message>
            <source>lower right</source>
            <translation>unten rechts</translation>
        </message>
    </context>
    <context>
        <name>InsightText</name>
        <message>
            <source>Likes above your usual</source>
            <translation>Likes über Ihrem üblichen Wert</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>A longer caption</source>
            <translation>Längere Bildunterschrift</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>More hashtags</source>
            <translation>Mehr Hashtags</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>More mentions</source>
            <translation>Mehr Erwähnungen</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Erwähnungen</translation>
        </message>
        <message>
            <source>More emoji</source>
            <translation>Mehr Emojis</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>More lines</source>
            <translation>Mehr Zeilen</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Later in the day</source>
            <translation>Später am Tag</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Wochenende</translation>
        </message>
        <message>
            <source>A video or reel</source>
            <translation>Ein Video oder Reel</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>A carousel</source>
            <translation>Ein Karussell</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Karussell</translation>
        </message>
        <message>
            <source>Likecast</source>
            <translation>Likecast</translation>
        </message>
        <message>
            <source>Decision tree</source>
            <translation>Entscheidungsbaum</translation>
        </message>
        <message>
            <source>Random forest</source>
            <translation>Random Forest</translation>
        </message>
        <message>
            <source>Gradient boosting</source>
            <translation>Gradient Boosting</translation>
        </message>
        <message>
            <source>Sequential network</source>
            <translation>Sequenzielles Netz</translation>
        </message>
        <message>
            <source>Metadata network</source>
            <translation>Metadaten-Netz</translation>
        </message>
        <message>
            <source>Photo network</source>
            <translation>Foto-Netz</translation>
        </message>
        <message>
            <source>Small network</source>
            <translation>Kleines Netz</translation>
        </message>
        <message>
            <source>Engagement classes</source>
            <translation>Engagement-Klassen</translation>
        </message>
        <message>
            <source>Your recent form</source>
            <translation>Ihre aktuelle Form</translation>
        </message>
        <message>
            <source>Day and hour</source>
            <translation>Tag und Uhrzeit</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Beitragsart</translation>
        </message>
        <message>
            <source>Words in the caption</source>
            <translation>Wörter im Text</translation>
        </message>
        <message>
            <source>Faces and smiles</source>
            <translation>Gesichter und Lächeln</translation>
        </message>
        <message>
            <source>Look of the photo</source>
            <translation>Aussehen des Fotos</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Forest</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Baum</translation>
        </message>
        <message>
            <source>SHAP</source>
            <translation>SHAP</translation>
        </message>
        <message>
            <source>median of the last 5</source>
            <translation>Median der letzten 5</translation>
        </message>
        <message>
            <source>median of the last 10</source>
            <translation>Median der letzten 10</translation>
        </message>
        <message>
            <source>median of the last 30</source>
            <translation>Median der letzten 30</translation>
        </message>
        <message>
            <source>More questions</source>
            <translation>Mehr Fragen</translation>
        </message>
        <message>
            <source>Posted at the weekend</source>
            <translation>Am Wochenende gepostet</translation>
        </message>
        <message>
            <source>More time since the last post</source>
            <translation>Mehr Zeit seit dem letzten Beitrag</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Größe des Kontos</translation>
        </message>
        <message>
            <source>%1, trained on %2 of your posts: how much each input improved its splits. It uses only words, day, hour and faces.</source>
            <translation>%1, trainiert mit %2 Ihrer Beiträge: wie stark jede Eingabe die Verzweigungen verbessert hat. Nutzt nur Wörter, Tag, Uhrzeit und Gesichter.</translation>
        </message>
        <message>
            <source>%1, explained on your latest %2 posts: the average size of each effect.</source>
            <translation>%1, erklärt an Ihren letzten %2 Beiträgen: die durchschnittliche Stärke jedes Einflusses.</translation>
        </message>
        <message>
            <source>same as the last post</source>
            <translation>wie der letzte Beitrag</translation>
        </message>
        <message>
            <source>recent average</source>
            <translation>letzter Durchschnitt</translation>
        </message>
        <message>
            <source>median of the same media type</source>
            <translation>Median derselben Beitragsart</translation>
        </message>
        <message>
            <source>Needs more posts with known likes.</source>
            <translation>Benötigt mehr Beiträge mit bekannten Likes.</translation>
        </message>
        <message>
            <source>The trained model is damaged.</source>
            <translation>Das trainierte Modell ist beschädigt.</translation>
        </message>
        <message>
            <source>The trained model is for another version of Likecast.</source>
            <translation>Das trainierte Modell ist für eine andere Version von Likecast.</translation>
        </message>
        <message>
            <source>Not available yet.</source>
            <translation>Noch nicht verfügbar.</translation>
        </message>
        <message>
            <source>The data it needs is missing.</source>
            <translation>Die nötigen Daten fehlen.</translation>
        </message>
    </context>
    <context>
        <name>NumberFormat</name>
        <message>
            <source>%1M</source>
            <comment>millions</comment>
            <translation>%1 Mio.</translation>
        </message>
        <message>
            <source>%1K</source>
            <comment>thousands</comment>
            <translation>%1 Tsd.</translation>
        </message>
    </context>
    <context>
        <name>PacksCard</name>
        <message>
            <source>Finds faces</source>
            <translation>Findet Gesichter</translation>
        </message>
        <message>
            <source>Rates how a photo looks</source>
            <translation>Bewertet die Wirkung eines Fotos</translation>
        </message>
        <message>
            <source>%1. %2, %3, from %4</source>
            <comment>kind, size, licence, source</comment>
            <translation>%1. %2, %3, von %4</translation>
        </message>
        <message>
            <source>Recognises smiles</source>
            <translation>Erkennt Lächeln</translation>
        </message>
        <message>
            <source>Recognises what's in a photo</source>
            <translation>Erkennt, was auf einem Foto ist</translation>
        </message>
        <message>
            <source>Compares photos</source>
            <translation>Vergleicht Fotos</translation>
        </message>
    </context>
    <context>
        <name>PostText</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Karussell</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Reel</source>
            <translation>Reel</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>vor %n Min.</numerusform>
                <numerusform>vor %n Min.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>vor %n Std.</numerusform>
                <numerusform>vor %n Std.</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Instagram data export</source>
            <translation>Instagram-Datenexport</translation>
        </message>
        <message>
            <source>Meta Business Suite</source>
            <translation>Meta Business Suite</translation>
        </message>
        <message>
            <source>Instaloader</source>
            <translation>Instaloader</translation>
        </message>
        <message>
            <source>Instagram API</source>
            <translation>Instagram-API</translation>
        </message>
        <message>
            <source>CSV file</source>
            <translation>CSV-Datei</translation>
        </message>
        <message>
            <source>Saved API responses</source>
            <translation>Gespeicherte API-Antworten</translation>
        </message>
        <message>
            <source>Photo folder</source>
            <translation>Foto-Ordner</translation>
        </message>
        <message numerus="yes">
            <source>%1 new posts</source>
            <translation>
                <numerusform>%1 neuer Beitrag</numerusform>
                <numerusform>%1 neue Beiträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 updated</source>
            <translation>
                <numerusform>%1 aktualisiert</numerusform>
                <numerusform>%1 aktualisiert</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nichts Neues</translation>
        </message>
    </context>
    <context>
        <name>PredictActions</name>
        <message>
            <source>&amp;Open photos…</source>
            <translation>&amp;Fotos öffnen…</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>&amp;Delete draft</source>
            <translation>Entwurf &amp;löschen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Verkle&amp;inern</translation>
        </message>
        <message>
            <source>&amp;Fit photo</source>
            <translation>Foto ein&amp;passen</translation>
        </message>
        <message>
            <source>Photo at 100 %</source>
            <translation>Foto bei 100 %</translation>
        </message>
        <message>
            <source>Face &amp;boxes</source>
            <translation>Gesichts&amp;rahmen</translation>
        </message>
        <message>
            <source>Compare &amp;drafts</source>
            <translation>Ent&amp;würfe vergleichen</translation>
        </message>
        <message>
            <source>&amp;Correct faces</source>
            <translation>Gesi&amp;chter korrigieren</translation>
        </message>
        <message>
            <source>Make a &amp;carousel</source>
            <translation>&amp;Karussell erstellen</translation>
        </message>
        <message>
            <source>&amp;Split carousel</source>
            <translation>Karussell &amp;auflösen</translation>
        </message>
        <message>
            <source>Next c&amp;rop</source>
            <translation>Nächster &amp;Zuschnitt</translation>
        </message>
        <message>
            <source>Copy p&amp;hoto with boxes</source>
            <translation>&amp;Foto mit Rahmen kopieren</translation>
        </message>
        <message>
            <source>Copy report c&amp;ard</source>
            <translation>Ergebniskarte kopi&amp;eren</translation>
        </message>
    </context>
    <context>
        <name>ResultText</name>
        <message>
            <source>Typical for the accounts that Likecast learned from; type your followers or average likes to make it yours.</source>
            <translation>Typisch für die Konten, von denen Likecast gelernt hat; geben Sie Ihre Follower oder durchschnittlichen Likes ein, damit es zu Ihnen passt.</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Niedrig</translation>
        </message>
        <message>
            <source>Typical</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Typisch</translation>
        </message>
        <message>
            <source>High</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>%1 × your usual</source>
            <translation>%1 × so viel wie sonst</translation>
        </message>
        <message>
            <source>%1 × what is typical</source>
            <translation>%1 × so viel wie typisch</translation>
        </message>
        <message>
            <source>%1 chance to beat your median</source>
            <translation>%1 Chance, Ihren Median zu schlagen</translation>
        </message>
        <message>
            <source>%1 chance to beat your usual</source>
            <translation>%1 Chance auf mehr als sonst</translation>
        </message>
        <message>
            <source>%1 chance to beat what is typical</source>
            <translation>%1 Chance auf mehr als typisch</translation>
        </message>
        <message>
            <source>usual</source>
            <comment>mark on the range bar</comment>
            <translation>üblich</translation>
        </message>
        <message>
            <source>typical</source>
            <comment>mark on the range bar</comment>
            <translation>typisch</translation>
        </message>
        <message>
            <source>%1: %2, %3.</source>
            <comment>class, ratio to usual, chance</comment>
            <translation>%1: %2, %3.</translation>
        </message>
        <message>
            <source>Reading the photo…</source>
            <translation>Foto wird gelesen…</translation>
        </message>
        <message>
            <source>Finding faces…</source>
            <translation>Gesichter werden gesucht…</translation>
        </message>
        <message>
            <source>Measuring light and colour…</source>
            <translation>Licht und Farbe werden gemessen…</translation>
        </message>
        <message>
            <source>%1 in %2 posts like this land in the shaded range.</source>
            <translation>%1 von %2 solchen Beiträgen landen im schattierten Bereich.</translation>
        </message>
        <message>
            <source>Based on your last post.</source>
            <translation>Beruht auf Ihrem letzten Beitrag.</translation>
        </message>
        <message numerus="yes">
            <source>Based on your last %Ln posts.</source>
            <translation>
                <numerusform>Beruht auf Ihrem letzten %Ln Beitrag.</numerusform>
                <numerusform>Beruht auf Ihren letzten %Ln Beiträgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Based on the average likes you entered. Add your past posts for a narrower range.</source>
            <translation>Beruht auf den durchschnittlichen Likes, die Sie eingegeben haben. Mit Ihren bisherigen Beiträgen wird die Spanne enger.</translation>
        </message>
        <message>
            <source>Typical for accounts your size. Enter your average likes for a narrower range.</source>
            <translation>Typisch für Konten Ihrer Größe. Mit Ihren durchschnittlichen Likes wird die Spanne enger.</translation>
        </message>
        <message>
            <source>no caption</source>
            <comment>new for the account</comment>
            <translation>keine Bildunterschrift</translation>
        </message>
        <message>
            <source>this many hashtags</source>
            <comment>new for the account</comment>
            <translation>so viele Hashtags</translation>
        </message>
        <message>
            <source>this time of day</source>
            <comment>new for the account</comment>
            <translation>diese Tageszeit</translation>
        </message>
        <message>
            <source>this type of post</source>
            <comment>new for the account</comment>
            <translation>diese Beitragsart</translation>
        </message>
        <message>
            <source>New for your account: %1. That makes the range wider.</source>
            <translation>Neu für Ihr Konto: %1. Das macht die Spanne breiter.</translation>
        </message>
        <message>
            <source>%1 expected, between %2 and %3.</source>
            <comment>1,240 likes, low, high</comment>
            <translation>%1 erwartet, zwischen %2 und %3.</translation>
        </message>
        <message>
            <source>Predicting…</source>
            <translation>Vorhersage läuft…</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>Post %1 at %2</source>
            <comment>day, time</comment>
            <translation>Am %1 um %2 posten</translation>
        </message>
        <message>
            <source>midnight</source>
            <comment>time</comment>
            <translation>Mitternacht</translation>
        </message>
        <message>
            <source>End with a question</source>
            <translation>Mit einer Frage schließen</translation>
        </message>
        <message>
            <source>Keep only the first sentence</source>
            <translation>Nur den ersten Satz behalten</translation>
        </message>
        <message>
            <source>Use fewer hashtags</source>
            <translation>Weniger Hashtags verwenden</translation>
        </message>
        <message>
            <source>Leave out the hashtags</source>
            <translation>Hashtags weglassen</translation>
        </message>
        <message>
            <source>Post a single photo</source>
            <translation>Als einzelnes Foto posten</translation>
        </message>
        <message>
            <source>Make it a carousel</source>
            <translation>Als Karussell posten</translation>
        </message>
        <message>
            <source>Make it a video</source>
            <translation>Als Video posten</translation>
        </message>
        <message>
            <source>Make it a reel</source>
            <translation>Als Reel posten</translation>
        </message>
        <message>
            <source>Add %1</source>
            <comment>hashtags</comment>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>Use your %1 instead</source>
            <comment>hashtags</comment>
            <translation>Stattdessen Ihre %1 verwenden</translation>
        </message>
    </context>
    <context>
        <name>TokenCard</name>
        <message>
            <source>Stored in your system's keychain</source>
            <translation>Im Schlüsselbund Ihres Systems gespeichert</translation>
        </message>
        <message>
            <source>Stored encrypted with your passphrase</source>
            <translation>Mit Ihrer Passphrase verschlüsselt gespeichert</translation>
        </message>
        <message>
            <source>%1. Expiry date not known yet.</source>
            <translation>%1. Ablaufdatum noch nicht bekannt.</translation>
        </message>
        <message>
            <source>%1. Valid until %2, renewed automatically.</source>
            <translation>%1. Gültig bis %2, wird automatisch erneuert.</translation>
        </message>
        <message>
            <source>%1. Expired on %2. Link the account again.</source>
            <translation>%1. Am %2 abgelaufen. Verknüpfen Sie das Konto erneut.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AboutCard</name>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Erstellt mit</translation>
        </message>
        <message>
            <source>Sample photo</source>
            <translation>Beispielfoto</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Likecast %1</source>
            <translation>Likecast %1</translation>
        </message>
        <message>
            <source>Show the licence</source>
            <translation>Lizenz anzeigen</translation>
        </message>
        <message>
            <source>NASA portrait of astronaut Eileen Collins, public domain.</source>
            <translation>NASA-Porträt der Astronautin Eileen Collins, gemeinfrei.</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>Lizenztext</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Qt %1.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung. Qt %1.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountFields</name>
        <message>
            <source>This list can't be read, so it's ignored. Write whole numbers between commas: 120, 98, 143.</source>
            <translation>Diese Liste ist nicht lesbar und wird ignoriert. Schreiben Sie ganze Zahlen mit Kommas dazwischen: 120, 98, 143.</translation>
        </message>
        <message>
            <source>Paste or type the likes of your last posts, newest first: 120, 98, 143. Ten or more make a good range.</source>
            <translation>Fügen Sie die Likes Ihrer letzten Beiträge ein, den neuesten zuerst: 120, 98, 143. Ab zehn wird die Spanne gut.</translation>
        </message>
        <message>
            <source>Likes of your last posts</source>
            <translation>Likes Ihrer letzten Beiträge</translation>
        </message>
        <message>
            <source>Example account</source>
            <translation>Beispielkonto</translation>
        </message>
        <message>
            <source>followers</source>
            <translation>Follower</translation>
        </message>
        <message>
            <source>avg. likes</source>
            <translation>Ø Likes</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Follower</translation>
        </message>
        <message>
            <source>Average likes</source>
            <translation>Durchschnittliche Likes</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>The account's followers. Optional.</source>
            <translation>Die Follower des Kontos. Optional.</translation>
        </message>
        <message>
            <source>Likes a post on this account usually gets. Optional. The likes of your last posts say more.</source>
            <translation>Likes, die ein Beitrag dieses Kontos normalerweise bekommt. Optional. Die Likes Ihrer letzten Beiträge sagen mehr.</translation>
        </message>
        <message>
            <source>Choose an account you've added, or enter numbers yourself.</source>
            <translation>Wählen Sie ein hinzugefügtes Konto oder geben Sie selbst Zahlen ein.</translation>
        </message>
        <message>
            <source>Enter numbers myself</source>
            <translation>Zahlen selbst eingeben</translation>
        </message>
        <message>
            <source>%1 isn't a number, so it's ignored. Write it like %2 or %3.</source>
            <translation>%1 ist keine Zahl und wird ignoriert. Schreiben Sie sie wie %2 oder %3.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountHeader</name>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Follower</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Median der Likes</translation>
        </message>
        <message>
            <source>Engagement rate</source>
            <translation>Engagement-Rate</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>&amp;Ordner importieren…</translation>
        </message>
        <message>
            <source>&amp;Remove this account</source>
            <translation>Dieses Konto &amp;entfernen</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n days</source>
            <translation>
                <numerusform>%1 in %n Tag</numerusform>
                <numerusform>%1 in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>needs followers and likes</source>
            <translation>benötigt Follower und Likes</translation>
        </message>
        <message>
            <source>%1 per week</source>
            <translation>%1 pro Woche</translation>
        </message>
        <message>
            <source>%1 with known likes</source>
            <translation>%1 mit bekannten Likes</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Konto wechseln</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>Konto &amp;hinzufügen…</translation>
        </message>
        <message>
            <source>Token passphrase</source>
            <translation>Passphrase des Tokens</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>am %1</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>%1 vs. last quarter</source>
            <translation>%1 zum Vorquartal</translation>
        </message>
        <message>
            <source>average %1</source>
            <translation>Durchschnitt %1</translation>
        </message>
        <message>
            <source>no likes known yet</source>
            <translation>noch keine Likes bekannt</translation>
        </message>
        <message>
            <source>(likes + comments) ÷ followers</source>
            <translation>(Likes + Kommentare) ÷ Follower</translation>
        </message>
        <message>
            <source>Link the account to refresh it, or import a newer file.</source>
            <translation>Verknüpfen Sie das Konto, um es zu aktualisieren, oder importieren Sie eine neuere Datei.</translation>
        </message>
        <message>
            <source>Get new posts and likes from Instagram</source>
            <translation>Neue Beiträge und Likes von Instagram abrufen</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>Stand: %1</translation>
        </message>
        <message>
            <source>Type &amp;likes…</source>
            <translation>&amp;Likes eintragen…</translation>
        </message>
        <message>
            <source>Type &amp;followers…</source>
            <translation>&amp;Follower eintragen…</translation>
        </message>
        <message>
            <source>Number of followers</source>
            <translation>Anzahl der Follower</translation>
        </message>
        <message>
            <source>typed on %1</source>
            <translation>eingetragen am %1</translation>
        </message>
        <message>
            <source>Report as &amp;PDF…</source>
            <translation>Bericht als &amp;PDF…</translation>
        </message>
        <message>
            <source>of followers, per post</source>
            <translation>der Follower, pro Beitrag</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountPage</name>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Insights</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Ordner importieren</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Account sections</source>
            <translation>Bereiche des Kontos</translation>
        </message>
        <message>
            <source>Import cancelled. Nothing was changed.</source>
            <translation>Import abgebrochen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>In einen Ordner exportieren</translation>
        </message>
        <message numerus="yes">
            <source>%n files saved to %1.</source>
            <translation>
                <numerusform>%n Datei in %1 gespeichert.</numerusform>
                <numerusform>%n Dateien in %1 gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No new posts. All %1 were already imported.</source>
            <translation>
                <numerusform>Keine neuen Beiträge. Der eine (%1) war schon importiert.</numerusform>
                <numerusform>Keine neuen Beiträge. Alle %1 waren schon importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 posts imported.</source>
            <translation>
                <numerusform>%1 Beitrag importiert.</numerusform>
                <numerusform>%1 Beiträge importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n predictions in the journal now have their real likes.</source>
            <translation>
                <numerusform>%n Vorhersage im Journal hat jetzt ihre echten Likes.</numerusform>
                <numerusform>%n Vorhersagen im Journal haben jetzt ihre echten Likes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove @%1 and its posts from this computer? Your journal is kept, and nothing changes on Instagram.</source>
            <translation>@%1 und die zugehörigen Beiträge von diesem Computer entfernen? Ihr Journal bleibt erhalten und auf Instagram ändert sich nichts.</translation>
        </message>
        <message>
            <source>Linking cancelled. Nothing was saved.</source>
            <translation>Verknüpfung abgebrochen. Nichts wurde gespeichert.</translation>
        </message>
        <message>
            <source>That isn't an access token, so nothing was sent. Copy the whole token from the page where you created it.</source>
            <translation>Das ist kein Zugriffstoken, daher wurde nichts gesendet. Kopieren Sie das ganze Token von der Seite, auf der Sie es erstellt haben.</translation>
        </message>
        <message>
            <source>@%1 is up to date.</source>
            <translation>@%1 ist auf dem neuesten Stand.</translation>
        </message>
        <message>
            <source>@%1 is up to date: %2.</source>
            <translation>@%1 ist auf dem neuesten Stand: %2.</translation>
        </message>
        <message>
            <source>Refresh stopped. The next one will continue from here.</source>
            <translation>Aktualisierung gestoppt. Die nächste macht hier weiter.</translation>
        </message>
        <message>
            <source>Exports (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)</source>
            <translation>Exporte (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)</translation>
        </message>
        <message>
            <source>Likes saved.</source>
            <translation>Likes gespeichert.</translation>
        </message>
        <message>
            <source>The likes are as they were.</source>
            <translation>Die Likes sind wieder wie vorher.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message numerus="yes">
            <source>Likes of %n posts saved.</source>
            <translation>
                <numerusform>Likes von %n Beitrag gespeichert.</numerusform>
                <numerusform>Likes von %n Beiträgen gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Followers saved.</source>
            <translation>Follower gespeichert.</translation>
        </message>
        <message>
            <source>The followers are as they were.</source>
            <translation>Die Follower sind wieder wie vorher.</translation>
        </message>
        <message>
            <source>Report saved to %1.</source>
            <translation>Bericht in %1 gespeichert.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountRefreshing</name>
        <message>
            <source>Instagram API</source>
            <translation>Instagram-API</translation>
        </message>
        <message numerus="yes">
            <source>Instagram API, token valid %n days</source>
            <translation>
                <numerusform>Instagram-API, Token noch %n Tag gültig</numerusform>
                <numerusform>Instagram-API, Token noch %n Tage gültig</numerusform>
            </translation>
        </message>
        <message>
            <source>Instagram API, token expired</source>
            <translation>Instagram-API, Token abgelaufen</translation>
        </message>
        <message>
            <source>Posts: %1 of %2</source>
            <translation>Beiträge: %1 von %2</translation>
        </message>
        <message>
            <source>Posts: %1</source>
            <translation>Beiträge: %1</translation>
        </message>
        <message>
            <source>Thumbnails: %1 of %2</source>
            <translation>Vorschaubilder: %1 von %2</translation>
        </message>
        <message>
            <source>Contacting Instagram…</source>
            <translation>Instagram wird kontaktiert…</translation>
        </message>
        <message>
            <source>Missing likes: %1 of %2</source>
            <translation>Fehlende Likes: %1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for Instagram: %n s</source>
            <translation>
                <numerusform>Warten auf Instagram: %n s</numerusform>
                <numerusform>Warten auf Instagram: %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>Insights: %1 of %2</source>
            <translation>Insights: %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CaptionEditor</name>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Write a caption with #hashtags and @mentions</source>
            <translation>Bildunterschrift mit #Hashtags und @Erwähnungen schreiben</translation>
        </message>
        <message>
            <source>Instagram won't accept this: %1</source>
            <translation>Instagram nimmt das nicht an: %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::ComposePanel</name>
        <message>
            <source>What would help?</source>
            <translation>Was würde helfen?</translation>
        </message>
    </context>
    <context>
        <name>likecast::CorrelationMatrix</name>
        <message>
            <source>%1 and %2: %3</source>
            <comment>two figures and their correlation</comment>
            <translation>%1 und %2: %3</translation>
        </message>
        <message>
            <source>Habit</source>
            <translation>Gewohnheit</translation>
        </message>
        <message>
            <source>Other habit</source>
            <translation>Andere Gewohnheit</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Rangkorrelation</translation>
        </message>
    </context>
    <context>
        <name>likecast::CountField</name>
        <message>
            <source>optional</source>
            <translation>optional</translation>
        </message>
    </context>
    <context>
        <name>likecast::DataCard</name>
        <message>
            <source>%1: %2, %3, %4</source>
            <comment>size of all files: posts, journal entries, drafts</comment>
            <translation>%1: %2, %3, %4</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 Beitrag</numerusform>
                <numerusform>%1 Beiträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 journal entries</source>
            <translation>
                <numerusform>%1 Journaleintrag</numerusform>
                <numerusform>%1 Journaleinträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 drafts</source>
            <translation>
                <numerusform>%1 Entwurf</numerusform>
                <numerusform>%1 Entwürfe</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Sichern…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Wiederherstellen…</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Alles exportieren</translation>
        </message>
        <message>
            <source>ERASE</source>
            <comment>what one types to confirm</comment>
            <translation>LÖSCHEN</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <source>Type %1 to confirm</source>
            <translation>Zum Bestätigen %1 eingeben</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Ihre Daten</translation>
        </message>
        <message>
            <source>Open data folder</source>
            <translation>Datenordner öffnen</translation>
        </message>
        <message>
            <source>Where your data is stored</source>
            <translation>Wo Ihre Daten gespeichert sind</translation>
        </message>
        <message>
            <source>Saves posts, journal and drafts in one verified file, without photos. Restoring keeps a copy of your current data.</source>
            <translation>Speichert Beiträge, Journal und Entwürfe in einer geprüften Datei, ohne Fotos. Beim Wiederherstellen bleibt eine Kopie Ihrer jetzigen Daten erhalten.</translation>
        </message>
        <message>
            <source>Saves posts as CSV and all tables as JSON in a folder.</source>
            <translation>Speichert Beiträge als CSV und alle Tabellen als JSON in einem Ordner.</translation>
        </message>
        <message>
            <source>A database with your posts, drafts, journal and photo measurements, plus pasted pictures and thumbnails, in %1</source>
            <translation>Eine Datenbank mit Ihren Beiträgen, Entwürfen, dem Journal und den Fotomessungen sowie eingefügte Bilder und Vorschaubilder, in %1</translation>
        </message>
        <message>
            <source>Permanently deletes this profile's posts, journal, drafts, models, settings and tokens. Back up first if in doubt. To continue, type %1.</source>
            <translation>Löscht Beiträge, Journal, Entwürfe, Modelle, Einstellungen und Tokens dieses Profils endgültig. Machen Sie im Zweifel erst eine Sicherung. Geben Sie zum Fortfahren %1 ein.</translation>
        </message>
        <message>
            <source>Backup saved and verified: %1, %2.</source>
            <comment>accounts, posts</comment>
            <translation>Sicherung gespeichert und geprüft: %1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 accounts</source>
            <translation>
                <numerusform>%1 Konto</numerusform>
                <numerusform>%1 Konten</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup restored. A copy of your previous data is in the data folder.</source>
            <translation>Sicherung wiederhergestellt. Im Datenordner liegt eine Kopie Ihrer vorherigen Daten.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>In einen Ordner exportieren</translation>
        </message>
        <message numerus="yes">
            <source>%n files saved to %1.</source>
            <translation>
                <numerusform>%n Datei in %1 gespeichert.</numerusform>
                <numerusform>%n Dateien in %1 gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was erased.</source>
            <translation>Alles wurde gelöscht.</translation>
        </message>
        <message>
            <source>Will be removed:</source>
            <translation>Wird entfernt:</translation>
        </message>
        <message>
            <source>Will stay:</source>
            <translation>Bleibt erhalten:</translation>
        </message>
        <message>
            <source>These files of %1 will be permanently removed, and access tokens with them.</source>
            <translation>Diese Dateien in %1 werden endgültig entfernt und mit ihnen die Zugriffstokens.</translation>
        </message>
        <message>
            <source>Still in the folder: %1.</source>
            <translation>Noch im Ordner: %1.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>likecast::DraftCellDelegate</name>
        <message>
            <source>#%1</source>
            <comment>place among the drafts</comment>
            <translation>#%1</translation>
        </message>
        <message>
            <source>Drop or paste</source>
            <translation>Ziehen oder einfügen</translation>
        </message>
    </context>
    <context>
        <name>likecast::DraftStrip</name>
        <message>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <source>I posted this</source>
            <translation>Habe ich gepostet</translation>
        </message>
        <message>
            <source>Delete draft</source>
            <translation>Entwurf löschen</translation>
        </message>
        <message>
            <source>More photos: drop, paste, or press Enter to open</source>
            <translation>Weitere Fotos: hierher ziehen, einfügen oder mit Eingabe öffnen</translation>
        </message>
        <message>
            <source>Draft %1, %2</source>
            <translation>Entwurf %1, %2</translation>
        </message>
        <message>
            <source>Save this prediction to the journal on the Account page, to compare it with the real likes</source>
            <translation>Diese Vorhersage im Journal auf der Seite „Konto“ speichern, um sie mit den echten Likes zu vergleichen</translation>
        </message>
        <message>
            <source>Use the arrow keys to open a draft and Delete to delete it. Press Enter on the last cell to open more photos.</source>
            <translation>Mit den Pfeiltasten öffnen Sie einen Entwurf, mit Entf löschen Sie ihn. Drücken Sie auf der letzten Zelle die Eingabetaste, um weitere Fotos zu öffnen.</translation>
        </message>
        <message>
            <source>Drop or paste photos here, or press Enter to open them</source>
            <translation>Ziehen Sie Fotos hierher, fügen Sie sie ein oder öffnen Sie sie mit der Eingabetaste</translation>
        </message>
        <message>
            <source>Click to compare drafts side by side. Ctrl+click drafts to choose which.</source>
            <translation>Klicken Sie, um Entwürfe nebeneinander zu vergleichen. Mit Strg+Klick wählen Sie die Entwürfe dafür aus.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::DriverList</name>
        <message>
            <source>Everything else</source>
            <translation>Alles Übrige</translation>
        </message>
        <message>
            <source>What's behind this number</source>
            <translation>Was hinter der Zahl steckt</translation>
        </message>
        <message>
            <source>See what raises and lowers the number: hour, words and hashtags, faces, your recent form. This shows what went along with likes in past posts, not what caused them.</source>
            <translation>Hier sehen Sie, was die Zahl hebt und senkt: Uhrzeit, Wörter und Hashtags, Gesichter, Ihre aktuelle Form. Es zeigt, was bei früheren Beiträgen mit Likes einherging, nicht, was sie verursacht hat.</translation>
        </message>
        <message>
            <source>Nothing about this draft stands out.</source>
            <translation>An diesem Entwurf fällt nichts auf.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>effect of a driver, what it rests on</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2 %3</source>
            <comment>driver, effect, unit</comment>
            <translation>%1: %2 %3</translation>
        </message>
    </context>
    <context>
        <name>likecast::EffectRows</name>
        <message>
            <source>%1: %2</source>
            <comment>name, value</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::ImportPanel</name>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> und %n weiteres</numerusform>
                <numerusform> und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>, from %1 to %2</source>
            <translation>, von %1 bis %2</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Import progress</source>
            <translation>Fortschritt des Imports</translation>
        </message>
        <message>
            <source>The file doesn't name the account. Instagram username:</source>
            <translation>Die Datei nennt das Konto nicht. Instagram-Benutzername:</translation>
        </message>
        <message>
            <source>Instagram username</source>
            <translation>Instagram-Benutzername</translation>
        </message>
        <message>
            <source>Which column contains the likes?</source>
            <translation>Welche Spalte enthält die Likes?</translation>
        </message>
        <message>
            <source>Likes column</source>
            <translation>Spalte mit den Likes</translation>
        </message>
        <message>
            <source>Rows that couldn't be read</source>
            <translation>Nicht lesbare Zeilen</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>%1 wird gelesen…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 von %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 Beitrag</numerusform>
                <numerusform>%1 Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 with a photo</source>
            <translation>, davon %1 mit Foto</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts have no like count. They stay unknown and never count as 0.</source>
            <translation>
                <numerusform>%1 Beitrag hat keine Angabe zu Likes. Er bleibt unbekannt und zählt nie als 0.</numerusform>
                <numerusform>%1 Beiträge haben keine Angabe zu Likes. Sie bleiben unbekannt und zählen nie als 0.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 problems were found. Everything else will be imported:</source>
            <translation>
                <numerusform>%1 Problem wurde gefunden. Alles andere wird importiert:</numerusform>
                <numerusform>%1 Probleme wurden gefunden. Alles andere wird importiert:</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing %1…</source>
            <translation>%1 wird importiert…</translation>
        </message>
        <message>
            <source>Change columns…</source>
            <translation>Spalten ändern…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>%1: say what its columns hold.</source>
            <translation>%1: Geben Sie an, was die Spalten enthalten.</translation>
        </message>
        <message>
            <source>The times name no time zone. They are from:</source>
            <translation>Die Uhrzeiten nennen keine Zeitzone. Sie gelten für:</translation>
        </message>
        <message>
            <source>Time zone of the posts</source>
            <translation>Zeitzone der Beiträge</translation>
        </message>
    </context>
    <context>
        <name>likecast::ImportanceTable</name>
        <message>
            <source>What moves your likes</source>
            <translation>Was Ihre Likes bewegt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>model, reason</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>model, share</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>%1: share</source>
            <comment>a method</comment>
            <translation>%1: Anteil</translation>
        </message>
    </context>
    <context>
        <name>likecast::InsightsTab</name>
        <message>
            <source>%1 to %2</source>
            <comment>an 80 % interval</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Insights</translation>
        </message>
        <message>
            <source>Words with more likes</source>
            <translation>Wörter mit mehr Likes</translation>
        </message>
        <message>
            <source>Words with fewer likes</source>
            <translation>Wörter mit weniger Likes</translation>
        </message>
        <message>
            <source>Words and hashtags</source>
            <translation>Wörter und Hashtags</translation>
        </message>
        <message>
            <source>More likes</source>
            <translation>Mehr Likes</translation>
        </message>
        <message>
            <source>Fewer likes</source>
            <translation>Weniger Likes</translation>
        </message>
        <message>
            <source>What moves your likes</source>
            <translation>Was Ihre Likes bewegt</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Beste Zeiten</translation>
        </message>
        <message>
            <source>Likes by weekday and hour</source>
            <translation>Likes nach Wochentag und Stunde</translation>
        </message>
        <message numerus="yes">
            <source>in %n posts</source>
            <translation>
                <numerusform>in %n Beitrag</numerusform>
                <numerusform>in %n Beiträgen</numerusform>
            </translation>
        </message>
        <message>
            <source>No word stands out from chance.</source>
            <translation>Kein Wort hebt sich vom Zufall ab.</translation>
        </message>
        <message>
            <source>Rank correlation with likes above your usual: 0 is none, 1 would be perfect. Only what stands out from chance is listed.</source>
            <translation>Rangkorrelation mit Likes über Ihrem üblichen Wert: 0 heißt kein Zusammenhang, 1 wäre perfekt. Aufgeführt ist nur, was sich vom Zufall abhebt.</translation>
        </message>
        <message>
            <source>Likes compared to your usual</source>
            <translation>Likes im Vergleich zu sonst</translation>
        </message>
        <message>
            <source>Habits linked to likes</source>
            <translation>Gewohnheiten und Likes</translation>
        </message>
        <message>
            <source>How habits relate</source>
            <translation>Wie Gewohnheiten zusammenhängen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Habits with more or fewer likes</source>
            <translation>Gewohnheiten mit mehr oder weniger Likes</translation>
        </message>
        <message>
            <source>+ means both rise together, − that one falls as the other rises. Stronger colours mean a closer link. Point at a square for its value.</source>
            <translation>+ heißt, beide steigen gemeinsam; − heißt, das eine fällt, wenn das andere steigt. Kräftigere Farben bedeuten einen engeren Zusammenhang. Zeigen Sie auf ein Feld, um den Wert zu sehen.</translation>
        </message>
        <message>
            <source>Analysing your posts…</source>
            <translation>Ihre Beiträge werden analysiert…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Gestoppt.</translation>
        </message>
        <message>
            <source>Insights need at least 30 posts with known likes. Import or refresh to add more.</source>
            <translation>Insights brauchen mindestens 30 Beiträge mit bekannten Likes. Importieren oder aktualisieren Sie, um weitere hinzuzufügen.</translation>
        </message>
        <message>
            <source>The analysis failed.</source>
            <translation>Die Analyse ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>How much each group of inputs contributes to the predictions of three models for your posts.</source>
            <translation>Welchen Anteil jede Gruppe von Eingaben an den Vorhersagen dreier Modelle für Ihre Beiträge hat.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts, each compared to what was usual at its time. Words are listed when they stand out from chance; 1 in 10 may still be chance. This shows what went along with likes, not what caused them.</source>
            <translation>
                <numerusform>%n Beitrag, verglichen mit dem, was zu seiner Zeit üblich war. Aufgeführt sind Wörter, die sich vom Zufall abheben; 1 von 10 kann trotzdem Zufall sein. Es zeigt, was mit Likes einherging, nicht, was sie verursacht hat.</numerusform>
                <numerusform>%n Beiträge, jeder verglichen mit dem, was zu seiner Zeit üblich war. Aufgeführt sind Wörter, die sich vom Zufall abheben; 1 von 10 kann trotzdem Zufall sein. Es zeigt, was mit Likes einherging, nicht, was sie verursacht hat.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of your posts got between 0.5 and 1.5 times what was usual at their time. %2 got at least double.</source>
            <translation>%1 Ihrer Beiträge bekamen das 0,5- bis 1,5-Fache dessen, was zu ihrer Zeit üblich war. %2 bekamen mindestens das Doppelte.</translation>
        </message>
        <message>
            <source>No hour clearly stands out: what you post matters more than when. Click an hour to use it.</source>
            <translation>Keine Stunde hebt sich klar ab: Was Sie posten, zählt mehr als wann. Klicken Sie auf eine Stunde, um sie zu übernehmen.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 get %3 more likes than your usual (range %4 to %5, %6 posts). Click an hour to use it.</source>
            <translation>Beiträge zwischen %1 und %2 bekommen %3 mehr Likes als sonst (Spanne %4 bis %5, %6 Beiträge). Klicken Sie auf eine Stunde, um sie zu übernehmen.</translation>
        </message>
        <message>
            <source>None of your habits stands out from chance.</source>
            <translation>Keine Ihrer Gewohnheiten hebt sich vom Zufall ab.</translation>
        </message>
        <message>
            <source>Likes (%)</source>
            <translation>Likes (%)</translation>
        </message>
        <message>
            <source>From (%)</source>
            <translation>Von (%)</translation>
        </message>
        <message>
            <source>To (%)</source>
            <translation>Bis (%)</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <source>Groups of posts</source>
            <translation>Gruppen von Beiträgen</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Likes per 1,000 followers</source>
            <translation>Likes pro 1.000 Follower</translation>
        </message>
        <message>
            <source>8 in 10 posts</source>
            <translation>8 von 10 Beiträgen</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Habit</source>
            <translation>Gewohnheit</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Rangkorrelation</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Kinds of posts</source>
            <translation>Arten von Beiträgen</translation>
        </message>
        <message>
            <source>can't tell yet</source>
            <translation>noch unklar</translation>
        </message>
        <message>
            <source>A kind of post appears here once it and the others have posts on five days.</source>
            <translation>Eine Art von Beiträgen erscheint hier, sobald es von ihr und von den anderen Beiträge an fünf Tagen gibt.</translation>
        </message>
        <message>
            <source>Each kind against all your other posts. The line is the range; grey may be chance.</source>
            <translation>Jede Art im Vergleich zu all Ihren anderen Beiträgen. Die Linie ist die Spanne; Grau kann Zufall sein.</translation>
        </message>
        <message>
            <source>Faces and smiles need the photos of your past posts.</source>
            <translation>Für Gesichter und Lächeln braucht es die Fotos Ihrer bisherigen Beiträge.</translation>
        </message>
        <message>
            <source>%1: median %2, 8 in 10 posts %3 to %4</source>
            <translation>%1: Median %2, 8 von 10 Beiträgen %3 bis %4</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Likes per 1,000 followers, median</source>
            <translation>Likes pro 1.000 Follower, Median</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <translation>10. Perzentil</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>90. Perzentil</translation>
        </message>
        <message>
            <source>Needs the followers at the time of your posts: link the account to count them once a day.</source>
            <translation>Dafür braucht es die Follower zur Zeit Ihrer Beiträge: Verknüpfen Sie das Konto, um sie einmal am Tag zu zählen.</translation>
        </message>
        <message>
            <source>Months with at least three posts near a count of your followers.</source>
            <translation>Monate mit mindestens drei Beiträgen nahe einer Zählung Ihrer Follower.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Wochentag</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Stunde</translation>
        </message>
    </context>
    <context>
        <name>likecast::JobStrip</name>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Progress: %1</source>
            <translation>Fortschritt: %1</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Stopp: %1</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird gestoppt…</translation>
        </message>
    </context>
    <context>
        <name>likecast::JournalTab</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Edit likes</source>
            <translation>Likes ändern</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Type the real likes of the selected post</source>
            <translation>Die echten Likes des ausgewählten Beitrags eintragen</translation>
        </message>
        <message>
            <source>Delete the selected entry from the journal</source>
            <translation>Den ausgewählten Eintrag aus dem Journal löschen</translation>
        </message>
        <message>
            <source>Predicted and actual likes</source>
            <translation>Vorhergesagte und echte Likes</translation>
        </message>
        <message>
            <source>Ranges that held</source>
            <translation>Eingehaltene Spannen</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n posts with known likes. A ring is a post outside its range.</source>
            <translation>
                <numerusform>Der neueste Beitrag (%n) mit bekannten Likes. Ein Ring ist ein Beitrag außerhalb seiner Spanne.</numerusform>
                <numerusform>Die neuesten %n Beiträge mit bekannten Likes. Ein Ring ist ein Beitrag außerhalb seiner Spanne.</numerusform>
            </translation>
        </message>
        <message>
            <source>The entry is back.</source>
            <translation>Der Eintrag ist wieder da.</translation>
        </message>
        <message>
            <source>Entry deleted from the journal.</source>
            <translation>Eintrag aus dem Journal gelöscht.</translation>
        </message>
        <message>
            <source>Likes saved.</source>
            <translation>Likes gespeichert.</translation>
        </message>
        <message>
            <source>The likes are as they were.</source>
            <translation>Die Likes sind wieder wie vorher.</translation>
        </message>
    </context>
    <context>
        <name>likecast::LeaderboardTable</name>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Within 25 %</source>
            <translation>Auf 25 % genau</translation>
        </message>
        <message>
            <source>Models on this account</source>
            <translation>Modelle für dieses Konto</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>%1 (yours)</source>
            <comment>a model trained on the account's own posts</comment>
            <translation>%1 (Ihres)</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>the model in use</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1 (used by Predict)</source>
            <translation>%1 (von „Vorhersage“ genutzt)</translation>
        </message>
        <message>
            <source>Typical
error</source>
            <translation>Typischer
Fehler</translation>
        </message>
        <message>
            <source>Pairs
in order</source>
            <translation>Paare
richtig</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>In der Spanne</translation>
        </message>
        <message>
            <source>Better than
a simple guess</source>
            <translation>Besser als
einfach geschätzt</translation>
        </message>
        <message>
            <source>All models, best on this account first</source>
            <translation>Alle Modelle, das beste für dieses Konto zuerst</translation>
        </message>
        <message>
            <source>Half of the predictions are off by less than this</source>
            <translation>Die Hälfte der Vorhersagen liegt weniger als das daneben</translation>
        </message>
        <message>
            <source>Predictions that are off by at most 25 %</source>
            <translation>Vorhersagen, die höchstens 25 % danebenliegen</translation>
        </message>
        <message>
            <source>How often the model picks the post with more likes out of two close in time. A guess gets 50 %.</source>
            <translation>Wie oft das Modell von zwei zeitnahen Beiträgen den mit mehr Likes erkennt. Raten erreicht 50 %.</translation>
        </message>
        <message>
            <source>Posts whose likes landed in the 80 % range. Close to 80 % is right.</source>
            <translation>Beiträge, deren Likes in der 80-%-Spanne landeten. Nahe 80 % ist richtig.</translation>
        </message>
        <message>
            <source>How much smaller the average error is than that of the best simple guess</source>
            <translation>Wie viel kleiner der durchschnittliche Fehler ist als bei der besten einfachen Schätzung</translation>
        </message>
        <message>
            <source>Guess: %1</source>
            <comment>a simple rule</comment>
            <translation>Schätzung: %1</translation>
        </message>
        <message>
            <source>The best simple guess, without a model</source>
            <translation>Die beste einfache Schätzung, ohne Modell</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <source>Typical error: share</source>
            <translation>Typischer Fehler: Anteil</translation>
        </message>
        <message>
            <source>Within 25 %: share</source>
            <translation>Auf 25 % genau: Anteil</translation>
        </message>
        <message>
            <source>Pairs in order: share</source>
            <translation>Paare richtig geordnet: Anteil</translation>
        </message>
        <message>
            <source>In range: share</source>
            <translation>In der Spanne: Anteil</translation>
        </message>
        <message>
            <source>Smaller error than a simple guess: share</source>
            <translation>Kleinerer Fehler als eine einfache Schätzung: Anteil</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
    </context>
    <context>
        <name>likecast::LinkGuide</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Datei importieren…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Ordner importieren…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Instagram&apos;s data export</source>
            <translation>Datenexport von Instagram</translation>
        </message>
        <message>
            <source>Meta Business Suite</source>
            <translation>Meta Business Suite</translation>
        </message>
        <message>
            <source>Instaloader</source>
            <translation>Instaloader</translation>
        </message>
        <message>
            <source>With Instagram&apos;s official API</source>
            <translation>Mit der offiziellen Instagram-API</translation>
        </message>
        <message>
            <source>1. A professional account</source>
            <translation>1. Ein professionelles Konto</translation>
        </message>
        <message>
            <source>3. A token</source>
            <translation>3. Ein Token</translation>
        </message>
        <message>
            <source>Paste the token</source>
            <translation>Token einfügen</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Zugriffstoken</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verknüpfen</translation>
        </message>
        <message>
            <source>Linking…</source>
            <translation>Wird verknüpft…</translation>
        </message>
        <message>
            <source>Add your account</source>
            <translation>Konto hinzufügen</translation>
        </message>
        <message>
            <source>Likecast learns your usual likes, best hours and words from your own posts, and its ranges get narrower. Drop a file or folder anywhere on this page. We'll recognise the format and show you what we found before anything is saved. Nothing is uploaded.</source>
            <translation>Likecast lernt aus Ihren eigenen Beiträgen, welche Likes, Zeiten und Wörter für Sie üblich sind, und die Spannen werden enger. Ziehen Sie eine Datei oder einen Ordner auf diese Seite, egal wohin. Wir erkennen das Format und zeigen Ihnen, was wir gefunden haben, bevor etwas gespeichert wird. Nichts wird hochgeladen.</translation>
        </message>
        <message>
            <source>Enter numbers myself</source>
            <translation>Zahlen selbst eingeben</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Aus einer Datei</translation>
        </message>
        <message>
            <source>Go to Insights &gt; Content &gt; Export data. Drop the CSV file.</source>
            <translation>Gehen Sie zu Insights &gt; Inhalte &gt; Daten exportieren. Ziehen Sie die CSV-Datei hierher.</translation>
        </message>
        <message>
            <source>Drop the profile's folder with its .json or .json.xz files.</source>
            <translation>Ziehen Sie den Ordner des Profils mit seinen .json- oder .json.xz-Dateien hierher.</translation>
        </message>
        <message>
            <source>Switch to a Creator or Business account in Instagram&apos;s settings. It's free.</source>
            <translation>Wechseln Sie in den Instagram-Einstellungen zu einem Creator- oder Business-Konto. Das ist kostenlos.</translation>
        </message>
        <message>
            <source>2. Your own app</source>
            <translation>2. Ihre eigene App</translation>
        </message>
        <message>
            <source>On developers.facebook.com, create an app with the product “Instagram” and set it up for Instagram Login. For your own account, it doesn't need a review.</source>
            <translation>Erstellen Sie auf developers.facebook.com eine App mit dem Produkt „Instagram“ und richten Sie sie für die Anmeldung mit Instagram ein. Für Ihr eigenes Konto braucht sie keine Prüfung.</translation>
        </message>
        <message>
            <source>Under “Generate access tokens”, add your account, grant the permissions and copy the token. Likecast stores it in this computer&apos;s keychain, sends it only to Instagram and renews it before it expires after 60 days.</source>
            <translation>Fügen Sie unter „Zugriffsschlüssel generieren“ Ihr Konto hinzu, erteilen Sie die Berechtigungen und kopieren Sie das Token. Likecast speichert es im Schlüsselbund dieses Computers, sendet es nur an Instagram und erneuert es, bevor es nach 60 Tagen abläuft.</translation>
        </message>
        <message>
            <source>Passphrase to encrypt it with</source>
            <translation>Passphrase zum Verschlüsseln</translation>
        </message>
        <message>
            <source>In Instagram, go to Accounts Center &gt; Your information and permissions &gt; Download your information. Drop all the ZIP files, or the unpacked folder. It has likes for professional accounts only; for a personal one, we'll ask for those of your last posts.</source>
            <translation>Gehen Sie in Instagram zu Kontenübersicht &gt; Deine Informationen und Berechtigungen &gt; Deine Informationen herunterladen. Ziehen Sie alle ZIP-Dateien oder den entpackten Ordner hierher. Likes sind nur bei professionellen Konten dabei; bei einem privaten fragen wir nach denen Ihrer letzten Beiträge.</translation>
        </message>
        <message>
            <source>Zeeschuimer</source>
            <translation>Zeeschuimer</translation>
        </message>
        <message>
            <source>A browser extension: scroll through your own profile in your own browser and drop the file it saves.</source>
            <translation>Eine Browser-Erweiterung: Scrollen Sie in Ihrem Browser durch Ihr eigenes Profil und ziehen Sie die Datei hierher, die sie speichert.</translation>
        </message>
        <message>
            <source>Any table</source>
            <translation>Beliebige Tabelle</translation>
        </message>
        <message>
            <source>CSV, Excel or OpenDocument with the dates and likes of your posts. If we can't tell what its columns hold, we'll ask.</source>
            <translation>CSV, Excel oder OpenDocument mit Datum und Likes Ihrer Beiträge. Wenn wir nicht erkennen, was die Spalten enthalten, fragen wir.</translation>
        </message>
        <message>
            <source>This token is for several accounts. Which one do you want to link?</source>
            <translation>Dieses Token gilt für mehrere Konten. Welches möchten Sie verknüpfen?</translation>
        </message>
    </context>
    <context>
        <name>likecast::LossCurve</name>
        <message>
            <source>Loss by epoch</source>
            <translation>Verlust je Epoche</translation>
        </message>
        <message>
            <source>epoch %1</source>
            <translation>Epoche %1</translation>
        </message>
        <message>
            <source>Epoch %1: training loss %2.</source>
            <translation>Epoche %1: Trainingsverlust %2.</translation>
        </message>
        <message>
            <source>Epoch %1: training loss %2, validation loss %3.</source>
            <translation>Epoche %1: Trainingsverlust %2, Validierungsverlust %3.</translation>
        </message>
        <message>
            <source>Epoch %1 of %2: training loss %3</source>
            <translation>Epoche %1 von %2: Trainingsverlust %3</translation>
        </message>
        <message>
            <source>%1, validation loss %2 (best: %3 at epoch %4)</source>
            <translation>%1, Validierungsverlust %2 (bester: %3 in Epoche %4)</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validierung</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>Training loss</source>
            <translation>Trainingsverlust</translation>
        </message>
        <message>
            <source>Validation loss</source>
            <translation>Validierungsverlust</translation>
        </message>
    </context>
    <context>
        <name>likecast::MainWindow</name>
        <message numerus="yes">
            <source>Likes of %n posts</source>
            <translation>
                <numerusform>Likes von %n Beitrag</numerusform>
                <numerusform>Likes von %n Beiträgen</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter your numbers on Predict.</source>
            <translation>Geben Sie Ihre Zahlen unter „Vorhersage“ ein.</translation>
        </message>
        <message>
            <source>Example account</source>
            <translation>Beispielkonto</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Vorhersage</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Predict</source>
            <translation>&amp;Vorhersage</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Konto</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Einstellungen</translation>
        </message>
        <message>
            <source>&amp;About Likecast</source>
            <translation>Ü&amp;ber Likecast</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers</source>
            <translation>
                <numerusform>%1 Follower</numerusform>
                <numerusform>%1 Follower</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 likes on average</source>
            <translation>
                <numerusform>%1 Like im Schnitt</numerusform>
                <numerusform>%1 Likes im Schnitt</numerusform>
            </translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Ihr Konto</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Noch kein Konto</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Enter the likes of your last posts on Predict.</source>
            <translation>Geben Sie die Likes Ihrer letzten Beiträge unter „Vorhersage“ ein.</translation>
        </message>
        <message>
            <source>No account selected</source>
            <translation>Kein Konto ausgewählt</translation>
        </message>
        <message>
            <source>Select one on Predict, or enter numbers there.</source>
            <translation>Wählen Sie unter „Vorhersage“ eins aus oder geben Sie dort Zahlen ein.</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 Beitrag</numerusform>
                <numerusform>%1 Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Likecast's database was damaged. We recovered what we could and kept the damaged file as %1.</source>
            <translation>Die Datenbank von Likecast war beschädigt. Wir haben wiederhergestellt, was möglich war, und die beschädigte Datei als %1 aufbewahrt.</translation>
        </message>
        <message>
            <source>The journal compares predictions with an account's real likes. Select the account, then press “I posted this” again.</source>
            <translation>Das Journal vergleicht Vorhersagen mit den echten Likes eines Kontos. Wählen Sie das Konto aus und drücken Sie noch einmal „Habe ich gepostet“.</translation>
        </message>
        <message>
            <source>The journal compares predictions with an account's real likes. Add the account first. Your draft is kept.</source>
            <translation>Das Journal vergleicht Vorhersagen mit den echten Likes eines Kontos. Fügen Sie zuerst das Konto hinzu. Ihr Entwurf bleibt erhalten.</translation>
        </message>
        <message>
            <source>This post is already in the journal, waiting for its likes.</source>
            <translation>Dieser Beitrag ist schon im Journal und wartet auf seine Likes.</translation>
        </message>
        <message>
            <source>Crash report</source>
            <translation>Absturzbericht</translation>
        </message>
        <message>
            <source>Likecast wrote this when it crashed. It holds nothing of yours, and it was not sent anywhere.</source>
            <translation>Das hat Likecast beim Absturz aufgezeichnet. Es enthält nichts von Ihnen und wurde nirgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Delete report</source>
            <translation>Bericht löschen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Likecast crashed the last time it ran. Your drafts were kept.</source>
            <translation>Likecast ist beim letzten Mal abgestürzt. Ihre Entwürfe sind erhalten geblieben.</translation>
        </message>
        <message>
            <source>Show report</source>
            <translation>Bericht anzeigen</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>Ihr Foto</translation>
        </message>
        <message>
            <source>Drop a photo here, or press %1. Likecast finds the faces and smiles; several photos become drafts to compare.</source>
            <translation>Ziehen Sie ein Foto hierher oder drücken Sie %1. Likecast findet Gesichter und Lächeln; mehrere Fotos werden zu Entwürfen, die Sie vergleichen können.</translation>
        </message>
        <message>
            <source>Caption and hour</source>
            <translation>Bildunterschrift und Uhrzeit</translation>
        </message>
        <message>
            <source>Write the caption and choose when to post. With the likes of your last posts, the number fits your account.</source>
            <translation>Schreiben Sie die Bildunterschrift und wählen Sie, wann Sie posten. Mit den Likes Ihrer letzten Beiträge passt die Zahl zu Ihrem Konto.</translation>
        </message>
        <message>
            <source>The number</source>
            <translation>Die Zahl</translation>
        </message>
        <message>
            <source>It updates as you type. The shaded range is where about 8 in 10 posts like this land: trust it more than the number.</source>
            <translation>Sie ändert sich, während Sie tippen. In der schattierten Spanne landen etwa 8 von 10 solchen Beiträgen: Vertrauen Sie ihr mehr als der Zahl.</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <source>&amp;Batch</source>
            <translation>&amp;Stapel</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>P&amp;lan</source>
            <translation>P&amp;lan</translation>
        </message>
        <message>
            <source>Saved to the journal. We'll add the real likes at your next import or refresh, or you can type them in the journal.</source>
            <translation>Im Journal gespeichert. Beim nächsten Import oder Aktualisieren fügen wir die echten Likes hinzu, oder Sie tragen sie im Journal ein.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>The post is no longer in the journal.</source>
            <translation>Der Beitrag ist nicht mehr im Journal.</translation>
        </message>
    </context>
    <context>
        <name>likecast::MediaTypeChooser</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Karussell</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Reel</source>
            <translation>Reel</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Beitragsart</translation>
        </message>
        <message>
            <source>Photo, carousel, video or reel</source>
            <translation>Foto, Karussell, Video oder Reel</translation>
        </message>
    </context>
    <context>
        <name>likecast::MessageBar</name>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
    </context>
    <context>
        <name>likecast::ModelTab</name>
        <message>
            <source>Predict uses</source>
            <translation>Vorhersage mit</translation>
        </message>
        <message numerus="yes">
            <source>%n posts</source>
            <translation>
                <numerusform>%n Beitrag</numerusform>
                <numerusform>%n Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (Standard)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>model, share of the forecast</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Testing the models</source>
            <translation>Modelle werden getestet</translation>
        </message>
        <message>
            <source>Test the models</source>
            <translation>Modelle testen</translation>
        </message>
        <message>
            <source>Models for this account</source>
            <translation>Modelle für dieses Konto</translation>
        </message>
        <message>
            <source>Model used for this account</source>
            <translation>Für dieses Konto verwendetes Modell</translation>
        </message>
        <message>
            <source>Testing the models on your past posts…</source>
            <translation>Die Modelle werden an Ihren bisherigen Beiträgen getestet…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Gestoppt.</translation>
        </message>
        <message>
            <source>There aren't enough posts to test the models yet. From six posts with known likes, you'll see how well each model would have predicted them. Until then, Likecast's own model is used.</source>
            <translation>Es gibt noch nicht genug Beiträge, um die Modelle zu testen. Ab sechs Beiträgen mit bekannten Likes sehen Sie, wie gut jedes Modell sie vorhergesagt hätte. Bis dahin wird das Likecast-Modell verwendet.</translation>
        </message>
        <message>
            <source>The models couldn't be tested.</source>
            <translation>Die Modelle konnten nicht getestet werden.</translation>
        </message>
        <message>
            <source>Each post was predicted using only what was known before it.</source>
            <translation>Jeder Beitrag wurde nur mit dem vorhergesagt, was vor ihm bekannt war.</translation>
        </message>
        <message>
            <source>Models trained on your posts are tested on the newer half, each time trained on the posts before.</source>
            <translation>Mit Ihren Beiträgen trainierte Modelle werden an der neueren Hälfte getestet, jeweils trainiert mit den Beiträgen davor.</translation>
        </message>
        <message>
            <source>%1, trained on your posts</source>
            <translation>%1, mit Ihren Beiträgen trainiert</translation>
        </message>
        <message>
            <source>The selected model can't be used, so the default one is.</source>
            <translation>Das gewählte Modell kann nicht verwendet werden, deshalb wird das Standardmodell verwendet.</translation>
        </message>
        <message>
            <source>Weighs the models by how well each predicted this account's past posts: %1.</source>
            <translation>Gewichtet die Modelle danach, wie gut jedes die bisherigen Beiträge dieses Kontos vorhergesagt hat: %1.</translation>
        </message>
        <message>
            <source>No other model is clearly more accurate than %1 on this account.</source>
            <translation>Kein anderes Modell ist bei diesem Konto klar genauer als %1.</translation>
        </message>
        <message>
            <source>%1 is more accurate than %2 here: %3 less error (%4 to %5).</source>
            <translation>%1 ist hier genauer als %2: %3 weniger Fehler (%4 bis %5).</translation>
        </message>
    </context>
    <context>
        <name>likecast::MomentEditor</name>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Use the first</source>
            <translation>Die erste nehmen</translation>
        </message>
        <message>
            <source>Use the second</source>
            <translation>Die zweite nehmen</translation>
        </message>
        <message>
            <source>%1 doesn't exist on that day because the clocks go forward. We'll use %2.</source>
            <translation>%1 gibt es an diesem Tag nicht, weil die Uhren vorgestellt werden. Wir nehmen %2.</translation>
        </message>
        <message>
            <source>%1 happens twice on that day because the clocks go back. This is the second one (%2).</source>
            <translation>%1 gibt es an diesem Tag zweimal, weil die Uhren zurückgestellt werden. Das ist die zweite (%2).</translation>
        </message>
        <message>
            <source>%1 happens twice on that day because the clocks go back. This is the first one (%2).</source>
            <translation>%1 gibt es an diesem Tag zweimal, weil die Uhren zurückgestellt werden. Das ist die erste (%2).</translation>
        </message>
        <message>
            <source>Unknown time zone. We'll use UTC.</source>
            <translation>Unbekannte Zeitzone. Wir nehmen UTC.</translation>
        </message>
    </context>
    <context>
        <name>likecast::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Profile: %1</source>
            <translation>Profil: %1</translation>
        </message>
        <message>
            <source>Switch profile</source>
            <translation>Profil wechseln</translation>
        </message>
        <message>
            <source>Show the account</source>
            <translation>Konto anzeigen</translation>
        </message>
    </context>
    <context>
        <name>likecast::NavigationButton</name>
        <message>
            <source>%1 (%2)</source>
            <comment>page (shortcut)</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>likecast::OverviewTab</name>
        <message>
            <source>Followers</source>
            <translation>Follower</translation>
        </message>
        <message>
            <source>%1 of your posts got fewer likes than your average of %2.</source>
            <translation>%1 Ihrer Beiträge bekamen weniger Likes als Ihr Durchschnitt von %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n days counted, %1 to %2.</source>
            <translation>
                <numerusform>%n Tag gezählt, %1 bis %2.</numerusform>
                <numerusform>%n Tage gezählt, %1 bis %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Following: %1</source>
            <translation>Gefolgt: %1</translation>
        </message>
        <message>
            <source>Posts from %1 to %2</source>
            <translation>Beiträge von %1 bis %2</translation>
        </message>
        <message numerus="yes">
            <source>Likes hidden or unknown: %1 posts</source>
            <translation>
                <numerusform>Likes verborgen oder unbekannt: %1 Beitrag</numerusform>
                <numerusform>Likes verborgen oder unbekannt: %1 Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <source>The chart starts tomorrow.</source>
            <translation>Das Diagramm beginnt morgen.</translation>
        </message>
        <message>
            <source>The chart starts with the next count.</source>
            <translation>Das Diagramm beginnt mit der nächsten Zählung.</translation>
        </message>
        <message>
            <source>Likes compared to your average</source>
            <translation>Likes im Vergleich zum Durchschnitt</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>No likes known yet.</source>
            <translation>Noch keine Likes bekannt.</translation>
        </message>
        <message>
            <source>Followers unknown. Link the account to count them once a day.</source>
            <translation>Follower unbekannt. Verknüpfen Sie das Konto, um sie einmal am Tag zu zählen.</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers on %2.</source>
            <translation>
                <numerusform>%1 Follower am %2.</numerusform>
                <numerusform>%1 Follower am %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing imported yet.</source>
            <translation>Noch nichts importiert.</translation>
        </message>
        <message>
            <source>Average likes: %1</source>
            <translation>Durchschnittliche Likes: %1</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 Tage</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 Tage</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 Jahr</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 Beitrag</numerusform>
                <numerusform>%1 Beiträge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::PacksCard</name>
        <message>
            <source>Model packs</source>
            <translation>Modellpakete</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Verify %1</source>
            <translation>%1 prüfen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Included. %1.</source>
            <translation>Enthalten. %1.</translation>
        </message>
        <message>
            <source>Installed. %1.</source>
            <translation>Installiert. %1.</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Installieren</translation>
        </message>
        <message>
            <source>Download and install %1</source>
            <translation>%1 herunterladen und installieren</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Datei…</translation>
        </message>
        <message>
            <source>Install a model pack from a file</source>
            <translation>Modellpaket aus einer Datei installieren</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Ordner…</translation>
        </message>
        <message>
            <source>Install a model pack from a folder</source>
            <translation>Modellpaket aus einem Ordner installieren</translation>
        </message>
        <message>
            <source>Install a model pack</source>
            <translation>Modellpaket installieren</translation>
        </message>
        <message>
            <source>Model packs (*.zip *.onnx)</source>
            <translation>Modellpakete (*.zip *.onnx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Downloading a model pack</source>
            <translation>Ein Modellpaket wird heruntergeladen</translation>
        </message>
        <message>
            <source>%1. Verified with SHA-256 before use.</source>
            <translation>%1. Wird vor der Verwendung mit SHA-256 geprüft.</translation>
        </message>
        <message>
            <source>Your own pack</source>
            <translation>Eigenes Paket</translation>
        </message>
        <message>
            <source>Drop a ZIP file or folder with a manifest.json, or the .onnx file of a known model. Packs that don't match their manifest are rejected.</source>
            <translation>Ziehen Sie eine ZIP-Datei oder einen Ordner mit manifest.json hierher oder die .onnx-Datei eines bekannten Modells. Pakete, die nicht zu ihrem Manifest passen, werden abgelehnt.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was installed.</source>
            <translation>Gestoppt. Nichts wurde installiert.</translation>
        </message>
        <message>
            <source>%1 was verified and installed.</source>
            <translation>%1 wurde geprüft und installiert.</translation>
        </message>
        <message>
            <source>Downloading %1…</source>
            <translation>%1 wird heruntergeladen…</translation>
        </message>
        <message>
            <source>%1 is intact and works.</source>
            <translation>%1 ist unbeschädigt und funktioniert.</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoControls</name>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>Boxes (B)</source>
            <translation>Rahmen (B)</translation>
        </message>
        <message>
            <source>Fit photo to view</source>
            <translation>Foto in die Ansicht einpassen</translation>
        </message>
        <message>
            <source>Show at actual size</source>
            <translation>In Originalgröße zeigen</translation>
        </message>
        <message>
            <source>Show face boxes</source>
            <translation>Gesichtsrahmen zeigen</translation>
        </message>
        <message>
            <source>Faces (F)</source>
            <translation>Gesichter (F)</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Gesichter korrigieren</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoMeasuring</name>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Photos of your past posts</source>
            <translation>Fotos Ihrer bisherigen Beiträge</translation>
        </message>
        <message>
            <source>Photos analysed</source>
            <translation>Fotos analysiert</translation>
        </message>
        <message>
            <source>The rest will be analysed after your next import.</source>
            <translation>Der Rest wird nach Ihrem nächsten Import analysiert.</translation>
        </message>
        <message>
            <source>Analysing the photos of your past posts: %1 of %2</source>
            <translation>Fotos Ihrer bisherigen Beiträge werden analysiert: %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoView</name>
        <message>
            <source>Open photos…</source>
            <translation>Fotos öffnen…</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Fotos öffnen</translation>
        </message>
        <message>
            <source>Drop photos here</source>
            <translation>Fotos hierher ziehen</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <source>Drop another photo here to replace it.</source>
            <translation>Ziehen Sie ein anderes Foto hierher, um es zu ersetzen.</translation>
        </message>
        <message>
            <source>No photo yet. Drop photos here, paste one, or open them.</source>
            <translation>Noch kein Foto. Ziehen Sie Fotos hierher, fügen Sie eines ein oder öffnen Sie welche.</translation>
        </message>
        <message>
            <source>%1, %2 by %3 pixels.</source>
            <translation>%1, %2 mal %3 Pixel.</translation>
        </message>
        <message>
            <source>Drop files, folders or a picture from your browser, or paste one.</source>
            <translation>Ziehen Sie Dateien, Ordner oder ein Bild aus dem Browser hierher oder fügen Sie eines ein.</translation>
        </message>
        <message>
            <source>%1 can't be shown</source>
            <translation>%1 kann nicht angezeigt werden</translation>
        </message>
        <message>
            <source>Opening %1.</source>
            <translation>%1 wird geöffnet.</translation>
        </message>
        <message>
            <source>%1 can't be shown.</source>
            <translation>%1 kann nicht angezeigt werden.</translation>
        </message>
        <message>
            <source>Finding faces.</source>
            <translation>Gesichter werden gesucht.</translation>
        </message>
        <message>
            <source>Finding faces…</source>
            <translation>Gesichter werden gesucht…</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>Ausgewählt: %1</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a face, Insert to add one.</source>
            <translation>Mit den Pfeiltasten wählen Sie ein Gesicht, mit Einfg fügen Sie eines hinzu.</translation>
        </message>
        <message>
            <source>Drag to add a face, click one to change it</source>
            <translation>Ziehen fügt ein Gesicht hinzu, ein Klick darauf ändert es</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostTableModel</name>
        <message>
            <source>no photo</source>
            <translation>kein Foto</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Gepostet</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Hidden or unknown. Press F2 to type them.</source>
            <translation>Verborgen oder unbekannt. Drücken Sie F2, um sie einzutragen.</translation>
        </message>
        <message>
            <source>You typed this number.</source>
            <translation>Diese Zahl haben Sie eingetragen.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostsTab</name>
        <message>
            <source>Open in browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Gesamte Zeit</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Letzte 90 Tage</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Letztes Jahr</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <comment>a number</comment>
            <translation>
                <numerusform>%1 Beitrag</numerusform>
                <numerusform>%1 Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Search captions</source>
            <translation>Texte durchsuchen</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Beitragsart</translation>
        </message>
        <message>
            <source>Open the selected post on instagram.com</source>
            <translation>Den ausgewählten Beitrag auf instagram.com öffnen</translation>
        </message>
        <message>
            <source>Save this account's posts as CSV and JSON in a folder</source>
            <translation>Die Beiträge dieses Kontos als CSV und JSON in einem Ordner speichern</translation>
        </message>
        <message>
            <source>No matching posts</source>
            <translation>Keine passenden Beiträge</translation>
        </message>
        <message>
            <source>Edit likes</source>
            <translation>Likes ändern</translation>
        </message>
        <message>
            <source>Type the likes of the selected post</source>
            <translation>Die Likes des ausgewählten Beitrags eintragen</translation>
        </message>
        <message>
            <source>Enter opens the post in the browser. F2 edits its likes.</source>
            <translation>Eingabe öffnet den Beitrag im Browser. F2 ändert seine Likes.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PredictPage</name>
        <message>
            <source>Add photo</source>
            <translation>(Foto hinzufügen)</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>(Fotos hinzufügen)</translation>
        </message>
        <message>
            <source>Replace photo</source>
            <translation>(Foto ersetzen)</translation>
        </message>
        <message>
            <source>Delete draft</source>
            <translation>(Entwurf löschen)</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>(Bildunterschrift ändern)</translation>
        </message>
        <message>
            <source>Edit draft</source>
            <translation>(Entwurf ändern)</translation>
        </message>
        <message>
            <source>Golden hour with the crew before the big launch. Who is coming? #space #launchday #crew</source>
            <translation>Goldene Stunde mit der Crew vor dem großen Start. Wer ist dabei? #weltraum #starttag #crew</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Fotos öffnen</translation>
        </message>
        <message>
            <source>Photos (%1)</source>
            <translation>Fotos (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Beitrag</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>(Gesichter korrigieren)</translation>
        </message>
        <message>
            <source>Make carousel</source>
            <translation>(Karussell erstellen)</translation>
        </message>
        <message>
            <source>Split carousel</source>
            <translation>(Karussell auflösen)</translation>
        </message>
        <message>
            <source>Order photos</source>
            <translation>(Fotos ordnen)</translation>
        </message>
        <message>
            <source>Move draft</source>
            <translation>(Entwurf verschieben)</translation>
        </message>
        <message>
            <source>Add reel</source>
            <translation>(Reel hinzufügen)</translation>
        </message>
        <message>
            <source>Videos (%1)</source>
            <translation>Videos (%1)</translation>
        </message>
    </context>
    <context>
        <name>likecast::ProfileMenu</name>
        <message>
            <source>P&amp;rofile</source>
            <translation>&amp;Profil</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>&amp;New profile…</source>
            <translation>&amp;Neues Profil…</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Neues Profil</translation>
        </message>
        <message>
            <source>The profiles couldn't be read</source>
            <translation>Die Profile konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>Name of the person or brand. Each profile has its own accounts, drafts, journal and tokens.</source>
            <translation>Name der Person oder Marke. Jedes Profil hat eigene Konten, Entwürfe, ein eigenes Journal und eigene Tokens.</translation>
        </message>
    </context>
    <context>
        <name>likecast::RangeBar</name>
        <message>
            <source>%1 to %2, expected %3, %4 %5</source>
            <translation>%1 bis %2, erwartet %3, %4 %5</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Spanne</translation>
        </message>
        <message>
            <source>The bar runs from %1 to %2.</source>
            <translation>Der Balken reicht von %1 bis %2.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ResultCard</name>
        <message>
            <source>Of an example account with made-up likes. Choose “Enter numbers myself” below to see yours.</source>
            <translation>Von einem Beispielkonto mit erfundenen Likes. Wählen Sie unten „Zahlen selbst eingeben“, um Ihre zu sehen.</translation>
        </message>
        <message>
            <source>Paste the likes of your last posts below to see what to expect of this one. Followers or average likes work too.</source>
            <translation>Fügen Sie unten die Likes Ihrer letzten Beiträge ein, um zu sehen, was von diesem zu erwarten ist. Follower oder durchschnittliche Likes gehen auch.</translation>
        </message>
        <message>
            <source>How do your posts usually do?</source>
            <translation>Wie laufen Ihre Beiträge sonst?</translation>
        </message>
        <message>
            <source>Drop a photo to see its likes</source>
            <translation>Foto hierher ziehen, um seine Likes zu sehen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>No prediction. %1</source>
            <translation>Keine Vorhersage. %1</translation>
        </message>
        <message>
            <source>Out of date. %1</source>
            <translation>Nicht aktuell. %1</translation>
        </message>
        <message>
            <source>You'll see the expected likes and the range that 8 in 10 similar posts land in. A caption and a time are enough to start.</source>
            <translation>Hier sehen Sie die erwarteten Likes und die Spanne, in der 8 von 10 ähnlichen Beiträgen landen. Bildunterschrift und Uhrzeit genügen für den Anfang.</translation>
        </message>
        <message>
            <source>Stop predicting</source>
            <translation>Vorhersage stoppen</translation>
        </message>
        <message>
            <source>Stopped. This number doesn't include your last change.</source>
            <translation>Gestoppt. Diese Zahl berücksichtigt Ihre letzte Änderung nicht.</translation>
        </message>
        <message>
            <source>No prediction yet. Drop a photo or write a caption.</source>
            <translation>Noch keine Vorhersage. Ziehen Sie ein Foto hierher oder schreiben Sie eine Bildunterschrift.</translation>
        </message>
    </context>
    <context>
        <name>likecast::SettingsPage</name>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Photo analysis</source>
            <translation>Fotoanalyse</translation>
        </message>
        <message>
            <source>Face detector</source>
            <translation>Gesichtserkennung</translation>
        </message>
        <message>
            <source>Automatic (%1)</source>
            <translation>Automatisch (%1)</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Never use the network</source>
            <translation>Netzwerk nie nutzen</translation>
        </message>
        <message>
            <source>System follows your computer's setting.</source>
            <translation>„System“ folgt der Einstellung Ihres Computers.</translation>
        </message>
        <message>
            <source>Menus only. Write captions in any language.</source>
            <translation>Nur die Menüs. Bildunterschriften können Sie in jeder Sprache schreiben.</translation>
        </message>
        <message>
            <source>No face detector is installed. Photos are analysed without faces.</source>
            <translation>Es ist keine Gesichtserkennung installiert. Fotos werden ohne Gesichter analysiert.</translation>
        </message>
        <message>
            <source>%1, the only one installed.</source>
            <translation>%1, die einzige installierte.</translation>
        </message>
        <message>
            <source>How faces are found in photos. Changing it analyses all drafts again.</source>
            <translation>Wie Gesichter in Fotos gefunden werden. Eine Änderung analysiert alle Entwürfe neu.</translation>
        </message>
        <message>
            <source>Turns off linking and refreshing. Everything else works offline. When this is off, Likecast connects only to Instagram for accounts you link, and to download model packs you install.</source>
            <translation>Schaltet Verknüpfen und Aktualisieren aus. Alles andere funktioniert offline. Ist dies ausgeschaltet, verbindet sich Likecast nur mit Instagram für Konten, die Sie verknüpfen, und zum Herunterladen von Modellpaketen, die Sie installieren.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Remind me when it's time to post</source>
            <translation>Erinnern, wenn es Zeit zum Posten ist</translation>
        </message>
        <message>
            <source>A notification at each draft's time while Likecast is open. Drafts you marked as posted are left out.</source>
            <translation>Eine Benachrichtigung zur Zeit jedes Entwurfs, solange Likecast geöffnet ist. Entwürfe, die Sie als gepostet markiert haben, sind ausgenommen.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TimeZoneChooser</name>
        <message>
            <source>%1 time</source>
            <comment>city</comment>
            <translation>Ortszeit %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>city, country</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>time zone, its id</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>likecast::TokenCard</name>
        <message>
            <source>Access tokens</source>
            <translation>Zugriffstokens</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Erneuern</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>No accounts linked. The Account page shows how to create a token.</source>
            <translation>Keine Konten verknüpft. Die Seite „Konto“ zeigt, wie Sie ein Token erstellen.</translation>
        </message>
        <message>
            <source>Renew the token for @%1</source>
            <translation>Token für @%1 erneuern</translation>
        </message>
        <message>
            <source>Forget the token for @%1</source>
            <translation>Token für @%1 vergessen</translation>
        </message>
        <message>
            <source>Token passphrase for @%1</source>
            <translation>Passphrase des Tokens für @%1</translation>
        </message>
        <message>
            <source>Token forgotten. Your posts are kept.</source>
            <translation>Token vergessen. Ihre Beiträge bleiben erhalten.</translation>
        </message>
        <message>
            <source>Token renewed.</source>
            <translation>Token erneuert.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TrainingCard</name>
        <message>
            <source>Train on your posts</source>
            <translation>Mit Ihren Beiträgen trainieren</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Model to train</source>
            <translation>Zu trainierendes Modell</translation>
        </message>
        <message>
            <source>Not trained. %1</source>
            <translation>Nicht trainiert. %1</translation>
        </message>
        <message>
            <source>Continue training</source>
            <translation>Training fortsetzen</translation>
        </message>
        <message>
            <source>Trained.</source>
            <translation>Trainiert.</translation>
        </message>
        <message>
            <source>Mean absolute error %1, mean squared error %2, R² %3 (in %4)</source>
            <translation>Mittlerer absoluter Fehler %1, mittlerer quadratischer Fehler %2, R² %3 (in %4)</translation>
        </message>
        <message>
            <source>It was right for %2 of the %1 newest posts.</source>
            <translation>Es lag bei %2 der %1 neuesten Beiträge richtig.</translation>
        </message>
        <message>
            <source>Worse than guessing your average. Not used.</source>
            <translation>Schlechter als Ihren Durchschnitt zu raten. Nicht verwendet.</translation>
        </message>
        <message>
            <source>Better than guessing your average on your newest %1 posts.</source>
            <translation>Besser als Ihren Durchschnitt zu raten, bei Ihren %1 neuesten Beiträgen.</translation>
        </message>
        <message>
            <source>It also uses these model packs: %1. Without them, photos count as average.</source>
            <translation>Es nutzt auch diese Modellpakete: %1. Ohne sie zählen Fotos als durchschnittlich.</translation>
        </message>
        <message>
            <source>Starts over and replaces the previous training.</source>
            <translation>Beginnt von vorn und ersetzt das bisherige Training.</translation>
        </message>
        <message>
            <source>Continues the previous training on the same posts.</source>
            <translation>Setzt das bisherige Training mit denselben Beiträgen fort.</translation>
        </message>
        <message>
            <source>Trains on this account's older posts and is tested on the newest fifth. Likecast's own model needs no training: it already follows your posts.</source>
            <translation>Trainiert mit den älteren Beiträgen dieses Kontos und wird am neuesten Fünftel getestet. Das Likecast-Modell braucht kein Training: Es folgt Ihren Beiträgen bereits.</translation>
        </message>
        <message>
            <source>Neural networks aren't installed. On Debian, they're in the package likecast-neural.</source>
            <translation>Neuronale Netze sind nicht installiert. Unter Debian sind sie im Paket likecast-neural.</translation>
        </message>
        <message>
            <source>No model can be trained on a single account.</source>
            <translation>Kein Modell kann mit einem einzelnen Konto trainiert werden.</translation>
        </message>
        <message>
            <source>Not trained yet.</source>
            <translation>Noch nicht trainiert.</translation>
        </message>
        <message>
            <source>Trained on your posts up to %1, stopped early. %2</source>
            <translation>Mit Ihren Beiträgen bis %1 trainiert, vorzeitig gestoppt. %2</translation>
        </message>
        <message>
            <source>Trained on your posts up to %1. %2</source>
            <translation>Mit Ihren Beiträgen bis %1 trainiert. %2</translation>
        </message>
        <message>
            <source>Training %1… Stop keeps the best result so far.</source>
            <translation>%1 wird trainiert… „Stopp“ behält das bisher beste Ergebnis.</translation>
        </message>
        <message>
            <source>Stopped before there was a result. Your previous training is unchanged.</source>
            <translation>Gestoppt, bevor es ein Ergebnis gab. Ihr bisheriges Training ist unverändert.</translation>
        </message>
        <message>
            <source>Not enough posts have both likes and a photo. Import an export or folder that includes your photos.</source>
            <translation>Zu wenige Beiträge haben sowohl Likes als auch ein Foto. Importieren Sie einen Export oder Ordner, der Ihre Fotos enthält.</translation>
        </message>
        <message>
            <source>Training needs about 65 posts with known likes. Import or refresh to add more.</source>
            <translation>Das Training braucht etwa 65 Beiträge mit bekannten Likes. Importieren oder aktualisieren Sie, um weitere hinzuzufügen.</translation>
        </message>
        <message>
            <source>This training can't be continued because this account's posts have changed since. Train again to replace it.</source>
            <translation>Dieses Training kann nicht fortgesetzt werden, weil sich die Beiträge dieses Kontos seitdem geändert haben. Trainieren Sie neu, um es zu ersetzen.</translation>
        </message>
        <message>
            <source>Stopped. The best result so far is kept, and you can continue later.</source>
            <translation>Gestoppt. Das bisher beste Ergebnis bleibt erhalten, und Sie können später weitermachen.</translation>
        </message>
        <message>
            <source>Stopped. The best result so far is kept.</source>
            <translation>Gestoppt. Das bisher beste Ergebnis bleibt erhalten.</translation>
        </message>
        <message>
            <source>Finished after epoch %1 of %2: the validation loss stopped improving.</source>
            <translation>Nach Epoche %1 von %2 beendet: Der Validierungsverlust wurde nicht mehr besser.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekHeatmap</name>
        <message>
            <source>Best hours, next 7 days</source>
            <translation>Beste Zeiten, nächste 7 Tage</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <comment>weekday and time</comment>
            <translation>Gewählt: %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>hour, likes</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Best: %1.</source>
            <translation>Beste: %1.</translation>
        </message>
        <message>
            <source>The best hours to post appear with your first prediction.</source>
            <translation>Die besten Zeiten zum Posten erscheinen mit Ihrer ersten Vorhersage.</translation>
        </message>
        <message>
            <source>Use the arrow keys to move and Enter to choose.</source>
            <translation>Mit den Pfeiltasten bewegen, mit Eingabe auswählen.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WhatIfList</name>
        <message>
            <source>What would help</source>
            <translation>Was helfen würde</translation>
        </message>
        <message>
            <source>Based on past posts. Not a promise.</source>
            <translation>Beruht auf früheren Beiträgen. Kein Versprechen.</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, zwischen %2 und %3</translation>
        </message>
        <message>
            <source>%1: %2 (%3–%4)</source>
            <comment>change, effect in percent, range</comment>
            <translation>%1: %2 (%3–%4)</translation>
        </message>
        <message>
            <source>%1 expected then</source>
            <comment>1,240 likes</comment>
            <translation>dann %1 erwartet</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartWidget</name>
        <message>
            <source>Use the arrow keys to move.</source>
            <translation>Bewegen Sie sich mit den Pfeiltasten.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TrendChart</name>
        <message>
            <source>%1: %2</source>
            <comment>day, count</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, off the scale: %2</source>
            <comment>day, count</comment>
            <translation>%1, außerhalb der Skala: %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeitpunkt</translation>
        </message>
    </context>
    <context>
        <name>RatioBins</name>
        <message>
            <source>%1 ×</source>
            <comment>a multiple</comment>
            <translation>%1 ×</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2 ×: %3 posts</source>
            <comment>multiples</comment>
            <translation>
                <numerusform>%1 bis %2 ×: %3 Beitrag</numerusform>
                <numerusform>%1 bis %2 ×: %3 Beiträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 × or more: %2 posts</source>
            <comment>a multiple</comment>
            <translation>
                <numerusform>%1 × oder mehr: %2 Beitrag</numerusform>
                <numerusform>%1 × oder mehr: %2 Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <source>≥ %1 ×</source>
            <comment>a multiple</comment>
            <translation>≥ %1 ×</translation>
        </message>
        <message>
            <source>%1 to %2 ×</source>
            <comment>multiples</comment>
            <translation>%1 bis %2 ×</translation>
        </message>
        <message>
            <source>%1 × or more</source>
            <comment>a multiple</comment>
            <translation>%1 × oder mehr</translation>
        </message>
    </context>
    <context>
        <name>likecast::RecentLikesField</name>
        <message>
            <source>Likes of your last posts: 120, 98, 143…</source>
            <translation>Ihre letzten Likes: 120, 98, 143…</translation>
        </message>
    </context>
    <context>
        <name>likecast::StripPresenter</name>
        <message>
            <source>no photo</source>
            <translation>kein Foto</translation>
        </message>
        <message>
            <source>%1 expected</source>
            <comment>1,240 likes</comment>
            <translation>%1 erwartet</translation>
        </message>
    </context>
    <context>
        <name>WeekText</name>
        <message>
            <source>%1 %2</source>
            <comment>weekday, hour</comment>
            <translation>%1, %2 Uhr</translation>
        </message>
        <message>
            <source>The clocks skip this hour.</source>
            <translation>Die Uhren überspringen diese Stunde.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>likes, posts</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of your posts</source>
            <translation>
                <numerusform>%Ln Ihrer Beiträge</numerusform>
                <numerusform>%Ln Ihrer Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. You hardly ever post around this time.</source>
            <translation>%1. Sie posten fast nie um diese Zeit.</translation>
        </message>
        <message>
            <source>Best hours need %1 posts with real hours. Import yours on the Account page.</source>
            <translation>Für die besten Zeiten braucht es %1 Beiträge mit echten Uhrzeiten. Importieren Sie Ihre auf der Seite „Konto“.</translation>
        </message>
        <message>
            <source>Best hours need %1 posts with real hours. You have %2.</source>
            <translation>Für die besten Zeiten braucht es %1 Beiträge mit echten Uhrzeiten. Sie haben %2.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Wochentag</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>Your posts</source>
            <translation>Ihre Beiträge</translation>
        </message>
    </context>
    <context>
        <name>WeekHeatmap</name>
        <message>
            <source>more</source>
            <comment>colour scale, behind: fewer likes</comment>
            <translation>mehr</translation>
        </message>
        <message>
            <source>hardly tried</source>
            <comment>legend of a mark</comment>
            <translation>kaum probiert</translation>
        </message>
        <message>
            <source>Fewer</source>
            <comment>colour scale</comment>
            <translation>Weniger</translation>
        </message>
    </context>
    <context>
        <name>likecast::FaceEditBar</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a face</source>
            <translation>Ein Gesicht hinzufügen</translation>
        </message>
        <message>
            <source>Smile</source>
            <translation>Lächeln</translation>
        </message>
        <message>
            <source>Switch between smiling and not smiling</source>
            <translation>Zwischen lächelnd und nicht lächelnd wechseln</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the selected face</source>
            <translation>Das ausgewählte Gesicht entfernen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Stop correcting faces</source>
            <translation>Korrigieren der Gesichter beenden</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Gesichter korrigieren</translation>
        </message>
    </context>
    <context>
        <name>likecast::ColumnMapping</name>
        <message>
            <source>Date and time</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Beitragsart</translation>
        </message>
        <message>
            <source>Link to the post</source>
            <translation>Link zum Beitrag</translation>
        </message>
        <message>
            <source>Saves</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Geteilt</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Reichweite</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Aufrufe</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Follower</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Photo file</source>
            <translation>Fotodatei</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Published or draft</source>
            <translation>Veröffentlicht oder Entwurf</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>Gefolgt</translation>
        </message>
        <message>
            <source>Number of posts</source>
            <translation>Anzahl der Beiträge</translation>
        </message>
        <message>
            <source>Code in the link</source>
            <translation>Code im Link</translation>
        </message>
        <message>
            <source>Post ID</source>
            <translation>Beitrags-ID</translation>
        </message>
        <message>
            <source>Likes hidden</source>
            <translation>Likes verborgen</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Precision of the time</source>
            <translation>Genauigkeit der Uhrzeit</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>The comma is the decimal mark</source>
            <translation>Das Komma trennt die Nachkommastellen</translation>
        </message>
        <message>
            <source>The point is the decimal mark</source>
            <translation>Der Punkt trennt die Nachkommastellen</translation>
        </message>
        <message>
            <source>Day before month</source>
            <translation>Tag vor Monat</translation>
        </message>
        <message>
            <source>Month before day</source>
            <translation>Monat vor Tag</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>Jahr, Monat, Tag</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Spalten der Tabelle</translation>
        </message>
        <message>
            <source>Numbers:</source>
            <translation>Zahlen:</translation>
        </message>
        <message>
            <source>Numbers such as %1 can be read in two ways:</source>
            <translation>Zahlen wie %1 lassen sich auf zwei Arten lesen:</translation>
        </message>
        <message>
            <source>Dates:</source>
            <translation>Datum:</translation>
        </message>
        <message>
            <source>Dates such as %1 can be read in several ways:</source>
            <translation>Datumsangaben wie %1 lassen sich auf mehrere Arten lesen:</translation>
        </message>
        <message>
            <source>What column “%1” holds</source>
            <translation>Was die Spalte „%1“ enthält</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Ungenutzt</translation>
        </message>
        <message>
            <source>Choose the column with the date, or with the link to the post.</source>
            <translation>Wählen Sie die Spalte mit dem Datum oder mit dem Link zum Beitrag.</translation>
        </message>
        <message>
            <source>Without a column for likes, the posts come in without likes. You can type them afterwards.</source>
            <translation>Ohne eine Spalte für Likes kommen die Beiträge ohne Likes herein. Sie können sie danach eintragen.</translation>
        </message>
    </context>
    <context>
        <name>likecast::LikesEntry</name>
        <message>
            <source>Type the likes of your last posts</source>
            <translation>Likes Ihrer letzten Beiträge eintragen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Instagram's export has likes for professional accounts only. Look yours up in the app and type them here. Empty fields stay unknown.</source>
            <translation>Der Export von Instagram enthält nur bei professionellen Konten Likes. Schauen Sie Ihre in der App nach und tragen Sie sie hier ein. Leere Felder bleiben unbekannt.</translation>
        </message>
        <message>
            <source>Other ways: switch to a Creator account in Instagram's settings, which is free, and link it here. Or scroll through your profile in your own browser with the extension Zeeschuimer and import the file it saves.</source>
            <translation>Andere Wege: Wechseln Sie in den Instagram-Einstellungen kostenlos zu einem Creator-Konto und verknüpfen Sie es hier. Oder scrollen Sie in Ihrem Browser mit der Erweiterung Zeeschuimer durch Ihr Profil und importieren Sie die Datei, die sie speichert.</translation>
        </message>
        <message>
            <source>Likes of the post of %1</source>
            <translation>Likes des Beitrags vom %1</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>“%1” isn't a number of likes.</source>
            <translation>„%1“ ist keine Anzahl von Likes.</translation>
        </message>
    </context>
    <context>
        <name>likecast::CurrentDraft</name>
        <message>
            <source>What do you think?</source>
            <comment>a question for a caption</comment>
            <translation>Was meint ihr?</translation>
        </message>
    </context>
    <context>
        <name>likecast::PredictMessages</name>
        <message>
            <source>No photos found. Drop JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF files, a folder of them, or a copied picture.</source>
            <translation>Keine Fotos gefunden. Ziehen Sie JPEG-, PNG-, WebP-, GIF-, BMP-, TIFF-, HEIC- oder AVIF-Dateien hierher, einen Ordner damit oder ein kopiertes Bild.</translation>
        </message>
        <message>
            <source>Likecast doesn't load pictures from the web. Save the picture and drop the file, or copy and paste it.</source>
            <translation>Likecast lädt keine Bilder aus dem Web. Speichern Sie das Bild und ziehen Sie die Datei hierher oder kopieren Sie es und fügen Sie es ein.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Prediction stopped. Your draft is kept.</source>
            <translation>Vorhersage gestoppt. Ihr Entwurf bleibt erhalten.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Vorhersagen</translation>
        </message>
        <message>
            <source>Draft deleted.</source>
            <translation>Entwurf gelöscht.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message numerus="yes">
            <source>More than %n photos are too many for drafts. Batch ranks them all, and the best become drafts.</source>
            <translation>
                <numerusform>Mehr als %n Foto ist zu viel für Entwürfe. „Stapel“ ordnet alle, und die besten werden Entwürfe.</numerusform>
                <numerusform>Mehr als %n Fotos sind zu viele für Entwürfe. „Stapel“ ordnet alle, und die besten werden Entwürfe.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rank in Batch</source>
            <translation>Im Stapel ordnen</translation>
        </message>
        <message>
            <source>Likecast can't open videos. Save a frame of the video as a photo, drop it, and choose Reel as the media type.</source>
            <translation>Likecast kann keine Videos öffnen. Speichern Sie ein Einzelbild des Videos als Foto, ziehen Sie es hierher und wählen Sie „Reel“ als Beitragsart.</translation>
        </message>
        <message>
            <source>%1 isn&apos;t there any more.</source>
            <comment>a video</comment>
            <translation>%1 ist nicht mehr da.</translation>
        </message>
        <message>
            <source>%1 can&apos;t be read: the video is damaged, or its format isn&apos;t supported.</source>
            <translation>%1 kann nicht gelesen werden: Das Video ist beschädigt, oder sein Format wird nicht unterstützt.</translation>
        </message>
    </context>
    <context>
        <name>CompareDrivers</name>
        <message>
            <source>Hour</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Beitragsart</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Gesichter</translation>
        </message>
        <message>
            <source>Light and colours</source>
            <translation>Licht und Farben</translation>
        </message>
        <message>
            <source>Recent form</source>
            <translation>Aktuelle Form</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Größe des Kontos</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Alles Übrige</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareColumn</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>No prediction yet</source>
            <translation>Noch keine Vorhersage</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Keine Bildunterschrift</translation>
        </message>
        <message>
            <source>Draft %1, no photo</source>
            <translation>Entwurf %1, kein Foto</translation>
        </message>
        <message>
            <source>Photo of draft %1, %2</source>
            <translation>Foto von Entwurf %1, %2</translation>
        </message>
        <message>
            <source>Open draft %1</source>
            <translation>Entwurf %1 öffnen</translation>
        </message>
        <message>
            <source>Remove draft %1 from the comparison</source>
            <translation>Entwurf %1 aus dem Vergleich entfernen</translation>
        </message>
        <message>
            <source>Remove from the comparison. The draft is kept.</source>
            <translation>Aus dem Vergleich entfernen. Der Entwurf bleibt erhalten.</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Entwurf %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>850, 1,240 likes</comment>
            <translation>%1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareDrivers</name>
        <message>
            <source>Nothing about these drafts stands out.</source>
            <translation>An diesen Entwürfen fällt nichts auf.</translation>
        </message>
        <message>
            <source>Little or no effect</source>
            <translation>Wenig oder kein Einfluss</translation>
        </message>
        <message>
            <source>Draft %1: %2 %3</source>
            <comment>letter, effect, unit</comment>
            <translation>Entwurf %1: %2 %3</translation>
        </message>
        <message>
            <source>Draft %1: %2 %3, %4</source>
            <comment>letter, effect, unit, what it rests on</comment>
            <translation>Entwurf %1: %2 %3, %4</translation>
        </message>
    </context>
    <context>
        <name>likecast::ComparePage</name>
        <message>
            <source>Compare drafts</source>
            <translation>Entwürfe vergleichen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the open draft (Esc)</source>
            <translation>Zurück zum geöffneten Entwurf (Esc)</translation>
        </message>
        <message>
            <source>Zoom all photos out</source>
            <translation>Alle Fotos verkleinern</translation>
        </message>
        <message>
            <source>Zoom all photos in</source>
            <translation>Alle Fotos vergrößern</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>Fit all photos</source>
            <translation>Alle Fotos einpassen</translation>
        </message>
        <message>
            <source>On one scale</source>
            <translation>Auf einer Skala</translation>
        </message>
        <message>
            <source>What's behind these numbers</source>
            <translation>Was hinter diesen Zahlen steckt</translation>
        </message>
    </context>
    <context>
        <name>ShortcutTable</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastaturkürzel</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>action (place)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>News</name>
        <message>
            <source>What's new</source>
            <translation>Neuerungen</translation>
        </message>
    </context>
    <context>
        <name>likecast::Help</name>
        <message>
            <source>&amp;User guide</source>
            <translation>Benutzer&amp;handbuch</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastaturkürzel</translation>
        </message>
        <message>
            <source>&amp;What's new</source>
            <translation>&amp;Neuerungen</translation>
        </message>
        <message>
            <source>Take the &amp;tour</source>
            <translation>&amp;Rundgang starten</translation>
        </message>
    </context>
    <context>
        <name>likecast::HelpWindow</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <source>Likecast help</source>
            <translation>Likecast-Hilfe</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Handbuch durchsuchen</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>Hilfeseiten</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>page (number of finds)</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>likecast::Tour</name>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>steps of a tour</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchPage</name>
        <message>
            <source>Scoring photos</source>
            <translation>Fotos werden bewertet</translation>
        </message>
        <message>
            <source>Score again</source>
            <translation>Neu bewerten</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Ordner öffnen…</translation>
        </message>
        <message>
            <source>Find the best photos of a folder</source>
            <translation>Die besten Fotos eines Ordners finden</translation>
        </message>
        <message>
            <source>Drop a folder or many photos anywhere on this page. Likecast finds the faces in each, predicts its likes as your next post and ranks them all, while you go on working. Nothing is uploaded.</source>
            <translation>Ziehen Sie einen Ordner oder viele Fotos auf diese Seite, egal wohin. Likecast findet die Gesichter auf jedem Foto, sagt seine Likes als Ihr nächster Beitrag vorher und ordnet alle, während Sie weiterarbeiten. Nichts wird hochgeladen.</translation>
        </message>
        <message>
            <source>Use the account and time now chosen on Predict. Photos aren't measured again.</source>
            <translation>Das Konto und die Zeit verwenden, die jetzt unter „Vorhersage“ gewählt sind. Die Fotos werden nicht neu vermessen.</translation>
        </message>
        <message>
            <source>Drop a folder, or photo files.</source>
            <translation>Ziehen Sie einen Ordner oder Fotodateien hierher.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>No photos found in this folder.</source>
            <translation>In diesem Ordner wurden keine Fotos gefunden.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n photos are scored.</source>
            <translation>
                <numerusform>Nur das erste Foto (%n) wird bewertet.</numerusform>
                <numerusform>Nur die ersten %n Fotos werden bewertet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only faces for now: Likecast knows nothing about the account. Choose one, or enter the likes of your last posts on Predict. Then score again.</source>
            <translation>Vorerst nur Gesichter: Likecast weiß nichts über das Konto. Wählen Sie unter „Vorhersage“ eins aus oder geben Sie dort die Likes Ihrer letzten Beiträge ein. Bewerten Sie dann neu.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Vorhersage</translation>
        </message>
        <message numerus="yes">
            <source>%n photos added to your drafts.</source>
            <translation>
                <numerusform>%n Foto zu Ihren Entwürfen hinzugefügt.</numerusform>
                <numerusform>%n Fotos zu Ihren Entwürfen hinzugefügt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Report as PDF…</source>
            <translation>Bericht als PDF…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Save the photos shown, best first, and those that could not be read</source>
            <translation>Speichert die gezeigten Fotos, die besten zuerst, und die nicht lesbaren</translation>
        </message>
        <message>
            <source>Report as PDF</source>
            <translation>Bericht als PDF</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Bericht wird geschrieben…</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchResults</name>
        <message>
            <source>Add to drafts</source>
            <translation>Zu Entwürfen</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV exportieren…</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Gesichter</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Alle Fotos</translation>
        </message>
        <message>
            <source>With faces</source>
            <translation>Mit Gesichtern</translation>
        </message>
        <message>
            <source>With smiles</source>
            <translation>Mit Lächeln</translation>
        </message>
        <message>
            <source>Without faces</source>
            <translation>Ohne Gesichter</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Ausrichtung</translation>
        </message>
        <message>
            <source>Any orientation</source>
            <translation>Jede Ausrichtung</translation>
        </message>
        <message>
            <source>At least … likes</source>
            <translation>Mind. … Likes</translation>
        </message>
        <message>
            <source>At least this many likes</source>
            <translation>Mindestens so viele Likes</translation>
        </message>
        <message>
            <source>Number of photos to select</source>
            <translation>Anzahl der auszuwählenden Fotos</translation>
        </message>
        <message>
            <source>Select the best</source>
            <translation>Beste auswählen</translation>
        </message>
        <message>
            <source>Select the photos with the most likes among those shown</source>
            <translation>Von den angezeigten Fotos die mit den meisten Likes auswählen</translation>
        </message>
        <message>
            <source>Save the table as shown</source>
            <translation>Die Tabelle speichern, wie sie angezeigt wird</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>%1 von %2 ausgewählt</translation>
        </message>
        <message numerus="yes">
            <source>%1 photos</source>
            <comment>a number</comment>
            <translation>
                <numerusform>%1 Foto</numerusform>
                <numerusform>%1 Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Select at most %n photos</source>
            <translation>
                <numerusform>Wählen Sie höchstens %n Foto aus</numerusform>
                <numerusform>Wählen Sie höchstens %n Fotos aus</numerusform>
            </translation>
        </message>
        <message>
            <source>Make drafts of the selected photos on Predict</source>
            <translation>Aus den ausgewählten Fotos Entwürfe unter „Vorhersage“ machen</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>CSV exportieren</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchTableModel</name>
        <message>
            <source>Photos too close to call share a rank.</source>
            <translation>Fotos, bei denen es zu knapp ist, teilen sich einen Platz.</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Spanne</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Gesichter</translation>
        </message>
        <message>
            <source>Smiles</source>
            <translation>Lächeln</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Ausrichtung</translation>
        </message>
    </context>
    <context>
        <name>BatchText</name>
        <message>
            <source>Landscape</source>
            <translation>Quer</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 photos scored</source>
            <translation>
                <numerusform>%1 von %2 Foto bewertet</numerusform>
                <numerusform>%1 von %2 Fotos bewertet</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>noch etwa %n Min.</numerusform>
                <numerusform>noch etwa %n Min.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n h left</source>
            <translation>
                <numerusform>noch etwa %n Std.</numerusform>
                <numerusform>noch etwa %n Std.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>progress, time left</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Predicted for your numbers, %1, without a caption</source>
            <translation>Vorhergesagt für Ihre Zahlen, %1, ohne Bildunterschrift</translation>
        </message>
        <message>
            <source>No account chosen</source>
            <translation>Kein Konto gewählt</translation>
        </message>
        <message>
            <source>Predicted for @%1, %2, without a caption</source>
            <translation>Vorhergesagt für @%1, %2, ohne Bildunterschrift</translation>
        </message>
    </context>
    <context>
        <name>likecast::CarouselBar</name>
        <message>
            <source>Make it the cover</source>
            <translation>Als Titelbild</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Auflösen</translation>
        </message>
        <message>
            <source>Photos of the carousel</source>
            <translation>Fotos des Karussells</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Vorheriges Foto</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Nächstes Foto</translation>
        </message>
        <message>
            <source>Make a draft of each photo</source>
            <translation>Aus jedem Foto einen Entwurf machen</translation>
        </message>
        <message>
            <source>The first one is the cover. Use the arrow keys to show a photo, Alt and the arrow keys to move it.</source>
            <translation>Das erste ist das Titelbild. Mit den Pfeiltasten zeigen Sie ein Foto, mit Alt und den Pfeiltasten verschieben Sie es.</translation>
        </message>
        <message>
            <source>Move earlier</source>
            <translation>Nach vorn</translation>
        </message>
        <message>
            <source>Move later</source>
            <translation>Nach hinten</translation>
        </message>
        <message>
            <source>Cover, %1</source>
            <translation>Titelbild, %1</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>Foto %1, %2</translation>
        </message>
        <message>
            <source>Cover, 1 of %1</source>
            <translation>Titelbild, 1 von %1</translation>
        </message>
        <message>
            <source>Photo %1 of %2</source>
            <translation>Foto %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CarouselView</name>
        <message>
            <source>Photo %1, not the cover</source>
            <translation>Foto %1, nicht das Titelbild</translation>
        </message>
        <message>
            <source>Best cover: too close to call</source>
            <translation>Bestes Titelbild: zu knapp</translation>
        </message>
        <message>
            <source>The cover beats photo %1: %2</source>
            <translation>Das Titelbild schlägt Foto %1: %2</translation>
        </message>
        <message>
            <source>Photo %1 beats the cover: %2</source>
            <translation>Foto %1 schlägt das Titelbild: %2</translation>
        </message>
    </context>
    <context>
        <name>CalendarExport</name>
        <message>
            <source>Post on Instagram</source>
            <translation>Auf Instagram posten</translation>
        </message>
        <message>
            <source>Post to @%1</source>
            <translation>Auf @%1 posten</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>post to whom, what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Photo: %1</source>
            <translation>Foto: %1</translation>
        </message>
    </context>
    <context>
        <name>CropShape</name>
        <message>
            <source>%1 (in part)</source>
            <comment>a face</comment>
            <translation>%1 (teilweise)</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between faces</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 cuts off 1 face: %2.</source>
            <translation>%1 schneidet 1 Gesicht ab: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 cuts off %n faces: %2.</source>
            <translation>
                <numerusform>%1 schneidet %n Gesicht ab: %2.</numerusform>
                <numerusform>%1 schneidet %n Gesichter ab: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 keeps the whole photo.</source>
            <translation>%1 behält das ganze Foto.</translation>
        </message>
        <message>
            <source>%1 cuts off %2 of the photo, but no face.</source>
            <translation>%1 schneidet %2 des Fotos ab, aber kein Gesicht.</translation>
        </message>
        <message>
            <source>%1 cuts off %2 of the photo.</source>
            <translation>%1 schneidet %2 des Fotos ab.</translation>
        </message>
    </context>
    <context>
        <name>PlanItem</name>
        <message>
            <source>No photo</source>
            <translation>Kein Foto</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Kein Text</translation>
        </message>
        <message>
            <source>Post, %1, %2</source>
            <comment>day, time</comment>
            <translation>Beitrag, %1, %2</translation>
        </message>
        <message>
            <source>Draft, %1, %2</source>
            <comment>day, time</comment>
            <translation>Entwurf, %1, %2</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <comment>likes</comment>
            <translation>Erwartet: %1</translation>
        </message>
        <message>
            <source>This time has passed.</source>
            <translation>Diese Zeit ist vorbei.</translation>
        </message>
    </context>
    <context>
        <name>ReminderText</name>
        <message>
            <source>Time to post</source>
            <translation>Zeit zum Posten</translation>
        </message>
        <message>
            <source>A draft without photo and caption</source>
            <translation>Ein Entwurf ohne Foto und Bildunterschrift</translation>
        </message>
        <message>
            <source>@%1: %2</source>
            <comment>account, what</comment>
            <translation>@%1: %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CropBar</name>
        <message>
            <source>Crop (C)</source>
            <translation>Zuschnitt (C)</translation>
        </message>
        <message>
            <source>Show what Instagram's crops cut off</source>
            <translation>Zeigen, was die Zuschnitte von Instagram abschneiden</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>Ganzes Foto</translation>
        </message>
        <message>
            <source>3:4, the profile's grid</source>
            <translation>3:4, Profilraster</translation>
        </message>
        <message>
            <source>4:5, portrait</source>
            <translation>4:5, Hochformat</translation>
        </message>
        <message>
            <source>1:1, square</source>
            <translation>1:1, Quadrat</translation>
        </message>
        <message>
            <source>Crop: %1</source>
            <comment>ratio</comment>
            <translation>Zuschnitt: %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedCell</name>
        <message>
            <source>Time has passed</source>
            <translation>Zeit vorbei</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedTab</name>
        <message>
            <source>Open Predict</source>
            <translation>„Vorhersage“ öffnen</translation>
        </message>
        <message>
            <source>Import posts</source>
            <translation>Beiträge importieren</translation>
        </message>
        <message>
            <source>This is how your profile will look: drafts on top, your latest posts below. Make a draft on Predict, and import your posts on Account.</source>
            <translation>So wird Ihr Profil aussehen: oben die Entwürfe, darunter Ihre letzten Beiträge. Erstellen Sie unter „Vorhersage“ einen Entwurf und importieren Sie Ihre Beiträge unter „Konto“.</translation>
        </message>
        <message>
            <source>Your latest posts. Drop photos on Predict to see them on top.</source>
            <translation>Ihre letzten Beiträge. Ziehen Sie Fotos auf die Seite „Vorhersage“, um sie hier oben zu sehen.</translation>
        </message>
        <message>
            <source>Drag a planned draft to another place: the drafts swap times. Import your posts to see them below.</source>
            <translation>Ziehen Sie einen geplanten Entwurf an eine andere Stelle: Die Entwürfe tauschen ihre Zeiten. Importieren Sie Ihre Beiträge, um sie darunter zu sehen.</translation>
        </message>
        <message>
            <source>Drag a planned draft to another place, or use Ctrl with the arrow keys: the drafts swap times.</source>
            <translation>Ziehen Sie einen geplanten Entwurf an eine andere Stelle oder nutzen Sie Strg mit den Pfeiltasten: Die Entwürfe tauschen ihre Zeiten.</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedView</name>
        <message>
            <source>Profile grid</source>
            <translation>Profilraster</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a post. Hold Ctrl to move a planned draft. Press Enter to open a draft on Predict.</source>
            <translation>Mit den Pfeiltasten wählen Sie einen Beitrag aus. Mit gedrückter Strg-Taste verschieben Sie einen geplanten Entwurf. Die Eingabetaste öffnet einen Entwurf unter „Vorhersage“.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PlanPage</name>
        <message>
            <source>Plan sections</source>
            <translation>Bereiche des Plans</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>Export calendar</source>
            <translation>Kalender exportieren</translation>
        </message>
        <message>
            <source>Calendars (%1)</source>
            <translation>Kalender (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts saved to %1.</source>
            <translation>
                <numerusform>%n Entwurf in %1 gespeichert.</numerusform>
                <numerusform>%n Entwürfe in %1 gespeichert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekChip</name>
        <message>
            <source>Passed</source>
            <comment>a draft's time</comment>
            <translation>Vorbei</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekTab</name>
        <message>
            <source>Export calendar…</source>
            <translation>Kalender exportieren…</translation>
        </message>
        <message>
            <source>Previous week (Page Up)</source>
            <translation>Vorherige Woche (Bild auf)</translation>
        </message>
        <message>
            <source>Next week (Page Down)</source>
            <translation>Nächste Woche (Bild ab)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Saves all planned drafts for your calendar (.ics)</source>
            <translation>Speichert alle geplanten Entwürfe für Ihren Kalender (.ics)</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day of a week</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>No drafts yet. Drop photos on Predict: each draft appears here at its time, and you can drag it to another.</source>
            <translation>Noch keine Entwürfe. Ziehen Sie Fotos auf die Seite „Vorhersage“: Jeder Entwurf erscheint hier zu seiner Zeit, und Sie können ihn auf eine andere ziehen.</translation>
        </message>
        <message>
            <source>Open Predict</source>
            <translation>„Vorhersage“ öffnen</translation>
        </message>
        <message>
            <source>No drafts in this week. The next one is on %1.</source>
            <translation>In dieser Woche gibt es keine Entwürfe. Der nächste ist am %1.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>No drafts in this week.</source>
            <translation>In dieser Woche gibt es keine Entwürfe.</translation>
        </message>
        <message>
            <source>Drag a draft to another day or hour, or use Ctrl with the arrow keys. Double-click opens it.</source>
            <translation>Ziehen Sie einen Entwurf auf einen anderen Tag oder eine andere Stunde oder nutzen Sie Strg mit den Pfeiltasten. Ein Doppelklick öffnet ihn.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekView</name>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a draft. Hold Ctrl to move it to another day or hour. Press Enter to open it on Predict.</source>
            <translation>Mit den Pfeiltasten wählen Sie einen Entwurf aus. Mit gedrückter Strg-Taste verschieben Sie ihn auf einen anderen Tag oder eine andere Stunde. Die Eingabetaste öffnet ihn unter „Vorhersage“.</translation>
        </message>
    </context>
    <context>
        <name>JournalCharts</name>
        <message>
            <source>Predicted and actual likes</source>
            <translation>Vorhergesagte und echte Likes</translation>
        </message>
        <message>
            <source>Predicted range</source>
            <translation>Vorhergesagte Spanne</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Vorhersage</translation>
        </message>
        <message>
            <source>Actual likes</source>
            <translation>Echte Likes</translation>
        </message>
        <message>
            <source>Ranges that held</source>
            <translation>Eingehaltene Spannen</translation>
        </message>
        <message>
            <source>80 % interval</source>
            <translation>80-%-Intervall</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Aim: 8 in 10</source>
            <translation>Ziel: 8 von 10</translation>
        </message>
        <message>
            <source>%1: predicted %2 (%3 to %4), actual %5</source>
            <translation>%1: vorhergesagt %2 (%3 bis %4), echt %5</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Gepostet</translation>
        </message>
        <message>
            <source>Predicted likes</source>
            <translation>Vorhergesagte Likes</translation>
        </message>
        <message>
            <source>Range from</source>
            <translation>Spanne von</translation>
        </message>
        <message>
            <source>Range to</source>
            <translation>Spanne bis</translation>
        </message>
        <message>
            <source>First post</source>
            <translation>Erster Beitrag</translation>
        </message>
        <message>
            <source>Last post</source>
            <translation>Letzter Beitrag</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>In der Spanne</translation>
        </message>
        <message>
            <source>Share, low</source>
            <translation>Anteil, unten</translation>
        </message>
        <message>
            <source>Share, high</source>
            <translation>Anteil, oben</translation>
        </message>
    </context>
    <context>
        <name>JournalText</name>
        <message>
            <source>Nothing here yet. After you publish a draft, press “I posted this” on Predict. Its prediction is saved here, and we'll add the real likes at your next import or refresh.</source>
            <translation>Hier ist noch nichts. Wenn Sie einen Entwurf veröffentlicht haben, drücken Sie unter „Vorhersage“ auf „Habe ich gepostet“. Die Vorhersage wird hier gespeichert, und beim nächsten Import oder Aktualisieren fügen wir die echten Likes hinzu.</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts are waiting for their likes.</source>
            <translation>
                <numerusform>%1 Beitrag wartet auf seine Likes.</numerusform>
                <numerusform>%1 Beiträge warten auf ihre Likes.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 posts landed in the range (%3). We aim for 8 in 10.</source>
            <translation>%1 von %2 Beiträgen landeten in der Spanne (%3). Unser Ziel sind 8 von 10.</translation>
        </message>
        <message>
            <source>That is too few to judge the ranges by.</source>
            <translation>Das sind zu wenige, um die Spannen zu beurteilen.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts do not count yet: their likes are from the first day.</source>
            <translation>
                <numerusform>%n Beitrag zählt noch nicht: Seine Likes sind vom ersten Tag.</numerusform>
                <numerusform>%n Beiträge zählen noch nicht: Ihre Likes sind vom ersten Tag.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only %1 of the last %2 posts landed in the range: too few for chance. Ranges adapt to every new post, so the next ones are wider.</source>
            <translation>Nur %1 der letzten %2 Beiträge landeten in der Spanne: zu wenige für einen Zufall. Die Spannen passen sich jedem neuen Beitrag an, die nächsten sind also breiter.</translation>
        </message>
        <message>
            <source>Predictions run high: %1 of the last %2 posts got fewer likes than predicted. Import your latest posts so that Likecast knows your present level.</source>
            <translation>Die Vorhersagen sind zu hoch: %1 der letzten %2 Beiträge bekamen weniger Likes als vorhergesagt. Importieren Sie Ihre letzten Beiträge, damit Likecast Ihr jetziges Niveau kennt.</translation>
        </message>
        <message>
            <source>Predictions run low: %1 of the last %2 posts got more likes than predicted. Import your latest posts so that Likecast knows your present level.</source>
            <translation>Die Vorhersagen sind zu niedrig: %1 der letzten %2 Beiträge bekamen mehr Likes als vorhergesagt. Importieren Sie Ihre letzten Beiträge, damit Likecast Ihr jetziges Niveau kennt.</translation>
        </message>
        <message>
            <source>%1 to %2: %3 of %4 (%5)</source>
            <comment>days, counts, share</comment>
            <translation>%1 bis %2: %3 von %4 (%5)</translation>
        </message>
        <message>
            <source>Latest %1 posts: %2 in range. All before: %3 of %4. Ranges widen or narrow with every real count, to stay at 8 in 10.</source>
            <translation>Letzte %1 Beiträge: %2 in der Spanne. Alle davor: %3 von %4. Die Spannen werden mit jeder echten Zahl breiter oder enger, um bei 8 von 10 zu bleiben.</translation>
        </message>
    </context>
    <context>
        <name>LikesChart</name>
        <message>
            <source>A trend needs posts on ten days within two weeks or more.</source>
            <translation>Ein Trend braucht Beiträge an zehn Tagen innerhalb von zwei Wochen oder mehr.</translation>
        </message>
        <message>
            <source>No clear trend: anything from %1 to %2 over this period.</source>
            <translation>Kein klarer Trend: alles von %1 bis %2 in diesem Zeitraum.</translation>
        </message>
        <message>
            <source>Trend over this period: %1 (range %2 to %3).</source>
            <translation>Trend in diesem Zeitraum: %1 (Spanne %2 bis %3).</translation>
        </message>
        <message numerus="yes">
            <source>8 in 10 posts got between %1 and %2 likes (shaded). %n posts got more.</source>
            <translation>
                <numerusform>8 von 10 Beiträgen bekamen zwischen %1 und %2 Likes (schattiert). %n Beitrag bekam mehr.</numerusform>
                <numerusform>8 von 10 Beiträgen bekamen zwischen %1 und %2 Likes (schattiert). %n Beiträge bekamen mehr.</numerusform>
            </translation>
        </message>
        <message>
            <source>Likes over time</source>
            <translation>Likes im Zeitverlauf</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>No likes known yet.</source>
            <translation>Noch keine Likes bekannt.</translation>
        </message>
        <message>
            <source>Your usual range appears with ten posts.</source>
            <translation>Ihre übliche Spanne erscheint ab zehn Beiträgen.</translation>
        </message>
    </context>
    <context>
        <name>PostGroupText</name>
        <message>
            <source>No face</source>
            <translation>Kein Gesicht</translation>
        </message>
        <message>
            <source>One face</source>
            <translation>Ein Gesicht</translation>
        </message>
        <message>
            <source>Two or more faces</source>
            <translation>Zwei oder mehr Gesichter</translation>
        </message>
        <message>
            <source>Faces, none smiling</source>
            <translation>Gesichter, keines lächelt</translation>
        </message>
        <message>
            <source>At least one smile</source>
            <translation>Mindestens ein Lächeln</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Keine Bildunterschrift</translation>
        </message>
        <message>
            <source>Caption: %1 characters</source>
            <translation>Bildunterschrift: %1 Zeichen</translation>
        </message>
        <message>
            <source>No hashtag</source>
            <translation>Kein Hashtag</translation>
        </message>
        <message>
            <source>Hashtags: %1</source>
            <translation>Hashtags: %1</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <comment>a count</comment>
            <translation>%1 oder mehr</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>counts</comment>
            <translation>%1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message>
            <source>Best posts</source>
            <translation>Beste Beiträge</translation>
        </message>
        <message>
            <source>Weakest posts</source>
            <translation>Schwächste Beiträge</translation>
        </message>
        <message>
            <source>Report of @%1</source>
            <translation>Bericht zu @%1</translation>
        </message>
        <message>
            <source>%1 to %2. Made by Likecast on %3.</source>
            <translation>%1 bis %2. Erstellt von Likecast am %3.</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Posts with known likes</source>
            <translation>Beiträge mit bekannten Likes</translation>
        </message>
        <message>
            <source>Likes in total</source>
            <translation>Likes insgesamt</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Median der Likes</translation>
        </message>
        <message>
            <source>Average likes</source>
            <translation>Durchschnittliche Likes</translation>
        </message>
        <message>
            <source>Followers, latest count</source>
            <translation>Follower, letzte Zählung</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>The time before of the same length has too few posts to compare.</source>
            <translation>Im gleich langen Zeitraum davor gibt es zu wenige Beiträge für einen Vergleich.</translation>
        </message>
        <message>
            <source>Typical likes against the same time before (%1 posts): %2 (range %3 to %4).</source>
            <translation>Typische Likes gegenüber dem gleich langen Zeitraum davor (Beiträge: %1): %2 (Spanne %3 bis %4).</translation>
        </message>
        <message>
            <source>Likes cannot be told apart from the same time before (%1 posts): anything from %2 to %3.</source>
            <translation>Die Likes lassen sich nicht vom gleich langen Zeitraum davor (Beiträge: %1) unterscheiden: alles von %2 bis %3.</translation>
        </message>
        <message>
            <source>Likes: %1</source>
            <translation>Likes: %1</translation>
        </message>
        <message>
            <source>can't tell yet</source>
            <translation>noch unklar</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>an 80 % interval</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Spanne</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <source>What goes with more likes</source>
            <translation>Was mit mehr Likes einhergeht</translation>
        </message>
        <message>
            <source>This needs at least 30 posts with known likes.</source>
            <translation>Dafür braucht es mindestens 30 Beiträge mit bekannten Likes.</translation>
        </message>
        <message>
            <source>From all %1 posts so far, each compared with what was usual at its time. Association, not cause. Ranges are 80 % intervals.</source>
            <translation>Aus allen Beiträgen bisher (%1), jeder verglichen mit dem, was zu seiner Zeit üblich war. Zusammenhang, nicht Ursache. Spannen sind 80-%-Intervalle.</translation>
        </message>
        <message>
            <source>The posts are all of one kind.</source>
            <translation>Die Beiträge sind alle von einer Art.</translation>
        </message>
        <message>
            <source>Kind of post</source>
            <translation>Art des Beitrags</translation>
        </message>
        <message>
            <source>No word or hashtag stands out from chance.</source>
            <translation>Kein Wort und kein Hashtag hebt sich vom Zufall ab.</translation>
        </message>
        <message>
            <source>Word or hashtag</source>
            <translation>Wort oder Hashtag</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Beste Zeiten</translation>
        </message>
        <message>
            <source>No hour clearly stands out.</source>
            <translation>Keine Stunde hebt sich klar ab.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 (%3) get %4 more likes than usual (range %5 to %6, %7 posts).</source>
            <translation>Beiträge zwischen %1 und %2 (%3) bekommen %4 mehr Likes als sonst (Spanne %5 bis %6, %7 Beiträge).</translation>
        </message>
        <message>
            <source>How good the predictions were</source>
            <translation>Wie gut die Vorhersagen waren</translation>
        </message>
        <message>
            <source>No post of this time is in the journal.</source>
            <translation>Kein Beitrag aus diesem Zeitraum ist im Journal.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartExport</name>
        <message>
            <source>Saved to %1.</source>
            <translation>In %1 gespeichert.</translation>
        </message>
        <message>
            <source>Save “%1”</source>
            <translation>„%1“ speichern</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>Als Bild kopieren</translation>
        </message>
        <message>
            <source>Chart copied.</source>
            <translation>Diagramm kopiert.</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>Als PNG speichern…</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>Als SVG speichern…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Als CSV speichern…</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartMenuButton</name>
        <message>
            <source>Copy or save this chart</source>
            <translation>Dieses Diagramm kopieren oder speichern</translation>
        </message>
        <message>
            <source>Copy or save “%1”</source>
            <translation>„%1“ kopieren oder speichern</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartTableDialog</name>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareCard</name>
        <message>
            <source>Too few posts to compare: each side needs posts on five days.</source>
            <translation>Zu wenige Beiträge zum Vergleichen: Beide Seiten brauchen Beiträge an fünf Tagen.</translation>
        </message>
        <message>
            <source>Typical likes: %1 against %2 (range %3 to %4).</source>
            <translation>Typische Likes: %1 (Vergleich: %2; Spanne %3 bis %4).</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Likes compared</source>
            <translation>Likes im Vergleich</translation>
        </message>
        <message>
            <source>8 in 10 posts</source>
            <translation>8 von 10 Beiträgen</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Median der Likes</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Letzte 90 Tage</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Letztes Jahr</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <source>with the time before</source>
            <translation>mit dem Zeitraum davor</translation>
        </message>
        <message>
            <source>with @%1</source>
            <translation>mit @%1</translation>
        </message>
        <message>
            <source>the time before</source>
            <translation>Zeitraum davor</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n posts</source>
            <comment>a period or an account</comment>
            <translation>
                <numerusform>%1, %n Beitrag</numerusform>
                <numerusform>%1, %n Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: median %2, 8 in 10 posts %3 to %4</source>
            <translation>%1: Median %2, 8 von 10 Beiträgen %3 bis %4</translation>
        </message>
        <message>
            <source>Posts of</source>
            <translation>Beiträge von</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <translation>10. Perzentil</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>90. Perzentil</translation>
        </message>
        <message>
            <source>Posts per week</source>
            <translation>Beiträge pro Woche</translation>
        </message>
        <message>
            <source>Could be chance: %1 against %2 (range %3 to %4).</source>
            <translation>Könnte Zufall sein: %1 (Vergleich: %2; Spanne %3 bis %4).</translation>
        </message>
    </context>
    <context>
        <name>likecast::HistogramChart</name>
        <message>
            <source>From – to</source>
            <translation>Von – bis</translation>
        </message>
    </context>
    <context>
        <name>likecast::JournalTable</name>
        <message>
            <source>Posted</source>
            <translation>Gepostet</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Vorhergesagt</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Spanne</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Echt</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>In der Spanne</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Predictions and what really happened. F2 edits the likes, Delete removes the entry.</source>
            <translation>Vorhersagen und was wirklich geschah. F2 ändert die Likes, Entf löscht den Eintrag.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Range from</source>
            <translation>Spanne von</translation>
        </message>
        <message>
            <source>Range to</source>
            <translation>Spanne bis</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Eingetragen</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>kein Foto</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Press F2 to type them.</source>
            <translation>Drücken Sie F2, um sie einzutragen.</translation>
        </message>
        <message>
            <source>You typed this number.</source>
            <translation>Diese Zahl haben Sie eingetragen.</translation>
        </message>
        <message>
            <source>no, fewer</source>
            <translation>nein, weniger</translation>
        </message>
        <message>
            <source>no, more</source>
            <translation>nein, mehr</translation>
        </message>
    </context>
    <context>
        <name>likecast::ReportPanel</name>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Letztes Quartal</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Letzte 90 Tage</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Letztes Jahr</translation>
        </message>
        <message>
            <source>Own days</source>
            <translation>Eigene Tage</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Report of @%1</source>
            <translation>Bericht zu @%1</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Bericht wird geschrieben…</translation>
        </message>
        <message>
            <source>There are no posts with known likes in this period. Choose another.</source>
            <translation>In diesem Zeitraum gibt es keine Beiträge mit bekannten Likes. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was saved.</source>
            <translation>Gestoppt. Nichts wurde gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Planned post</source>
            <translation>Geplanter Beitrag</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <comment>weekday and time, date, time zone</comment>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>Predicted by Likecast on %1</source>
            <translation>Vorhergesagt von Likecast am %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::DraftSharing</name>
        <message>
            <source>Photo copied.</source>
            <translation>Foto kopiert.</translation>
        </message>
        <message>
            <source>Report card copied.</source>
            <translation>Ergebniskarte kopiert.</translation>
        </message>
        <message>
            <source>This is the example. Add a photo of yours to share its report card.</source>
            <translation>Das ist das Beispiel. Fügen Sie ein eigenes Foto hinzu, um seine Ergebniskarte zu teilen.</translation>
        </message>
        <message>
            <source>Nothing to copy yet. Wait until the photo and its number are there.</source>
            <translation>Noch nichts zu kopieren. Warten Sie, bis das Foto und seine Zahl da sind.</translation>
        </message>
    </context>
    <context>
        <name>BatchReport</name>
        <message>
            <source>Photos, best first</source>
            <translation>Fotos, die besten zuerst</translation>
        </message>
        <message>
            <source>%1. Made by Likecast on %2.</source>
            <comment>what the photos were predicted as, date</comment>
            <translation>%1. Erstellt von Likecast am %2.</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>rank, file</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Likes: %1 (range %2)</source>
            <translation>Likes: %1 (Spanne %2)</translation>
        </message>
        <message>
            <source>%1. Faces: %2, smiles: %3</source>
            <comment>orientation, figures</comment>
            <translation>%1. Gesichter: %2, Lächeln: %3</translation>
        </message>
        <message>
            <source>No photo could be scored.</source>
            <translation>Kein Foto konnte bewertet werden.</translation>
        </message>
        <message>
            <source>About %1 of posts like these land within their range. Photos too close to call share a rank.</source>
            <translation>Etwa %1 solcher Beiträge landen in ihrer Spanne. Fotos, die zu nah beieinanderliegen, teilen sich einen Rang.</translation>
        </message>
        <message>
            <source>The first %1 of %2 photos. The exported CSV file lists them all.</source>
            <translation>Die ersten %1 von %2 Fotos. Die exportierte CSV-Datei enthält alle.</translation>
        </message>
        <message>
            <source>Not readable: %1</source>
            <translation>Nicht lesbar: %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
    </context>
    <context>
        <name>FigureText</name>
        <message numerus="yes">
            <source>%1 likes</source>
            <translation>
                <numerusform>%1 Like</numerusform>
                <numerusform>%1 Likes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 comments</source>
            <translation>
                <numerusform>%1 Kommentar</numerusform>
                <numerusform>%1 Kommentare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 saves</source>
            <translation>
                <numerusform>%1 Mal gespeichert</numerusform>
                <numerusform>%1 Mal gespeichert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 shares</source>
            <translation>
                <numerusform>%1 Mal geteilt</numerusform>
                <numerusform>%1 Mal geteilt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 views</source>
            <translation>
                <numerusform>%1 Aufruf</numerusform>
                <numerusform>%1 Aufrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 engagement rate</source>
            <translation>%1 Engagement-Rate</translation>
        </message>
        <message>
            <source>likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>saves</source>
            <translation>gespeichert</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>geteilt</translation>
        </message>
        <message>
            <source>views</source>
            <translation>Aufrufe</translation>
        </message>
        <message>
            <source>engagement rate</source>
            <translation>Engagement-Rate</translation>
        </message>
        <message>
            <source>Expected likes</source>
            <translation>Erwartete Likes</translation>
        </message>
        <message>
            <source>Expected comments</source>
            <translation>Erwartete Kommentare</translation>
        </message>
        <message>
            <source>Expected saves</source>
            <translation>Erwartet: gespeichert</translation>
        </message>
        <message>
            <source>Expected shares</source>
            <translation>Erwartet: geteilt</translation>
        </message>
        <message>
            <source>Expected views</source>
            <translation>Erwartete Aufrufe</translation>
        </message>
        <message>
            <source>Expected engagement rate</source>
            <translation>Erwartete Engagement-Rate</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>Prozentpunkte</translation>
        </message>
    </context>
    <context>
        <name>likecast::FigureChooser</name>
        <message>
            <source>Predict: %1</source>
            <comment>likes, comments, ...</comment>
            <translation>Vorhersage: %1</translation>
        </message>
        <message>
            <source>Figure to predict</source>
            <translation>Vorherzusagende Kennzahl</translation>
        </message>
        <message>
            <source>Choose what to predict. Figures appear here once at least %1 of this account&apos;s posts have them.</source>
            <translation>Wählen Sie, was vorhergesagt wird. Kennzahlen erscheinen hier, sobald mindestens %1 Beiträge dieses Kontos sie haben.</translation>
        </message>
    </context>
    <context>
        <name>likecast::DetectorOffer</name>
        <message>
            <source>The optional YuNet detector (%1) may find a missed face.</source>
            <translation>Der optionale YuNet-Detektor (%1) findet vielleicht ein übersehenes Gesicht.</translation>
        </message>
        <message>
            <source>Model packs</source>
            <translation>Modellpakete</translation>
        </message>
    </context>
    <context>
        <name>likecast::CoverStrip</name>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Cover of the reel</source>
            <translation>Titelbild des Reels</translation>
        </message>
        <message>
            <source>Frames of the video</source>
            <translation>Bilder des Videos</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a frame, Enter to make it the cover.</source>
            <translation>Mit den Pfeiltasten wählen Sie ein Bild aus, die Eingabetaste macht es zum Titelbild.</translation>
        </message>
        <message>
            <source>Cover, at %1</source>
            <comment>minutes and seconds</comment>
            <translation>Titelbild, bei %1</translation>
        </message>
        <message>
            <source>Make the frame at %1 the cover</source>
            <translation>Das Bild bei %1 zum Titelbild machen</translation>
        </message>
        <message>
            <source>Choose a cover from %1</source>
            <translation>Titelbild aus %1 wählen</translation>
        </message>
        <message>
            <source>Cover from %1, at %2</source>
            <comment>file, minutes and seconds</comment>
            <translation>Titelbild aus %1, bei %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::ReelCovers</name>
        <message>
            <source>Reading %1…</source>
            <translation>%1 wird gelesen…</translation>
        </message>
    </context>
</TS>
