<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en_US">
    <context>
        <name>CaptionCounts</name>
        <message>
            <source>%1 / %2 characters</source>
            <translation>%1 / %2 caractere</translation>
        </message>
        <message>
            <source>%1 / %2 characters, %3 too many</source>
            <translation>%1 / %2 caractere, %3 în plus</translation>
        </message>
        <message>
            <source>%1 / %2 hashtags, %3 too many</source>
            <translation>%1 / %2 hashtaguri, %3 în plus</translation>
        </message>
        <message>
            <source>1 hashtag</source>
            <translation>1 hashtag</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hashtags</source>
            <translation>
                <numerusform>%Ln hashtag</numerusform>
                <numerusform>%Ln hashtaguri</numerusform>
                <numerusform>%Ln de hashtaguri</numerusform>
            </translation>
        </message>
        <message>
            <source>1 mention</source>
            <translation>1 mențiune</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mentions</source>
            <translation>
                <numerusform>%Ln mențiune</numerusform>
                <numerusform>%Ln mențiuni</numerusform>
                <numerusform>%Ln de mențiuni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln emoji</source>
            <translation>
                <numerusform>%Ln emoji</numerusform>
                <numerusform>%Ln emoji</numerusform>
                <numerusform>%Ln de emoji</numerusform>
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
            <source>%1 beats %2: %3</source>
            <translation>%1 bate %2: %3</translation>
        </message>
        <message>
            <source>%1 and %2: too close to call</source>
            <translation>%1 și %2: prea apropiate</translation>
        </message>
        <message>
            <source>Of two such posts %1 gets more likes in %2 of cases.</source>
            <translation>Din două astfel de postări, %1 primește mai multe aprecieri în %2 din cazuri.</translation>
        </message>
        <message>
            <source>The difference is smaller than what the prediction can tell apart (%1).</source>
            <translation>Diferența e mai mică decât poate deosebi predicția (%1).</translation>
        </message>
        <message>
            <source>Place %1 of %2, %3 chance of being the best.</source>
            <translation>Locul %1 din %2, cu șanse de %3 să fie cea mai bună.</translation>
        </message>
    </context>
    <context>
        <name>DriverText</name>
        <message>
            <source>No photo</source>
            <translation>Fără fotografie</translation>
        </message>
        <message>
            <source>No face</source>
            <translation>Nicio față</translation>
        </message>
        <message>
            <source>A smiling face</source>
            <translation>O față zâmbitoare</translation>
        </message>
        <message>
            <source>A face, no smile</source>
            <translation>O față, fără zâmbet</translation>
        </message>
        <message numerus="yes">
            <source>%Ln faces</source>
            <translation>
                <numerusform>%Ln față</numerusform>
                <numerusform>%Ln fețe</numerusform>
                <numerusform>%Ln de fețe</numerusform>
            </translation>
        </message>
        <message>
            <source>no smile</source>
            <translation>niciun zâmbet</translation>
        </message>
        <message>
            <source>1 smile</source>
            <translation>1 zâmbet</translation>
        </message>
        <message numerus="yes">
            <source>%Ln smiles</source>
            <translation>
                <numerusform>%Ln zâmbet</numerusform>
                <numerusform>%Ln zâmbete</numerusform>
                <numerusform>%Ln de zâmbete</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>faces, smiles</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Fără descriere</translation>
        </message>
        <message>
            <source>Your caption</source>
            <translation>Descrierea ta</translation>
        </message>
        <message>
            <source>Your hashtags</source>
            <translation>Hashtagurile tale</translation>
        </message>
        <message>
            <source>No hashtags</source>
            <translation>Fără hashtaguri</translation>
        </message>
        <message>
            <source>A single photo</source>
            <translation>O singură fotografie</translation>
        </message>
        <message>
            <source>A carousel</source>
            <translation>Un carusel</translation>
        </message>
        <message>
            <source>A video</source>
            <translation>Un video</translation>
        </message>
        <message>
            <source>A reel</source>
            <translation>Un reel</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday, time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Light and colours</source>
            <translation>Lumină și culori</translation>
        </message>
        <message>
            <source>Your recent form</source>
            <translation>Forma ta recentă</translation>
        </message>
        <message>
            <source>Size of your account</source>
            <translation>Mărimea contului tău</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Orice altceva</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>likes, percent</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>These are posts of a Facebook page.</source>
            <translation>Acestea sunt postările unei pagini de Facebook.</translation>
        </message>
        <message>
            <source>These are daily totals of the account, not posts.</source>
            <translation>Acestea sunt totalurile zilnice ale contului, nu postări.</translation>
        </message>
        <message>
            <source>We can&apos;t tell what all columns of this table mean.</source>
            <translation>Nu știm ce înseamnă toate coloanele acestui tabel.</translation>
        </message>
        <message>
            <source>This ZIP is compressed in a way that can&apos;t be read here.</source>
            <translation>Acest ZIP este comprimat într-un mod care nu poate fi citit aici.</translation>
        </message>
        <message>
            <source>Export the content of the Instagram account instead.</source>
            <translation>Exportă în schimb conținutul contului de Instagram.</translation>
        </message>
        <message>
            <source>Export Content instead.</source>
            <translation>Exportă în schimb „Conținut”.</translation>
        </message>
        <message>
            <source>Say which column holds the date and which the likes.</source>
            <translation>Spune ce coloană conține data și care aprecierile.</translation>
        </message>
        <message>
            <source>Unpack it and choose the folder.</source>
            <translation>Dezarhivează-l și alege dosarul.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Acest fișier</translation>
        </message>
        <message>
            <source>%1 is no longer where it was.</source>
            <translation>%1 nu mai e unde era.</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>%1 nu a putut fi citit.</translation>
        </message>
        <message>
            <source>%1 is larger than what can be read.</source>
            <translation>%1 este mai mare decât se poate citi.</translation>
        </message>
        <message>
            <source>This account is not stored here, or it is not a professional one.</source>
            <translation>Acest cont nu este păstrat aici sau nu este profesional.</translation>
        </message>
        <message>
            <source>Ask Instagram for a shorter time range.</source>
            <translation>Cere de la Instagram o perioadă mai scurtă.</translation>
        </message>
        <message>
            <source>Import or link it; the guide shows how it becomes a professional one.</source>
            <translation>Importă-l sau conectează-l; ghidul arată cum devine profesional.</translation>
        </message>
        <message>
            <source>This file is no backup of Likecast.</source>
            <translation>Acest fișier nu este o copie de siguranță Likecast.</translation>
        </message>
        <message>
            <source>The backup is damaged.</source>
            <translation>Copia de siguranță este deteriorată.</translation>
        </message>
        <message>
            <source>Choose a file that Back up wrote.</source>
            <translation>Alege un fișier scris de copierea de siguranță.</translation>
        </message>
        <message>
            <source>Choose a place where you may write.</source>
            <translation>Alege un loc în care ai voie să scrii.</translation>
        </message>
        <message>
            <source>%1 is too large a file for a photo.</source>
            <translation>%1 e un fișier prea mare pentru o fotografie.</translation>
        </message>
        <message>
            <source>%1 is not a picture.</source>
            <translation>%1 nu e o imagine.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 e gol.</translation>
        </message>
        <message>
            <source>%1 is damaged: part of the picture is missing.</source>
            <translation>%1 e deteriorat: lipsește o parte din imagine.</translation>
        </message>
        <message>
            <source>%1 has more than 300 megapixels.</source>
            <translation>%1 are peste 300 de megapixeli.</translation>
        </message>
        <message>
            <source>%1 is in a format that cannot be opened on this computer.</source>
            <translation>%1 are un format care nu poate fi deschis pe acest computer.</translation>
        </message>
        <message>
            <source>Put it back, or drop it here again from its new place.</source>
            <translation>Pune-l la loc sau trage-l din nou aici din noul loc.</translation>
        </message>
        <message>
            <source>Check that you may open it, then try again.</source>
            <translation>Verifică dacă ai voie să-l deschizi, apoi încearcă din nou.</translation>
        </message>
        <message>
            <source>Export a smaller version and drop that.</source>
            <translation>Exportă o versiune mai mică și trage-o aici.</translation>
        </message>
        <message>
            <source>Drop a JPEG, PNG, WebP or another photo.</source>
            <translation>Trage aici un JPEG, PNG, WebP sau altă fotografie.</translation>
        </message>
        <message>
            <source>Copy it again from where it came from.</source>
            <translation>Copiază-l din nou de unde l-ai luat.</translation>
        </message>
        <message>
            <source>Save it as JPEG, or install the HEIC and AVIF reader of your system.</source>
            <translation>Salvează-l ca JPEG sau instalează cititorul HEIC și AVIF al sistemului tău.</translation>
        </message>
        <message>
            <source>The network is switched off for Likecast.</source>
            <translation>Rețeaua e oprită pentru Likecast.</translation>
        </message>
        <message>
            <source>This computer is offline, or the connection was cut.</source>
            <translation>Acest computer e offline sau conexiunea s-a întrerupt.</translation>
        </message>
        <message>
            <source>The other side could not prove who it is, so nothing was sent to it.</source>
            <translation>Cealaltă parte nu și-a putut dovedi identitatea, așa că nu i s-a trimis nimic.</translation>
        </message>
        <message>
            <source>The service did not answer as it should.</source>
            <translation>Serviciul nu a răspuns cum trebuie.</translation>
        </message>
        <message>
            <source>Instagram does not accept the access token any more.</source>
            <translation>Instagram nu mai acceptă tokenul de acces.</translation>
        </message>
        <message>
            <source>Instagram does not permit this with the access token.</source>
            <translation>Instagram nu permite asta cu tokenul de acces.</translation>
        </message>
        <message>
            <source>Instagram asks to wait before the next request.</source>
            <translation>Instagram cere să aștepți până la următoarea solicitare.</translation>
        </message>
        <message>
            <source>This computer has no keychain to keep the access token in.</source>
            <translation>Acest computer nu are un seif de parole în care să păstreze tokenul de acces.</translation>
        </message>
        <message>
            <source>The access token is kept under a passphrase.</source>
            <translation>Tokenul de acces e protejat cu o frază de acces.</translation>
        </message>
        <message>
            <source>This is not the passphrase that the access token was kept under.</source>
            <translation>Nu aceasta e fraza de acces care protejează tokenul.</translation>
        </message>
        <message>
            <source>The model pack cannot be used.</source>
            <translation>Pachetul de modele nu poate fi folosit.</translation>
        </message>
        <message>
            <source>Allow it in Settings, under Privacy.</source>
            <translation>Permite asta în Setări, la Confidențialitate.</translation>
        </message>
        <message>
            <source>Try again when you are online; it goes on where it stopped.</source>
            <translation>Încearcă din nou când ești online; continuă de unde s-a oprit.</translation>
        </message>
        <message>
            <source>Try again in another network.</source>
            <translation>Încearcă din nou din altă rețea.</translation>
        </message>
        <message>
            <source>Try again later; it goes on where it stopped.</source>
            <translation>Încearcă din nou mai târziu; continuă de unde s-a oprit.</translation>
        </message>
        <message>
            <source>Link the account again with a new token.</source>
            <translation>Conectează din nou contul cu un token nou.</translation>
        </message>
        <message>
            <source>Make a new token with all permissions of the guide.</source>
            <translation>Creează un token nou cu toate permisiunile din ghid.</translation>
        </message>
        <message>
            <source>Choose a passphrase to keep it encrypted.</source>
            <translation>Alege o frază de acces ca să-l păstrezi criptat.</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Scrie fraza de acces.</translation>
        </message>
        <message>
            <source>Get it again from its source.</source>
            <translation>Ia-l din nou de la sursă.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Fișierul nu a putut fi scris.</translation>
        </message>
        <message>
            <source>The chosen face detector is not installed.</source>
            <translation>Detectorul de fețe ales nu e instalat.</translation>
        </message>
        <message>
            <source>A part of Likecast is missing.</source>
            <translation>Lipsește o parte din Likecast.</translation>
        </message>
        <message>
            <source>The prediction model is missing.</source>
            <translation>Lipsește modelul de predicție.</translation>
        </message>
        <message>
            <source>The prediction model is damaged.</source>
            <translation>Modelul de predicție e deteriorat.</translation>
        </message>
        <message>
            <source>The prediction model belongs to another version of Likecast.</source>
            <translation>Modelul de predicție aparține altei versiuni de Likecast.</translation>
        </message>
        <message>
            <source>One of the values cannot be used.</source>
            <translation>Una dintre valori nu poate fi folosită.</translation>
        </message>
        <message>
            <source>The date and time cannot be used.</source>
            <translation>Data și ora nu pot fi folosite.</translation>
        </message>
        <message>
            <source>This is none of the formats that Likecast reads.</source>
            <translation>Nu e niciunul dintre formatele pe care le citește Likecast.</translation>
        </message>
        <message>
            <source>This is Instagram's data export as web pages (HTML), and those cannot be read.</source>
            <translation>Acesta e exportul de date Instagram ca pagini web (HTML), care nu pot fi citite.</translation>
        </message>
        <message>
            <source>There are no posts in this data export.</source>
            <translation>Acest export de date nu conține postări.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>Fișierul e deteriorat.</translation>
        </message>
        <message>
            <source>There are too few posts to go by.</source>
            <translation>Sunt prea puține postări pentru o estimare.</translation>
        </message>
        <message>
            <source>This account is not stored here any more.</source>
            <translation>Acest cont nu mai e păstrat aici.</translation>
        </message>
        <message>
            <source>This profile is not here any more.</source>
            <translation>Acest profil nu mai e aici.</translation>
        </message>
        <message>
            <source>Another program is using Likecast's data.</source>
            <translation>Alt program folosește datele Likecast.</translation>
        </message>
        <message>
            <source>Likecast's data on this computer cannot be opened for writing.</source>
            <translation>Datele Likecast de pe acest computer nu pot fi deschise pentru scriere.</translation>
        </message>
        <message>
            <source>The data on this computer was written by a newer Likecast.</source>
            <translation>Datele de pe acest computer au fost scrise de un Likecast mai nou.</translation>
        </message>
        <message>
            <source>Likecast's data on this computer is damaged.</source>
            <translation>Datele Likecast de pe acest computer sunt deteriorate.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Discul e plin.</translation>
        </message>
        <message>
            <source>Something in Likecast failed.</source>
            <translation>Ceva nu a mers în Likecast.</translation>
        </message>
        <message>
            <source>Choose another one in Settings.</source>
            <translation>Alege altul în Setări.</translation>
        </message>
        <message>
            <source>Install Likecast again to restore it.</source>
            <translation>Reinstalează Likecast ca să repari.</translation>
        </message>
        <message>
            <source>Correct it and the number follows.</source>
            <translation>Corectează și numărul se actualizează.</translation>
        </message>
        <message>
            <source>Type followers and average likes instead.</source>
            <translation>Scrie în schimb urmăritorii și media aprecierilor.</translation>
        </message>
        <message>
            <source>Take the data export in the format JSON, a Business Suite or plain CSV, or an Instaloader folder.</source>
            <translation>Ia exportul de date în format JSON, un CSV din Business Suite sau unul simplu, ori un dosar Instaloader.</translation>
        </message>
        <message>
            <source>Ask Instagram for it once more under Download your information, and choose the format JSON instead of HTML.</source>
            <translation>Cere-l din nou de la Instagram, la Descarcă informațiile tale, și alege formatul JSON în loc de HTML.</translation>
        </message>
        <message>
            <source>Ask Instagram for it once more with Content and Past Instagram insights, for all time, in the format JSON.</source>
            <translation>Cere-l din nou de la Instagram cu Conținut și Statistici Instagram anterioare, pentru toată perioada, în format JSON.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Alege altul.</translation>
        </message>
        <message>
            <source>Close it, then try again.</source>
            <translation>Închide-l, apoi încearcă din nou.</translation>
        </message>
        <message>
            <source>Settings shows where the data lies; check that you may write there.</source>
            <translation>În Setări vezi unde sunt datele; verifică dacă ai voie să scrii acolo.</translation>
        </message>
        <message>
            <source>Install the newest Likecast.</source>
            <translation>Instalează cea mai nouă versiune de Likecast.</translation>
        </message>
        <message>
            <source>Settings shows where the data lies; restore it from a backup.</source>
            <translation>În Setări vezi unde sunt datele; restaurează-le dintr-o copie de siguranță.</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Eliberează spațiu, apoi încearcă din nou.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Încearcă din nou.</translation>
        </message>
        <message>
            <source>The draft is kept with its caption and time.</source>
            <translation>Ciorna rămâne, cu descrierea și ora ei.</translation>
        </message>
        <message>
            <source>The draft is kept.</source>
            <translation>Ciorna rămâne.</translation>
        </message>
        <message>
            <source>Everything stays here until you close the window.</source>
            <translation>Totul rămâne aici până închizi fereastra.</translation>
        </message>
        <message>
            <source>Your drafts are unchanged.</source>
            <translation>Ciornele tale sunt neschimbate.</translation>
        </message>
        <message>
            <source>What is stored is unchanged.</source>
            <translation>Ce e salvat rămâne neschimbat.</translation>
        </message>
    </context>
    <context>
        <name>FaceBoxes</name>
        <message>
            <source>Smiling</source>
            <translation>Zâmbește</translation>
        </message>
        <message>
            <source>Not smiling</source>
            <translation>Nu zâmbește</translation>
        </message>
        <message>
            <source>smiling</source>
            <translation>zâmbește</translation>
        </message>
        <message>
            <source>not smiling</source>
            <translation>nu zâmbește</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>Nicio față găsită</translation>
        </message>
        <message>
            <source>1 face</source>
            <translation>1 față</translation>
        </message>
        <message numerus="yes">
            <source>%n faces</source>
            <translation>
                <numerusform>%n față</numerusform>
                <numerusform>%n fețe</numerusform>
                <numerusform>%n de fețe</numerusform>
            </translation>
        </message>
        <message>
            <source>1 smile</source>
            <translation>1 zâmbet</translation>
        </message>
        <message numerus="yes">
            <source>%n smiles</source>
            <translation>
                <numerusform>%n zâmbet</numerusform>
                <numerusform>%n zâmbete</numerusform>
                <numerusform>%n de zâmbete</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>faces, smiles</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Face %1 of %2: %3, %4.</source>
            <translation>Fața %1 din %2: %3, %4.</translation>
        </message>
        <message>
            <source>upper left</source>
            <translation>stânga sus</translation>
        </message>
        <message>
            <source>upper middle</source>
            <translation>mijloc sus</translation>
        </message>
        <message>
            <source>upper right</source>
            <translation>dreapta sus</translation>
        </message>
        <message>
            <source>left</source>
            <translation>stânga</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>mijloc</translation>
        </message>
        <message>
            <source>right</source>
            <translation>dreapta</translation>
        </message>
        <message>
            <source>lower left</source>
            <translation>stânga jos</translation>
        </message>
        <message>
            <source>lower middle</source>
            <translation>mijloc jos</translation>
        </message>
        <message>
            <source>lower right</source>
            <translation>dreapta jos</translation>
        </message>
    </context>
    <context>
        <name>InsightText</name>
        <message>
            <source>Likes above your usual</source>
            <translation>Aprecieri peste nivelul tău obișnuit</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Aprecieri</translation>
        </message>
        <message>
            <source>A longer caption</source>
            <translation>O descriere mai lungă</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Descriere</translation>
        </message>
        <message>
            <source>More hashtags</source>
            <translation>Mai multe hashtaguri</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtaguri</translation>
        </message>
        <message>
            <source>More mentions</source>
            <translation>Mai multe mențiuni</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Mențiuni</translation>
        </message>
        <message>
            <source>More emoji</source>
            <translation>Mai multe emoji</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
        <message>
            <source>Questions asked</source>
            <translation>Întrebări puse</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Întrebări</translation>
        </message>
        <message>
            <source>More lines</source>
            <translation>Mai multe rânduri</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Rânduri</translation>
        </message>
        <message>
            <source>Later in the day</source>
            <translation>Mai târziu în zi</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Oră</translation>
        </message>
        <message>
            <source>Posted on a weekend</source>
            <translation>Publicată în weekend</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Weekend</translation>
        </message>
        <message>
            <source>A video or reel</source>
            <translation>Un video sau reel</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>A carousel</source>
            <translation>Un carusel</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Carusel</translation>
        </message>
        <message>
            <source>A longer wait since the last</source>
            <translation>Pauză mai lungă de la ultima</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Pauză</translation>
        </message>
        <message>
            <source>Likecast</source>
            <translation>Likecast</translation>
        </message>
        <message>
            <source>Let Likecast choose</source>
            <translation>Lasă Likecast să aleagă</translation>
        </message>
        <message>
            <source>Decision tree</source>
            <translation>Arbore de decizie</translation>
        </message>
        <message>
            <source>Random forest</source>
            <translation>Pădure aleatoare</translation>
        </message>
        <message>
            <source>Gradient boosting</source>
            <translation>Gradient boosting</translation>
        </message>
        <message>
            <source>Sequential network</source>
            <translation>Rețea secvențială</translation>
        </message>
        <message>
            <source>Metadata network</source>
            <translation>Rețea pe metadate</translation>
        </message>
        <message>
            <source>Photo network</source>
            <translation>Rețea pe fotografii</translation>
        </message>
        <message>
            <source>Small network</source>
            <translation>Rețea mică</translation>
        </message>
        <message>
            <source>Engagement classes</source>
            <translation>Clase de engagement</translation>
        </message>
        <message>
            <source>Your recent form</source>
            <translation>Forma ta recentă</translation>
        </message>
        <message>
            <source>Day and hour</source>
            <translation>Ziua și ora</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Tip de conținut</translation>
        </message>
        <message>
            <source>Words in the caption</source>
            <translation>Cuvinte din descriere</translation>
        </message>
        <message>
            <source>Size of the account</source>
            <translation>Mărimea contului</translation>
        </message>
        <message>
            <source>Faces and smiles</source>
            <translation>Fețe și zâmbete</translation>
        </message>
        <message>
            <source>Look of the photo</source>
            <translation>Aspectul fotografiei</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Pădure</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Arbore</translation>
        </message>
        <message>
            <source>SHAP</source>
            <translation>SHAP</translation>
        </message>
        <message>
            <source>%1, trained on %2 of your posts: what its splits gained. It reads words, day, hour and faces only.</source>
            <translation>%1, antrenat pe %2 dintre postările tale: cât au câștigat ramificările lui. Citește doar cuvintele, ziua, ora și fețele.</translation>
        </message>
        <message>
            <source>%1, explained on your newest %2 posts: the mean size of each effect.</source>
            <translation>%1, explicat pe cele mai noi %2 postări ale tale: mărimea medie a fiecărui efect.</translation>
        </message>
        <message>
            <source>the last post again</source>
            <translation>din nou ultima postare</translation>
        </message>
        <message>
            <source>median of the last 5</source>
            <translation>mediana ultimelor 5</translation>
        </message>
        <message>
            <source>median of the last 10</source>
            <translation>mediana ultimelor 10</translation>
        </message>
        <message>
            <source>median of the last 30</source>
            <translation>mediana ultimelor 30</translation>
        </message>
        <message>
            <source>recent mean</source>
            <translation>media recentă</translation>
        </message>
        <message>
            <source>median of its media type</source>
            <translation>mediana tipului de conținut</translation>
        </message>
        <message>
            <source>It needs more posts with known likes than there are.</source>
            <translation>Are nevoie de mai multe postări cu aprecieri cunoscute decât sunt.</translation>
        </message>
        <message>
            <source>Its trained weights are damaged.</source>
            <translation>Parametrii lui antrenați sunt deteriorați.</translation>
        </message>
        <message>
            <source>Its trained weights belong to another version of Likecast.</source>
            <translation>Parametrii lui antrenați aparțin altei versiuni de Likecast.</translation>
        </message>
        <message>
            <source>Its trained weights are not installed.</source>
            <translation>Parametrii lui antrenați nu sunt instalați.</translation>
        </message>
        <message>
            <source>What it reads is missing here.</source>
            <translation>Ce citește el lipsește aici.</translation>
        </message>
    </context>
    <context>
        <name>NumberFormat</name>
        <message>
            <source>%1M</source>
            <comment>millions</comment>
            <translation>%1 mil.</translation>
        </message>
        <message>
            <source>%1K</source>
            <comment>thousands</comment>
            <translation>%1 K</translation>
        </message>
    </context>
    <context>
        <name>PacksCard</name>
        <message>
            <source>Finds faces</source>
            <translation>Găsește fețe</translation>
        </message>
        <message>
            <source>Tells smiles from other faces</source>
            <translation>Deosebește zâmbetele de alte fețe</translation>
        </message>
        <message>
            <source>Names what is in the photo</source>
            <translation>Numește ce e în fotografie</translation>
        </message>
        <message>
            <source>Describes the photo in figures</source>
            <translation>Descrie fotografia în cifre</translation>
        </message>
        <message>
            <source>Rates how a photo looks</source>
            <translation>Evaluează cum arată o fotografie</translation>
        </message>
        <message>
            <source>%1. %2, %3, from %4</source>
            <comment>kind, size, licence, source</comment>
            <translation>%1. %2, %3, de la %4</translation>
        </message>
    </context>
    <context>
        <name>PostText</name>
        <message>
            <source>Photo</source>
            <translation>Fotografie</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Carusel</translation>
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
            <translation>chiar acum</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>acum %n min</numerusform>
                <numerusform>acum %n min</numerusform>
                <numerusform>acum %n de min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>acum %n oră</numerusform>
                <numerusform>acum %n ore</numerusform>
                <numerusform>acum %n de ore</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ieri</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>acum %n zi</numerusform>
                <numerusform>acum %n zile</numerusform>
                <numerusform>acum %n de zile</numerusform>
            </translation>
        </message>
        <message>
            <source>Instagram data export</source>
            <translation>Export de date Instagram</translation>
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
            <source>saved API answers</source>
            <translation>răspunsuri API salvate</translation>
        </message>
        <message>
            <source>Instagram API</source>
            <translation>API Instagram</translation>
        </message>
        <message>
            <source>CSV file</source>
            <translation>Fișier CSV</translation>
        </message>
        <message>
            <source>folder of photos</source>
            <translation>dosar cu fotografii</translation>
        </message>
    </context>
    <context>
        <name>PredictActions</name>
        <message>
            <source>&amp;Open photos…</source>
            <translation>&amp;Deschide fotografii…</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Lipește</translation>
        </message>
        <message>
            <source>&amp;Delete draft</source>
            <translation>Ș&amp;terge ciorna</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Anulează</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refă</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>&amp;Mărește</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Micș&amp;orează</translation>
        </message>
        <message>
            <source>&amp;Fit photo</source>
            <translation>Încadrează &amp;fotografia</translation>
        </message>
        <message>
            <source>Photo at 100 %</source>
            <translation>Fotografia la 100 %</translation>
        </message>
        <message>
            <source>Face &amp;boxes</source>
            <translation>&amp;Chenare fețe</translation>
        </message>
    </context>
    <context>
        <name>ResultText</name>
        <message>
            <source>%1 of %2 posts like this land in the shaded range.</source>
            <translation>%1 din %2 postări ca aceasta ajung în intervalul umbrit.</translation>
        </message>
        <message>
            <source>Rests on your last post.</source>
            <translation>Se bazează pe ultima ta postare.</translation>
        </message>
        <message numerus="yes">
            <source>Rests on your last %Ln posts.</source>
            <translation>
                <numerusform>Se bazează pe ultima ta postare (%Ln).</numerusform>
                <numerusform>Se bazează pe ultimele tale %Ln postări.</numerusform>
                <numerusform>Se bazează pe ultimele tale %Ln de postări.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rests on the average likes you typed; your past posts would narrow it.</source>
            <translation>Se bazează pe media aprecierilor scrisă de tine; postările tale din trecut ar îngusta intervalul.</translation>
        </message>
        <message>
            <source>Typical for accounts your size; your average likes would narrow it.</source>
            <translation>Tipic pentru conturi de mărimea ta; media aprecierilor tale ar îngusta intervalul.</translation>
        </message>
        <message>
            <source>Typical for the accounts that Likecast learned from; type your followers or average likes to make it yours.</source>
            <translation>Tipic pentru conturile din care a învățat Likecast; scrie-ți urmăritorii sau media aprecierilor ca să fie al tău.</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Scăzut</translation>
        </message>
        <message>
            <source>Typical</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Tipic</translation>
        </message>
        <message>
            <source>High</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Ridicat</translation>
        </message>
        <message>
            <source>%1 × your usual</source>
            <translation>%1 × nivelul tău obișnuit</translation>
        </message>
        <message>
            <source>%1 × what is typical</source>
            <translation>%1 × nivelul tipic</translation>
        </message>
        <message>
            <source>%1 chance to beat your median</source>
            <translation>Șanse de %1 să-ți depășești mediana</translation>
        </message>
        <message>
            <source>%1 chance to beat your usual</source>
            <translation>Șanse de %1 să-ți depășești nivelul obișnuit</translation>
        </message>
        <message>
            <source>%1 chance to beat what is typical</source>
            <translation>Șanse de %1 să depășești nivelul tipic</translation>
        </message>
        <message>
            <source>usual</source>
            <comment>mark on the range bar</comment>
            <translation>obișnuit</translation>
        </message>
        <message>
            <source>typical</source>
            <comment>mark on the range bar</comment>
            <translation>tipic</translation>
        </message>
        <message numerus="yes">
            <source>%1 likes expected, between %2 and %3.</source>
            <translation>
                <numerusform>%1 apreciere așteptată, între %2 și %3.</numerusform>
                <numerusform>%1 aprecieri așteptate, între %2 și %3.</numerusform>
                <numerusform>%1 de aprecieri așteptate, între %2 și %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2, %3.</source>
            <comment>class, ratio to usual, chance</comment>
            <translation>%1: %2, %3.</translation>
        </message>
        <message>
            <source>Reading the photo…</source>
            <translation>Se citește fotografia…</translation>
        </message>
        <message>
            <source>Finding faces…</source>
            <translation>Se caută fețe…</translation>
        </message>
        <message>
            <source>Measuring light and colour…</source>
            <translation>Se măsoară lumina și culoarea…</translation>
        </message>
        <message>
            <source>Predicting likes…</source>
            <translation>Se estimează aprecierile…</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>Post %1 instead</source>
            <translation>Publică mai bine %1</translation>
        </message>
    </context>
    <context>
        <name>TokenCard</name>
        <message>
            <source>Kept in the system's keychain</source>
            <translation>Păstrat în seiful de parole al sistemului</translation>
        </message>
        <message>
            <source>Kept encrypted under your passphrase</source>
            <translation>Păstrat criptat cu fraza ta de acces</translation>
        </message>
        <message>
            <source>%1; its expiry is not known yet.</source>
            <translation>%1; încă nu se știe când expiră.</translation>
        </message>
        <message>
            <source>%1; good until %2, renewed before by itself.</source>
            <translation>%1; valabil până la %2, se reînnoiește singur înainte.</translation>
        </message>
        <message>
            <source>%1; expired on %2: link the account again.</source>
            <translation>%1; a expirat la %2: conectează din nou contul.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AboutCard</name>
        <message>
            <source>About</source>
            <translation>Despre</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Creat cu</translation>
        </message>
        <message>
            <source>Sample photo</source>
            <translation>Fotografie de exemplu</translation>
        </message>
        <message>
            <source>NASA's portrait of astronaut Eileen Collins, in the public domain.</source>
            <translation>Portretul NASA al astronautei Eileen Collins, în domeniul public.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licență</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Textul licenței</translation>
        </message>
        <message>
            <source>Likecast %1</source>
            <translation>Likecast %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Qt %1.</source>
            <translation>Software liber sub licența GNU General Public License, versiunea 3 sau ulterioară. Vine fără nicio garanție. Qt %1.</translation>
        </message>
        <message>
            <source>Show the licence</source>
            <translation>Arată licența</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountFields</name>
        <message>
            <source>followers</source>
            <translation>urmăritori</translation>
        </message>
        <message>
            <source>avg. likes</source>
            <translation>aprecieri medii</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Urmăritori</translation>
        </message>
        <message>
            <source>Followers of the account, as far as you know them. Optional.</source>
            <translation>Urmăritorii contului, din câte știi. Opțional.</translation>
        </message>
        <message>
            <source>Average likes</source>
            <translation>Aprecieri medii</translation>
        </message>
        <message>
            <source>What a post of the account usually gets. Optional; without it the range is that of accounts of this size.</source>
            <translation>Cât primește de obicei o postare a contului. Opțional; fără asta, intervalul e cel al conturilor de această mărime.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cont</translation>
        </message>
        <message>
            <source>Whose post it is: an account whose posts are stored here, or its size typed by hand.</source>
            <translation>A cui e postarea: un cont cu postările păstrate aici sau mărimea lui scrisă de mână.</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>De mână</translation>
        </message>
        <message>
            <source>%1 is not a number, so it is left out. Write it like %2 or %3.</source>
            <translation>%1 nu e un număr, așa că e omis. Scrie-l ca %2 sau %3.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountHeader</name>
        <message>
            <source>Refresh</source>
            <translation>Reîmprospătează</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Urmăritori</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Mediana aprecierilor</translation>
        </message>
        <message>
            <source>Engagement rate</source>
            <translation>Rată de engagement</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Postări</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cont</translation>
        </message>
        <message>
            <source>Which account is shown</source>
            <translation>Ce cont e afișat</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mai mult</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>Importă un &amp;dosar…</translation>
        </message>
        <message>
            <source>&amp;Add or link an account…</source>
            <translation>&amp;Adaugă sau conectează un cont…</translation>
        </message>
        <message>
            <source>&amp;Remove this account</source>
            <translation>&amp;Elimină acest cont</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importă…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frază de acces</translation>
        </message>
        <message>
            <source>Passphrase of the token</source>
            <translation>Fraza de acces a tokenului</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n days</source>
            <translation>
                <numerusform>%1 în %n zi</numerusform>
                <numerusform>%1 în %n zile</numerusform>
                <numerusform>%1 în %n de zile</numerusform>
            </translation>
        </message>
        <message>
            <source>counted %1</source>
            <translation>numărați %1</translation>
        </message>
        <message>
            <source>not in any source yet</source>
            <translation>încă în nicio sursă</translation>
        </message>
        <message>
            <source>%1 on last quarter</source>
            <translation>%1 față de trimestrul trecut</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>media %1</translation>
        </message>
        <message>
            <source>no likes are known</source>
            <translation>nu se cunosc aprecieri</translation>
        </message>
        <message>
            <source>likes + comments / followers</source>
            <translation>aprecieri + comentarii / urmăritori</translation>
        </message>
        <message>
            <source>needs followers and likes</source>
            <translation>cere urmăritori și aprecieri</translation>
        </message>
        <message>
            <source>%1 per week</source>
            <translation>%1 pe săptămână</translation>
        </message>
        <message>
            <source>%1 with known likes</source>
            <translation>%1 cu aprecieri cunoscute</translation>
        </message>
        <message>
            <source>Link the account with a token to refresh it; until then import a newer file.</source>
            <translation>Conectează contul cu un token ca să-l poți reîmprospăta; până atunci importă un fișier mai nou.</translation>
        </message>
        <message>
            <source>Asks Instagram for what is new</source>
            <translation>Întreabă Instagram ce e nou</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Oprește</translation>
        </message>
        <message>
            <source>data from %1</source>
            <translation>date din %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountPage</name>
        <message>
            <source>What was pasted is no access token, so nothing was sent. Copy the whole token from the page where it was made.</source>
            <translation>Ce s-a lipit nu este un token de acces, așa că nu s-a trimis nimic. Copiază tot tokenul de pe pagina unde a fost creat.</translation>
        </message>
        <message>
            <source>Linking was cancelled. Nothing was kept.</source>
            <translation>Conectarea a fost anulată. Nu s-a păstrat nimic.</translation>
        </message>
        <message>
            <source>About the account</source>
            <translation>Despre cont</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Rezumat</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Postări</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Analize</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Jurnal</translation>
        </message>
        <message>
            <source>The import was cancelled. Nothing was changed.</source>
            <translation>Importul a fost anulat. Nu s-a schimbat nimic.</translation>
        </message>
        <message numerus="yes">
            <source>@%1 is up to date: %2 new posts, %3 with newer figures.</source>
            <translation>
                <numerusform>@%1 e la zi: %2 postare nouă, %3 cu cifre mai noi.</numerusform>
                <numerusform>@%1 e la zi: %2 postări noi, %3 cu cifre mai noi.</numerusform>
                <numerusform>@%1 e la zi: %2 de postări noi, %3 cu cifre mai noi.</numerusform>
            </translation>
        </message>
        <message>
            <source>The refresh was stopped. What arrived is kept; the next one goes on from there.</source>
            <translation>Reîmprospătarea a fost oprită. Ce a sosit se păstrează; următoarea continuă de acolo.</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Importă un dosar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importă</translation>
        </message>
        <message>
            <source>Exports (*.zip *.csv *.csv.gz *.gz *.json)</source>
            <translation>Exporturi (*.zip *.csv *.csv.gz *.gz *.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Toate fișierele (*)</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>Exportă într-un dosar</translation>
        </message>
        <message numerus="yes">
            <source>%n files were written to %1.</source>
            <translation>
                <numerusform>%n fișier a fost scris în %1.</numerusform>
                <numerusform>%n fișiere au fost scrise în %1.</numerusform>
                <numerusform>%n de fișiere au fost scrise în %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %1 posts were here already; nothing changed.</source>
            <translation>
                <numerusform>%1 postare era deja aici; nu s-a schimbat nimic.</numerusform>
                <numerusform>Toate cele %1 postări erau deja aici; nu s-a schimbat nimic.</numerusform>
                <numerusform>Toate cele %1 de postări erau deja aici; nu s-a schimbat nimic.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Imported: %1 new posts, %2 updated, %3 as they were.</source>
            <translation>
                <numerusform>Importat: %1 postare nouă, %2 actualizate, %3 neschimbate.</numerusform>
                <numerusform>Importat: %1 postări noi, %2 actualizate, %3 neschimbate.</numerusform>
                <numerusform>Importat: %1 de postări noi, %2 actualizate, %3 neschimbate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n predictions in the journal got their likes.</source>
            <translation>
                <numerusform>%n predicție din jurnal și-a primit aprecierile.</numerusform>
                <numerusform>%n predicții din jurnal și-au primit aprecierile.</numerusform>
                <numerusform>%n de predicții din jurnal și-au primit aprecierile.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove @%1 with its posts from this computer? The journal stays, and nothing changes on Instagram.</source>
            <translation>Elimini @%1 și postările sale de pe acest computer? Jurnalul rămâne și nimic nu se schimbă pe Instagram.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Elimină</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountRefreshing</name>
        <message>
            <source>Instagram API</source>
            <translation>API Instagram</translation>
        </message>
        <message numerus="yes">
            <source>Instagram API, token valid %n days</source>
            <translation>
                <numerusform>API Instagram, token valabil %n zi</numerusform>
                <numerusform>API Instagram, token valabil %n zile</numerusform>
                <numerusform>API Instagram, token valabil %n de zile</numerusform>
            </translation>
        </message>
        <message>
            <source>Instagram API, token expired</source>
            <translation>API Instagram, token expirat</translation>
        </message>
        <message>
            <source>Asking Instagram…</source>
            <translation>Se întreabă Instagram…</translation>
        </message>
        <message>
            <source>Posts: %1 of %2</source>
            <translation>Postări: %1 din %2</translation>
        </message>
        <message>
            <source>Posts: %1</source>
            <translation>Postări: %1</translation>
        </message>
        <message>
            <source>Likes that lists leave out: %1 of %2</source>
            <translation>Aprecieri care lipsesc din liste: %1 din %2</translation>
        </message>
        <message>
            <source>Thumbnails: %1 of %2</source>
            <translation>Miniaturi: %1 din %2</translation>
        </message>
        <message numerus="yes">
            <source>Instagram asks to wait %n s</source>
            <translation>
                <numerusform>Instagram cere să aștepți %n secundă</numerusform>
                <numerusform>Instagram cere să aștepți %n secunde</numerusform>
                <numerusform>Instagram cere să aștepți %n de secunde</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::CaptionEditor</name>
        <message>
            <source>Write a caption, #hashtags and @mentions included</source>
            <translation>Scrie o descriere, cu tot cu #hashtaguri și @mențiuni</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Descriere</translation>
        </message>
        <message>
            <source>Instagram would refuse it: %1</source>
            <translation>Instagram ar refuza-o: %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::ComposePanel</name>
        <message>
            <source>What would help?</source>
            <translation>Ce ar ajuta?</translation>
        </message>
    </context>
    <context>
        <name>likecast::CorrelationMatrix</name>
        <message>
            <source>%1 and %2: %3</source>
            <comment>two figures and their correlation</comment>
            <translation>%1 și %2: %3</translation>
        </message>
    </context>
    <context>
        <name>likecast::CountField</name>
        <message>
            <source>optional</source>
            <translation>opțional</translation>
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
                <numerusform>%1 postare</numerusform>
                <numerusform>%1 postări</numerusform>
                <numerusform>%1 de postări</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 journal entries</source>
            <translation>
                <numerusform>%1 intrare în jurnal</numerusform>
                <numerusform>%1 intrări în jurnal</numerusform>
                <numerusform>%1 de intrări în jurnal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 drafts</source>
            <translation>
                <numerusform>%1 ciornă</numerusform>
                <numerusform>%1 ciorne</numerusform>
                <numerusform>%1 de ciorne</numerusform>
            </translation>
        </message>
        <message>
            <source>Data on this computer</source>
            <translation>Datele de pe acest computer</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Deschide dosarul</translation>
        </message>
        <message>
            <source>Open the folder with your data</source>
            <translation>Deschide dosarul cu datele tale</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Unde se află</translation>
        </message>
        <message>
            <source>Posts, drafts, the journal and what was measured on photos are in one database, with pasted pictures and thumbnails beside it: %1</source>
            <translation>Postările, ciornele, jurnalul și măsurătorile fotografiilor sunt într-o singură bază de date, cu imaginile lipite și miniaturile alături: %1</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Fă o copie…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurează…</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copie de siguranță</translation>
        </message>
        <message>
            <source>Posts, journal and drafts in one file, without photos, checked when written. Restoring sets what is here now aside, it deletes nothing.</source>
            <translation>Postările, jurnalul și ciornele într-un singur fișier, fără fotografii, verificat la scriere. Restaurarea pune deoparte ce e acum aici, nu șterge nimic.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportă…</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Exportă tot</translation>
        </message>
        <message>
            <source>Posts as CSV and every table as JSON, into a folder.</source>
            <translation>Postările ca CSV și fiecare tabel ca JSON, într-un dosar.</translation>
        </message>
        <message>
            <source>ERASE</source>
            <comment>what one types to confirm</comment>
            <translation>STERGE</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Șterge</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Șterge tot</translation>
        </message>
        <message>
            <source>Posts, journal, drafts, models, settings and tokens of this profile, for good. Back up first if in doubt; to go ahead type %1.</source>
            <translation>Postările, jurnalul, ciornele, modelele, setările și tokenurile acestui profil, definitiv. Dacă nu ești sigur, fă întâi o copie de siguranță; ca să continui, scrie %1.</translation>
        </message>
        <message>
            <source>Type %1 to confirm</source>
            <translation>Scrie %1 ca să confirmi</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Fă o copie</translation>
        </message>
        <message>
            <source>The backup is written and checked: accounts %1, posts %2, journal entries %3, drafts %4.</source>
            <translation>Copia de siguranță e scrisă și verificată: conturi %1, postări %2, intrări în jurnal %3, ciorne %4.</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurează o copie de siguranță</translation>
        </message>
        <message>
            <source>The backup is restored; what was here before is set aside in the data folder.</source>
            <translation>Copia de siguranță e restaurată; ce era aici înainte e pus deoparte în dosarul de date.</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>Exportă într-un dosar</translation>
        </message>
        <message numerus="yes">
            <source>%n files were written to %1.</source>
            <translation>
                <numerusform>%n fișier a fost scris în %1.</numerusform>
                <numerusform>%n fișiere au fost scrise în %1.</numerusform>
                <numerusform>%n de fișiere au fost scrise în %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is erased; nothing is left.</source>
            <translation>Totul e șters; nu a mai rămas nimic.</translation>
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
            <translation>Trage sau lipește</translation>
        </message>
    </context>
        <context>
        <name>likecast::DraftStrip</name>
        <message>
            <source>Drafts</source>
            <translation>Ciorne</translation>
        </message>
        <message>
            <source>I posted this</source>
            <translation>Am publicat asta</translation>
        </message>
        <message>
            <source>Writes the prediction of the open draft into the journal of the Account page, to be compared with its real likes</source>
            <translation>Scrie predicția ciornei deschise în jurnalul din pagina Cont, ca s-o compari cu aprecierile reale</translation>
        </message>
        <message>
            <source>Arrow keys open a draft, Delete deletes it, Enter on the last cell opens more photos.</source>
            <translation>Săgețile deschid o ciornă, Delete o șterge, Enter pe ultima celulă deschide alte fotografii.</translation>
        </message>
        <message>
            <source>Delete draft</source>
            <translation>Șterge ciorna</translation>
        </message>
        <message>
            <source>Drop or paste photos here, or press Enter to open some</source>
            <translation>Trage sau lipește fotografii aici ori apasă Enter ca să deschizi</translation>
        </message>
        <message>
            <source>More photos: drop, paste, or press Enter to open</source>
            <translation>Mai multe fotografii: trage, lipește sau apasă Enter ca să deschizi</translation>
        </message>
        <message>
            <source>Draft %1, %2</source>
            <translation>Ciorna %1, %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::DriverList</name>
        <message>
            <source>%1: %2 likes</source>
            <translation>%1: aprecieri %2</translation>
        </message>
        <message>
            <source>What goes with it</source>
            <translation>Ce o însoțește</translation>
        </message>
        <message>
            <source>likes</source>
            <translation>aprecieri</translation>
        </message>
        <message>
            <source>What raises and what lowers the number stands here: the hour, words and hashtags, faces, your recent form. It shows what went along with likes in past posts, not what caused them.</source>
            <translation>Aici apare ce crește și ce scade numărul: ora, cuvintele și hashtagurile, fețele, forma ta recentă. Arată ce a însoțit aprecierile în postările trecute, nu ce le-a cauzat.</translation>
        </message>
        <message>
            <source>Nothing about this draft stands out: its number is the usual one.</source>
            <translation>Nimic nu iese în evidență la această ciornă: numărul ei e cel obișnuit.</translation>
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
            <translation>Importă</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anulează</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Progresul importului</translation>
        </message>
        <message>
            <source>The file does not say whose posts these are. User name:</source>
            <translation>Fișierul nu spune ale cui sunt postările. Nume de utilizator:</translation>
        </message>
        <message>
            <source>user name without @</source>
            <translation>nume de utilizator fără @</translation>
        </message>
        <message>
            <source>User name of the account</source>
            <translation>Numele de utilizator al contului</translation>
        </message>
        <message>
            <source>Which of these holds the likes?</source>
            <translation>Care dintre acestea conține aprecierile?</translation>
        </message>
        <message>
            <source>Column with the likes</source>
            <translation>Coloana cu aprecieri</translation>
        </message>
        <message>
            <source>What could not be read, with its place</source>
            <translation>Ce nu a putut fi citit și unde</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n fișier</numerusform>
                <numerusform>%n fișiere</numerusform>
                <numerusform>%n de fișiere</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading %1. Nothing is stored yet.</source>
            <translation>Se citește %1. Încă nu s-a salvat nimic.</translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> și încă %n</numerusform>
                <numerusform> și încă %n</numerusform>
                <numerusform> și încă %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is recognised: %2.</source>
            <translation>%1 a fost recunoscut: %2.</translation>
        </message>
        <message>
            <source>%1 is recognised: %2 of %3.</source>
            <translation>%1 a fost recunoscut: %2 din %3.</translation>
        </message>
        <message numerus="yes">
            <source>Found: %1 posts</source>
            <translation>
                <numerusform>Găsit: %1 postare</numerusform>
                <numerusform>Găsit: %1 postări</numerusform>
                <numerusform>Găsit: %1 de postări</numerusform>
            </translation>
        </message>
        <message>
            <source>, from %1 to %2</source>
            <translation>, de la %1 la %2</translation>
        </message>
        <message>
            <source>, %1 with their photo</source>
            <translation>, %1 cu fotografia lor</translation>
        </message>
        <message numerus="yes">
            <source>Not found: the likes of %1 posts; they stay unknown and never count as 0.</source>
            <translation>
                <numerusform>Negăsite: aprecierile pentru %1 postare; rămân necunoscute și nu contează niciodată ca 0.</numerusform>
                <numerusform>Negăsite: aprecierile pentru %1 postări; rămân necunoscute și nu contează niciodată ca 0.</numerusform>
                <numerusform>Negăsite: aprecierile pentru %1 de postări; rămân necunoscute și nu contează niciodată ca 0.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Alege…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%1 places could not be read or were repaired; the rest is imported:</source>
            <translation>
                <numerusform>%1 loc nu a putut fi citit sau a fost reparat; restul se importă:</numerusform>
                <numerusform>%1 locuri nu au putut fi citite sau au fost reparate; restul se importă:</numerusform>
                <numerusform>%1 de locuri nu au putut fi citite sau au fost reparate; restul se importă:</numerusform>
            </translation>
        </message>
        <message>
            <source>Storing the posts of %1.</source>
            <translation>Se salvează postările lui %1.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ImportanceTable</name>
        <message>
            <source>What moves your likes</source>
            <translation>Ce îți influențează aprecierile</translation>
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
    </context>
    <context>
        <name>likecast::InsightsTab</name>
        <message>
            <source>Insights</source>
            <translation>Analize</translation>
        </message>
        <message>
            <source>Words with more likes</source>
            <translation>Cuvinte cu mai multe aprecieri</translation>
        </message>
        <message>
            <source>Words with fewer likes</source>
            <translation>Cuvinte cu mai puține aprecieri</translation>
        </message>
        <message>
            <source>Likes against your usual</source>
            <translation>Aprecieri față de nivelul tău obișnuit</translation>
        </message>
        <message>
            <source>What goes together with likes</source>
            <translation>Ce merge împreună cu aprecierile</translation>
        </message>
        <message>
            <source>What goes together</source>
            <translation>Ce merge împreună</translation>
        </message>
        <message>
            <source>Work it out</source>
            <translation>Calculează</translation>
        </message>
        <message>
            <source>Words and hashtags</source>
            <translation>Cuvinte și hashtaguri</translation>
        </message>
        <message>
            <source>More likes</source>
            <translation>Mai multe aprecieri</translation>
        </message>
        <message>
            <source>Fewer likes</source>
            <translation>Mai puține aprecieri</translation>
        </message>
        <message>
            <source>What moves your likes</source>
            <translation>Ce îți influențează aprecierile</translation>
        </message>
        <message>
            <source>Likes / your usual</source>
            <translation>Aprecieri / nivelul tău obișnuit</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Cele mai bune ore</translation>
        </message>
        <message>
            <source>Likes by weekday and hour</source>
            <translation>Aprecieri pe zi și oră</translation>
        </message>
        <message>
            <source>What goes with more or fewer likes</source>
            <translation>Ce însoțește mai multe sau mai puține aprecieri</translation>
        </message>
        <message>
            <source>+ grows together, − falls when the other grows; the stronger the colour, the closer. Point at a square for its figure.</source>
            <translation>+ cresc împreună, − una scade când cealaltă crește; cu cât culoarea e mai intensă, cu atât legătura e mai strânsă. Indică un pătrat ca să-i vezi cifra.</translation>
        </message>
        <message>
            <source>Looking at every post and asking three models what counts…</source>
            <translation>Se uită la fiecare postare și întreabă trei modele ce contează…</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Oprit. Nu s-a schimbat nimic.</translation>
        </message>
        <message>
            <source>There are too few posts to compare. Once six posts with known likes are here, this page shows which words, hours and habits went with more likes. With 50 and more it becomes reliable; import or refresh brings them in.</source>
            <translation>Sunt prea puține postări de comparat. Când vor fi aici șase postări cu aprecieri cunoscute, pagina îți arată ce cuvinte, ore și obiceiuri au însoțit mai multe aprecieri. De la 50 în sus devine de încredere; le aduci prin import sau reîmprospătare.</translation>
        </message>
        <message>
            <source>This could not be worked out.</source>
            <translation>Asta nu s-a putut calcula.</translation>
        </message>
        <message numerus="yes">
            <source>in %n posts</source>
            <translation>
                <numerusform>în %n postare</numerusform>
                <numerusform>în %n postări</numerusform>
                <numerusform>în %n de postări</numerusform>
            </translation>
        </message>
        <message>
            <source>How much of what a model says comes from each group of inputs, as three models see your posts.</source>
            <translation>Cât din ce spune un model vine din fiecare grup de date de intrare, așa cum văd trei modele postările tale.</translation>
        </message>
        <message>
            <source>No word of five posts or more stands out.</source>
            <translation>Niciun cuvânt din cinci sau mai multe postări nu iese în evidență.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts against the usual of their time, drawn towards 0 where a word is rare. What went along with likes, not what caused them.</source>
            <translation>
                <numerusform>%n postare față de nivelul obișnuit al perioadei, trasă spre 0 unde un cuvânt e rar. Ce a însoțit aprecierile, nu ce le-a cauzat.</numerusform>
                <numerusform>%n postări față de nivelul obișnuit al perioadei, trase spre 0 unde un cuvânt e rar. Ce a însoțit aprecierile, nu ce le-a cauzat.</numerusform>
                <numerusform>%n de postări față de nivelul obișnuit al perioadei, trase spre 0 unde un cuvânt e rar. Ce a însoțit aprecierile, nu ce le-a cauzat.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of the posts got between half and one and a half times the usual of their time; %2 got at least double.</source>
            <translation>%1 dintre postări au primit între jumătate și o dată și jumătate din nivelul obișnuit al perioadei; %2 au primit cel puțin dublu.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <comment>city</comment>
            <translation>ora din %1</translation>
        </message>
        <message>
            <source>No hours stand out for certain: with what is known, when you post matters less than what you post. A click takes an hour to Predict.</source>
            <translation>Nicio oră nu iese sigur în evidență: din ce se știe, contează mai puțin când publici decât ce publici. Un clic duce ora în Predicție.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 lie %3 above your usual (range %4 to %5, %6 posts). A click takes an hour to Predict.</source>
            <translation>Postările dintre %1 și %2 sunt cu %3 peste nivelul tău obișnuit (interval %4 – %5, postări: %6). Un clic duce ora în Predicție.</translation>
        </message>
        <message>
            <source>All posts are alike in everything that is compared.</source>
            <translation>Toate postările sunt la fel în tot ce se compară.</translation>
        </message>
        <message>
            <source>Rank correlation with likes above your usual: 0 is none, 1 would be perfect. Below 0.1 it is mostly chance.</source>
            <translation>Corelația de rang cu aprecierile peste nivelul tău obișnuit: 0 înseamnă deloc, 1 ar fi perfect. Sub 0,1 e mai ales întâmplare.</translation>
        </message>
    </context>
    <context>
        <name>likecast::JobStrip</name>
        <message>
            <source>Stop</source>
            <translation>Oprește</translation>
        </message>
        <message>
            <source>Progress: %1</source>
            <translation>Progres: %1</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Oprește: %1</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Se oprește…</translation>
        </message>
    </context>
    <context>
        <name>likecast::JournalTab</name>
        <message>
            <source>Posted</source>
            <translation>Publicat</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Prezis</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Interval</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Real</translation>
        </message>
        <message>
            <source>Range held</source>
            <translation>În interval</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Descriere</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Jurnal</translation>
        </message>
        <message>
            <source>What was predicted and what came of it.</source>
            <translation>Ce s-a prezis și ce a ieșit.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Coloane</translation>
        </message>
        <message>
            <source>Nothing here yet. When you publish a draft, press “I posted this” on Predict: its prediction is written down here, and the real likes join it with the next import or refresh.</source>
            <translation>Încă nimic aici. Când publici o ciornă, apasă „Am publicat asta” în Predicție: predicția ei se notează aici, iar aprecierile reale i se alătură la următorul import sau la următoarea reîmprospătare.</translation>
        </message>
        <message>
            <source>Waiting for their likes: %1. They come with the next import or refresh.</source>
            <translation>Își așteaptă aprecierile: %1. Vin la următorul import sau la următoarea reîmprospătare.</translation>
        </message>
        <message>
            <source>The range held for %1 of %2 posts (%3); it is made to hold for 8 of 10.</source>
            <translation>Intervalul s-a confirmat la %1 din %2 postări (%3); e făcut să se confirme la 8 din 10.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>încă nu</translation>
        </message>
        <message>
            <source>no, fewer</source>
            <translation>nu, mai puține</translation>
        </message>
        <message>
            <source>no, more</source>
            <translation>nu, mai multe</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>da</translation>
        </message>
    </context>
    <context>
        <name>likecast::LeaderboardTable</name>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Typical miss</source>
            <translation>Eroare tipică</translation>
        </message>
        <message>
            <source>Within 25 %</source>
            <translation>Cel mult 25 %</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>În ordine</translation>
        </message>
        <message>
            <source>Range held</source>
            <translation>În interval</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Câștig</translation>
        </message>
        <message>
            <source>Every model there is, the best on this account first</source>
            <translation>Toate modelele, primul fiind cel mai bun pe acest cont</translation>
        </message>
        <message>
            <source>Half of the posts are missed by less than this</source>
            <translation>La jumătate dintre postări eroarea e mai mică de atât</translation>
        </message>
        <message>
            <source>Posts that are missed by at most a quarter</source>
            <translation>Postări cu o eroare de cel mult un sfert</translation>
        </message>
        <message>
            <source>Of two posts close to each other, how often the one with more likes was seen; a guess gets 50 %</source>
            <translation>Din două postări apropiate în timp, cât de des a fost recunoscută cea cu mai multe aprecieri; ghicind, iese 50 %</translation>
        </message>
        <message>
            <source>Posts whose likes lay in the 80 % range; near 80 % is right</source>
            <translation>Postări cu aprecierile în intervalul de 80 %; aproape de 80 % e corect</translation>
        </message>
        <message>
            <source>How much smaller the mean error is than that of the best simple rule</source>
            <translation>Cu cât e mai mică eroarea medie decât cea a celei mai bune reguli simple</translation>
        </message>
        <message>
            <source>Models on this account</source>
            <translation>Modele pe acest cont</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Coloane</translation>
        </message>
        <message>
            <source>%1 (yours)</source>
            <comment>a model trained on the account's own posts</comment>
            <translation>%1 (al tău)</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>the model in use</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1 (used by Predict)</source>
            <translation>%1 (folosit în Predicție)</translation>
        </message>
        <message>
            <source>Rule: %1</source>
            <comment>a simple rule</comment>
            <translation>Regulă: %1</translation>
        </message>
        <message>
            <source>The best of the simple rules: what one would say without a model</source>
            <translation>Cea mai bună dintre regulile simple: ce ai spune fără model</translation>
        </message>
    </context>
    <context>
        <name>likecast::LinkGuide</name>
        <message>
            <source>Cancel</source>
            <translation>Anulează</translation>
        </message>
        <message>
            <source>Bring your account in</source>
            <translation>Adu-ți contul</translation>
        </message>
        <message>
            <source>With your own posts Likecast knows your usual likes, your best hours and the words that go with them, and its ranges get narrower. Drop a file or folder anywhere on this page: what it is gets recognised, and you see what was found before anything is stored. Nothing is uploaded.</source>
            <translation>Cu postările tale, Likecast îți știe aprecierile obișnuite, cele mai bune ore și cuvintele care le însoțesc, iar intervalele devin mai înguste. Trage un fișier sau un dosar oriunde pe această pagină: e recunoscut și vezi ce s-a găsit înainte să se salveze ceva. Nu se încarcă nimic pe internet.</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Importă un fișier…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Importă un dosar…</translation>
        </message>
        <message>
            <source>Just type followers and likes</source>
            <translation>Scriu doar urmăritorii și aprecierile</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Înapoi</translation>
        </message>
        <message>
            <source>Without the network</source>
            <translation>Fără rețea</translation>
        </message>
        <message>
            <source>Instagram’s data export</source>
            <translation>Exportul de date Instagram</translation>
        </message>
        <message>
            <source>In Instagram: Accounts Center, Your information and permissions, Download your information; choose the format JSON. Drop the ZIP, all of them, or the folder.</source>
            <translation>În Instagram: Centrul de conturi, Informațiile și permisiunile tale, Descarcă informațiile tale; alege formatul JSON. Trage aici fișierul ZIP, pe toate dacă sunt mai multe, sau dosarul.</translation>
        </message>
        <message>
            <source>Meta Business Suite</source>
            <translation>Meta Business Suite</translation>
        </message>
        <message>
            <source>Insights, Content, Export data. Drop the CSV.</source>
            <translation>Statistici, Conținut, Exportă datele. Trage aici fișierul CSV.</translation>
        </message>
        <message>
            <source>Instaloader</source>
            <translation>Instaloader</translation>
        </message>
        <message>
            <source>Drop the folder of the profile, with its .json or .json.xz files.</source>
            <translation>Trage aici dosarul profilului, cu fișierele lui .json sau .json.xz.</translation>
        </message>
        <message>
            <source>Plain CSV</source>
            <translation>CSV simplu</translation>
        </message>
        <message>
            <source>Columns taken_at and likes, and what else you have: caption, media_type, followers, photo.</source>
            <translation>Coloanele taken_at și likes, plus ce mai ai: caption, media_type, followers, photo.</translation>
        </message>
        <message>
            <source>With Instagram’s official API</source>
            <translation>Cu API-ul oficial Instagram</translation>
        </message>
        <message>
            <source>1. A professional account</source>
            <translation>1. Un cont profesional</translation>
        </message>
        <message>
            <source>In Instagram’s settings switch to Creator or Business; it costs nothing.</source>
            <translation>În setările Instagram treci la Creator sau Business; nu costă nimic.</translation>
        </message>
        <message>
            <source>2. An app of your own</source>
            <translation>2. O aplicație a ta</translation>
        </message>
        <message>
            <source>On developers.facebook.com make an app with the product “Instagram”, set up for Instagram Login. It needs no review for your own account.</source>
            <translation>Pe developers.facebook.com creează o aplicație cu produsul „Instagram”, configurată pentru Instagram Login. Pentru contul tău nu are nevoie de verificare.</translation>
        </message>
        <message>
            <source>3. A token</source>
            <translation>3. Un token</translation>
        </message>
        <message>
            <source>There, under “Generate access tokens”, add your account, allow what it asks for, and copy the token. It goes nowhere but to Instagram and this computer’s keychain, and is renewed before its 60 days are over.</source>
            <translation>Acolo, la „Generate access tokens”, adaugă-ți contul, permite ce ți se cere și copiază tokenul. Ajunge doar la Instagram și în seiful de parole al acestui computer și se reînnoiește înainte să treacă cele 60 de zile.</translation>
        </message>
        <message>
            <source>Paste the token</source>
            <translation>Lipește tokenul</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Token de acces</translation>
        </message>
        <message>
            <source>Passphrase to keep it encrypted under</source>
            <translation>Fraza de acces cu care rămâne criptat</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frază de acces</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Conectează</translation>
        </message>
        <message>
            <source>Linking…</source>
            <translation>Se conectează…</translation>
        </message>
    </context>
    <context>
        <name>likecast::LossCurve</name>
        <message>
            <source>Loss by epoch</source>
            <translation>Pierdere pe epocă</translation>
        </message>
        <message>
            <source>epoch %1</source>
            <translation>epoca %1</translation>
        </message>
        <message>
            <source>Epoch %1: training loss %2.</source>
            <translation>Epoca %1: pierdere la antrenare %2.</translation>
        </message>
        <message>
            <source>Epoch %1: training loss %2, validation loss %3.</source>
            <translation>Epoca %1: pierdere la antrenare %2, la validare %3.</translation>
        </message>
        <message>
            <source>Epoch %1 of %2: training loss %3</source>
            <translation>Epoca %1 din %2: pierdere la antrenare %3</translation>
        </message>
        <message>
            <source>%1, validation loss %2 (best: %3 at epoch %4)</source>
            <translation>%1, la validare %2 (cea mai bună: %3 la epoca %4)</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Antrenare</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validare</translation>
        </message>
    </context>
    <context>
        <name>likecast::MainWindow</name>
        <message>
            <source>Likecast's data on this computer was damaged. What could be read of it is here; the damaged file is kept as %1.</source>
            <translation>Datele Likecast de pe acest calculator erau deteriorate. Ce s-a putut citi se află aici; fișierul deteriorat este păstrat ca %1.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Predicție</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cont</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Setări</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fișier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editare</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Vizualizare</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;jutor</translation>
        </message>
        <message>
            <source>&amp;Predict</source>
            <translation>&amp;Predicție</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Cont</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Setări</translation>
        </message>
        <message>
            <source>&amp;About Likecast</source>
            <translation>&amp;Despre Likecast</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Ieșire</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers</source>
            <translation>
                <numerusform>%1 urmăritor</numerusform>
                <numerusform>%1 urmăritori</numerusform>
                <numerusform>%1 de urmăritori</numerusform>
            </translation>
        </message>
        <message>
            <source>Posts are stored here</source>
            <translation>Aici sunt păstrate postări</translation>
        </message>
        <message numerus="yes">
            <source>%1 likes on average</source>
            <translation>
                <numerusform>%1 apreciere în medie</numerusform>
                <numerusform>%1 aprecieri în medie</numerusform>
                <numerusform>%1 de aprecieri în medie</numerusform>
            </translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Contul tău</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Încă niciun cont</translation>
        </message>
        <message>
            <source>Type followers or average likes on Predict.</source>
            <translation>Scrie urmăritorii sau media aprecierilor în Predicție.</translation>
        </message>
        <message>
            <source>No account chosen</source>
            <translation>Niciun cont ales</translation>
        </message>
        <message>
            <source>Choose one on Predict, or type followers there.</source>
            <translation>Alege unul în Predicție sau scrie acolo urmăritorii.</translation>
        </message>
        <message>
            <source>The journal compares what was predicted with an account's real likes. Choose whose post this is, then press “I posted this” again.</source>
            <translation>Jurnalul compară predicția cu aprecierile reale ale unui cont. Alege a cui este postarea, apoi apasă din nou „Am postat asta”.</translation>
        </message>
        <message>
            <source>The journal compares what was predicted with an account's real likes. Bring the account in first; the draft is kept.</source>
            <translation>Jurnalul compară predicția cu aprecierile reale ale unui cont. Adaugă mai întâi contul; ciorna se păstrează.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Alege</translation>
        </message>
        <message>
            <source>Written into the journal. Its real likes join it with the next import or refresh.</source>
            <translation>Scris în jurnal. Aprecierile reale se adaugă la următorul import sau la următoarea reîmprospătare.</translation>
        </message>
        <message>
            <source>This post is in the journal already and waits for its real likes.</source>
            <translation>Postarea e deja în jurnal și își așteaptă aprecierile reale.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Arată</translation>
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
            <translation>Carusel</translation>
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
            <translation>Tip media</translation>
        </message>
        <message>
            <source>What the post is: a photo, a carousel of several, or a reel</source>
            <translation>Ce este postarea: o fotografie, un carusel cu mai multe sau un reel</translation>
        </message>
    </context>
    <context>
        <name>likecast::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Închide acest mesaj</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mesaj</translation>
        </message>
    </context>
    <context>
        <name>likecast::ModelTab</name>
        <message>
            <source>Judging the models</source>
            <translation>Se evaluează modelele</translation>
        </message>
        <message>
            <source>Judge the models</source>
            <translation>Evaluează modelele</translation>
        </message>
        <message>
            <source>Models on this account</source>
            <translation>Modelele pe acest cont</translation>
        </message>
        <message>
            <source>Predict uses</source>
            <translation>Predicția folosește</translation>
        </message>
        <message>
            <source>Model that Predict uses for this account</source>
            <translation>Modelul folosit de Predicție pentru acest cont</translation>
        </message>
        <message>
            <source>Every model forecasts every post from what was known before it…</source>
            <translation>Fiecare model prezice fiecare postare din ce se știa înaintea ei…</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Oprit. Nu s-a schimbat nimic.</translation>
        </message>
        <message>
            <source>There are too few posts to judge a model by. From the sixth post with known likes on, each post shows how well every model would have foreseen it. Until then Likecast's own model is used.</source>
            <translation>Sunt prea puține postări pentru a evalua un model. Începând cu a șasea postare cu aprecieri cunoscute, fiecare postare arată cât de bine ar fi prevăzut-o fiecare model. Până atunci se folosește modelul propriu al Likecast.</translation>
        </message>
        <message>
            <source>The models could not be judged.</source>
            <translation>Modelele nu au putut fi evaluate.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts</source>
            <translation>
                <numerusform>%n postare</numerusform>
                <numerusform>%n postări</numerusform>
                <numerusform>%n de postări</numerusform>
            </translation>
        </message>
        <message>
            <source>Each post was forecast from what was known before it. A gain is the part of the mean error that goes away against the best simple rule.</source>
            <translation>Fiecare postare a fost prezisă din ce se știa înaintea ei. Câștigul este partea din eroarea medie care dispare față de cea mai bună regulă simplă.</translation>
        </message>
        <message>
            <source>Models trained on your posts are tested on the newer half: each time trained on the posts before.</source>
            <translation>Modelele antrenate pe postările tale sunt testate pe jumătatea mai nouă: de fiecare dată antrenate pe postările dinainte.</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (implicit)</translation>
        </message>
        <message>
            <source>%1, trained on yours</source>
            <translation>%1, antrenat pe postările tale</translation>
        </message>
        <message>
            <source>The chosen model cannot be used; the default one is.</source>
            <translation>Modelul ales nu poate fi folosit; se folosește cel implicit.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>model, share of the forecast</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Weighs the models by how well each foresaw this account's past, cautious while there are few posts: %1.</source>
            <translation>Cântărește modelele după cât de bine a prevăzut fiecare trecutul acestui cont, cu prudență cât timp sunt puține postări: %1.</translation>
        </message>
        <message>
            <source>It has the smallest mean error of all models on this account.</source>
            <translation>Are cea mai mică eroare medie dintre toate modelele pe acest cont.</translation>
        </message>
        <message>
            <source>%1 has a smaller mean error on this account; small differences may be chance.</source>
            <translation>%1 are o eroare medie mai mică pe acest cont; diferențele mici pot fi întâmplătoare.</translation>
        </message>
    </context>
    <context>
        <name>likecast::MomentEditor</name>
        <message>
            <source>Date</source>
            <translation>Dată</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Oră</translation>
        </message>
        <message>
            <source>%1 does not exist on that day: the clocks go forward. %2 is used.</source>
            <translation>%1 nu există în ziua aceea: ceasurile se dau înainte. Se folosește %2.</translation>
        </message>
        <message>
            <source>%1 comes twice on that day: the clocks go back. This is the second (%2).</source>
            <translation>%1 apare de două ori în ziua aceea: ceasurile se dau înapoi. Aceasta este a doua (%2).</translation>
        </message>
        <message>
            <source>%1 comes twice on that day: the clocks go back. This is the first (%2).</source>
            <translation>%1 apare de două ori în ziua aceea: ceasurile se dau înapoi. Aceasta este prima (%2).</translation>
        </message>
        <message>
            <source>Use the first</source>
            <translation>Folosește prima</translation>
        </message>
        <message>
            <source>Use the second</source>
            <translation>Folosește a doua</translation>
        </message>
        <message>
            <source>This time zone is not known here; the time is taken as UTC.</source>
            <translation>Acest fus orar nu este cunoscut aici; ora este considerată UTC.</translation>
        </message>
    </context>
    <context>
        <name>likecast::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>Pagini</translation>
        </message>
        <message>
            <source>Profile: %1</source>
            <translation>Profil: %1</translation>
        </message>
        <message>
            <source>Whose accounts, drafts and journal are shown</source>
            <translation>Ale cui sunt conturile, ciornele și jurnalul afișate</translation>
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
            <source>Likes over time</source>
            <translation>Aprecieri în timp</translation>
        </message>
        <message>
            <source>Likes against your mean</source>
            <translation>Aprecieri față de media ta</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Urmăritori</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>De unde vin datele</translation>
        </message>
        <message>
            <source>Likes / your mean</source>
            <translation>Aprecieri / media ta</translation>
        </message>
        <message numerus="yes">
            <source>last %n posts</source>
            <translation>
                <numerusform>ultima postare (%n)</numerusform>
                <numerusform>ultimele %n postări</numerusform>
                <numerusform>ultimele %n de postări</numerusform>
            </translation>
        </message>
        <message>
            <source>No post here has a known number of likes.</source>
            <translation>Nicio postare de aici nu are un număr de aprecieri cunoscut.</translation>
        </message>
        <message numerus="yes">
            <source>8 of 10 posts got between %1 and %2 likes (shaded); %n posts got more.</source>
            <translation>
                <numerusform>Aprecieri la 8 din 10 postări: între %1 și %2 (zona umbrită); %n postare a primit mai multe.</numerusform>
                <numerusform>Aprecieri la 8 din 10 postări: între %1 și %2 (zona umbrită); %n postări au primit mai multe.</numerusform>
                <numerusform>Aprecieri la 8 din 10 postări: între %1 și %2 (zona umbrită); %n de postări au primit mai multe.</numerusform>
            </translation>
        </message>
        <message>
            <source>With ten posts or more the usual range is shaded.</source>
            <translation>De la zece postări în sus, intervalul obișnuit este umbrit.</translation>
        </message>
        <message>
            <source>%1 of the posts got less than the mean of %2 likes: a few big ones lift it, so the median says more.</source>
            <translation>%1 din postări au primit sub media aprecierilor (%2): câteva foarte populare o ridică, așa că mediana spune mai mult.</translation>
        </message>
        <message>
            <source>No source so far says how many followers the account has. Linking it with a token counts them once a day.</source>
            <translation>Nicio sursă nu spune încă câți urmăritori are contul. Dacă îl conectezi cu un token, sunt numărați o dată pe zi.</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers, counted %2. With a second day there is a line here.</source>
            <translation>
                <numerusform>%1 urmăritor, numărat pe %2. Din a doua zi apare aici o linie.</numerusform>
                <numerusform>%1 urmăritori, numărați pe %2. Din a doua zi apare aici o linie.</numerusform>
                <numerusform>%1 de urmăritori, numărați pe %2. Din a doua zi apare aici o linie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days counted, %1 to %2.</source>
            <translation>
                <numerusform>%n zi numărată, de la %1 la %2.</numerusform>
                <numerusform>%n zile numărate, de la %1 la %2.</numerusform>
                <numerusform>%n de zile numărate, de la %1 la %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2: %3 new posts, %4 updated</source>
            <translation>
                <numerusform>%1, %2: %3 postare nouă, actualizate: %4</numerusform>
                <numerusform>%1, %2: %3 postări noi, actualizate: %4</numerusform>
                <numerusform>%1, %2: %3 de postări noi, actualizate: %4</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <translation>Încă nu s-a importat nimic.</translation>
        </message>
        <message>
            <source>Following: %1</source>
            <translation>Urmăriți: %1</translation>
        </message>
        <message>
            <source>Mean likes: %1</source>
            <translation>Media aprecierilor: %1</translation>
        </message>
        <message>
            <source>Posts from %1 to %2</source>
            <translation>Postări de la %1 la %2</translation>
        </message>
        <message numerus="yes">
            <source>Likes hidden or unknown: %1 posts</source>
            <translation>
                <numerusform>Aprecieri ascunse sau necunoscute: %1 postare</numerusform>
                <numerusform>Aprecieri ascunse sau necunoscute: %1 postări</numerusform>
                <numerusform>Aprecieri ascunse sau necunoscute: %1 de postări</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::PacksCard</name>
        <message>
            <source>Model packs</source>
            <translation>Pachete de modele</translation>
        </message>
        <message>
            <source>Fetching a model pack</source>
            <translation>Se descarcă un pachet de modele</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verifică</translation>
        </message>
        <message>
            <source>Verify %1</source>
            <translation>Verifică %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Elimină</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Elimină %1</translation>
        </message>
        <message>
            <source>Installed. %1.</source>
            <translation>Instalat. %1.</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Instalează</translation>
        </message>
        <message>
            <source>Download and install %1</source>
            <translation>Descarcă și instalează %1</translation>
        </message>
        <message>
            <source>%1; verified by SHA-256 before it is used.</source>
            <translation>%1; verificat prin SHA-256 înainte de folosire.</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Fișier…</translation>
        </message>
        <message>
            <source>Install a model pack from a file</source>
            <translation>Instalează un pachet de modele dintr-un fișier</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Dosar…</translation>
        </message>
        <message>
            <source>Install a model pack from a folder</source>
            <translation>Instalează un pachet de modele dintr-un dosar</translation>
        </message>
        <message>
            <source>A pack of your own</source>
            <translation>Un pachet al tău</translation>
        </message>
        <message>
            <source>A ZIP or a folder with manifest.json, or the .onnx file of a known model; drop it here. What does not hold what it claims is refused.</source>
            <translation>Un ZIP sau un dosar cu manifest.json ori fișierul .onnx al unui model cunoscut; trage-l aici. Ce nu conține ce pretinde este refuzat.</translation>
        </message>
        <message>
            <source>Install a model pack</source>
            <translation>Instalează un pachet de modele</translation>
        </message>
        <message>
            <source>Model packs (*.zip *.onnx)</source>
            <translation>Pachete de modele (*.zip *.onnx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Toate fișierele (*)</translation>
        </message>
        <message>
            <source>Stopped; nothing was installed.</source>
            <translation>Oprit; nu s-a instalat nimic.</translation>
        </message>
        <message>
            <source>%1 is verified and installed.</source>
            <translation>%1 este verificat și instalat.</translation>
        </message>
        <message>
            <source>Fetching %1…</source>
            <translation>Se descarcă %1…</translation>
        </message>
        <message>
            <source>%1 is what it claims to be, and runs.</source>
            <translation>%1 este ce pretinde că este și funcționează.</translation>
        </message>
        <message>
            <source>%1 is removed.</source>
            <translation>%1 a fost eliminat.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoControls</name>
        <message>
            <source>Fit</source>
            <translation>Încadrează</translation>
        </message>
        <message>
            <source>Fit the photo into the view</source>
            <translation>Încadrează fotografia în spațiul disponibil</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>Show the photo at its own size</source>
            <translation>Arată fotografia la dimensiunea ei reală</translation>
        </message>
        <message>
            <source>Boxes (B)</source>
            <translation>Chenare (B)</translation>
        </message>
        <message>
            <source>Show the boxes around faces</source>
            <translation>Arată chenarele din jurul fețelor</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoMeasuring</name>
        <message>
            <source>Photos of past posts</source>
            <translation>Fotografiile postărilor trecute</translation>
        </message>
        <message>
            <source>Photos measured</source>
            <translation>Fotografii măsurate</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Oprește</translation>
        </message>
        <message>
            <source>What is measured stays; the rest follows after the next import.</source>
            <translation>Ce este măsurat se păstrează; restul urmează după următorul import.</translation>
        </message>
        <message>
            <source>Looking at the photos of past posts, so that predictions learn from them: %1 of %2.</source>
            <translation>Se analizează fotografiile postărilor trecute, ca predicțiile să învețe din ele: %1 din %2.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoView</name>
        <message>
            <source>Open photos…</source>
            <translation>Deschide fotografii…</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Fotografie</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Deschide fotografii</translation>
        </message>
        <message>
            <source>Drop photos here</source>
            <translation>Trage fotografii aici</translation>
        </message>
        <message>
            <source>Files, folders or a picture from your browser; or paste one.</source>
            <translation>Fișiere, dosare sau o imagine din browser; ori lipește una.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Se deschide…</translation>
        </message>
        <message>
            <source>%1 cannot be shown</source>
            <translation>%1 nu poate fi afișată</translation>
        </message>
        <message>
            <source>Drop another photo here to replace it.</source>
            <translation>Trage aici altă fotografie ca să o înlocuiești.</translation>
        </message>
        <message>
            <source>No photo yet. Drop photos here, paste one, or open them.</source>
            <translation>Încă nicio fotografie. Trage fotografii aici, lipește una sau deschide-le.</translation>
        </message>
        <message>
            <source>%1 is being opened.</source>
            <translation>Se deschide %1.</translation>
        </message>
        <message>
            <source>%1 cannot be shown.</source>
            <translation>%1 nu poate fi afișată.</translation>
        </message>
        <message>
            <source>%1, %2 by %3 pixels.</source>
            <translation>%1, dimensiune în pixeli: %2 pe %3.</translation>
        </message>
        <message>
            <source>Looking for faces.</source>
            <translation>Se caută fețe.</translation>
        </message>
        <message>
            <source>Looking for faces…</source>
            <translation>Se caută fețe…</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostTableModel</name>
        <message>
            <source>Hidden, or the source did not say</source>
            <translation>Ascunse sau nespecificate de sursă</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>fără foto</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>foto</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Postat</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tip</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Aprecieri</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comentarii</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Descriere</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostsTab</name>
        <message>
            <source>Open in browser</source>
            <translation>Deschide în browser</translation>
        </message>
        <message>
            <source>Search in captions</source>
            <translation>Caută în descrieri</translation>
        </message>
        <message>
            <source>Type of post</source>
            <translation>Tipul postării</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Toate tipurile</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Perioadă</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Oricând</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Ultimele 30 de zile</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Ultimele 90 de zile</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Ultimul an</translation>
        </message>
        <message>
            <source>Opens the selected post on instagram.com</source>
            <translation>Deschide postarea selectată pe instagram.com</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportă…</translation>
        </message>
        <message>
            <source>Writes this account's posts as CSV and JSON into a folder</source>
            <translation>Scrie postările acestui cont ca CSV și JSON într-un dosar</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Postări</translation>
        </message>
        <message>
            <source>Enter opens the post in the browser.</source>
            <translation>Enter deschide postarea în browser.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Coloane</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Niciun rezultat</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <comment>a number</comment>
            <translation>
                <numerusform>%1 postare</numerusform>
                <numerusform>%1 postări</numerusform>
                <numerusform>%1 de postări</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::PredictPage</name>
        <message>
            <source>Add photo</source>
            <translation>Adaugă fotografia</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Adaugă fotografiile</translation>
        </message>
        <message>
            <source>Replace photo</source>
            <translation>Înlocuiește fotografia</translation>
        </message>
        <message>
            <source>Delete draft</source>
            <translation>Șterge ciorna</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>Editează descrierea</translation>
        </message>
        <message>
            <source>Edit draft</source>
            <translation>Editează ciorna</translation>
        </message>
            <message>
            <source>There is no photo in what you dropped. Likecast takes JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC and AVIF files, folders of them, and copied pictures.</source>
            <translation>Nu există nicio fotografie în ce ai tras aici. Likecast acceptă fișiere JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC și AVIF, dosare cu astfel de fișiere și imagini copiate.</translation>
        </message>
        <message>
            <source>That is a web address, and Likecast loads nothing from the web. Save the picture first and drop the file, or copy the picture and paste it.</source>
            <translation>Aceasta este o adresă web, iar Likecast nu încarcă nimic de pe web. Salvează mai întâi imaginea și trage fișierul aici sau copiază imaginea și lipește-o.</translation>
        </message>
        <message numerus="yes">
            <source>The first %n photos were taken. Drop fewer at once to choose others.</source>
            <translation>
                <numerusform>A fost luată prima fotografie (%n). Trage mai puține deodată ca să alegi altele.</numerusform>
                <numerusform>Au fost luate primele %n fotografii. Trage mai puține deodată ca să alegi altele.</numerusform>
                <numerusform>Au fost luate primele %n de fotografii. Trage mai puține deodată ca să alegi altele.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încearcă din nou</translation>
        </message>
        <message>
            <source>Golden hour with the crew before the big launch. Who is coming? #space #launchday #crew</source>
            <translation>Ora de aur cu echipajul înainte de marea lansare. Cine vine? #spațiu #ziualansării #echipaj</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Deschide fotografii</translation>
        </message>
        <message>
            <source>Photos (%1)</source>
            <translation>Fotografii (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Toate fișierele (*)</translation>
        </message>
        <message>
            <source>The draft was deleted.</source>
            <translation>Ciorna a fost ștearsă.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anulează</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Postare</translation>
        </message>
        <message>
            <source>The prediction was stopped. The draft is kept.</source>
            <translation>Predicția a fost oprită. Ciorna se păstrează.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Predicție</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>fără foto</translation>
        </message>
        <message numerus="yes">
            <source>%1 likes expected</source>
            <translation>
                <numerusform>%1 apreciere așteptată</numerusform>
                <numerusform>%1 aprecieri așteptate</numerusform>
                <numerusform>%1 de aprecieri așteptate</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::ProfileMenu</name>
        <message>
            <source>P&amp;rofile</source>
            <translation>P&amp;rofil</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>&amp;New profile…</source>
            <translation>Profil &amp;nou…</translation>
        </message>
        <message>
            <source>The profiles could not be read</source>
            <translation>Profilurile nu au putut fi citite</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Profil nou</translation>
        </message>
        <message>
            <source>Name of the person or brand. It gets accounts, drafts, journal and tokens of its own.</source>
            <translation>Numele persoanei sau al brandului. Va avea propriile conturi, ciorne, jurnal și tokenuri.</translation>
        </message>
    </context>
    <context>
        <name>likecast::RangeBar</name>
        <message>
            <source>Range of likes</source>
            <translation>Intervalul aprecierilor</translation>
        </message>
        <message>
            <source>From %1 to %2, middle %3, %4 %5</source>
            <translation>De la %1 la %2, mijloc %3, %4 %5</translation>
        </message>
    </context>
    <context>
        <name>likecast::ResultCard</name>
        <message>
            <source>Expected likes</source>
            <translation>Aprecieri așteptate</translation>
        </message>
        <message>
            <source>Drop a photo to see its likes</source>
            <translation>Trage o fotografie ca să-i vezi aprecierile</translation>
        </message>
        <message>
            <source>The likes to expect stand here, with the range that 8 of 10 posts like it land in. A caption and an hour alone are enough to start.</source>
            <translation>Aici apar aprecierile așteptate, cu intervalul în care ajung 8 din 10 postări asemănătoare. O descriere și o oră sunt de ajuns pentru început.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Renunță</translation>
        </message>
        <message>
            <source>Stops the prediction that is running</source>
            <translation>Oprește predicția în curs</translation>
        </message>
        <message>
            <source>Stopped. This number is that of the draft before your last change.</source>
            <translation>Oprit. Acest număr este al ciornei dinaintea ultimei tale modificări.</translation>
        </message>
        <message numerus="yes">
            <source>%1 likes</source>
            <translation>
                <numerusform>%1 apreciere</numerusform>
                <numerusform>%1 aprecieri</numerusform>
                <numerusform>%1 de aprecieri</numerusform>
            </translation>
        </message>
        <message>
            <source>No prediction. %1</source>
            <translation>Nicio predicție. %1</translation>
        </message>
        <message>
            <source>Nothing predicted yet. Drop a photo or write a caption.</source>
            <translation>Încă nicio predicție. Trage o fotografie sau scrie o descriere.</translation>
        </message>
        <message>
            <source>Out of date. %1</source>
            <translation>Nu mai e actual. %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::SettingsPage</name>
        <message>
            <source>System</source>
            <translation>Sistem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Luminoasă</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Întunecată</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspect</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Temă</translation>
        </message>
        <message>
            <source>Follows your system unless you choose.</source>
            <translation>Urmează sistemul, dacă nu alegi tu.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Limbă</translation>
        </message>
        <message>
            <source>Of the window; captions may be in any.</source>
            <translation>A ferestrei; descrierile pot fi în oricare.</translation>
        </message>
        <message>
            <source>Photo analysis</source>
            <translation>Analiza fotografiilor</translation>
        </message>
        <message>
            <source>Face detector</source>
            <translation>Detector de fețe</translation>
        </message>
        <message>
            <source>None is installed here; photos are judged without their faces.</source>
            <translation>Aici nu este instalat niciunul; fotografiile sunt evaluate fără fețe.</translation>
        </message>
        <message>
            <source>%1, the only one installed here.</source>
            <translation>%1, singurul instalat aici.</translation>
        </message>
        <message>
            <source>Automatic (%1)</source>
            <translation>Automat (%1)</translation>
        </message>
        <message>
            <source>Which method looks for faces. Every draft is looked at again.</source>
            <translation>Ce metodă caută fețele. Fiecare ciornă este analizată din nou.</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidențialitate</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rețea</translation>
        </message>
        <message>
            <source>The network is not used at all.</source>
            <translation>Rețeaua nu este folosită deloc.</translation>
        </message>
        <message>
            <source>Never use the network</source>
            <translation>Nu folosi niciodată rețeaua</translation>
        </message>
        <message>
            <source>Likecast works fully offline; linking and refresh are off. Without this switch the network is used only for accounts that you link, to ask Instagram, and for model packs that you install.</source>
            <translation>Likecast funcționează complet offline; conectarea și reîmprospătarea sunt oprite. Fără acest comutator, rețeaua este folosită doar pentru conturile pe care le conectezi, ca să întrebe Instagram, și pentru pachetele de modele pe care le instalezi.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TimeZoneChooser</name>
        <message>
            <source>%1 time</source>
            <comment>city</comment>
            <translation>Ora din %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>city, country</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fus orar</translation>
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
            <translation>Tokenuri de acces</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Niciunul</translation>
        </message>
        <message>
            <source>No account is linked. The Account page shows how to make a token.</source>
            <translation>Niciun cont nu este conectat. Pagina Cont arată cum se face un token.</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Reînnoiește</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Uită</translation>
        </message>
        <message>
            <source>Renew the token of @%1</source>
            <translation>Reînnoiește tokenul contului @%1</translation>
        </message>
        <message>
            <source>Forget the token of @%1</source>
            <translation>Uită tokenul contului @%1</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frază de acces</translation>
        </message>
        <message>
            <source>Passphrase of the token of @%1</source>
            <translation>Fraza de acces a tokenului contului @%1</translation>
        </message>
        <message>
            <source>The token is forgotten; the posts stay.</source>
            <translation>Tokenul a fost uitat; postările rămân.</translation>
        </message>
        <message>
            <source>The token was renewed.</source>
            <translation>Tokenul a fost reînnoit.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TrainingCard</name>
        <message>
            <source>On %1 posts kept apart from learning it was right for %2.</source>
            <translation>Pe postările ținute deoparte de învățare (%1), a nimerit %2.</translation>
        </message>
        <message>
            <source>On %1 posts kept apart from learning: mean absolute error %2, mean squared error %3, R² %4 (in %5).</source>
            <translation>Pe postările ținute deoparte de învățare (%1): eroare medie absolută %2, eroare medie pătratică %3, R² %4 (în %5).</translation>
        </message>
        <message>
            <source>Train on your posts</source>
            <translation>Antrenează pe postările tale</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Antrenează</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Antrenare</translation>
        </message>
        <message>
            <source>Model to train</source>
            <translation>Model de antrenat</translation>
        </message>
        <message>
            <source>Learns from the older four fifths of this account's posts; the newest fifth judges it. Likecast's own model needs no training: it follows your posts by itself.</source>
            <translation>Învață din cele mai vechi patru cincimi ale postărilor acestui cont; cea mai nouă cincime îl evaluează. Modelul propriu al Likecast nu are nevoie de antrenare: îți urmează singur postările.</translation>
        </message>
        <message>
            <source>No model here learns from one account alone.</source>
            <translation>Niciun model de aici nu învață dintr-un singur cont.</translation>
        </message>
        <message>
            <source>Not trained on this account yet.</source>
            <translation>Încă neantrenat pe acest cont.</translation>
        </message>
        <message>
            <source>Trained on your posts until %1. %2</source>
            <translation>Antrenat pe postările tale până la %1. %2</translation>
        </message>
        <message>
            <source>%1 learns… Stop keeps the best so far.</source>
            <translation>%1 învață… „Oprește” păstrează ce e mai bun până acum.</translation>
        </message>
        <message>
            <source>Stopped before there was anything to keep. What was trained before is as it was.</source>
            <translation>Oprit înainte să fie ceva de păstrat. Ce era antrenat dinainte a rămas la fel.</translation>
        </message>
        <message>
            <source>There are too few posts with known likes whose photos are here. An export or a folder with the photos brings them in.</source>
            <translation>Sunt prea puține postări cu aprecieri cunoscute ale căror fotografii sunt aici. Un export sau un dosar cu fotografiile le aduce.</translation>
        </message>
        <message>
            <source>There are too few posts with known likes to learn from: about 65 are needed. Import or refresh brings more in.</source>
            <translation>Sunt prea puține postări cu aprecieri cunoscute din care să învețe: e nevoie de vreo 65. Importul sau reîmprospătarea aduc mai multe.</translation>
        </message>
        <message>
            <source>Not trained. %1</source>
            <translation>Neantrenat. %1</translation>
        </message>
        <message>
            <source>Stopped; the best weights so far are kept.</source>
            <translation>Oprit; se păstrează cele mai bune ponderi de până acum.</translation>
        </message>
        <message>
            <source>Continue training</source>
            <translation>Continuă antrenarea</translation>
        </message>
        <message>
            <source>Starts anew; what was trained before is replaced when it ends.</source>
            <translation>Începe din nou; ce a fost antrenat înainte este înlocuit la sfârșit.</translation>
        </message>
        <message>
            <source>Goes on from the weights that are kept, on the same posts.</source>
            <translation>Continuă de la ponderile păstrate, pe aceleași postări.</translation>
        </message>
        <message>
            <source>Trained on your posts until %1, and stopped before its end. %2</source>
            <translation>Antrenat pe postările tale până la %1 și oprit înainte de sfârșit. %2</translation>
        </message>
        <message>
            <source>It cannot go on from what is kept: some posts that it learned from would judge it, as this account's posts are others by now or an earlier version kept no list of them. Train it anew; until then it stays as it is.</source>
            <translation>Nu poate continua de la ce s-a păstrat: l-ar evalua unele dintre postările din care a învățat, fiindcă postările acestui cont sunt acum altele sau o versiune anterioară nu le-a păstrat lista. Antrenează-l din nou; până atunci rămâne cum este.</translation>
        </message>
        <message>
            <source>It also learned what these model packs see in photos: %1. Without them a photo counts as a usual one.</source>
            <translation>A învățat și ce văd în fotografii aceste pachete de modele: %1. Fără ele, o fotografie contează ca una obișnuită.</translation>
        </message>
        <message>
            <source>Stopped; the best weights so far are kept, and it can go on from here.</source>
            <translation>Oprit; se păstrează cele mai bune ponderi de până acum și poate continua de aici.</translation>
        </message>
        <message>
            <source>Ended by itself after epoch %1 of %2: posts kept apart from learning were not forecast any better.</source>
            <translation>S-a încheiat singur după epoca %1 din %2: postările ținute deoparte de învățare nu mai erau prezise mai bine.</translation>
        </message>
        <message>
            <source>Trained.</source>
            <translation>Antrenat.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekHeatmap</name>
        <message>
            <source>Best hours, next 7 days</source>
            <translation>Cele mai bune ore, următoarele 7 zile</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <comment>weekday and time</comment>
            <translation>Ales: %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday, hour</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 likes</source>
            <translation>
                <numerusform>%1 apreciere</numerusform>
                <numerusform>%1 aprecieri</numerusform>
                <numerusform>%1 de aprecieri</numerusform>
            </translation>
        </message>
        <message>
            <source>The best hours to post show here with the first prediction.</source>
            <translation>Cele mai bune ore de postare apar aici odată cu prima predicție.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>hour, likes</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Best: %1.</source>
            <translation>Cel mai bine: %1.</translation>
        </message>
        <message>
            <source>Arrow keys move, Enter chooses.</source>
            <translation>Săgețile mută, Enter alege.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WhatIfList</name>
        <message>
            <source>What went along with more likes in past posts: no promise.</source>
            <translation>Ce a mers împreună cu mai multe aprecieri la postările trecute: nu e o promisiune.</translation>
        </message>
        <message>
            <source>What would help</source>
            <translation>Ce ar ajuta</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>change, effect in percent</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 likes expected then</source>
            <translation>
                <numerusform>%1 apreciere așteptată atunci</numerusform>
                <numerusform>%1 aprecieri așteptate atunci</numerusform>
                <numerusform>%1 de aprecieri așteptate atunci</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartWidget</name>
        <message>
            <source>Use the arrow keys to move.</source>
            <translation>Folosește tastele săgeți ca să te deplasezi.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TrendChart</name>
        <message>
            <source>%1: %2</source>
            <comment>day, count</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>RatioBins</name>
        <message>
            <source>%1 ×</source>
            <comment>a multiple</comment>
            <translation>%1 ×</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2 ×: %3 posts</source>
            <comment>multiples</comment>
            <translation>
                <numerusform>De la %1 la %2 ×: %3 postare</numerusform>
                <numerusform>De la %1 la %2 ×: %3 postări</numerusform>
                <numerusform>De la %1 la %2 ×: %3 de postări</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 × or more: %2 posts</source>
            <comment>a multiple</comment>
            <translation>
                <numerusform>%1 × sau mai mult: %2 postare</numerusform>
                <numerusform>%1 × sau mai mult: %2 postări</numerusform>
                <numerusform>%1 × sau mai mult: %2 de postări</numerusform>
            </translation>
        </message>
    </context>
</TS>
