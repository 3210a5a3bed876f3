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
            <source>Shares place %1 of %2, too close to call; %3 chance of being the best.</source>
            <translation>Împarte locul %1 din %2, prea apropiate; șanse de %3 să fie cea mai bună.</translation>
        </message>
        <message>
            <source>%1 beats %2: %3</source>
            <translation>%1 bate %2: %3</translation>
        </message>
        <message>
            <source>%1 and %2: too close to call</source>
            <translation>%1 și %2: la egalitate</translation>
        </message>
        <message>
            <source>The difference is too small to be sure (%1).</source>
            <translation>Diferența e prea mică pentru a fi siguri (%1).</translation>
        </message>
        <message>
            <source>Number %1 of %2; %3 chance of being the best.</source>
            <translation>Locul %1 din %2, cu șanse de %3 să fie cea mai bună.</translation>
        </message>
        <message>
            <source>%1 would do better in %2 of cases.</source>
            <translation>%1 ar merge mai bine în %2 din cazuri.</translation>
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
            <source>Everything else</source>
            <translation>Orice altceva</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>likes, percent</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Mărimea contului tău</translation>
        </message>
        <message>
            <source>could be chance</source>
            <translation>poate fi întâmplare</translation>
        </message>
        <message>
            <source>other accounts</source>
            <translation>alte conturi</translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts at this hour</source>
            <translation>
                <numerusform>%Ln postare a ta la această oră</numerusform>
                <numerusform>%Ln postări ale tale la această oră</numerusform>
                <numerusform>%Ln de postări ale tale la această oră</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln captions</source>
            <translation>
                <numerusform>%Ln descriere a ta</numerusform>
                <numerusform>%Ln descrieri ale tale</numerusform>
                <numerusform>%Ln de descrieri ale tale</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts with hashtags</source>
            <translation>
                <numerusform>%Ln postare a ta cu hashtaguri</numerusform>
                <numerusform>%Ln postări ale tale cu hashtaguri</numerusform>
                <numerusform>%Ln de postări ale tale cu hashtaguri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts of this type</source>
            <translation>
                <numerusform>%Ln postare a ta de acest tip</numerusform>
                <numerusform>%Ln postări ale tale de acest tip</numerusform>
                <numerusform>%Ln de postări ale tale de acest tip</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts with faces</source>
            <translation>
                <numerusform>%Ln postare a ta cu fețe</numerusform>
                <numerusform>%Ln postări ale tale cu fețe</numerusform>
                <numerusform>%Ln de postări ale tale cu fețe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln photos</source>
            <translation>
                <numerusform>%Ln fotografie a ta</numerusform>
                <numerusform>%Ln fotografii ale tale</numerusform>
                <numerusform>%Ln de fotografii ale tale</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts</source>
            <translation>
                <numerusform>%Ln postare a ta</numerusform>
                <numerusform>%Ln postări ale tale</numerusform>
                <numerusform>%Ln de postări ale tale</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>These are posts of a Facebook page.</source>
            <translation>Acestea sunt postările unei pagini de Facebook.</translation>
        </message>
        <message>
            <source>We can't tell what all columns of this table mean.</source>
            <translation>Nu știm ce înseamnă toate coloanele acestui tabel.</translation>
        </message>
        <message>
            <source>This ZIP is compressed in a way that can't be read here.</source>
            <translation>Acest ZIP este comprimat într-un mod care nu poate fi citit aici.</translation>
        </message>
        <message>
            <source>Export the content of the Instagram account instead.</source>
            <translation>Exportă în schimb conținutul contului de Instagram.</translation>
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
            <source>The backup is damaged.</source>
            <translation>Copia de siguranță este deteriorată.</translation>
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
            <source>%1 is too large to open.</source>
            <translation>%1 este prea mare pentru a fi deschisă.</translation>
        </message>
        <message>
            <source>Drop a JPEG, PNG, WebP or another photo.</source>
            <translation>Trage aici un JPEG, PNG, WebP sau altă fotografie.</translation>
        </message>
        <message>
            <source>Link the account again with a new token.</source>
            <translation>Conectează din nou contul cu un token nou.</translation>
        </message>
        <message>
            <source>A part of Likecast is missing.</source>
            <translation>Lipsește o parte din Likecast.</translation>
        </message>
        <message>
            <source>There is not enough memory.</source>
            <translation>Memoria nu este suficientă.</translation>
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
            <source>There are no posts in this data export.</source>
            <translation>Acest export de date nu conține postări.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>Fișierul e deteriorat.</translation>
        </message>
        <message>
            <source>Another program is using Likecast's data.</source>
            <translation>Alt program folosește datele Likecast.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Discul e plin.</translation>
        </message>
        <message>
            <source>Choose another one in Settings.</source>
            <translation>Alege altul în Setări.</translation>
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
            <source>Free some space, then try again.</source>
            <translation>Eliberează spațiu, apoi încearcă din nou.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Încearcă din nou.</translation>
        </message>
        <message>
            <source>Your drafts are unchanged.</source>
            <translation>Ciornele tale sunt neschimbate.</translation>
        </message>
        <message>
            <source>%1 is too large.</source>
            <translation>%1 este prea mare.</translation>
        </message>
        <message>
            <source>This account isn't in Likecast, or it isn't a professional account.</source>
            <translation>Acest cont nu este în Likecast sau nu este un cont profesional.</translation>
        </message>
        <message>
            <source>Request a shorter date range from Instagram.</source>
            <translation>Cere de la Instagram o perioadă mai scurtă.</translation>
        </message>
        <message>
            <source>Import it or link it. The guide shows how to switch to a professional account.</source>
            <translation>Importă-l sau conectează-l. Ghidul arată cum treci la un cont profesional.</translation>
        </message>
        <message>
            <source>This file isn't a Likecast backup.</source>
            <translation>Acest fișier nu este o copie de siguranță Likecast.</translation>
        </message>
        <message>
            <source>Choose a file that was created with Back up.</source>
            <translation>Alege un fișier scris de copierea de siguranță.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Alege alt dosar.</translation>
        </message>
        <message>
            <source>%1 can't be found.</source>
            <translation>%1 nu a fost găsit.</translation>
        </message>
        <message>
            <source>%1 couldn't be read.</source>
            <translation>%1 nu a putut fi citit.</translation>
        </message>
        <message>
            <source>%1 is too large for a photo.</source>
            <translation>%1 e un fișier prea mare pentru o fotografie.</translation>
        </message>
        <message>
            <source>This computer can't open the format of %1.</source>
            <translation>Acest computer nu poate deschide formatul fișierului %1.</translation>
        </message>
        <message>
            <source>Put it back, or drop it again from its new location.</source>
            <translation>Pune-l la loc sau trage-l din nou aici din noul loc.</translation>
        </message>
        <message>
            <source>Check that you have permission to open it, then try again.</source>
            <translation>Verifică dacă ai voie să-l deschizi, apoi încearcă din nou.</translation>
        </message>
        <message>
            <source>Export a smaller version and drop that instead.</source>
            <translation>Exportă o versiune mai mică și trage-o aici.</translation>
        </message>
        <message>
            <source>Copy it again from the original.</source>
            <translation>Copiază-l din nou de unde l-ai luat.</translation>
        </message>
        <message>
            <source>Save it as a JPEG, or install HEIC and AVIF support on your system.</source>
            <translation>Salvează-l ca JPEG sau instalează suportul pentru HEIC și AVIF pe sistemul tău.</translation>
        </message>
        <message>
            <source>Network access is turned off in Likecast.</source>
            <translation>Accesul la rețea e oprit în Likecast.</translation>
        </message>
        <message>
            <source>This computer is offline, or the connection was lost.</source>
            <translation>Acest computer e offline sau conexiunea s-a întrerupt.</translation>
        </message>
        <message>
            <source>The server's identity couldn't be verified, so nothing was sent.</source>
            <translation>Identitatea serverului nu a putut fi verificată, așa că nu s-a trimis nimic.</translation>
        </message>
        <message>
            <source>The server sent an unexpected answer.</source>
            <translation>Serverul a trimis un răspuns neașteptat.</translation>
        </message>
        <message>
            <source>Instagram no longer accepts the access token.</source>
            <translation>Instagram nu mai acceptă tokenul de acces.</translation>
        </message>
        <message>
            <source>The access token doesn't allow this.</source>
            <translation>Tokenul de acces nu permite asta.</translation>
        </message>
        <message>
            <source>Instagram asks us to wait before the next request.</source>
            <translation>Instagram cere să aștepți până la următoarea solicitare.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the access token.</source>
            <translation>Acest computer nu are un seif de parole în care să păstreze tokenul de acces.</translation>
        </message>
        <message>
            <source>The access token is protected by a passphrase.</source>
            <translation>Tokenul de acces e protejat cu o frază de acces.</translation>
        </message>
        <message>
            <source>Wrong passphrase.</source>
            <translation>Frază de acces greșită.</translation>
        </message>
        <message>
            <source>This model pack can't be used.</source>
            <translation>Acest pachet de modele nu poate fi folosit.</translation>
        </message>
        <message>
            <source>Turn it on in Settings, under Privacy.</source>
            <translation>Pornește-l în Setări, la Confidențialitate.</translation>
        </message>
        <message>
            <source>Try again when you're online. It will continue where it stopped.</source>
            <translation>Încearcă din nou când ești online. Va continua de unde s-a oprit.</translation>
        </message>
        <message>
            <source>Try again on another network.</source>
            <translation>Încearcă din nou din altă rețea.</translation>
        </message>
        <message>
            <source>Try again later. It will continue where it stopped.</source>
            <translation>Încearcă din nou mai târziu. Va continua de unde s-a oprit.</translation>
        </message>
        <message>
            <source>Create a new token with all the permissions listed in the guide.</source>
            <translation>Creează un token nou cu toate permisiunile din ghid.</translation>
        </message>
        <message>
            <source>Choose a passphrase to encrypt it with.</source>
            <translation>Alege o frază de acces cu care să-l criptezi.</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Scrie fraza de acces.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>Descarcă-l din nou.</translation>
        </message>
        <message>
            <source>The file couldn't be written.</source>
            <translation>Fișierul nu a putut fi scris.</translation>
        </message>
        <message>
            <source>The selected face detector isn't installed.</source>
            <translation>Detectorul de fețe ales nu e instalat.</translation>
        </message>
        <message>
            <source>The prediction model is for another version of Likecast.</source>
            <translation>Modelul de predicție aparține altei versiuni de Likecast.</translation>
        </message>
        <message>
            <source>One of the values isn't valid.</source>
            <translation>Una dintre valori nu este validă.</translation>
        </message>
        <message>
            <source>The date or time isn't valid.</source>
            <translation>Data sau ora nu este validă.</translation>
        </message>
        <message>
            <source>We can't read this file.</source>
            <translation>Nu putem citi acest fișier.</translation>
        </message>
        <message>
            <source>We found no posts in this data export in HTML.</source>
            <translation>Nu am găsit postări în acest export de date în HTML.</translation>
        </message>
        <message>
            <source>There aren't enough posts.</source>
            <translation>Nu sunt destule postări.</translation>
        </message>
        <message>
            <source>This account is no longer in Likecast.</source>
            <translation>Acest cont nu mai e în Likecast.</translation>
        </message>
        <message>
            <source>This profile no longer exists.</source>
            <translation>Acest profil nu mai există.</translation>
        </message>
        <message>
            <source>Likecast can't write to its data folder.</source>
            <translation>Likecast nu poate scrie în dosarul său de date.</translation>
        </message>
        <message>
            <source>The data on this computer was created by a newer version of Likecast.</source>
            <translation>Datele de pe acest computer au fost scrise de un Likecast mai nou.</translation>
        </message>
        <message>
            <source>Likecast's database is damaged.</source>
            <translation>Baza de date Likecast e deteriorată.</translation>
        </message>
        <message>
            <source>Something went wrong in Likecast.</source>
            <translation>Ceva nu a mers în Likecast.</translation>
        </message>
        <message>
            <source>Reinstall Likecast to fix this.</source>
            <translation>Reinstalează Likecast ca să repari.</translation>
        </message>
        <message>
            <source>Close other programs, or use a smaller file.</source>
            <translation>Închide alte programe sau folosește un fișier mai mic.</translation>
        </message>
        <message>
            <source>Correct it to update the prediction.</source>
            <translation>Corectează ca să actualizezi predicția.</translation>
        </message>
        <message>
            <source>Enter your followers and average likes instead.</source>
            <translation>Scrie în schimb urmăritorii și media aprecierilor.</translation>
        </message>
        <message>
            <source>Use Instagram's data export in JSON format, a CSV file or an Instaloader folder.</source>
            <translation>Folosește exportul de date Instagram în format JSON, un fișier CSV sau un dosar Instaloader.</translation>
        </message>
        <message>
            <source>Request it again under Download your information, and choose JSON instead of HTML.</source>
            <translation>Cere-l din nou de la Instagram, la Descarcă informațiile tale, și alege formatul JSON în loc de HTML.</translation>
        </message>
        <message>
            <source>Request it again with Content and Past Instagram insights, for all time, in JSON format.</source>
            <translation>Cere-l din nou de la Instagram cu Conținut și Statistici Instagram anterioare, pentru toată perioada, în format JSON.</translation>
        </message>
        <message>
            <source>Settings shows where your data is stored. Check that you have permission to write there.</source>
            <translation>În Setări vezi unde sunt păstrate datele tale. Verifică dacă ai voie să scrii acolo.</translation>
        </message>
        <message>
            <source>Install the latest version of Likecast.</source>
            <translation>Instalează cea mai nouă versiune de Likecast.</translation>
        </message>
        <message>
            <source>Restore a backup in Settings.</source>
            <translation>Restaurează o copie de siguranță din Setări.</translation>
        </message>
        <message>
            <source>Your draft is kept, with its caption and time.</source>
            <translation>Ciorna rămâne, cu descrierea și ora ei.</translation>
        </message>
        <message>
            <source>Your draft is kept.</source>
            <translation>Ciorna rămâne.</translation>
        </message>
        <message>
            <source>Your changes are kept until you close the window.</source>
            <translation>Modificările tale se păstrează până închizi fereastra.</translation>
        </message>
        <message>
            <source>Your data is unchanged.</source>
            <translation>Datele tale sunt neschimbate.</translation>
        </message>
        <message>
            <source>These are daily totals, not posts.</source>
            <translation>Sunt totaluri zilnice, nu postări.</translation>
        </message>
        <message>
            <source>Export Content with lifetime figures instead.</source>
            <translation>Exportă în schimb „Conținut” cu cifre pe toată durata.</translation>
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
            <source>perhaps smiling</source>
            <translation>poate zâmbește</translation>
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
            <source>Likecast</source>
            <translation>Likecast</translation>
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
            <source>More questions</source>
            <translation>Mai multe întrebări</translation>
        </message>
        <message>
            <source>Posted at the weekend</source>
            <translation>Publicată în weekend</translation>
        </message>
        <message>
            <source>More time since the last post</source>
            <translation>Mai mult timp de la ultima postare</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pauză</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automat</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Mărimea contului</translation>
        </message>
        <message>
            <source>%1, trained on %2 of your posts: how much each input improved its splits. It uses only words, day, hour and faces.</source>
            <translation>%1, antrenat pe %2 dintre postările tale: cât a îmbunătățit fiecare intrare ramificările lui. Folosește doar cuvintele, ziua, ora și fețele.</translation>
        </message>
        <message>
            <source>%1, explained on your latest %2 posts: the average size of each effect.</source>
            <translation>%1, explicat pe cele mai noi %2 postări ale tale: mărimea medie a fiecărui efect.</translation>
        </message>
        <message>
            <source>same as the last post</source>
            <translation>la fel ca ultima postare</translation>
        </message>
        <message>
            <source>recent average</source>
            <translation>media recentă</translation>
        </message>
        <message>
            <source>median of the same media type</source>
            <translation>mediana tipului de conținut</translation>
        </message>
        <message>
            <source>Needs more posts with known likes.</source>
            <translation>Are nevoie de mai multe postări cu aprecieri cunoscute.</translation>
        </message>
        <message>
            <source>The trained model is damaged.</source>
            <translation>Modelul antrenat e deteriorat.</translation>
        </message>
        <message>
            <source>The trained model is for another version of Likecast.</source>
            <translation>Modelul antrenat aparține altei versiuni de Likecast.</translation>
        </message>
        <message>
            <source>Not available yet.</source>
            <translation>Încă nu e disponibil.</translation>
        </message>
        <message>
            <source>The data it needs is missing.</source>
            <translation>Lipsesc datele de care are nevoie.</translation>
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
            <source>Rates how a photo looks</source>
            <translation>Evaluează cum arată o fotografie</translation>
        </message>
        <message>
            <source>%1. %2, %3, from %4</source>
            <comment>kind, size, licence, source</comment>
            <translation>%1. %2, %3, de la %4</translation>
        </message>
        <message>
            <source>Recognises smiles</source>
            <translation>Recunoaște zâmbetele</translation>
        </message>
        <message>
            <source>Recognises what's in a photo</source>
            <translation>Recunoaște ce e într-o fotografie</translation>
        </message>
        <message>
            <source>Compares photos</source>
            <translation>Compară fotografii</translation>
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
            <source>Instagram API</source>
            <translation>API Instagram</translation>
        </message>
        <message>
            <source>CSV file</source>
            <translation>Fișier CSV</translation>
        </message>
        <message>
            <source>Saved API responses</source>
            <translation>Răspunsuri API salvate</translation>
        </message>
        <message>
            <source>Photo folder</source>
            <translation>Dosar cu fotografii</translation>
        </message>
        <message numerus="yes">
            <source>%1 new posts</source>
            <translation>
                <numerusform>%1 postare nouă</numerusform>
                <numerusform>%1 postări noi</numerusform>
                <numerusform>%1 de postări noi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 updated</source>
            <translation>
                <numerusform>%1 actualizată</numerusform>
                <numerusform>%1 actualizate</numerusform>
                <numerusform>%1 actualizate</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nimic nou</translation>
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
        <message>
            <source>Compare &amp;drafts</source>
            <translation>Compară &amp;ciornele</translation>
        </message>
        <message>
            <source>&amp;Correct faces</source>
            <translation>&amp;Corectează fețele</translation>
        </message>
        <message>
            <source>Make a &amp;carousel</source>
            <translation>Fă un &amp;carusel</translation>
        </message>
        <message>
            <source>&amp;Split carousel</source>
            <translation>De&amp;sparte caruselul</translation>
        </message>
        <message>
            <source>Next c&amp;rop</source>
            <translation>Următoarea decupa&amp;re</translation>
        </message>
        <message>
            <source>Copy p&amp;hoto with boxes</source>
            <translation>Copiază &amp;fotografia cu chenare</translation>
        </message>
        <message>
            <source>Copy report c&amp;ard</source>
            <translation>Copiază fișa de &amp;raport</translation>
        </message>
    </context>
    <context>
        <name>ResultText</name>
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
            <source>%1 in %2 posts like this land in the shaded range.</source>
            <translation>%1 din %2 postări ca aceasta ajung în intervalul umbrit.</translation>
        </message>
        <message>
            <source>Based on your last post.</source>
            <translation>Se bazează pe ultima ta postare.</translation>
        </message>
        <message numerus="yes">
            <source>Based on your last %Ln posts.</source>
            <translation>
                <numerusform>Se bazează pe ultima ta postare (%Ln).</numerusform>
                <numerusform>Se bazează pe ultimele tale %Ln postări.</numerusform>
                <numerusform>Se bazează pe ultimele tale %Ln de postări.</numerusform>
            </translation>
        </message>
        <message>
            <source>Based on the average likes you entered. Add your past posts for a narrower range.</source>
            <translation>Bazat pe media aprecierilor scrisă de tine. Adaugă postările tale din trecut pentru un interval mai îngust.</translation>
        </message>
        <message>
            <source>Typical for accounts your size. Enter your average likes for a narrower range.</source>
            <translation>Tipic pentru conturi de mărimea ta. Scrie media aprecierilor tale pentru un interval mai îngust.</translation>
        </message>
        <message>
            <source>no caption</source>
            <comment>new for the account</comment>
            <translation>fără descriere</translation>
        </message>
        <message>
            <source>this many hashtags</source>
            <comment>new for the account</comment>
            <translation>atâtea hashtaguri</translation>
        </message>
        <message>
            <source>this time of day</source>
            <comment>new for the account</comment>
            <translation>această oră a zilei</translation>
        </message>
        <message>
            <source>this type of post</source>
            <comment>new for the account</comment>
            <translation>acest tip de postare</translation>
        </message>
        <message>
            <source>New for your account: %1. That makes the range wider.</source>
            <translation>Nou pentru contul tău: %1. De aceea intervalul e mai larg.</translation>
        </message>
        <message>
            <source>%1 expected, between %2 and %3.</source>
            <comment>1,240 likes, low, high</comment>
            <translation>Se așteaptă %1, între %2 și %3.</translation>
        </message>
        <message>
            <source>Predicting…</source>
            <translation>Se estimează…</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>Post %1 at %2</source>
            <comment>day, time</comment>
            <translation>Postează %1 la %2</translation>
        </message>
        <message>
            <source>midnight</source>
            <comment>time</comment>
            <translation>miezul nopții</translation>
        </message>
        <message>
            <source>End with a question</source>
            <translation>Încheie cu o întrebare</translation>
        </message>
        <message>
            <source>Keep only the first sentence</source>
            <translation>Păstrează doar prima propoziție</translation>
        </message>
        <message>
            <source>Use fewer hashtags</source>
            <translation>Folosește mai puține hashtaguri</translation>
        </message>
        <message>
            <source>Leave out the hashtags</source>
            <translation>Renunță la hashtaguri</translation>
        </message>
        <message>
            <source>Post a single photo</source>
            <translation>Postează o singură fotografie</translation>
        </message>
        <message>
            <source>Make it a carousel</source>
            <translation>Fă un carusel</translation>
        </message>
        <message>
            <source>Make it a video</source>
            <translation>Fă un video</translation>
        </message>
        <message>
            <source>Make it a reel</source>
            <translation>Fă un reel</translation>
        </message>
        <message>
            <source>Add %1</source>
            <comment>hashtags</comment>
            <translation>Adaugă %1</translation>
        </message>
        <message>
            <source>Use your %1 instead</source>
            <comment>hashtags</comment>
            <translation>Folosește în schimb %1</translation>
        </message>
    </context>
    <context>
        <name>TokenCard</name>
        <message>
            <source>Stored in your system's keychain</source>
            <translation>Păstrat în seiful de parole al sistemului tău</translation>
        </message>
        <message>
            <source>Stored encrypted with your passphrase</source>
            <translation>Păstrat criptat cu fraza ta de acces</translation>
        </message>
        <message>
            <source>%1. Expiry date not known yet.</source>
            <translation>%1. Încă nu se știe când expiră.</translation>
        </message>
        <message>
            <source>%1. Valid until %2, renewed automatically.</source>
            <translation>%1. Valabil până la %2, se reînnoiește automat.</translation>
        </message>
        <message>
            <source>%1. Expired on %2. Link the account again.</source>
            <translation>%1. A expirat la %2. Conectează din nou contul.</translation>
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
            <source>Licence</source>
            <translation>Licență</translation>
        </message>
        <message>
            <source>Likecast %1</source>
            <translation>Likecast %1</translation>
        </message>
        <message>
            <source>Show the licence</source>
            <translation>Arată licența</translation>
        </message>
        <message>
            <source>NASA portrait of astronaut Eileen Collins, public domain.</source>
            <translation>Portretul NASA al astronautei Eileen Collins, în domeniul public.</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>Textul licenței</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Qt %1.</source>
            <translation>Software liber sub licența GNU General Public License, versiunea 3 sau ulterioară. Vine fără nicio garanție. Qt %1.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountFields</name>
        <message>
            <source>This list can't be read, so it's ignored. Write whole numbers between commas: 120, 98, 143.</source>
            <translation>Lista nu poate fi citită, așa că nu contează. Scrie numere întregi între virgule: 120, 98, 143.</translation>
        </message>
        <message>
            <source>Paste or type the likes of your last posts, newest first: 120, 98, 143. Ten or more make a good range.</source>
            <translation>Lipește sau scrie aprecierile ultimelor postări, cea mai nouă întâi: 120, 98, 143. Zece sau mai multe dau un interval bun.</translation>
        </message>
        <message>
            <source>Likes of your last posts</source>
            <translation>Aprecierile ultimelor postări</translation>
        </message>
        <message>
            <source>Example account</source>
            <translation>Cont exemplu</translation>
        </message>
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
            <source>Average likes</source>
            <translation>Aprecieri medii</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cont</translation>
        </message>
        <message>
            <source>The account's followers. Optional.</source>
            <translation>Urmăritorii contului. Opțional.</translation>
        </message>
        <message>
            <source>Likes a post on this account usually gets. Optional. The likes of your last posts say more.</source>
            <translation>Cât primește de obicei o postare a contului. Opțional. Aprecierile ultimelor postări spun mai mult.</translation>
        </message>
        <message>
            <source>Choose an account you've added, or enter numbers yourself.</source>
            <translation>Alege un cont adăugat sau scrie tu numerele.</translation>
        </message>
        <message>
            <source>Enter numbers myself</source>
            <translation>Scriu eu numerele</translation>
        </message>
        <message>
            <source>%1 isn't a number, so it's ignored. Write it like %2 or %3.</source>
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
            <source>More</source>
            <translation>Mai mult</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>Importă un &amp;dosar…</translation>
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
        <message numerus="yes">
            <source>%1 in %n days</source>
            <translation>
                <numerusform>%1 în %n zi</numerusform>
                <numerusform>%1 în %n zile</numerusform>
                <numerusform>%1 în %n de zile</numerusform>
            </translation>
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
            <source>Stop</source>
            <translation>Oprește</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Schimbă contul</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>&amp;Adaugă un cont…</translation>
        </message>
        <message>
            <source>Token passphrase</source>
            <translation>Fraza de acces a tokenului</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>la %1</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Necunoscut</translation>
        </message>
        <message>
            <source>%1 vs. last quarter</source>
            <translation>%1 față de trim. trecut</translation>
        </message>
        <message>
            <source>average %1</source>
            <translation>media %1</translation>
        </message>
        <message>
            <source>no likes known yet</source>
            <translation>încă fără aprecieri cunoscute</translation>
        </message>
        <message>
            <source>(likes + comments) ÷ followers</source>
            <translation>(aprecieri + comentarii) ÷ urmăritori</translation>
        </message>
        <message>
            <source>Link the account to refresh it, or import a newer file.</source>
            <translation>Conectează contul ca să-l reîmprospătezi sau importă un fișier mai nou.</translation>
        </message>
        <message>
            <source>Get new posts and likes from Instagram</source>
            <translation>Preia postările și aprecierile noi de la Instagram</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>actualizat: %1</translation>
        </message>
        <message>
            <source>Type &amp;likes…</source>
            <translation>Scrie &amp;aprecieri…</translation>
        </message>
        <message>
            <source>Type &amp;followers…</source>
            <translation>Scrie &amp;urmăritori…</translation>
        </message>
        <message>
            <source>Number of followers</source>
            <translation>Numărul urmăritorilor</translation>
        </message>
        <message>
            <source>typed on %1</source>
            <translation>scris pe %1</translation>
        </message>
        <message>
            <source>Report as &amp;PDF…</source>
            <translation>Raport &amp;PDF…</translation>
        </message>
        <message>
            <source>of followers, per post</source>
            <translation>din urmăritori</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountPage</name>
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
            <source>Import a folder</source>
            <translation>Importă un dosar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importă</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Toate fișierele (*)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Elimină</translation>
        </message>
        <message>
            <source>Account sections</source>
            <translation>Secțiunile contului</translation>
        </message>
        <message>
            <source>Import cancelled. Nothing was changed.</source>
            <translation>Importul a fost anulat. Nu s-a schimbat nimic.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>Exportă într-un dosar</translation>
        </message>
        <message numerus="yes">
            <source>%n files saved to %1.</source>
            <translation>
                <numerusform>%n fișier salvat în %1.</numerusform>
                <numerusform>%n fișiere salvate în %1.</numerusform>
                <numerusform>%n de fișiere salvate în %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No new posts. All %1 were already imported.</source>
            <translation>
                <numerusform>Nicio postare nouă. Singura (%1) era deja importată.</numerusform>
                <numerusform>Nicio postare nouă. Toate cele %1 erau deja importate.</numerusform>
                <numerusform>Nicio postare nouă. Toate cele %1 erau deja importate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 posts imported.</source>
            <translation>
                <numerusform>%1 postare importată.</numerusform>
                <numerusform>%1 postări importate.</numerusform>
                <numerusform>%1 de postări importate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n predictions in the journal now have their real likes.</source>
            <translation>
                <numerusform>%n predicție din jurnal are acum aprecierile reale.</numerusform>
                <numerusform>%n predicții din jurnal au acum aprecierile reale.</numerusform>
                <numerusform>%n de predicții din jurnal au acum aprecierile reale.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove @%1 and its posts from this computer? Your journal is kept, and nothing changes on Instagram.</source>
            <translation>Elimini @%1 și postările sale de pe acest computer? Jurnalul rămâne și nimic nu se schimbă pe Instagram.</translation>
        </message>
        <message>
            <source>Linking cancelled. Nothing was saved.</source>
            <translation>Conectarea a fost anulată. Nu s-a păstrat nimic.</translation>
        </message>
        <message>
            <source>That isn't an access token, so nothing was sent. Copy the whole token from the page where you created it.</source>
            <translation>Acesta nu este un token de acces, așa că nu s-a trimis nimic. Copiază tot tokenul de pe pagina unde l-ai creat.</translation>
        </message>
        <message>
            <source>@%1 is up to date.</source>
            <translation>@%1 e la zi.</translation>
        </message>
        <message>
            <source>@%1 is up to date: %2.</source>
            <translation>@%1 e la zi: %2.</translation>
        </message>
        <message>
            <source>Refresh stopped. The next one will continue from here.</source>
            <translation>Reîmprospătarea a fost oprită. Următoarea continuă de aici.</translation>
        </message>
        <message>
            <source>Exports (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)</source>
            <translation>Exporturi (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)</translation>
        </message>
        <message>
            <source>Likes saved.</source>
            <translation>Aprecierile au fost salvate.</translation>
        </message>
        <message>
            <source>The likes are as they were.</source>
            <translation>Aprecierile sunt ca înainte.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anulează</translation>
        </message>
        <message numerus="yes">
            <source>Likes of %n posts saved.</source>
            <translation>
                <numerusform>Aprecierile unei postări (%n) au fost salvate.</numerusform>
                <numerusform>Aprecierile a %n postări au fost salvate.</numerusform>
                <numerusform>Aprecierile a %n de postări au fost salvate.</numerusform>
            </translation>
        </message>
        <message>
            <source>Followers saved.</source>
            <translation>Urmăritorii au fost salvați.</translation>
        </message>
        <message>
            <source>The followers are as they were.</source>
            <translation>Urmăritorii sunt ca înainte.</translation>
        </message>
        <message>
            <source>Report saved to %1.</source>
            <translation>Raport salvat în %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Deschide</translation>
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
            <source>Posts: %1 of %2</source>
            <translation>Postări: %1 din %2</translation>
        </message>
        <message>
            <source>Posts: %1</source>
            <translation>Postări: %1</translation>
        </message>
        <message>
            <source>Thumbnails: %1 of %2</source>
            <translation>Miniaturi: %1 din %2</translation>
        </message>
        <message>
            <source>Contacting Instagram…</source>
            <translation>Se contactează Instagram…</translation>
        </message>
        <message>
            <source>Missing likes: %1 of %2</source>
            <translation>Aprecieri lipsă: %1 din %2</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for Instagram: %n s</source>
            <translation>
                <numerusform>Se așteaptă Instagram: %n secundă</numerusform>
                <numerusform>Se așteaptă Instagram: %n secunde</numerusform>
                <numerusform>Se așteaptă Instagram: %n de secunde</numerusform>
            </translation>
        </message>
        <message>
            <source>Insights: %1 of %2</source>
            <translation>Statistici: %1 din %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CaptionEditor</name>
        <message>
            <source>Caption</source>
            <translation>Descriere</translation>
        </message>
        <message>
            <source>Write a caption with #hashtags and @mentions</source>
            <translation>Scrie o descriere, cu tot cu #hashtaguri și @mențiuni</translation>
        </message>
        <message>
            <source>Instagram won't accept this: %1</source>
            <translation>Instagram nu va accepta asta: %1</translation>
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
        <message>
            <source>Habit</source>
            <translation>Obicei</translation>
        </message>
        <message>
            <source>Other habit</source>
            <translation>Alt obicei</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Corelația rangurilor</translation>
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
            <source>Open folder</source>
            <translation>Deschide dosarul</translation>
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
            <source>Export…</source>
            <translation>Exportă…</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Exportă tot</translation>
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
            <source>Type %1 to confirm</source>
            <translation>Scrie %1 ca să confirmi</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Fă o copie</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurează o copie de siguranță</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Datele tale</translation>
        </message>
        <message>
            <source>Open data folder</source>
            <translation>Deschide dosarul cu datele tale</translation>
        </message>
        <message>
            <source>Where your data is stored</source>
            <translation>Unde sunt păstrate datele tale</translation>
        </message>
        <message>
            <source>Saves posts, journal and drafts in one verified file, without photos. Restoring keeps a copy of your current data.</source>
            <translation>Salvează postările, jurnalul și ciornele într-un fișier verificat, fără fotografii. La restaurare se păstrează o copie a datelor actuale.</translation>
        </message>
        <message>
            <source>Saves posts as CSV and all tables as JSON in a folder.</source>
            <translation>Salvează postările ca CSV și toate tabelele ca JSON într-un dosar.</translation>
        </message>
        <message>
            <source>A database with your posts, drafts, journal and photo measurements, plus pasted pictures and thumbnails, in %1</source>
            <translation>O bază de date cu postările, ciornele, jurnalul și măsurătorile fotografiilor, plus imaginile lipite și miniaturile, în %1</translation>
        </message>
        <message>
            <source>Permanently deletes this profile's posts, journal, drafts, models, settings and tokens. Back up first if in doubt. To continue, type %1.</source>
            <translation>Șterge definitiv postările, jurnalul, ciornele, modelele, setările și tokenurile acestui profil. Dacă nu ești sigur, fă întâi o copie de siguranță. Ca să continui, scrie %1.</translation>
        </message>
        <message>
            <source>Backup saved and verified: %1, %2.</source>
            <comment>accounts, posts</comment>
            <translation>Copia de siguranță a fost salvată și verificată: %1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 accounts</source>
            <translation>
                <numerusform>%1 cont</numerusform>
                <numerusform>%1 conturi</numerusform>
                <numerusform>%1 de conturi</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup restored. A copy of your previous data is in the data folder.</source>
            <translation>Copia de siguranță a fost restaurată. În dosarul de date există o copie a datelor anterioare.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>Exportă într-un dosar</translation>
        </message>
        <message numerus="yes">
            <source>%n files saved to %1.</source>
            <translation>
                <numerusform>%n fișier salvat în %1.</numerusform>
                <numerusform>%n fișiere salvate în %1.</numerusform>
                <numerusform>%n de fișiere salvate în %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was erased.</source>
            <translation>Totul a fost șters.</translation>
        </message>
        <message>
            <source>Will be removed:</source>
            <translation>Va fi șters:</translation>
        </message>
        <message>
            <source>Will stay:</source>
            <translation>Va rămâne:</translation>
        </message>
        <message>
            <source>These files of %1 will be permanently removed, and access tokens with them.</source>
            <translation>Aceste fișiere din %1 vor fi șterse definitiv și, odată cu ele, tokenurile de acces.</translation>
        </message>
        <message>
            <source>Still in the folder: %1.</source>
            <translation>Au rămas în dosar: %1.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anulează</translation>
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
            <source>Delete draft</source>
            <translation>Șterge ciorna</translation>
        </message>
        <message>
            <source>More photos: drop, paste, or press Enter to open</source>
            <translation>Mai multe fotografii: trage, lipește sau apasă Enter ca să deschizi</translation>
        </message>
        <message>
            <source>Draft %1, %2</source>
            <translation>Ciorna %1, %2</translation>
        </message>
        <message>
            <source>Save this prediction to the journal on the Account page, to compare it with the real likes</source>
            <translation>Salvează această predicție în jurnalul din pagina Cont, ca s-o compari cu aprecierile reale</translation>
        </message>
        <message>
            <source>Use the arrow keys to open a draft and Delete to delete it. Press Enter on the last cell to open more photos.</source>
            <translation>Folosește săgețile ca să deschizi o ciornă și Delete ca s-o ștergi. Apasă Enter pe ultima celulă ca să deschizi alte fotografii.</translation>
        </message>
        <message>
            <source>Drop or paste photos here, or press Enter to open them</source>
            <translation>Trage sau lipește fotografii aici ori apasă Enter ca să deschizi</translation>
        </message>
        <message>
            <source>Click to compare drafts side by side. Ctrl+click drafts to choose which.</source>
            <translation>Apasă ca să compari ciornele una lângă alta. Ctrl+clic pe ciorne ca să alegi care.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n fotografie</numerusform>
                <numerusform>%n fotografii</numerusform>
                <numerusform>%n de fotografii</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::DriverList</name>
        <message>
            <source>Everything else</source>
            <translation>Tot restul</translation>
        </message>
        <message>
            <source>What's behind this number</source>
            <translation>Ce e în spatele acestui număr</translation>
        </message>
        <message>
            <source>See what raises and lowers the number: hour, words and hashtags, faces, your recent form. This shows what went along with likes in past posts, not what caused them.</source>
            <translation>Vezi ce crește și ce scade numărul: ora, cuvintele și hashtagurile, fețele, forma ta recentă. Arată ce a însoțit aprecierile în postările trecute, nu ce le-a cauzat.</translation>
        </message>
        <message>
            <source>Nothing about this draft stands out.</source>
            <translation>Nimic nu iese în evidență la această ciornă.</translation>
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
            <translation>Importă</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anulează</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n fișier</numerusform>
                <numerusform>%n fișiere</numerusform>
                <numerusform>%n de fișiere</numerusform>
            </translation>
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
            <source>, from %1 to %2</source>
            <translation>, de la %1 la %2</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Alege…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Import progress</source>
            <translation>Progresul importului</translation>
        </message>
        <message>
            <source>The file doesn't name the account. Instagram username:</source>
            <translation>Fișierul nu indică contul. Nume de utilizator Instagram:</translation>
        </message>
        <message>
            <source>Instagram username</source>
            <translation>nume de utilizator Instagram</translation>
        </message>
        <message>
            <source>Which column contains the likes?</source>
            <translation>Care coloană conține aprecierile?</translation>
        </message>
        <message>
            <source>Likes column</source>
            <translation>Coloana cu aprecieri</translation>
        </message>
        <message>
            <source>Rows that couldn't be read</source>
            <translation>Rânduri care nu au putut fi citite</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Se citește %1…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de la %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 postare</numerusform>
                <numerusform>%1 postări</numerusform>
                <numerusform>%1 de postări</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 with a photo</source>
            <translation>, %1 cu fotografia lor</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts have no like count. They stay unknown and never count as 0.</source>
            <translation>
                <numerusform>%1 postare nu are numărul de aprecieri. Rămâne necunoscută și nu contează niciodată ca 0.</numerusform>
                <numerusform>%1 postări nu au numărul de aprecieri. Rămân necunoscute și nu contează niciodată ca 0.</numerusform>
                <numerusform>%1 de postări nu au numărul de aprecieri. Rămân necunoscute și nu contează niciodată ca 0.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 problems were found. Everything else will be imported:</source>
            <translation>
                <numerusform>S-a găsit %1 problemă. Restul se importă:</numerusform>
                <numerusform>S-au găsit %1 probleme. Restul se importă:</numerusform>
                <numerusform>S-au găsit %1 de probleme. Restul se importă:</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing %1…</source>
            <translation>Se importă %1…</translation>
        </message>
        <message>
            <source>Change columns…</source>
            <translation>Schimbă coloanele…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuă</translation>
        </message>
        <message>
            <source>%1: say what its columns hold.</source>
            <translation>%1: spune ce conțin coloanele.</translation>
        </message>
        <message>
            <source>The times name no time zone. They are from:</source>
            <translation>Orele nu au fus orar. Sunt din:</translation>
        </message>
        <message>
            <source>Time zone of the posts</source>
            <translation>Fusul orar al postărilor</translation>
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
        <message>
            <source>Input</source>
            <translation>Intrare</translation>
        </message>
        <message>
            <source>%1: share</source>
            <comment>a method</comment>
            <translation>%1: pondere</translation>
        </message>
    </context>
    <context>
        <name>likecast::InsightsTab</name>
        <message>
            <source>%1 to %2</source>
            <comment>an 80 % interval</comment>
            <translation>de la %1 la %2</translation>
        </message>
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
            <source>Best hours</source>
            <translation>Cele mai bune ore</translation>
        </message>
        <message>
            <source>Likes by weekday and hour</source>
            <translation>Aprecieri pe zi și oră</translation>
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
            <source>No word stands out from chance.</source>
            <translation>Niciun cuvânt nu iese în evidență dincolo de întâmplare.</translation>
        </message>
        <message>
            <source>Rank correlation with likes above your usual: 0 is none, 1 would be perfect. Only what stands out from chance is listed.</source>
            <translation>Corelația de rang cu aprecierile peste nivelul tău obișnuit: 0 înseamnă deloc, 1 ar fi perfect. Apare doar ce iese în evidență dincolo de întâmplare.</translation>
        </message>
        <message>
            <source>Likes compared to your usual</source>
            <translation>Aprecieri comparate cu nivelul obișnuit</translation>
        </message>
        <message>
            <source>Habits linked to likes</source>
            <translation>Obiceiuri legate de aprecieri</translation>
        </message>
        <message>
            <source>How habits relate</source>
            <translation>Cum se leagă obiceiurile</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încearcă din nou</translation>
        </message>
        <message>
            <source>Habits with more or fewer likes</source>
            <translation>Obiceiuri cu mai multe sau mai puține aprecieri</translation>
        </message>
        <message>
            <source>+ means both rise together, − that one falls as the other rises. Stronger colours mean a closer link. Point at a square for its value.</source>
            <translation>+ înseamnă că ambele cresc împreună, − că una scade când cealaltă crește. Cu cât culoarea e mai intensă, cu atât legătura e mai strânsă. Indică un pătrat ca să-i vezi valoarea.</translation>
        </message>
        <message>
            <source>Analysing your posts…</source>
            <translation>Se analizează postările tale…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Oprit.</translation>
        </message>
        <message>
            <source>Insights need at least 30 posts with known likes. Import or refresh to add more.</source>
            <translation>Statisticile au nevoie de cel puțin 30 de postări cu aprecieri cunoscute. Importă sau reîmprospătează ca să adaugi mai multe.</translation>
        </message>
        <message>
            <source>The analysis failed.</source>
            <translation>Analiza a eșuat.</translation>
        </message>
        <message>
            <source>How much each group of inputs contributes to the predictions of three models for your posts.</source>
            <translation>Cât contribuie fiecare grup de intrări la predicțiile a trei modele pentru postările tale.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts, each compared to what was usual at its time. Words are listed when they stand out from chance; 1 in 10 may still be chance. This shows what went along with likes, not what caused them.</source>
            <translation>
                <numerusform>%n postare, comparată cu nivelul obișnuit al perioadei. Apar cuvintele care ies în evidență dincolo de întâmplare; 1 din 10 tot poate fi întâmplare. Arată ce a însoțit aprecierile, nu ce le-a cauzat.</numerusform>
                <numerusform>%n postări, fiecare comparată cu nivelul obișnuit al perioadei. Apar cuvintele care ies în evidență dincolo de întâmplare; 1 din 10 tot poate fi întâmplare. Arată ce a însoțit aprecierile, nu ce le-a cauzat.</numerusform>
                <numerusform>%n de postări, fiecare comparată cu nivelul obișnuit al perioadei. Apar cuvintele care ies în evidență dincolo de întâmplare; 1 din 10 tot poate fi întâmplare. Arată ce a însoțit aprecierile, nu ce le-a cauzat.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of your posts got between 0.5 and 1.5 times what was usual at their time. %2 got at least double.</source>
            <translation>%1 dintre postările tale au primit între 0,5 și 1,5 ori nivelul obișnuit al perioadei. %2 au primit cel puțin dublu.</translation>
        </message>
        <message>
            <source>No hour clearly stands out: what you post matters more than when. Click an hour to use it.</source>
            <translation>Nicio oră nu iese clar în evidență: contează mai mult ce publici decât când. Fă clic pe o oră ca s-o folosești.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 get %3 more likes than your usual (range %4 to %5, %6 posts). Click an hour to use it.</source>
            <translation>Postările dintre %1 și %2 primesc cu %3 mai multe aprecieri decât de obicei (interval %4 – %5, postări: %6). Fă clic pe o oră ca s-o folosești.</translation>
        </message>
        <message>
            <source>None of your habits stands out from chance.</source>
            <translation>Niciunul dintre obiceiurile tale nu iese în evidență dincolo de întâmplare.</translation>
        </message>
        <message>
            <source>Likes (%)</source>
            <translation>Aprecieri (%)</translation>
        </message>
        <message>
            <source>From (%)</source>
            <translation>De la (%)</translation>
        </message>
        <message>
            <source>To (%)</source>
            <translation>Până la (%)</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Postări</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Cuvânt</translation>
        </message>
        <message>
            <source>Groups of posts</source>
            <translation>Grupuri de postări</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grup</translation>
        </message>
        <message>
            <source>Likes per 1,000 followers</source>
            <translation>Aprecieri la 1.000 de urmăritori</translation>
        </message>
        <message>
            <source>8 in 10 posts</source>
            <translation>8 din 10 postări</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Mediană</translation>
        </message>
        <message>
            <source>Habit</source>
            <translation>Obicei</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Corelația rangurilor</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De la</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Până la</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fus orar</translation>
        </message>
        <message>
            <source>Kinds of posts</source>
            <translation>Feluri de postări</translation>
        </message>
        <message>
            <source>can&apos;t tell yet</source>
            <translation>încă neclar</translation>
        </message>
        <message>
            <source>A kind of post appears here once it and the others have posts on five days.</source>
            <translation>Un fel de postare apare aici când el și celelalte au postări în cinci zile.</translation>
        </message>
        <message>
            <source>Each kind against all your other posts. The line is the range; grey may be chance.</source>
            <translation>Fiecare fel față de toate celelalte postări. Linia e intervalul; gri poate fi întâmplare.</translation>
        </message>
        <message>
            <source>Faces and smiles need the photos of your past posts.</source>
            <translation>Fețele și zâmbetele au nevoie de fotografiile postărilor tale.</translation>
        </message>
        <message>
            <source>%1: median %2, 8 in 10 posts %3 to %4</source>
            <translation>%1: mediană %2, 8 din 10 postări %3 – %4</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Lună</translation>
        </message>
        <message>
            <source>Likes per 1,000 followers, median</source>
            <translation>Aprecieri la 1.000 de urmăritori, mediană</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <translation>Percentila 10</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>Percentila 90</translation>
        </message>
        <message>
            <source>Needs the followers at the time of your posts: link the account to count them once a day.</source>
            <translation>Are nevoie de urmăritorii de la momentul postărilor: conectează contul ca să fie numărați o dată pe zi.</translation>
        </message>
        <message>
            <source>Months with at least three posts near a count of your followers.</source>
            <translation>Luni cu cel puțin trei postări aproape de o numărare a urmăritorilor.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Zi</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Oră</translation>
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
            <source>Journal</source>
            <translation>Jurnal</translation>
        </message>
        <message>
            <source>Edit likes</source>
            <translation>Editează aprecierile</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Șterge</translation>
        </message>
        <message>
            <source>Type the real likes of the selected post</source>
            <translation>Scrie aprecierile reale ale postării alese</translation>
        </message>
        <message>
            <source>Delete the selected entry from the journal</source>
            <translation>Șterge din jurnal intrarea aleasă</translation>
        </message>
        <message>
            <source>Predicted and actual likes</source>
            <translation>Aprecieri prezise și reale</translation>
        </message>
        <message>
            <source>Ranges that held</source>
            <translation>Intervale respectate</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n posts with known likes. A ring is a post outside its range.</source>
            <translation>
                <numerusform>Cea mai nouă postare (%n) cu aprecieri cunoscute. Un inel e o postare în afara intervalului.</numerusform>
                <numerusform>Cele mai noi %n postări cu aprecieri cunoscute. Un inel e o postare în afara intervalului.</numerusform>
                <numerusform>Cele mai noi %n de postări cu aprecieri cunoscute. Un inel e o postare în afara intervalului.</numerusform>
            </translation>
        </message>
        <message>
            <source>The entry is back.</source>
            <translation>Intrarea e înapoi.</translation>
        </message>
        <message>
            <source>Entry deleted from the journal.</source>
            <translation>Intrare ștearsă din jurnal.</translation>
        </message>
        <message>
            <source>Likes saved.</source>
            <translation>Aprecierile au fost salvate.</translation>
        </message>
        <message>
            <source>The likes are as they were.</source>
            <translation>Aprecierile sunt ca înainte.</translation>
        </message>
    </context>
    <context>
        <name>likecast::LeaderboardTable</name>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Within 25 %</source>
            <translation>Cel mult 25 %</translation>
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
            <source>Typical
error</source>
            <translation>Eroare
tipică</translation>
        </message>
        <message>
            <source>Pairs
in order</source>
            <translation>Perechi
în ordine</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>În interval</translation>
        </message>
        <message>
            <source>Better than
a simple guess</source>
            <translation>Mai bine decât o
estimare simplă</translation>
        </message>
        <message>
            <source>All models, best on this account first</source>
            <translation>Toate modelele, primul fiind cel mai bun pe acest cont</translation>
        </message>
        <message>
            <source>Half of the predictions are off by less than this</source>
            <translation>Jumătate dintre predicții greșesc cu mai puțin de atât</translation>
        </message>
        <message>
            <source>Predictions that are off by at most 25 %</source>
            <translation>Predicții care greșesc cu cel mult 25 %</translation>
        </message>
        <message>
            <source>How often the model picks the post with more likes out of two close in time. A guess gets 50 %.</source>
            <translation>Cât de des alege modelul postarea cu mai multe aprecieri din două apropiate în timp. Ghicind, iese 50 %.</translation>
        </message>
        <message>
            <source>Posts whose likes landed in the 80 % range. Close to 80 % is right.</source>
            <translation>Postări cu aprecierile în intervalul de 80 %. Aproape de 80 % e corect.</translation>
        </message>
        <message>
            <source>How much smaller the average error is than that of the best simple guess</source>
            <translation>Cu cât e mai mică eroarea medie decât cea a celei mai bune estimări simple</translation>
        </message>
        <message>
            <source>Guess: %1</source>
            <comment>a simple rule</comment>
            <translation>Estimare: %1</translation>
        </message>
        <message>
            <source>The best simple guess, without a model</source>
            <translation>Cea mai bună estimare simplă, fără model</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Postări</translation>
        </message>
        <message>
            <source>Typical error: share</source>
            <translation>Eroare tipică: proporție</translation>
        </message>
        <message>
            <source>Within 25 %: share</source>
            <translation>Cel mult 25 %: proporție</translation>
        </message>
        <message>
            <source>Pairs in order: share</source>
            <translation>Perechi în ordine: proporție</translation>
        </message>
        <message>
            <source>In range: share</source>
            <translation>În interval: proporție</translation>
        </message>
        <message>
            <source>Smaller error than a simple guess: share</source>
            <translation>Eroare mai mică decât o estimare simplă: proporție</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notă</translation>
        </message>
    </context>
    <context>
        <name>likecast::LinkGuide</name>
        <message>
            <source>Cancel</source>
            <translation>Anulează</translation>
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
            <source>Back</source>
            <translation>Înapoi</translation>
        </message>
        <message>
            <source>Instagram&apos;s data export</source>
            <translation>Exportul de date Instagram</translation>
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
            <translation>Cu API-ul oficial Instagram</translation>
        </message>
        <message>
            <source>1. A professional account</source>
            <translation>1. Un cont profesional</translation>
        </message>
        <message>
            <source>3. A token</source>
            <translation>3. Un token</translation>
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
        <message>
            <source>Add your account</source>
            <translation>Adaugă-ți contul</translation>
        </message>
        <message>
            <source>Likecast learns your usual likes, best hours and words from your own posts, and its ranges get narrower. Drop a file or folder anywhere on this page. We'll recognise the format and show you what we found before anything is saved. Nothing is uploaded.</source>
            <translation>Likecast învață din postările tale aprecierile obișnuite, cele mai bune ore și cuvintele, iar intervalele devin mai înguste. Trage un fișier sau un dosar oriunde pe această pagină. Recunoaștem formatul și îți arătăm ce am găsit înainte să salvăm ceva. Nu se încarcă nimic pe internet.</translation>
        </message>
        <message>
            <source>Enter numbers myself</source>
            <translation>Scriu eu numerele</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Dintr-un fișier</translation>
        </message>
        <message>
            <source>Go to Insights &gt; Content &gt; Export data. Drop the CSV file.</source>
            <translation>Mergi la Statistici &gt; Conținut &gt; Exportă datele. Trage aici fișierul CSV.</translation>
        </message>
        <message>
            <source>Drop the profile's folder with its .json or .json.xz files.</source>
            <translation>Trage aici dosarul profilului, cu fișierele lui .json sau .json.xz.</translation>
        </message>
        <message>
            <source>Switch to a Creator or Business account in Instagram&apos;s settings. It's free.</source>
            <translation>Treci la un cont Creator sau Business din setările Instagram. E gratuit.</translation>
        </message>
        <message>
            <source>2. Your own app</source>
            <translation>2. O aplicație a ta</translation>
        </message>
        <message>
            <source>On developers.facebook.com, create an app with the product “Instagram” and set it up for Instagram Login. For your own account, it doesn't need a review.</source>
            <translation>Pe developers.facebook.com creează o aplicație cu produsul „Instagram”, configurată pentru Instagram Login. Pentru contul tău nu are nevoie de verificare.</translation>
        </message>
        <message>
            <source>Under “Generate access tokens”, add your account, grant the permissions and copy the token. Likecast stores it in this computer&apos;s keychain, sends it only to Instagram and renews it before it expires after 60 days.</source>
            <translation>La „Generate access tokens”, adaugă-ți contul, acordă permisiunile și copiază tokenul. Likecast îl păstrează în seiful de parole al acestui computer, îl trimite doar la Instagram și îl reînnoiește înainte să expire după 60 de zile.</translation>
        </message>
        <message>
            <source>Passphrase to encrypt it with</source>
            <translation>Frază de acces pentru criptare</translation>
        </message>
        <message>
            <source>In Instagram, go to Accounts Center &gt; Your information and permissions &gt; Download your information. Drop all the ZIP files, or the unpacked folder. It has likes for professional accounts only; for a personal one, we&apos;ll ask for those of your last posts.</source>
            <translation>În Instagram, mergi la Centrul de conturi &gt; Informațiile și permisiunile tale &gt; Descarcă-ți informațiile. Trage toate fișierele ZIP sau dosarul despachetat. Are aprecieri doar pentru conturi profesionale; pentru unul personal, te întrebăm de cele ale ultimelor postări.</translation>
        </message>
        <message>
            <source>Zeeschuimer</source>
            <translation>Zeeschuimer</translation>
        </message>
        <message>
            <source>A browser extension: scroll through your own profile in your own browser and drop the file it saves.</source>
            <translation>O extensie de browser: derulează propriul profil în browserul tău și trage fișierul pe care îl salvează.</translation>
        </message>
        <message>
            <source>Any table</source>
            <translation>Orice tabel</translation>
        </message>
        <message>
            <source>CSV, Excel or OpenDocument with the dates and likes of your posts. If we can&apos;t tell what its columns hold, we&apos;ll ask.</source>
            <translation>CSV, Excel sau OpenDocument cu datele și aprecierile postărilor tale. Dacă nu ne dăm seama ce conțin coloanele, întrebăm.</translation>
        </message>
        <message>
            <source>This token is for several accounts. Which one do you want to link?</source>
            <translation>Acest token este pentru mai multe conturi. Pe care vrei să îl conectezi?</translation>
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
        <message>
            <source>Epoch</source>
            <translation>Epocă</translation>
        </message>
        <message>
            <source>Training loss</source>
            <translation>Pierdere la antrenare</translation>
        </message>
        <message>
            <source>Validation loss</source>
            <translation>Pierdere la validare</translation>
        </message>
    </context>
    <context>
        <name>likecast::MainWindow</name>
        <message numerus="yes">
            <source>Likes of %n posts</source>
            <translation>
                <numerusform>Aprecierile a %n postare</numerusform>
                <numerusform>Aprecierile a %n postări</numerusform>
                <numerusform>Aprecierile a %n de postări</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter your numbers on Predict.</source>
            <translation>Scrie cifrele tale în Predicție.</translation>
        </message>
        <message>
            <source>Example account</source>
            <translation>Cont exemplu</translation>
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
            <source>Choose</source>
            <translation>Alege</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Arată</translation>
        </message>
        <message>
            <source>Enter the likes of your last posts on Predict.</source>
            <translation>Scrie aprecierile ultimelor postări în Predicție.</translation>
        </message>
        <message>
            <source>No account selected</source>
            <translation>Niciun cont ales</translation>
        </message>
        <message>
            <source>Select one on Predict, or enter numbers there.</source>
            <translation>Alege unul în Predicție sau scrie cifre acolo.</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 postare</numerusform>
                <numerusform>%1 postări</numerusform>
                <numerusform>%1 de postări</numerusform>
            </translation>
        </message>
        <message>
            <source>Likecast's database was damaged. We recovered what we could and kept the damaged file as %1.</source>
            <translation>Baza de date Likecast era deteriorată. Am recuperat ce s-a putut și am păstrat fișierul deteriorat ca %1.</translation>
        </message>
        <message>
            <source>The journal compares predictions with an account's real likes. Select the account, then press “I posted this” again.</source>
            <translation>Jurnalul compară predicțiile cu aprecierile reale ale unui cont. Alege contul, apoi apasă din nou „Am publicat asta”.</translation>
        </message>
        <message>
            <source>The journal compares predictions with an account's real likes. Add the account first. Your draft is kept.</source>
            <translation>Jurnalul compară predicțiile cu aprecierile reale ale unui cont. Adaugă mai întâi contul. Ciorna ta se păstrează.</translation>
        </message>
        <message>
            <source>This post is already in the journal, waiting for its likes.</source>
            <translation>Postarea e deja în jurnal și își așteaptă aprecierile.</translation>
        </message>
        <message>
            <source>Crash report</source>
            <translation>Raportul căderii</translation>
        </message>
        <message>
            <source>Likecast wrote this when it crashed. It holds nothing of yours, and it was not sent anywhere.</source>
            <translation>Likecast a scris acest text când a căzut. Nu conține nimic de-al tău și nu a fost trimis nicăieri.</translation>
        </message>
        <message>
            <source>Delete report</source>
            <translation>Șterge raportul</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message>
            <source>Likecast crashed the last time it ran. Your drafts were kept.</source>
            <translation>Likecast a căzut la ultima rulare. Ciornele tale s-au păstrat.</translation>
        </message>
        <message>
            <source>Show report</source>
            <translation>Arată raportul</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>Fotografia ta</translation>
        </message>
        <message>
            <source>Drop a photo here, or press %1. Likecast finds the faces and smiles; several photos become drafts to compare.</source>
            <translation>Trage aici o fotografie sau apasă %1. Likecast găsește fețele și zâmbetele; mai multe fotografii devin ciorne de comparat.</translation>
        </message>
        <message>
            <source>Caption and hour</source>
            <translation>Textul și ora</translation>
        </message>
        <message>
            <source>Write the caption and choose when to post. With the likes of your last posts, the number fits your account.</source>
            <translation>Scrie textul și alege când publici. Cu aprecierile ultimelor tale postări, numărul se potrivește contului tău.</translation>
        </message>
        <message>
            <source>The number</source>
            <translation>Numărul</translation>
        </message>
        <message>
            <source>It updates as you type. The shaded range is where about 8 in 10 posts like this land: trust it more than the number.</source>
            <translation>Se actualizează pe măsură ce scrii. Intervalul hașurat este cel în care ajung cam 8 din 10 postări ca aceasta: ai mai multă încredere în el decât în număr.</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>&amp;Batch</source>
            <translation>&amp;Lot</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planificare</translation>
        </message>
        <message>
            <source>P&amp;lan</source>
            <translation>P&amp;lanificare</translation>
        </message>
        <message>
            <source>Saved to the journal. We&apos;ll add the real likes at your next import or refresh, or you can type them in the journal.</source>
            <translation>Salvat în jurnal. Adăugăm aprecierile reale la următorul import sau la următoarea reîmprospătare, sau le poți scrie în jurnal.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anulează</translation>
        </message>
        <message>
            <source>The post is no longer in the journal.</source>
            <translation>Postarea nu mai e în jurnal.</translation>
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
            <source>Photo, carousel, video or reel</source>
            <translation>Fotografie, carusel, video sau reel</translation>
        </message>
    </context>
    <context>
        <name>likecast::MessageBar</name>
        <message>
            <source>Message</source>
            <translation>Mesaj</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Închide mesajul</translation>
        </message>
    </context>
    <context>
        <name>likecast::ModelTab</name>
        <message>
            <source>Predict uses</source>
            <translation>Predicția folosește</translation>
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
            <source>%1 (default)</source>
            <translation>%1 (implicit)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>model, share of the forecast</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Testing the models</source>
            <translation>Se testează modelele</translation>
        </message>
        <message>
            <source>Test the models</source>
            <translation>Testează modelele</translation>
        </message>
        <message>
            <source>Models for this account</source>
            <translation>Modele pentru acest cont</translation>
        </message>
        <message>
            <source>Model used for this account</source>
            <translation>Modelul folosit de Predicție pentru acest cont</translation>
        </message>
        <message>
            <source>Testing the models on your past posts…</source>
            <translation>Se testează modelele pe postările tale trecute…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Oprit.</translation>
        </message>
        <message>
            <source>There aren't enough posts to test the models yet. From six posts with known likes, you'll see how well each model would have predicted them. Until then, Likecast's own model is used.</source>
            <translation>Încă nu sunt destule postări pentru a testa modelele. De la șase postări cu aprecieri cunoscute vezi cât de bine le-ar fi prezis fiecare model. Până atunci se folosește modelul propriu al Likecast.</translation>
        </message>
        <message>
            <source>The models couldn't be tested.</source>
            <translation>Modelele nu au putut fi testate.</translation>
        </message>
        <message>
            <source>Each post was predicted using only what was known before it.</source>
            <translation>Fiecare postare a fost prezisă doar din ce se știa înaintea ei.</translation>
        </message>
        <message>
            <source>Models trained on your posts are tested on the newer half, each time trained on the posts before.</source>
            <translation>Modelele antrenate pe postările tale sunt testate pe jumătatea mai nouă, de fiecare dată antrenate pe postările dinainte.</translation>
        </message>
        <message>
            <source>%1, trained on your posts</source>
            <translation>%1, antrenat pe postările tale</translation>
        </message>
        <message>
            <source>The selected model can't be used, so the default one is.</source>
            <translation>Modelul ales nu poate fi folosit; se folosește cel implicit.</translation>
        </message>
        <message>
            <source>Weighs the models by how well each predicted this account's past posts: %1.</source>
            <translation>Ponderează modelele după cât de bine a prezis fiecare postările trecute ale acestui cont: %1.</translation>
        </message>
        <message>
            <source>No other model is clearly more accurate than %1 on this account.</source>
            <translation>Niciun alt model nu e clar mai precis decât %1 pe acest cont.</translation>
        </message>
        <message>
            <source>%1 is more accurate than %2 here: %3 less error (%4 to %5).</source>
            <translation>%1 e aici mai precis decât %2: cu %3 mai puțină eroare (de la %4 la %5).</translation>
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
            <source>Use the first</source>
            <translation>Folosește prima</translation>
        </message>
        <message>
            <source>Use the second</source>
            <translation>Folosește a doua</translation>
        </message>
        <message>
            <source>%1 doesn't exist on that day because the clocks go forward. We'll use %2.</source>
            <translation>%1 nu există în ziua aceea, pentru că ceasurile se dau înainte. Folosim %2.</translation>
        </message>
        <message>
            <source>%1 happens twice on that day because the clocks go back. This is the second one (%2).</source>
            <translation>%1 apare de două ori în ziua aceea: ceasurile se dau înapoi. Aceasta este a doua (%2).</translation>
        </message>
        <message>
            <source>%1 happens twice on that day because the clocks go back. This is the first one (%2).</source>
            <translation>%1 apare de două ori în ziua aceea: ceasurile se dau înapoi. Aceasta este prima (%2).</translation>
        </message>
        <message>
            <source>Unknown time zone. We'll use UTC.</source>
            <translation>Fus orar necunoscut. Folosim UTC.</translation>
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
            <source>Switch profile</source>
            <translation>Schimbă profilul</translation>
        </message>
        <message>
            <source>Show the account</source>
            <translation>Arată contul</translation>
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
            <translation>Urmăritori</translation>
        </message>
        <message>
            <source>%1 of your posts got fewer likes than your average of %2.</source>
            <translation>%1 dintre postările tale au primit mai puține aprecieri decât media ta de %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n days counted, %1 to %2.</source>
            <translation>
                <numerusform>%n zi numărată, de la %1 la %2.</numerusform>
                <numerusform>%n zile numărate, de la %1 la %2.</numerusform>
                <numerusform>%n de zile numărate, de la %1 la %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Following: %1</source>
            <translation>Urmăriți: %1</translation>
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
        <message>
            <source>The chart starts tomorrow.</source>
            <translation>Graficul începe mâine.</translation>
        </message>
        <message>
            <source>The chart starts with the next count.</source>
            <translation>Graficul începe de la următoarea numărare.</translation>
        </message>
        <message>
            <source>Likes compared to your average</source>
            <translation>Aprecieri comparate cu media ta</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Surse</translation>
        </message>
        <message>
            <source>No likes known yet.</source>
            <translation>Încă nu se cunosc aprecieri.</translation>
        </message>
        <message>
            <source>Followers unknown. Link the account to count them once a day.</source>
            <translation>Urmăritori necunoscuți. Conectează contul ca să fie numărați o dată pe zi.</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers on %2.</source>
            <translation>
                <numerusform>%1 urmăritor la %2.</numerusform>
                <numerusform>%1 urmăritori la %2.</numerusform>
                <numerusform>%1 de urmăritori la %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing imported yet.</source>
            <translation>Încă nu s-a importat nimic.</translation>
        </message>
        <message>
            <source>Average likes: %1</source>
            <translation>Media aprecierilor: %1</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Postări</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Perioadă</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 de zile</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 de zile</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 an</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toate</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 postare</numerusform>
                <numerusform>%1 postări</numerusform>
                <numerusform>%1 de postări</numerusform>
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
            <source>Included. %1.</source>
            <translation>Inclus. %1.</translation>
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
            <source>Downloading a model pack</source>
            <translation>Se descarcă un pachet de modele</translation>
        </message>
        <message>
            <source>%1. Verified with SHA-256 before use.</source>
            <translation>%1. Verificat prin SHA-256 înainte de folosire.</translation>
        </message>
        <message>
            <source>Your own pack</source>
            <translation>Propriul tău pachet</translation>
        </message>
        <message>
            <source>Drop a ZIP file or folder with a manifest.json, or the .onnx file of a known model. Packs that don't match their manifest are rejected.</source>
            <translation>Trage aici un fișier ZIP sau un dosar cu manifest.json ori fișierul .onnx al unui model cunoscut. Pachetele care nu corespund manifestului sunt respinse.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was installed.</source>
            <translation>Oprit. Nu s-a instalat nimic.</translation>
        </message>
        <message>
            <source>%1 was verified and installed.</source>
            <translation>%1 a fost verificat și instalat.</translation>
        </message>
        <message>
            <source>Downloading %1…</source>
            <translation>Se descarcă %1…</translation>
        </message>
        <message>
            <source>%1 is intact and works.</source>
            <translation>%1 este intact și funcționează.</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
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
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>Boxes (B)</source>
            <translation>Chenare (B)</translation>
        </message>
        <message>
            <source>Fit photo to view</source>
            <translation>Încadrează fotografia în spațiul disponibil</translation>
        </message>
        <message>
            <source>Show at actual size</source>
            <translation>Arată fotografia la dimensiunea ei reală</translation>
        </message>
        <message>
            <source>Show face boxes</source>
            <translation>Arată chenarele din jurul fețelor</translation>
        </message>
        <message>
            <source>Faces (F)</source>
            <translation>Fețe (F)</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Corectează fețele</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoMeasuring</name>
        <message>
            <source>Stop</source>
            <translation>Oprește</translation>
        </message>
        <message>
            <source>Photos of your past posts</source>
            <translation>Fotografiile postărilor trecute</translation>
        </message>
        <message>
            <source>Photos analysed</source>
            <translation>Fotografii analizate</translation>
        </message>
        <message>
            <source>The rest will be analysed after your next import.</source>
            <translation>Restul se analizează după următorul import.</translation>
        </message>
        <message>
            <source>Analysing the photos of your past posts: %1 of %2</source>
            <translation>Se analizează fotografiile postărilor tale trecute: %1 din %2</translation>
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
            <source>Opening…</source>
            <translation>Se deschide…</translation>
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
            <source>%1, %2 by %3 pixels.</source>
            <translation>%1, dimensiune în pixeli: %2 pe %3.</translation>
        </message>
        <message>
            <source>Drop files, folders or a picture from your browser, or paste one.</source>
            <translation>Fișiere, dosare sau o imagine din browser; ori lipește una.</translation>
        </message>
        <message>
            <source>%1 can't be shown</source>
            <translation>%1 nu poate fi afișată</translation>
        </message>
        <message>
            <source>Opening %1.</source>
            <translation>Se deschide %1.</translation>
        </message>
        <message>
            <source>%1 can't be shown.</source>
            <translation>%1 nu poate fi afișată.</translation>
        </message>
        <message>
            <source>Finding faces.</source>
            <translation>Se caută fețe.</translation>
        </message>
        <message>
            <source>Finding faces…</source>
            <translation>Se caută fețe…</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>Selectată: %1</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a face, Insert to add one.</source>
            <translation>Folosește săgețile ca să selectezi o față și Insert ca să adaugi una.</translation>
        </message>
        <message>
            <source>Drag to add a face, click one to change it</source>
            <translation>Trage ca să adaugi o față, dă clic pe una ca s-o schimbi</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostTableModel</name>
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
        <message>
            <source>Hidden or unknown. Press F2 to type them.</source>
            <translation>Ascunse sau necunoscute. Apasă F2 ca să le scrii.</translation>
        </message>
        <message>
            <source>You typed this number.</source>
            <translation>Ai scris acest număr.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostsTab</name>
        <message>
            <source>Open in browser</source>
            <translation>Deschide în browser</translation>
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
            <source>Export…</source>
            <translation>Exportă…</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Postări</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Coloane</translation>
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
        <message>
            <source>Search captions</source>
            <translation>Caută în descrieri</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Tipul postării</translation>
        </message>
        <message>
            <source>Open the selected post on instagram.com</source>
            <translation>Deschide postarea selectată pe instagram.com</translation>
        </message>
        <message>
            <source>Save this account's posts as CSV and JSON in a folder</source>
            <translation>Scrie postările acestui cont ca CSV și JSON într-un dosar</translation>
        </message>
        <message>
            <source>No matching posts</source>
            <translation>Nicio postare potrivită</translation>
        </message>
        <message>
            <source>Edit likes</source>
            <translation>Editează aprecierile</translation>
        </message>
        <message>
            <source>Type the likes of the selected post</source>
            <translation>Scrie aprecierile postării alese</translation>
        </message>
        <message>
            <source>Enter opens the post in the browser. F2 edits its likes.</source>
            <translation>Enter deschide postarea în browser. F2 îi editează aprecierile.</translation>
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
            <source>Post</source>
            <translation>Postare</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Corectează fețele</translation>
        </message>
        <message>
            <source>Make carousel</source>
            <translation>Fă carusel</translation>
        </message>
        <message>
            <source>Split carousel</source>
            <translation>Desparte caruselul</translation>
        </message>
        <message>
            <source>Order photos</source>
            <translation>Ordonează fotografiile</translation>
        </message>
        <message>
            <source>Move draft</source>
            <translation>Mută ciorna</translation>
        </message>
        <message>
            <source>Add reel</source>
            <translation>Adaugă reelul</translation>
        </message>
        <message>
            <source>Videos (%1)</source>
            <translation>Videoclipuri (%1)</translation>
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
            <source>New profile</source>
            <translation>Profil nou</translation>
        </message>
        <message>
            <source>The profiles couldn't be read</source>
            <translation>Profilurile nu au putut fi citite</translation>
        </message>
        <message>
            <source>Name of the person or brand. Each profile has its own accounts, drafts, journal and tokens.</source>
            <translation>Numele persoanei sau al brandului. Fiecare profil are propriile conturi, ciorne, jurnal și tokenuri.</translation>
        </message>
    </context>
    <context>
        <name>likecast::RangeBar</name>
        <message>
            <source>%1 to %2, expected %3, %4 %5</source>
            <translation>De la %1 la %2, așteptat %3, %4 %5</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Interval</translation>
        </message>
        <message>
            <source>The bar runs from %1 to %2.</source>
            <translation>Bara merge de la %1 la %2.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ResultCard</name>
        <message>
            <source>Of an example account with made-up likes. Choose “Enter numbers myself” below to see yours.</source>
            <translation>Al unui cont exemplu cu aprecieri inventate. Alege mai jos „Scriu eu numerele” ca să le vezi pe ale tale.</translation>
        </message>
        <message>
            <source>Paste the likes of your last posts below to see what to expect of this one. Followers or average likes work too.</source>
            <translation>Lipește mai jos aprecierile ultimelor postări ca să vezi la ce să te aștepți de la aceasta. Merg și urmăritorii sau media aprecierilor.</translation>
        </message>
        <message>
            <source>How do your posts usually do?</source>
            <translation>Cum merg de obicei postările tale?</translation>
        </message>
        <message>
            <source>Drop a photo to see its likes</source>
            <translation>Trage o fotografie ca să-i vezi aprecierile</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Renunță</translation>
        </message>
        <message>
            <source>No prediction. %1</source>
            <translation>Nicio predicție. %1</translation>
        </message>
        <message>
            <source>Out of date. %1</source>
            <translation>Nu mai e actual. %1</translation>
        </message>
        <message>
            <source>You'll see the expected likes and the range that 8 in 10 similar posts land in. A caption and a time are enough to start.</source>
            <translation>Vei vedea aprecierile așteptate și intervalul în care ajung 8 din 10 postări asemănătoare. O descriere și o oră sunt de ajuns pentru început.</translation>
        </message>
        <message>
            <source>Stop predicting</source>
            <translation>Oprește predicția în curs</translation>
        </message>
        <message>
            <source>Stopped. This number doesn't include your last change.</source>
            <translation>Oprit. Acest număr nu include ultima ta modificare.</translation>
        </message>
        <message>
            <source>No prediction yet. Drop a photo or write a caption.</source>
            <translation>Încă nicio predicție. Trage o fotografie sau scrie o descriere.</translation>
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
            <source>Language</source>
            <translation>Limbă</translation>
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
            <source>Automatic (%1)</source>
            <translation>Automat (%1)</translation>
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
            <source>Never use the network</source>
            <translation>Nu folosi niciodată rețeaua</translation>
        </message>
        <message>
            <source>System follows your computer's setting.</source>
            <translation>Sistem urmează setarea computerului tău.</translation>
        </message>
        <message>
            <source>Menus only. Write captions in any language.</source>
            <translation>Doar meniurile. Scrie descrierile în orice limbă.</translation>
        </message>
        <message>
            <source>No face detector is installed. Photos are analysed without faces.</source>
            <translation>Nu este instalat niciun detector de fețe. Fotografiile sunt analizate fără fețe.</translation>
        </message>
        <message>
            <source>%1, the only one installed.</source>
            <translation>%1, singurul instalat.</translation>
        </message>
        <message>
            <source>How faces are found in photos. Changing it analyses all drafts again.</source>
            <translation>Cum sunt găsite fețele în fotografii. La schimbare, toate ciornele sunt analizate din nou.</translation>
        </message>
        <message>
            <source>Turns off linking and refreshing. Everything else works offline. When this is off, Likecast connects only to Instagram for accounts you link, and to download model packs you install.</source>
            <translation>Oprește conectarea conturilor și reîmprospătarea. Restul funcționează offline. Când e oprit, Likecast se conectează doar la Instagram pentru conturile pe care le conectezi și ca să descarce pachetele de modele pe care le instalezi.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planificare</translation>
        </message>
        <message>
            <source>Remind me when it's time to post</source>
            <translation>Amintește-mi când e timpul să postez</translation>
        </message>
        <message>
            <source>A notification at each draft's time while Likecast is open. Drafts you marked as posted are left out.</source>
            <translation>O notificare la ora fiecărei ciorne cât timp Likecast este deschis. Ciornele marcate ca postate nu sunt incluse.</translation>
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
            <source>Renew</source>
            <translation>Reînnoiește</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Uită</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frază de acces</translation>
        </message>
        <message>
            <source>No accounts linked. The Account page shows how to create a token.</source>
            <translation>Niciun cont nu este conectat. Pagina Cont arată cum se face un token.</translation>
        </message>
        <message>
            <source>Renew the token for @%1</source>
            <translation>Reînnoiește tokenul contului @%1</translation>
        </message>
        <message>
            <source>Forget the token for @%1</source>
            <translation>Uită tokenul contului @%1</translation>
        </message>
        <message>
            <source>Token passphrase for @%1</source>
            <translation>Fraza de acces a tokenului contului @%1</translation>
        </message>
        <message>
            <source>Token forgotten. Your posts are kept.</source>
            <translation>Tokenul a fost uitat. Postările tale se păstrează.</translation>
        </message>
        <message>
            <source>Token renewed.</source>
            <translation>Tokenul a fost reînnoit.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TrainingCard</name>
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
            <source>Not trained. %1</source>
            <translation>Neantrenat. %1</translation>
        </message>
        <message>
            <source>Continue training</source>
            <translation>Continuă antrenarea</translation>
        </message>
        <message>
            <source>Trained.</source>
            <translation>Antrenat.</translation>
        </message>
        <message>
            <source>Mean absolute error %1, mean squared error %2, R² %3 (in %4)</source>
            <translation>Eroare medie absolută %1, eroare medie pătratică %2, R² %3 (în %4)</translation>
        </message>
        <message>
            <source>It was right for %2 of the %1 newest posts.</source>
            <translation>A nimerit %2 din cele mai noi postări (%1).</translation>
        </message>
        <message>
            <source>Worse than guessing your average. Not used.</source>
            <translation>Mai slab decât media ta. Nu se folosește.</translation>
        </message>
        <message>
            <source>Better than guessing your average on your newest %1 posts.</source>
            <translation>Mai bun decât media ta pe cele mai noi postări (%1).</translation>
        </message>
        <message>
            <source>It also uses these model packs: %1. Without them, photos count as average.</source>
            <translation>Folosește și aceste pachete de modele: %1. Fără ele, fotografiile contează ca medii.</translation>
        </message>
        <message>
            <source>Starts over and replaces the previous training.</source>
            <translation>Ia de la capăt și înlocuiește antrenarea anterioară.</translation>
        </message>
        <message>
            <source>Continues the previous training on the same posts.</source>
            <translation>Continuă antrenarea anterioară pe aceleași postări.</translation>
        </message>
        <message>
            <source>Trains on this account's older posts and is tested on the newest fifth. Likecast's own model needs no training: it already follows your posts.</source>
            <translation>Se antrenează pe postările mai vechi ale acestui cont și e testat pe cea mai nouă cincime. Modelul propriu al Likecast nu are nevoie de antrenare: îți urmează deja postările.</translation>
        </message>
        <message>
            <source>Neural networks aren't installed. On Debian, they're in the package likecast-neural.</source>
            <translation>Rețelele neuronale nu sunt instalate. Pe Debian, ele se află în pachetul likecast-neural.</translation>
        </message>
        <message>
            <source>No model can be trained on a single account.</source>
            <translation>Niciun model nu poate fi antrenat pe un singur cont.</translation>
        </message>
        <message>
            <source>Not trained yet.</source>
            <translation>Încă neantrenat.</translation>
        </message>
        <message>
            <source>Trained on your posts up to %1, stopped early. %2</source>
            <translation>Antrenat pe postările tale până la %1, oprit mai devreme. %2</translation>
        </message>
        <message>
            <source>Trained on your posts up to %1. %2</source>
            <translation>Antrenat pe postările tale până la %1. %2</translation>
        </message>
        <message>
            <source>Training %1… Stop keeps the best result so far.</source>
            <translation>Se antrenează %1… „Oprește” păstrează cel mai bun rezultat de până acum.</translation>
        </message>
        <message>
            <source>Stopped before there was a result. Your previous training is unchanged.</source>
            <translation>Oprit înainte să existe un rezultat. Antrenarea anterioară e neschimbată.</translation>
        </message>
        <message>
            <source>Not enough posts have both likes and a photo. Import an export or folder that includes your photos.</source>
            <translation>Nu sunt destule postări cu aprecieri și fotografie. Importă un export sau un dosar care conține fotografiile tale.</translation>
        </message>
        <message>
            <source>Training needs about 65 posts with known likes. Import or refresh to add more.</source>
            <translation>Antrenarea are nevoie de vreo 65 de postări cu aprecieri cunoscute. Importă sau reîmprospătează ca să adaugi mai multe.</translation>
        </message>
        <message>
            <source>This training can't be continued because this account's posts have changed since. Train again to replace it.</source>
            <translation>Această antrenare nu poate fi continuată, pentru că postările contului s-au schimbat între timp. Antrenează din nou ca s-o înlocuiești.</translation>
        </message>
        <message>
            <source>Stopped. The best result so far is kept, and you can continue later.</source>
            <translation>Oprit. Se păstrează cel mai bun rezultat de până acum și poți continua mai târziu.</translation>
        </message>
        <message>
            <source>Stopped. The best result so far is kept.</source>
            <translation>Oprit. Se păstrează cel mai bun rezultat de până acum.</translation>
        </message>
        <message>
            <source>Finished after epoch %1 of %2: the validation loss stopped improving.</source>
            <translation>S-a încheiat după epoca %1 din %2: pierderea de validare nu s-a mai îmbunătățit.</translation>
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
            <source>%1, %2</source>
            <comment>hour, likes</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Best: %1.</source>
            <translation>Cel mai bine: %1.</translation>
        </message>
        <message>
            <source>The best hours to post appear with your first prediction.</source>
            <translation>Cele mai bune ore de postare apar aici odată cu prima predicție.</translation>
        </message>
        <message>
            <source>Use the arrow keys to move and Enter to choose.</source>
            <translation>Săgețile mută, Enter alege.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WhatIfList</name>
        <message>
            <source>What would help</source>
            <translation>Ce ar ajuta</translation>
        </message>
        <message>
            <source>Based on past posts. Not a promise.</source>
            <translation>Bazat pe postările trecute. Nu e o promisiune.</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, între %2 și %3</translation>
        </message>
        <message>
            <source>%1: %2 (%3–%4)</source>
            <comment>change, effect in percent, range</comment>
            <translation>%1: %2 (%3–%4)</translation>
        </message>
        <message>
            <source>%1 expected then</source>
            <comment>1,240 likes</comment>
            <translation>atunci se așteaptă %1</translation>
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
        <message>
            <source>%1, off the scale: %2</source>
            <comment>day, count</comment>
            <translation>%1, în afara scalei: %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Moment</translation>
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
        <message>
            <source>≥ %1 ×</source>
            <comment>a multiple</comment>
            <translation>≥ %1 ×</translation>
        </message>
        <message>
            <source>%1 to %2 ×</source>
            <comment>multiples</comment>
            <translation>%1 – %2 ×</translation>
        </message>
        <message>
            <source>%1 × or more</source>
            <comment>a multiple</comment>
            <translation>%1 × sau mai mult</translation>
        </message>
    </context>
    <context>
        <name>likecast::RecentLikesField</name>
        <message>
            <source>Likes of your last posts: 120, 98, 143…</source>
            <translation>Ultimele aprecieri: 120, 98, 143…</translation>
        </message>
    </context>
    <context>
        <name>likecast::StripPresenter</name>
        <message>
            <source>no photo</source>
            <translation>fără foto</translation>
        </message>
        <message>
            <source>%1 expected</source>
            <comment>1,240 likes</comment>
            <translation>se așteaptă %1</translation>
        </message>
    </context>
    <context>
        <name>WeekText</name>
        <message>
            <source>%1 %2</source>
            <comment>weekday, hour</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The clocks skip this hour.</source>
            <translation>Ceasurile sar peste această oră.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>likes, posts</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of your posts</source>
            <translation>
                <numerusform>%Ln postare a ta</numerusform>
                <numerusform>%Ln postări ale tale</numerusform>
                <numerusform>%Ln de postări ale tale</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. You hardly ever post around this time.</source>
            <translation>%1. Postezi rar în jurul acestei ore.</translation>
        </message>
        <message>
            <source>Best hours need %1 posts with real hours. Import yours on the Account page.</source>
            <translation>Cele mai bune ore au nevoie de %1 postări cu ora lor reală. Importă-le pe ale tale în pagina Cont.</translation>
        </message>
        <message>
            <source>Best hours need %1 posts with real hours. You have %2.</source>
            <translation>Cele mai bune ore au nevoie de %1 postări cu ora lor reală. Ai %2.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Ziua</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Ora</translation>
        </message>
        <message>
            <source>Your posts</source>
            <translation>Postările tale</translation>
        </message>
    </context>
    <context>
        <name>WeekHeatmap</name>
        <message>
            <source>more</source>
            <comment>colour scale, behind: fewer likes</comment>
            <translation>mai multe</translation>
        </message>
        <message>
            <source>hardly tried</source>
            <comment>legend of a mark</comment>
            <translation>aproape neîncercată</translation>
        </message>
        <message>
            <source>Fewer</source>
            <comment>colour scale</comment>
            <translation>Mai puține</translation>
        </message>
    </context>
    <context>
        <name>likecast::FaceEditBar</name>
        <message>
            <source>Add</source>
            <translation>Adaugă</translation>
        </message>
        <message>
            <source>Add a face</source>
            <translation>Adaugă o față</translation>
        </message>
        <message>
            <source>Smile</source>
            <translation>Zâmbet</translation>
        </message>
        <message>
            <source>Switch between smiling and not smiling</source>
            <translation>Comută între zâmbește și nu zâmbește</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Elimină</translation>
        </message>
        <message>
            <source>Remove the selected face</source>
            <translation>Elimină fața selectată</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gata</translation>
        </message>
        <message>
            <source>Stop correcting faces</source>
            <translation>Încheie corectarea fețelor</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Corectează fețele</translation>
        </message>
    </context>
    <context>
        <name>likecast::ColumnMapping</name>
        <message>
            <source>Date and time</source>
            <translation>Data și ora</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Ora din zi</translation>
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
        <message>
            <source>Media type</source>
            <translation>Tip media</translation>
        </message>
        <message>
            <source>Link to the post</source>
            <translation>Linkul postării</translation>
        </message>
        <message>
            <source>Saves</source>
            <translation>Salvări</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Distribuiri</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Acoperire</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vizualizări</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Urmăritori</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cont</translation>
        </message>
        <message>
            <source>Photo file</source>
            <translation>Fișierul fotografiei</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rețea</translation>
        </message>
        <message>
            <source>Published or draft</source>
            <translation>Publicat sau ciornă</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>Urmărește</translation>
        </message>
        <message>
            <source>Number of posts</source>
            <translation>Numărul postărilor</translation>
        </message>
        <message>
            <source>Code in the link</source>
            <translation>Codul din link</translation>
        </message>
        <message>
            <source>Post ID</source>
            <translation>ID-ul postării</translation>
        </message>
        <message>
            <source>Likes hidden</source>
            <translation>Aprecieri ascunse</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fus orar</translation>
        </message>
        <message>
            <source>Precision of the time</source>
            <translation>Precizia orei</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numere</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Date calendaristice</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Alege…</translation>
        </message>
        <message>
            <source>The comma is the decimal mark</source>
            <translation>Virgula separă zecimalele</translation>
        </message>
        <message>
            <source>The point is the decimal mark</source>
            <translation>Punctul separă zecimalele</translation>
        </message>
        <message>
            <source>Day before month</source>
            <translation>Întâi ziua</translation>
        </message>
        <message>
            <source>Month before day</source>
            <translation>Întâi luna</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>An, lună, zi</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Coloanele tabelului</translation>
        </message>
        <message>
            <source>Numbers:</source>
            <translation>Numere:</translation>
        </message>
        <message>
            <source>Numbers such as %1 can be read in two ways:</source>
            <translation>Numere ca %1 se pot citi în două feluri:</translation>
        </message>
        <message>
            <source>Dates:</source>
            <translation>Date:</translation>
        </message>
        <message>
            <source>Dates such as %1 can be read in several ways:</source>
            <translation>Date ca %1 se pot citi în mai multe feluri:</translation>
        </message>
        <message>
            <source>What column “%1” holds</source>
            <translation>Ce conține coloana „%1”</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Nefolosită</translation>
        </message>
        <message>
            <source>Choose the column with the date, or with the link to the post.</source>
            <translation>Alege coloana cu data sau cu linkul postării.</translation>
        </message>
        <message>
            <source>Without a column for likes, the posts come in without likes. You can type them afterwards.</source>
            <translation>Fără o coloană cu aprecieri, postările vin fără ele. Le poți scrie după aceea.</translation>
        </message>
    </context>
    <context>
        <name>likecast::LikesEntry</name>
        <message>
            <source>Type the likes of your last posts</source>
            <translation>Scrie aprecierile ultimelor tale postări</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvează</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu acum</translation>
        </message>
        <message>
            <source>Instagram&apos;s export has likes for professional accounts only. Look yours up in the app and type them here. Empty fields stay unknown.</source>
            <translation>Exportul de la Instagram are aprecieri doar pentru conturi profesionale. Uită-te la ale tale în aplicație și scrie-le aici. Câmpurile goale rămân necunoscute.</translation>
        </message>
        <message>
            <source>Other ways: switch to a Creator account in Instagram&apos;s settings, which is free, and link it here. Or scroll through your profile in your own browser with the extension Zeeschuimer and import the file it saves.</source>
            <translation>Alte căi: treci la un cont de creator în setările Instagram, gratuit, și conectează-l aici. Sau derulează-ți profilul în browserul tău cu extensia Zeeschuimer și importă fișierul pe care îl salvează.</translation>
        </message>
        <message>
            <source>Likes of the post of %1</source>
            <translation>Aprecierile postării din %1</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Aprecieri</translation>
        </message>
        <message>
            <source>“%1” isn&apos;t a number of likes.</source>
            <translation>„%1” nu este un număr de aprecieri.</translation>
        </message>
    </context>
    <context>
        <name>likecast::CurrentDraft</name>
        <message>
            <source>What do you think?</source>
            <comment>a question for a caption</comment>
            <translation>Tu ce părere ai?</translation>
        </message>
    </context>
    <context>
        <name>likecast::PredictMessages</name>
        <message>
            <source>No photos found. Drop JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF files, a folder of them, or a copied picture.</source>
            <translation>Nu s-au găsit fotografii. Trage fișiere JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC sau AVIF, un dosar cu ele sau o imagine copiată.</translation>
        </message>
        <message>
            <source>Likecast doesn't load pictures from the web. Save the picture and drop the file, or copy and paste it.</source>
            <translation>Likecast nu încarcă imagini de pe web. Salvează imaginea și trage fișierul aici sau copiaz-o și lipește-o.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încearcă din nou</translation>
        </message>
        <message>
            <source>Prediction stopped. Your draft is kept.</source>
            <translation>Predicția a fost oprită. Ciorna se păstrează.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Predicție</translation>
        </message>
        <message>
            <source>Draft deleted.</source>
            <translation>Ciorna a fost ștearsă.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anulează</translation>
        </message>
        <message numerus="yes">
            <source>More than %n photos are too many for drafts. Batch ranks them all, and the best become drafts.</source>
            <translation>
                <numerusform>Mai mult de %n fotografie este prea mult pentru ciorne. Lot le clasează pe toate, iar cele mai bune devin ciorne.</numerusform>
                <numerusform>Mai mult de %n fotografii sunt prea multe pentru ciorne. Lot le clasează pe toate, iar cele mai bune devin ciorne.</numerusform>
                <numerusform>Mai mult de %n de fotografii sunt prea multe pentru ciorne. Lot le clasează pe toate, iar cele mai bune devin ciorne.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rank in Batch</source>
            <translation>Clasează în Lot</translation>
        </message>
        <message>
            <source>Likecast can't open videos. Save a frame of the video as a photo, drop it, and choose Reel as the media type.</source>
            <translation>Likecast nu poate deschide clipuri video. Salvează un cadru ca fotografie, trage-l aici și alege Reel ca tip.</translation>
        </message>
        <message>
            <source>%1 isn&apos;t there any more.</source>
            <comment>a video</comment>
            <translation>%1 nu mai există.</translation>
        </message>
        <message>
            <source>%1 can&apos;t be read: the video is damaged, or its format isn&apos;t supported.</source>
            <translation>%1 nu poate fi citit: videoclipul e deteriorat sau formatul nu e acceptat.</translation>
        </message>
    </context>
    <context>
        <name>CompareDrivers</name>
        <message>
            <source>Hour</source>
            <translation>Ora</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Descrierea</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtaguri</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Tipul postării</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Fețe</translation>
        </message>
        <message>
            <source>Light and colours</source>
            <translation>Lumină și culori</translation>
        </message>
        <message>
            <source>Recent form</source>
            <translation>Forma recentă</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Mărimea contului</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Tot restul</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareColumn</name>
        <message>
            <source>Open</source>
            <translation>Deschide</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Elimină</translation>
        </message>
        <message>
            <source>No prediction yet</source>
            <translation>Încă nicio predicție</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Fără descriere</translation>
        </message>
        <message>
            <source>Draft %1, no photo</source>
            <translation>Ciorna %1, fără fotografie</translation>
        </message>
        <message>
            <source>Photo of draft %1, %2</source>
            <translation>Fotografia ciornei %1, %2</translation>
        </message>
        <message>
            <source>Open draft %1</source>
            <translation>Deschide ciorna %1</translation>
        </message>
        <message>
            <source>Remove draft %1 from the comparison</source>
            <translation>Elimină ciorna %1 din comparație</translation>
        </message>
        <message>
            <source>Remove from the comparison. The draft is kept.</source>
            <translation>Elimină din comparație. Ciorna rămâne.</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Ciorna %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>850, 1,240 likes</comment>
            <translation>%1 până la %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareDrivers</name>
        <message>
            <source>Nothing about these drafts stands out.</source>
            <translation>Nimic nu iese în evidență la aceste ciorne.</translation>
        </message>
        <message>
            <source>Little or no effect</source>
            <translation>Efect mic sau deloc</translation>
        </message>
        <message>
            <source>Draft %1: %2 %3</source>
            <comment>letter, effect, unit</comment>
            <translation>Ciorna %1: %2 %3</translation>
        </message>
        <message>
            <source>Draft %1: %2 %3, %4</source>
            <comment>letter, effect, unit, what it rests on</comment>
            <translation>Ciorna %1: %2 %3, %4</translation>
        </message>
    </context>
    <context>
        <name>likecast::ComparePage</name>
        <message>
            <source>Compare drafts</source>
            <translation>Compară ciornele</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Înapoi</translation>
        </message>
        <message>
            <source>Back to the open draft (Esc)</source>
            <translation>Înapoi la ciorna deschisă (Esc)</translation>
        </message>
        <message>
            <source>Zoom all photos out</source>
            <translation>Micșorează toate fotografiile</translation>
        </message>
        <message>
            <source>Zoom all photos in</source>
            <translation>Mărește toate fotografiile</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Încadrează</translation>
        </message>
        <message>
            <source>Fit all photos</source>
            <translation>Încadrează toate fotografiile</translation>
        </message>
        <message>
            <source>On one scale</source>
            <translation>Pe aceeași scară</translation>
        </message>
        <message>
            <source>What's behind these numbers</source>
            <translation>Ce e în spatele acestor numere</translation>
        </message>
    </context>
    <context>
        <name>ShortcutTable</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scurtături de tastatură</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>În alte locuri</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>action (place)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acțiune</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Taste</translation>
        </message>
    </context>
    <context>
        <name>News</name>
        <message>
            <source>What's new</source>
            <translation>Noutăți</translation>
        </message>
    </context>
    <context>
        <name>likecast::Help</name>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Ghidul utilizatorului</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Scurtături de tastatură</translation>
        </message>
        <message>
            <source>&amp;What's new</source>
            <translation>&amp;Noutăți</translation>
        </message>
        <message>
            <source>Take the &amp;tour</source>
            <translation>Fă &amp;turul</translation>
        </message>
    </context>
    <context>
        <name>likecast::HelpWindow</name>
        <message>
            <source>Back</source>
            <translation>Înapoi</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Caută următorul</translation>
        </message>
        <message>
            <source>Likecast help</source>
            <translation>Ajutor Likecast</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Caută în ghid</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>Pagini de ajutor</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajutor</translation>
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
            <translation>Sari peste</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>steps of a tour</comment>
            <translation>%1 din %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gata</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Înainte</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchPage</name>
        <message>
            <source>Scoring photos</source>
            <translation>Se evaluează fotografiile</translation>
        </message>
        <message>
            <source>Score again</source>
            <translation>Evaluează din nou</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Salvat ca %1.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Deschide folder…</translation>
        </message>
        <message>
            <source>Find the best photos of a folder</source>
            <translation>Găsește cele mai bune fotografii dintr-un folder</translation>
        </message>
        <message>
            <source>Drop a folder or many photos anywhere on this page. Likecast finds the faces in each, predicts its likes as your next post and ranks them all, while you go on working. Nothing is uploaded.</source>
            <translation>Trage un folder sau mai multe fotografii oriunde pe această pagină. Likecast găsește fețele din fiecare, îi prezice aprecierile ca următoarea ta postare și le clasează pe toate în timp ce lucrezi. Nimic nu se încarcă pe internet.</translation>
        </message>
        <message>
            <source>Use the account and time now chosen on Predict. Photos aren't measured again.</source>
            <translation>Folosește contul și ora alese acum în Predicție. Fotografiile nu se măsoară din nou.</translation>
        </message>
        <message>
            <source>Drop a folder, or photo files.</source>
            <translation>Trage un folder sau fișiere cu fotografii.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Deschide folder</translation>
        </message>
        <message>
            <source>No photos found in this folder.</source>
            <translation>Nu există fotografii în acest folder.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n photos are scored.</source>
            <translation>
                <numerusform>Se evaluează doar prima fotografie (%n).</numerusform>
                <numerusform>Se evaluează doar primele %n fotografii.</numerusform>
                <numerusform>Se evaluează doar primele %n de fotografii.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only faces for now: Likecast knows nothing about the account. Choose one, or enter the likes of your last posts on Predict. Then score again.</source>
            <translation>Deocamdată doar fețe: Likecast nu știe nimic despre cont. Alege unul sau introdu în Predicție aprecierile ultimelor tale postări, apoi evaluează din nou.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Predicție</translation>
        </message>
        <message numerus="yes">
            <source>%n photos added to your drafts.</source>
            <translation>
                <numerusform>%n fotografie adăugată la ciorne.</numerusform>
                <numerusform>%n fotografii adăugate la ciorne.</numerusform>
                <numerusform>%n de fotografii adăugate la ciorne.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Arată</translation>
        </message>
        <message>
            <source>Report as PDF…</source>
            <translation>Raport ca PDF…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Raport</translation>
        </message>
        <message>
            <source>Save the photos shown, best first, and those that could not be read</source>
            <translation>Salvează fotografiile afișate, cele mai bune primele, și pe cele care nu au putut fi citite</translation>
        </message>
        <message>
            <source>Report as PDF</source>
            <translation>Raport ca PDF</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Se scrie raportul…</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchResults</name>
        <message>
            <source>Add to drafts</source>
            <translation>Adaugă la ciorne</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Exportă CSV…</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Fețe</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Toate fotografiile</translation>
        </message>
        <message>
            <source>With faces</source>
            <translation>Cu fețe</translation>
        </message>
        <message>
            <source>With smiles</source>
            <translation>Cu zâmbete</translation>
        </message>
        <message>
            <source>Without faces</source>
            <translation>Fără fețe</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Ilizibile</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientare</translation>
        </message>
        <message>
            <source>Any orientation</source>
            <translation>Orice orientare</translation>
        </message>
        <message>
            <source>At least … likes</source>
            <translation>Cel puțin … aprecieri</translation>
        </message>
        <message>
            <source>At least this many likes</source>
            <translation>Cel puțin atâtea aprecieri</translation>
        </message>
        <message>
            <source>Number of photos to select</source>
            <translation>Numărul de fotografii de selectat</translation>
        </message>
        <message>
            <source>Select the best</source>
            <translation>Selectează cele mai bune</translation>
        </message>
        <message>
            <source>Select the photos with the most likes among those shown</source>
            <translation>Selectează fotografiile cu cele mai multe aprecieri dintre cele afișate</translation>
        </message>
        <message>
            <source>Save the table as shown</source>
            <translation>Salvează tabelul așa cum este afișat</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotografii</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Coloane</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>%1 din %2 selectate</translation>
        </message>
        <message numerus="yes">
            <source>%1 photos</source>
            <comment>a number</comment>
            <translation>
                <numerusform>%1 fotografie</numerusform>
                <numerusform>%1 fotografii</numerusform>
                <numerusform>%1 de fotografii</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Select at most %n photos</source>
            <translation>
                <numerusform>Selectează cel mult %n fotografie</numerusform>
                <numerusform>Selectează cel mult %n fotografii</numerusform>
                <numerusform>Selectează cel mult %n de fotografii</numerusform>
            </translation>
        </message>
        <message>
            <source>Make drafts of the selected photos on Predict</source>
            <translation>Creează în Predicție ciorne din fotografiile selectate</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>Exportă CSV</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchTableModel</name>
        <message>
            <source>Photos too close to call share a rank.</source>
            <translation>Fotografiile prea apropiate împart același loc.</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>fotografie</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fișier</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Aprecieri</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Interval</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Loc</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Fețe</translation>
        </message>
        <message>
            <source>Smiles</source>
            <translation>Zâmbete</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientare</translation>
        </message>
    </context>
    <context>
        <name>BatchText</name>
        <message>
            <source>Landscape</source>
            <translation>Peisaj</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Portret</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Pătrat</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 photos scored</source>
            <translation>
                <numerusform>%1 din %2 fotografie evaluată</numerusform>
                <numerusform>%1 din %2 fotografii evaluate</numerusform>
                <numerusform>%1 din %2 de fotografii evaluate</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>mai puțin de un minut rămas</translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>aproximativ %n min rămas</numerusform>
                <numerusform>aproximativ %n min rămase</numerusform>
                <numerusform>aproximativ %n de min rămase</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n h left</source>
            <translation>
                <numerusform>aproximativ %n h rămasă</numerusform>
                <numerusform>aproximativ %n h rămase</numerusform>
                <numerusform>aproximativ %n de h rămase</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>progress, time left</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Predicted for your numbers, %1, without a caption</source>
            <translation>Prezis cu numerele tale, %1, fără descriere</translation>
        </message>
        <message>
            <source>No account chosen</source>
            <translation>Niciun cont ales</translation>
        </message>
        <message>
            <source>Predicted for @%1, %2, without a caption</source>
            <translation>Prezis pentru @%1, %2, fără descriere</translation>
        </message>
    </context>
    <context>
        <name>likecast::CarouselBar</name>
        <message>
            <source>Make it the cover</source>
            <translation>Fă-o copertă</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Desparte</translation>
        </message>
        <message>
            <source>Photos of the carousel</source>
            <translation>Fotografiile caruselului</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Fotografia anterioară</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Fotografia următoare</translation>
        </message>
        <message>
            <source>Make a draft of each photo</source>
            <translation>Fă câte o ciornă din fiecare fotografie</translation>
        </message>
        <message>
            <source>The first one is the cover. Use the arrow keys to show a photo, Alt and the arrow keys to move it.</source>
            <translation>Prima este coperta. Folosește săgețile ca să vezi o fotografie, Alt și săgețile ca s-o muți.</translation>
        </message>
        <message>
            <source>Move earlier</source>
            <translation>Mută mai devreme</translation>
        </message>
        <message>
            <source>Move later</source>
            <translation>Mută mai târziu</translation>
        </message>
        <message>
            <source>Cover, %1</source>
            <translation>Coperta, %1</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>Fotografia %1, %2</translation>
        </message>
        <message>
            <source>Cover, 1 of %1</source>
            <translation>Coperta, 1 din %1</translation>
        </message>
        <message>
            <source>Photo %1 of %2</source>
            <translation>Fotografia %1 din %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CarouselView</name>
        <message>
            <source>Photo %1, not the cover</source>
            <translation>Fotografia %1, nu e coperta</translation>
        </message>
        <message>
            <source>Best cover: too close to call</source>
            <translation>Cea mai bună copertă: prea apropiate</translation>
        </message>
        <message>
            <source>The cover beats photo %1: %2</source>
            <translation>Coperta bate fotografia %1: %2</translation>
        </message>
        <message>
            <source>Photo %1 beats the cover: %2</source>
            <translation>Fotografia %1 bate coperta: %2</translation>
        </message>
    </context>
    <context>
        <name>CalendarExport</name>
        <message>
            <source>Post on Instagram</source>
            <translation>Postează pe Instagram</translation>
        </message>
        <message>
            <source>Post to @%1</source>
            <translation>Postează la @%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>post to whom, what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Photo: %1</source>
            <translation>Fotografie: %1</translation>
        </message>
    </context>
    <context>
        <name>CropShape</name>
        <message>
            <source>%1 (in part)</source>
            <comment>a face</comment>
            <translation>%1 (parțial)</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between faces</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 cuts off 1 face: %2.</source>
            <translation>%1 taie o față: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 cuts off %n faces: %2.</source>
            <translation>
                <numerusform>%1 taie %n față: %2.</numerusform>
                <numerusform>%1 taie %n fețe: %2.</numerusform>
                <numerusform>%1 taie %n de fețe: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 keeps the whole photo.</source>
            <translation>%1 păstrează toată fotografia.</translation>
        </message>
        <message>
            <source>%1 cuts off %2 of the photo, but no face.</source>
            <translation>%1 taie %2 din fotografie, dar nicio față.</translation>
        </message>
        <message>
            <source>%1 cuts off %2 of the photo.</source>
            <translation>%1 taie %2 din fotografie.</translation>
        </message>
    </context>
    <context>
        <name>PlanItem</name>
        <message>
            <source>No photo</source>
            <translation>Fără fotografie</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Fără descriere</translation>
        </message>
        <message>
            <source>Post, %1, %2</source>
            <comment>day, time</comment>
            <translation>Postare, %1, %2</translation>
        </message>
        <message>
            <source>Draft, %1, %2</source>
            <comment>day, time</comment>
            <translation>Ciornă, %1, %2</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <comment>likes</comment>
            <translation>Așteptat: %1</translation>
        </message>
        <message>
            <source>This time has passed.</source>
            <translation>Această oră a trecut.</translation>
        </message>
    </context>
    <context>
        <name>ReminderText</name>
        <message>
            <source>Time to post</source>
            <translation>E timpul să postezi</translation>
        </message>
        <message>
            <source>A draft without photo and caption</source>
            <translation>O ciornă fără fotografie și descriere</translation>
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
            <translation>Decupare (C)</translation>
        </message>
        <message>
            <source>Show what Instagram's crops cut off</source>
            <translation>Arată ce taie decupările Instagram</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>Toată fotografia</translation>
        </message>
        <message>
            <source>3:4, the profile's grid</source>
            <translation>3:4, grila profilului</translation>
        </message>
        <message>
            <source>4:5, portrait</source>
            <translation>4:5, portret</translation>
        </message>
        <message>
            <source>1:1, square</source>
            <translation>1:1, pătrat</translation>
        </message>
        <message>
            <source>Crop: %1</source>
            <comment>ratio</comment>
            <translation>Decupare: %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedCell</name>
        <message>
            <source>Time has passed</source>
            <translation>Ora a trecut</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planificat</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedTab</name>
        <message>
            <source>Open Predict</source>
            <translation>Deschide Predicție</translation>
        </message>
        <message>
            <source>Import posts</source>
            <translation>Importă postări</translation>
        </message>
        <message>
            <source>This is how your profile will look: drafts on top, your latest posts below. Make a draft on Predict, and import your posts on Account.</source>
            <translation>Așa va arăta profilul tău: ciornele sus, ultimele postări dedesubt. Creează o ciornă în Predicție și importă-ți postările în Cont.</translation>
        </message>
        <message>
            <source>Your latest posts. Drop photos on Predict to see them on top.</source>
            <translation>Ultimele tale postări. Trage fotografii în Predicție ca să le vezi sus.</translation>
        </message>
        <message>
            <source>Drag a planned draft to another place: the drafts swap times. Import your posts to see them below.</source>
            <translation>Trage o ciornă planificată în alt loc: ciornele își schimbă orele între ele. Importă-ți postările ca să le vezi dedesubt.</translation>
        </message>
        <message>
            <source>Drag a planned draft to another place, or use Ctrl with the arrow keys: the drafts swap times.</source>
            <translation>Trage o ciornă planificată în alt loc, ori folosește Ctrl cu săgețile: ciornele își schimbă orele între ele.</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedView</name>
        <message>
            <source>Profile grid</source>
            <translation>Grila profilului</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a post. Hold Ctrl to move a planned draft. Press Enter to open a draft on Predict.</source>
            <translation>Folosește săgețile pentru a alege o postare. Ține apăsat Ctrl pentru a muta o ciornă planificată. Apasă Enter pentru a deschide o ciornă în Predicție.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PlanPage</name>
        <message>
            <source>Plan sections</source>
            <translation>Secțiunile planului</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Săptămână</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Export calendar</source>
            <translation>Exportă calendarul</translation>
        </message>
        <message>
            <source>Calendars (%1)</source>
            <translation>Calendare (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts saved to %1.</source>
            <translation>
                <numerusform>%n ciornă salvată în %1.</numerusform>
                <numerusform>%n ciorne salvate în %1.</numerusform>
                <numerusform>%n de ciorne salvate în %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekChip</name>
        <message>
            <source>Passed</source>
            <comment>a draft's time</comment>
            <translation>A trecut</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekTab</name>
        <message>
            <source>Export calendar…</source>
            <translation>Exportă calendarul…</translation>
        </message>
        <message>
            <source>Previous week (Page Up)</source>
            <translation>Săptămâna anterioară (Page Up)</translation>
        </message>
        <message>
            <source>Next week (Page Down)</source>
            <translation>Săptămâna următoare (Page Down)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Astăzi</translation>
        </message>
        <message>
            <source>Saves all planned drafts for your calendar (.ics)</source>
            <translation>Salvează toate ciornele planificate pentru calendarul tău (.ics)</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day of a week</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>No drafts yet. Drop photos on Predict: each draft appears here at its time, and you can drag it to another.</source>
            <translation>Încă nu există ciorne. Trage fotografii în Predicție: fiecare ciornă apare aici la ora ei și o poți trage la alta.</translation>
        </message>
        <message>
            <source>Open Predict</source>
            <translation>Deschide Predicție</translation>
        </message>
        <message>
            <source>No drafts in this week. The next one is on %1.</source>
            <translation>Nicio ciornă în această săptămână. Următoarea este pe %1.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Arată</translation>
        </message>
        <message>
            <source>No drafts in this week.</source>
            <translation>Nicio ciornă în această săptămână.</translation>
        </message>
        <message>
            <source>Drag a draft to another day or hour, or use Ctrl with the arrow keys. Double-click opens it.</source>
            <translation>Trage o ciornă în altă zi sau la altă oră, ori folosește Ctrl cu săgețile. Un dublu clic o deschide.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekView</name>
        <message>
            <source>Week</source>
            <translation>Săptămână</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a draft. Hold Ctrl to move it to another day or hour. Press Enter to open it on Predict.</source>
            <translation>Folosește săgețile pentru a alege o ciornă. Ține apăsat Ctrl pentru a o muta în altă zi sau la altă oră. Apasă Enter pentru a o deschide în Predicție.</translation>
        </message>
    </context>
    <context>
        <name>JournalCharts</name>
        <message>
            <source>Predicted and actual likes</source>
            <translation>Aprecieri prezise și reale</translation>
        </message>
        <message>
            <source>Predicted range</source>
            <translation>Interval prezis</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Predicție</translation>
        </message>
        <message>
            <source>Actual likes</source>
            <translation>Aprecieri reale</translation>
        </message>
        <message>
            <source>Ranges that held</source>
            <translation>Intervale respectate</translation>
        </message>
        <message>
            <source>80 % interval</source>
            <translation>Interval de 80 %</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Pondere</translation>
        </message>
        <message>
            <source>Aim: 8 in 10</source>
            <translation>Țintă: 8 din 10</translation>
        </message>
        <message>
            <source>%1: predicted %2 (%3 to %4), actual %5</source>
            <translation>%1: prezis %2 (%3 – %4), real %5</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Publicat</translation>
        </message>
        <message>
            <source>Predicted likes</source>
            <translation>Aprecieri prezise</translation>
        </message>
        <message>
            <source>Range from</source>
            <translation>Interval de la</translation>
        </message>
        <message>
            <source>Range to</source>
            <translation>Interval până la</translation>
        </message>
        <message>
            <source>First post</source>
            <translation>Prima postare</translation>
        </message>
        <message>
            <source>Last post</source>
            <translation>Ultima postare</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Postări</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>În interval</translation>
        </message>
        <message>
            <source>Share, low</source>
            <translation>Pondere, minim</translation>
        </message>
        <message>
            <source>Share, high</source>
            <translation>Pondere, maxim</translation>
        </message>
    </context>
    <context>
        <name>JournalText</name>
        <message>
            <source>Nothing here yet. After you publish a draft, press “I posted this” on Predict. Its prediction is saved here, and we'll add the real likes at your next import or refresh.</source>
            <translation>Încă nimic aici. După ce publici o ciornă, apasă „Am publicat asta” în Predicție. Predicția ei se salvează aici, iar aprecierile reale le adăugăm la următorul import sau la următoarea reîmprospătare.</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts are waiting for their likes.</source>
            <translation>
                <numerusform>%1 postare își așteaptă aprecierile.</numerusform>
                <numerusform>%1 postări își așteaptă aprecierile.</numerusform>
                <numerusform>%1 de postări își așteaptă aprecierile.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 posts landed in the range (%3). We aim for 8 in 10.</source>
            <translation>%1 din %2 postări au ajuns în interval (%3). Ținta noastră e 8 din 10.</translation>
        </message>
        <message>
            <source>That is too few to judge the ranges by.</source>
            <translation>Sunt prea puține ca să judecăm intervalele.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts do not count yet: their likes are from the first day.</source>
            <translation>
                <numerusform>%n postare nu contează încă: aprecierile ei sunt din prima zi.</numerusform>
                <numerusform>%n postări nu contează încă: aprecierile lor sunt din prima zi.</numerusform>
                <numerusform>%n de postări nu contează încă: aprecierile lor sunt din prima zi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only %1 of the last %2 posts landed in the range: too few for chance. Ranges adapt to every new post, so the next ones are wider.</source>
            <translation>Doar %1 din ultimele %2 postări au ajuns în interval: prea puține ca să fie întâmplare. Intervalele se adaptează la fiecare postare nouă, deci următoarele sunt mai largi.</translation>
        </message>
        <message>
            <source>Predictions run high: %1 of the last %2 posts got fewer likes than predicted. Import your latest posts so that Likecast knows your present level.</source>
            <translation>Predicțiile sunt prea mari: %1 din ultimele %2 postări au primit mai puține aprecieri decât s-a prezis. Importă cele mai noi postări, ca Likecast să știe nivelul tău actual.</translation>
        </message>
        <message>
            <source>Predictions run low: %1 of the last %2 posts got more likes than predicted. Import your latest posts so that Likecast knows your present level.</source>
            <translation>Predicțiile sunt prea mici: %1 din ultimele %2 postări au primit mai multe aprecieri decât s-a prezis. Importă cele mai noi postări, ca Likecast să știe nivelul tău actual.</translation>
        </message>
        <message>
            <source>%1 to %2: %3 of %4 (%5)</source>
            <comment>days, counts, share</comment>
            <translation>%1 – %2: %3 din %4 (%5)</translation>
        </message>
        <message>
            <source>Latest %1 posts: %2 in range. All before: %3 of %4. Ranges widen or narrow with every real count, to stay at 8 in 10.</source>
            <translation>Ultimele %1 postări: %2 în interval. Toate dinainte: %3 din %4. Intervalele se lărgesc sau se îngustează cu fiecare număr real, ca să rămână la 8 din 10.</translation>
        </message>
    </context>
    <context>
        <name>LikesChart</name>
        <message>
            <source>A trend needs posts on ten days within two weeks or more.</source>
            <translation>O tendință cere postări în zece zile, pe două săptămâni sau mai mult.</translation>
        </message>
        <message>
            <source>No clear trend: anything from %1 to %2 over this period.</source>
            <translation>Nicio tendință clară: orice între %1 și %2 în această perioadă.</translation>
        </message>
        <message>
            <source>Trend over this period: %1 (range %2 to %3).</source>
            <translation>Tendința în această perioadă: %1 (interval %2 – %3).</translation>
        </message>
        <message numerus="yes">
            <source>8 in 10 posts got between %1 and %2 likes (shaded). %n posts got more.</source>
            <translation>
                <numerusform>8 din 10 postări au primit între %1 și %2 aprecieri (zona umbrită). %n postare a primit mai multe.</numerusform>
                <numerusform>8 din 10 postări au primit între %1 și %2 aprecieri (zona umbrită). %n postări au primit mai multe.</numerusform>
                <numerusform>8 din 10 postări au primit între %1 și %2 aprecieri (zona umbrită). %n de postări au primit mai multe.</numerusform>
            </translation>
        </message>
        <message>
            <source>Likes over time</source>
            <translation>Aprecieri în timp</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Aprecieri</translation>
        </message>
        <message>
            <source>No likes known yet.</source>
            <translation>Încă nu se cunosc aprecieri.</translation>
        </message>
        <message>
            <source>Your usual range appears with ten posts.</source>
            <translation>Intervalul tău obișnuit apare de la zece postări.</translation>
        </message>
    </context>
    <context>
        <name>PostGroupText</name>
        <message>
            <source>No face</source>
            <translation>Nicio față</translation>
        </message>
        <message>
            <source>One face</source>
            <translation>O față</translation>
        </message>
        <message>
            <source>Two or more faces</source>
            <translation>Două fețe sau mai multe</translation>
        </message>
        <message>
            <source>Faces, none smiling</source>
            <translation>Fețe, niciuna zâmbind</translation>
        </message>
        <message>
            <source>At least one smile</source>
            <translation>Cel puțin un zâmbet</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Fără descriere</translation>
        </message>
        <message>
            <source>Caption: %1 characters</source>
            <translation>Descriere: %1 caractere</translation>
        </message>
        <message>
            <source>No hashtag</source>
            <translation>Niciun hashtag</translation>
        </message>
        <message>
            <source>Hashtags: %1</source>
            <translation>Hashtaguri: %1</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <comment>a count</comment>
            <translation>%1 sau mai multe</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>counts</comment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message>
            <source>Best posts</source>
            <translation>Cele mai bune postări</translation>
        </message>
        <message>
            <source>Weakest posts</source>
            <translation>Cele mai slabe postări</translation>
        </message>
        <message>
            <source>Report of @%1</source>
            <translation>Raportul contului @%1</translation>
        </message>
        <message>
            <source>%1 to %2. Made by Likecast on %3.</source>
            <translation>%1 – %2. Făcut de Likecast la %3.</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Cifre</translation>
        </message>
        <message>
            <source>Posts with known likes</source>
            <translation>Postări cu aprecieri cunoscute</translation>
        </message>
        <message>
            <source>Likes in total</source>
            <translation>Total aprecieri</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Mediana aprecierilor</translation>
        </message>
        <message>
            <source>Average likes</source>
            <translation>Aprecieri medii</translation>
        </message>
        <message>
            <source>Followers, latest count</source>
            <translation>Urmăritori, ultimul număr</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valoare</translation>
        </message>
        <message>
            <source>The time before of the same length has too few posts to compare.</source>
            <translation>Perioada dinainte, la fel de lungă, are prea puține postări pentru o comparație.</translation>
        </message>
        <message>
            <source>Typical likes against the same time before (%1 posts): %2 (range %3 to %4).</source>
            <translation>Aprecieri tipice față de perioada dinainte (postări: %1): %2 (interval %3 – %4).</translation>
        </message>
        <message>
            <source>Likes cannot be told apart from the same time before (%1 posts): anything from %2 to %3.</source>
            <translation>Aprecierile nu se pot deosebi de perioada dinainte (postări: %1): orice între %2 și %3.</translation>
        </message>
        <message>
            <source>Likes: %1</source>
            <translation>Aprecieri: %1</translation>
        </message>
        <message>
            <source>can&apos;t tell yet</source>
            <translation>încă neclar</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>an 80 % interval</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Aprecieri</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Interval</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Postări</translation>
        </message>
        <message>
            <source>What goes with more likes</source>
            <translation>Ce merge împreună cu mai multe aprecieri</translation>
        </message>
        <message>
            <source>This needs at least 30 posts with known likes.</source>
            <translation>Sunt necesare cel puțin 30 de postări cu aprecieri cunoscute.</translation>
        </message>
        <message>
            <source>From all %1 posts so far, each compared with what was usual at its time. Association, not cause. Ranges are 80 % intervals.</source>
            <translation>Din toate postările de până acum (%1), fiecare comparată cu ce era obișnuit atunci. Asociere, nu cauză. Intervalele sunt de 80 %.</translation>
        </message>
        <message>
            <source>The posts are all of one kind.</source>
            <translation>Postările sunt toate de un fel.</translation>
        </message>
        <message>
            <source>Kind of post</source>
            <translation>Fel de postare</translation>
        </message>
        <message>
            <source>No word or hashtag stands out from chance.</source>
            <translation>Niciun cuvânt sau hashtag nu se distinge de întâmplare.</translation>
        </message>
        <message>
            <source>Word or hashtag</source>
            <translation>Cuvânt sau hashtag</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Cele mai bune ore</translation>
        </message>
        <message>
            <source>No hour clearly stands out.</source>
            <translation>Nicio oră nu iese clar în evidență.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 (%3) get %4 more likes than usual (range %5 to %6, %7 posts).</source>
            <translation>Postările între %1 și %2 (%3) primesc cu %4 mai multe aprecieri decât de obicei (interval %5 – %6, postări: %7).</translation>
        </message>
        <message>
            <source>How good the predictions were</source>
            <translation>Cât de bune au fost predicțiile</translation>
        </message>
        <message>
            <source>No post of this time is in the journal.</source>
            <translation>Nicio postare din această perioadă nu e în jurnal.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartExport</name>
        <message>
            <source>Saved to %1.</source>
            <translation>Salvat în %1.</translation>
        </message>
        <message>
            <source>Save “%1”</source>
            <translation>Salvează „%1”</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>Copiază ca imagine</translation>
        </message>
        <message>
            <source>Chart copied.</source>
            <translation>Grafic copiat.</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>Salvează ca PNG…</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>Salvează ca SVG…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Salvează ca CSV…</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Arată ca tabel</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartMenuButton</name>
        <message>
            <source>Copy or save this chart</source>
            <translation>Copiază sau salvează graficul</translation>
        </message>
        <message>
            <source>Copy or save “%1”</source>
            <translation>Copiază sau salvează „%1”</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartTableDialog</name>
        <message>
            <source>Columns</source>
            <translation>Coloane</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareCard</name>
        <message>
            <source>Too few posts to compare: each side needs posts on five days.</source>
            <translation>Prea puține postări de comparat: fiecare parte are nevoie de postări în cinci zile.</translation>
        </message>
        <message>
            <source>Typical likes: %1 against %2 (range %3 to %4).</source>
            <translation>Aprecieri tipice: %1 față de %2 (interval %3 – %4).</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compară</translation>
        </message>
        <message>
            <source>Likes compared</source>
            <translation>Aprecieri comparate</translation>
        </message>
        <message>
            <source>8 in 10 posts</source>
            <translation>8 din 10 postări</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Mediana aprecierilor</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Perioadă</translation>
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
            <source>Compare with</source>
            <translation>Compară cu</translation>
        </message>
        <message>
            <source>with the time before</source>
            <translation>cu perioada dinainte</translation>
        </message>
        <message>
            <source>with @%1</source>
            <translation>cu @%1</translation>
        </message>
        <message>
            <source>the time before</source>
            <translation>perioada dinainte</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n posts</source>
            <comment>a period or an account</comment>
            <translation>
                <numerusform>%1, %n postare</numerusform>
                <numerusform>%1, %n postări</numerusform>
                <numerusform>%1, %n de postări</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: median %2, 8 in 10 posts %3 to %4</source>
            <translation>%1: mediană %2, 8 din 10 postări %3 – %4</translation>
        </message>
        <message>
            <source>Posts of</source>
            <translation>Postările</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Postări</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <translation>Percentila 10</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>Percentila 90</translation>
        </message>
        <message>
            <source>Posts per week</source>
            <translation>Postări pe săptămână</translation>
        </message>
        <message>
            <source>Could be chance: %1 against %2 (range %3 to %4).</source>
            <translation>Ar putea fi întâmplare: %1 față de %2 (interval %3 – %4).</translation>
        </message>
    </context>
    <context>
        <name>likecast::HistogramChart</name>
        <message>
            <source>From – to</source>
            <translation>De la – până la</translation>
        </message>
    </context>
    <context>
        <name>likecast::JournalTable</name>
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
            <source>In range</source>
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
            <source>Predictions and what really happened. F2 edits the likes, Delete removes the entry.</source>
            <translation>Predicțiile și ce s-a întâmplat de fapt. F2 editează aprecierile, Delete șterge intrarea.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Coloane</translation>
        </message>
        <message>
            <source>Range from</source>
            <translation>Interval de la</translation>
        </message>
        <message>
            <source>Range to</source>
            <translation>Interval până la</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Scris</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>da</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>încă nu</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>fără foto</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>fotografie</translation>
        </message>
        <message>
            <source>Press F2 to type them.</source>
            <translation>Apasă F2 ca să le scrii.</translation>
        </message>
        <message>
            <source>You typed this number.</source>
            <translation>Ai scris acest număr.</translation>
        </message>
        <message>
            <source>no, fewer</source>
            <translation>nu, mai puține</translation>
        </message>
        <message>
            <source>no, more</source>
            <translation>nu, mai multe</translation>
        </message>
    </context>
    <context>
        <name>likecast::ReportPanel</name>
        <message>
            <source>Report</source>
            <translation>Raport</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Salvează ca PDF…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Perioadă</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Ultimul trimestru</translation>
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
            <source>Own days</source>
            <translation>Zile alese</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Prima zi</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ultima zi</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message>
            <source>Report of @%1</source>
            <translation>Raportul contului @%1</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Se scrie raportul…</translation>
        </message>
        <message>
            <source>There are no posts with known likes in this period. Choose another.</source>
            <translation>Nu există postări cu aprecieri cunoscute în această perioadă. Alege alta.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was saved.</source>
            <translation>Oprit. Nu s-a salvat nimic.</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Planned post</source>
            <translation>Postare planificată</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <comment>weekday and time, date, time zone</comment>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>Predicted by Likecast on %1</source>
            <translation>Prezis de Likecast la %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::DraftSharing</name>
        <message>
            <source>Photo copied.</source>
            <translation>Fotografie copiată.</translation>
        </message>
        <message>
            <source>Report card copied.</source>
            <translation>Fișă de raport copiată.</translation>
        </message>
        <message>
            <source>This is the example. Add a photo of yours to share its report card.</source>
            <translation>Acesta este exemplul. Adaugă o fotografie de-a ta ca să-i distribui fișa de raport.</translation>
        </message>
        <message>
            <source>Nothing to copy yet. Wait until the photo and its number are there.</source>
            <translation>Încă nu e nimic de copiat. Așteaptă până apar fotografia și numărul ei.</translation>
        </message>
    </context>
    <context>
        <name>BatchReport</name>
        <message>
            <source>Photos, best first</source>
            <translation>Fotografii, cele mai bune primele</translation>
        </message>
        <message>
            <source>%1. Made by Likecast on %2.</source>
            <comment>what the photos were predicted as, date</comment>
            <translation>%1. Făcut de Likecast la %2.</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>rank, file</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Likes: %1 (range %2)</source>
            <translation>Aprecieri: %1 (interval %2)</translation>
        </message>
        <message>
            <source>%1. Faces: %2, smiles: %3</source>
            <comment>orientation, figures</comment>
            <translation>%1. Fețe: %2, zâmbete: %3</translation>
        </message>
        <message>
            <source>No photo could be scored.</source>
            <translation>Nicio fotografie nu a putut fi evaluată.</translation>
        </message>
        <message>
            <source>About %1 of posts like these land within their range. Photos too close to call share a rank.</source>
            <translation>Cam %1 dintre postările de acest fel ajung în intervalul lor. Fotografiile prea apropiate împart același loc.</translation>
        </message>
        <message>
            <source>The first %1 of %2 photos. The exported CSV file lists them all.</source>
            <translation>Primele %1 din %2 fotografii. Fișierul CSV exportat le conține pe toate.</translation>
        </message>
        <message>
            <source>Not readable: %1</source>
            <translation>Ilizibile: %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fișier</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motiv</translation>
        </message>
    </context>
    <context>
        <name>FigureText</name>
        <message numerus="yes">
            <source>%1 likes</source>
            <translation>
                <numerusform>%1 apreciere</numerusform>
                <numerusform>%1 aprecieri</numerusform>
                <numerusform>%1 de aprecieri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 comments</source>
            <translation>
                <numerusform>%1 comentariu</numerusform>
                <numerusform>%1 comentarii</numerusform>
                <numerusform>%1 de comentarii</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 saves</source>
            <translation>
                <numerusform>%1 salvare</numerusform>
                <numerusform>%1 salvări</numerusform>
                <numerusform>%1 de salvări</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 shares</source>
            <translation>
                <numerusform>%1 distribuire</numerusform>
                <numerusform>%1 distribuiri</numerusform>
                <numerusform>%1 de distribuiri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 views</source>
            <translation>
                <numerusform>%1 vizualizare</numerusform>
                <numerusform>%1 vizualizări</numerusform>
                <numerusform>%1 de vizualizări</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 engagement rate</source>
            <translation>%1 rată de engagement</translation>
        </message>
        <message>
            <source>likes</source>
            <translation>aprecieri</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>comentarii</translation>
        </message>
        <message>
            <source>saves</source>
            <translation>salvări</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>distribuiri</translation>
        </message>
        <message>
            <source>views</source>
            <translation>vizualizări</translation>
        </message>
        <message>
            <source>engagement rate</source>
            <translation>rată de engagement</translation>
        </message>
        <message>
            <source>Expected likes</source>
            <translation>Aprecieri așteptate</translation>
        </message>
        <message>
            <source>Expected comments</source>
            <translation>Comentarii așteptate</translation>
        </message>
        <message>
            <source>Expected saves</source>
            <translation>Salvări așteptate</translation>
        </message>
        <message>
            <source>Expected shares</source>
            <translation>Distribuiri așteptate</translation>
        </message>
        <message>
            <source>Expected views</source>
            <translation>Vizualizări așteptate</translation>
        </message>
        <message>
            <source>Expected engagement rate</source>
            <translation>Rată de engagement așteptată</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>puncte procentuale</translation>
        </message>
    </context>
    <context>
        <name>likecast::FigureChooser</name>
        <message>
            <source>Predict: %1</source>
            <comment>likes, comments, ...</comment>
            <translation>Predicție: %1</translation>
        </message>
        <message>
            <source>Figure to predict</source>
            <translation>Cifra de prezis</translation>
        </message>
        <message>
            <source>Choose what to predict. Figures appear here once at least %1 of this account&apos;s posts have them.</source>
            <translation>Alege ce se prezice. Cifrele apar aici de îndată ce cel puțin %1 postări ale acestui cont le au.</translation>
        </message>
    </context>
    <context>
        <name>likecast::DetectorOffer</name>
        <message>
            <source>The optional YuNet detector (%1) may find a missed face.</source>
            <translation>Detectorul opțional YuNet (%1) poate găsi o față omisă.</translation>
        </message>
        <message>
            <source>Model packs</source>
            <translation>Pachete de modele</translation>
        </message>
    </context>
    <context>
        <name>likecast::CoverStrip</name>
        <message>
            <source>Video</source>
            <translation>Videoclip</translation>
        </message>
        <message>
            <source>Cover of the reel</source>
            <translation>Coperta reelului</translation>
        </message>
        <message>
            <source>Frames of the video</source>
            <translation>Cadrele videoclipului</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a frame, Enter to make it the cover.</source>
            <translation>Folosește săgețile ca să alegi un cadru și Enter ca să-l faci copertă.</translation>
        </message>
        <message>
            <source>Cover, at %1</source>
            <comment>minutes and seconds</comment>
            <translation>Copertă, la %1</translation>
        </message>
        <message>
            <source>Make the frame at %1 the cover</source>
            <translation>Fă din cadrul de la %1 coperta</translation>
        </message>
        <message>
            <source>Choose a cover from %1</source>
            <translation>Alege o copertă din %1</translation>
        </message>
        <message>
            <source>Cover from %1, at %2</source>
            <comment>file, minutes and seconds</comment>
            <translation>Copertă din %1, la %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::ReelCovers</name>
        <message>
            <source>Reading %1…</source>
            <translation>Se citește %1…</translation>
        </message>
    </context>
</TS>
