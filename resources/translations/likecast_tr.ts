<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
    <context>
        <name>CaptionCounts</name>
        <message>
            <source>%1 / %2 characters</source>
            <translation>%1 / %2 karakter</translation>
        </message>
        <message>
            <source>%1 / %2 characters, %3 too many</source>
            <translation>%1 / %2 karakter, %3 fazla</translation>
        </message>
        <message>
            <source>%1 / %2 hashtags, %3 too many</source>
            <translation>%1 / %2 hashtag, %3 fazla</translation>
        </message>
        <message>
            <source>1 hashtag</source>
            <translation>1 hashtag</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hashtags</source>
            <translation>
                <numerusform>%Ln hashtag</numerusform>
            </translation>
        </message>
        <message>
            <source>1 mention</source>
            <translation>1 bahsetme</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mentions</source>
            <translation>
                <numerusform>%Ln bahsetme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln emoji</source>
            <translation>
                <numerusform>%Ln emoji</numerusform>
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
            <translation>%2 taslak içinde %1. sırayı paylaşıyor, başa baş; en iyi olma olasılığı %3.</translation>
        </message>
        <message>
            <source>%1 beats %2: %3</source>
            <translation>%1, %2 önünde: %3</translation>
        </message>
        <message>
            <source>%1 and %2: too close to call</source>
            <translation>%1 ve %2: başa baş</translation>
        </message>
        <message>
            <source>The difference is too small to be sure (%1).</source>
            <translation>Fark, emin olmak için çok küçük (%1).</translation>
        </message>
        <message>
            <source>Number %1 of %2; %3 chance of being the best.</source>
            <translation>%2 taslak içinde %1. sırada; en iyi olma olasılığı %3.</translation>
        </message>
        <message>
            <source>%1 would do better in %2 of cases.</source>
            <translation>%2 olasılıkla %1 daha iyi sonuç alır.</translation>
        </message>
    </context>
    <context>
        <name>DriverText</name>
        <message>
            <source>No photo</source>
            <translation>Fotoğraf yok</translation>
        </message>
        <message>
            <source>No face</source>
            <translation>Yüz yok</translation>
        </message>
        <message>
            <source>A smiling face</source>
            <translation>Gülümseyen bir yüz</translation>
        </message>
        <message>
            <source>A face, no smile</source>
            <translation>Gülümsemeyen bir yüz</translation>
        </message>
        <message numerus="yes">
            <source>%Ln faces</source>
            <translation>
                <numerusform>%Ln yüz</numerusform>
            </translation>
        </message>
        <message>
            <source>no smile</source>
            <translation>gülümseme yok</translation>
        </message>
        <message>
            <source>1 smile</source>
            <translation>1 gülümseme</translation>
        </message>
        <message numerus="yes">
            <source>%Ln smiles</source>
            <translation>
                <numerusform>%Ln gülümseme</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>faces, smiles</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Açıklama yok</translation>
        </message>
        <message>
            <source>Your caption</source>
            <translation>Açıklamanız</translation>
        </message>
        <message>
            <source>Your hashtags</source>
            <translation>Hashtag’leriniz</translation>
        </message>
        <message>
            <source>No hashtags</source>
            <translation>Hashtag yok</translation>
        </message>
        <message>
            <source>A single photo</source>
            <translation>Tek fotoğraf</translation>
        </message>
        <message>
            <source>A carousel</source>
            <translation>Kaydırmalı</translation>
        </message>
        <message>
            <source>A video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>A reel</source>
            <translation>Reels</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday, time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Light and colours</source>
            <translation>Işık ve renkler</translation>
        </message>
        <message>
            <source>Your recent form</source>
            <translation>Son dönem formunuz</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Diğer her şey</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>likes, percent</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Hesap büyüklüğü</translation>
        </message>
        <message>
            <source>could be chance</source>
            <translation>rastlantı olabilir</translation>
        </message>
        <message>
            <source>other accounts</source>
            <translation>diğer hesaplar</translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts at this hour</source>
            <translation>
                <numerusform>bu saatteki %Ln gönderiniz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln captions</source>
            <translation>
                <numerusform>%Ln açıklamanız</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts with hashtags</source>
            <translation>
                <numerusform>hashtag’li %Ln gönderiniz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts of this type</source>
            <translation>
                <numerusform>bu türdeki %Ln gönderiniz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts with faces</source>
            <translation>
                <numerusform>yüz içeren %Ln gönderiniz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln photos</source>
            <translation>
                <numerusform>%Ln fotoğrafınız</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts</source>
            <translation>
                <numerusform>%Ln gönderiniz</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>These are posts of a Facebook page.</source>
            <translation>Bunlar bir Facebook sayfasının gönderileri.</translation>
        </message>
        <message>
            <source>We can't tell what all columns of this table mean.</source>
            <translation>Bu tablodaki tüm sütunların ne anlama geldiğini anlayamadık.</translation>
        </message>
        <message>
            <source>This ZIP is compressed in a way that can't be read here.</source>
            <translation>Bu ZIP, burada okunamayan bir yöntemle sıkıştırılmış.</translation>
        </message>
        <message>
            <source>Export the content of the Instagram account instead.</source>
            <translation>Bunun yerine Instagram hesabının içeriğini dışa aktarın.</translation>
        </message>
        <message>
            <source>Say which column holds the date and which the likes.</source>
            <translation>Tarihin ve beğenilerin hangi sütunda olduğunu belirtin.</translation>
        </message>
        <message>
            <source>Unpack it and choose the folder.</source>
            <translation>Arşivi açın ve klasörü seçin.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Bu dosya</translation>
        </message>
        <message>
            <source>The backup is damaged.</source>
            <translation>Yedek hasarlı.</translation>
        </message>
        <message>
            <source>%1 is not a picture.</source>
            <translation>%1 bir görsel değil.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 boş.</translation>
        </message>
        <message>
            <source>%1 is damaged: part of the picture is missing.</source>
            <translation>%1 hasarlı: görselin bir bölümü eksik.</translation>
        </message>
        <message>
            <source>%1 is too large to open.</source>
            <translation>%1 açılamayacak kadar büyük.</translation>
        </message>
        <message>
            <source>Drop a JPEG, PNG, WebP or another photo.</source>
            <translation>JPEG, PNG, WebP veya başka bir fotoğraf bırakın.</translation>
        </message>
        <message>
            <source>Link the account again with a new token.</source>
            <translation>Hesabı yeni bir belirteçle yeniden bağlayın.</translation>
        </message>
        <message>
            <source>A part of Likecast is missing.</source>
            <translation>Likecast’in bir parçası eksik.</translation>
        </message>
        <message>
            <source>There is not enough memory.</source>
            <translation>Yeterli bellek yok.</translation>
        </message>
        <message>
            <source>The prediction model is missing.</source>
            <translation>Tahmin modeli eksik.</translation>
        </message>
        <message>
            <source>The prediction model is damaged.</source>
            <translation>Tahmin modeli hasarlı.</translation>
        </message>
        <message>
            <source>There are no posts in this data export.</source>
            <translation>Bu veri dosyasında gönderi yok.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>Dosya hasarlı.</translation>
        </message>
        <message>
            <source>Another program is using Likecast's data.</source>
            <translation>Likecast’in verilerini başka bir program kullanıyor.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Disk dolu.</translation>
        </message>
        <message>
            <source>Choose another one in Settings.</source>
            <translation>Ayarlar’dan başka birini seçin.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Başka birini seçin.</translation>
        </message>
        <message>
            <source>Close it, then try again.</source>
            <translation>Onu kapatıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Biraz yer açıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Yeniden deneyin.</translation>
        </message>
        <message>
            <source>Your drafts are unchanged.</source>
            <translation>Taslaklarınız değişmedi.</translation>
        </message>
        <message>
            <source>%1 is too large.</source>
            <translation>%1 çok büyük.</translation>
        </message>
        <message>
            <source>This account isn't in Likecast, or it isn't a professional account.</source>
            <translation>Bu hesap Likecast’te yok veya profesyonel hesap değil.</translation>
        </message>
        <message>
            <source>Request a shorter date range from Instagram.</source>
            <translation>Instagram’dan daha kısa bir tarih aralığı isteyin.</translation>
        </message>
        <message>
            <source>Import it or link it. The guide shows how to switch to a professional account.</source>
            <translation>İçe aktarın veya bağlayın. Profesyonel hesaba nasıl geçileceği kılavuzda.</translation>
        </message>
        <message>
            <source>This file isn't a Likecast backup.</source>
            <translation>Bu dosya bir Likecast yedeği değil.</translation>
        </message>
        <message>
            <source>Choose a file that was created with Back up.</source>
            <translation>“Yedekle” ile oluşturulmuş bir dosya seçin.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Başka bir klasör seçin.</translation>
        </message>
        <message>
            <source>%1 can't be found.</source>
            <translation>%1 bulunamadı.</translation>
        </message>
        <message>
            <source>%1 couldn't be read.</source>
            <translation>%1 okunamadı.</translation>
        </message>
        <message>
            <source>%1 is too large for a photo.</source>
            <translation>%1 bir fotoğraf için çok büyük.</translation>
        </message>
        <message>
            <source>This computer can't open the format of %1.</source>
            <translation>Bu bilgisayar şu dosyanın biçimini açamıyor: %1.</translation>
        </message>
        <message>
            <source>Put it back, or drop it again from its new location.</source>
            <translation>Yerine geri koyun veya yeni yerinden tekrar bırakın.</translation>
        </message>
        <message>
            <source>Check that you have permission to open it, then try again.</source>
            <translation>Açma izniniz olup olmadığına bakıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>Export a smaller version and drop that instead.</source>
            <translation>Daha küçük bir sürümünü dışa aktarıp onu bırakın.</translation>
        </message>
        <message>
            <source>Copy it again from the original.</source>
            <translation>Aslından yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>Save it as a JPEG, or install HEIC and AVIF support on your system.</source>
            <translation>JPEG olarak kaydedin veya sisteminize HEIC ve AVIF desteği kurun.</translation>
        </message>
        <message>
            <source>Network access is turned off in Likecast.</source>
            <translation>Likecast’te ağ erişimi kapalı.</translation>
        </message>
        <message>
            <source>This computer is offline, or the connection was lost.</source>
            <translation>Bu bilgisayar çevrimdışı veya bağlantı koptu.</translation>
        </message>
        <message>
            <source>The server's identity couldn't be verified, so nothing was sent.</source>
            <translation>Sunucunun kimliği doğrulanamadı, bu yüzden hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>The server sent an unexpected answer.</source>
            <translation>Sunucu beklenmedik bir yanıt gönderdi.</translation>
        </message>
        <message>
            <source>Instagram no longer accepts the access token.</source>
            <translation>Instagram erişim belirtecini artık kabul etmiyor.</translation>
        </message>
        <message>
            <source>The access token doesn't allow this.</source>
            <translation>Erişim belirteci buna izin vermiyor.</translation>
        </message>
        <message>
            <source>Instagram asks us to wait before the next request.</source>
            <translation>Instagram bir sonraki istekten önce beklememizi istiyor.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the access token.</source>
            <translation>Bu bilgisayarda erişim belirteci için bir anahtar zinciri yok.</translation>
        </message>
        <message>
            <source>The access token is protected by a passphrase.</source>
            <translation>Erişim belirteci bir parolayla korunuyor.</translation>
        </message>
        <message>
            <source>Wrong passphrase.</source>
            <translation>Parola yanlış.</translation>
        </message>
        <message>
            <source>This model pack can't be used.</source>
            <translation>Bu model paketi kullanılamıyor.</translation>
        </message>
        <message>
            <source>Turn it on in Settings, under Privacy.</source>
            <translation>Ayarlar’daki Gizlilik bölümünden açın.</translation>
        </message>
        <message>
            <source>Try again when you're online. It will continue where it stopped.</source>
            <translation>Çevrimiçi olduğunuzda yeniden deneyin. Kaldığı yerden sürer.</translation>
        </message>
        <message>
            <source>Try again on another network.</source>
            <translation>Başka bir ağda yeniden deneyin.</translation>
        </message>
        <message>
            <source>Try again later. It will continue where it stopped.</source>
            <translation>Daha sonra yeniden deneyin. Kaldığı yerden sürer.</translation>
        </message>
        <message>
            <source>Create a new token with all the permissions listed in the guide.</source>
            <translation>Kılavuzdaki tüm izinlerle yeni bir belirteç oluşturun.</translation>
        </message>
        <message>
            <source>Choose a passphrase to encrypt it with.</source>
            <translation>Şifrelemek için bir parola seçin.</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Parolayı girin.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>Yeniden indirin.</translation>
        </message>
        <message>
            <source>The file couldn't be written.</source>
            <translation>Dosya yazılamadı.</translation>
        </message>
        <message>
            <source>The selected face detector isn't installed.</source>
            <translation>Seçilen yüz algılayıcı kurulu değil.</translation>
        </message>
        <message>
            <source>The prediction model is for another version of Likecast.</source>
            <translation>Tahmin modeli Likecast’in başka bir sürümüne ait.</translation>
        </message>
        <message>
            <source>One of the values isn't valid.</source>
            <translation>Değerlerden biri geçerli değil.</translation>
        </message>
        <message>
            <source>The date or time isn't valid.</source>
            <translation>Tarih veya saat geçerli değil.</translation>
        </message>
        <message>
            <source>We can't read this file.</source>
            <translation>Bu dosyayı okuyamıyoruz.</translation>
        </message>
        <message>
            <source>We found no posts in this data export in HTML.</source>
            <translation>HTML biçimindeki bu veri dosyasında gönderi bulamadık.</translation>
        </message>
        <message>
            <source>There aren't enough posts.</source>
            <translation>Yeterli gönderi yok.</translation>
        </message>
        <message>
            <source>This account is no longer in Likecast.</source>
            <translation>Bu hesap artık Likecast’te yok.</translation>
        </message>
        <message>
            <source>This profile no longer exists.</source>
            <translation>Bu profil artık yok.</translation>
        </message>
        <message>
            <source>Likecast can't write to its data folder.</source>
            <translation>Likecast veri klasörüne yazamıyor.</translation>
        </message>
        <message>
            <source>The data on this computer was created by a newer version of Likecast.</source>
            <translation>Bu bilgisayardaki veriler Likecast’in daha yeni bir sürümüyle oluşturulmuş.</translation>
        </message>
        <message>
            <source>Likecast's database is damaged.</source>
            <translation>Likecast’in veritabanı hasarlı.</translation>
        </message>
        <message>
            <source>Something went wrong in Likecast.</source>
            <translation>Likecast’te bir sorun oluştu.</translation>
        </message>
        <message>
            <source>Reinstall Likecast to fix this.</source>
            <translation>Düzeltmek için Likecast’i yeniden kurun.</translation>
        </message>
        <message>
            <source>Close other programs, or use a smaller file.</source>
            <translation>Diğer programları kapatın veya daha küçük bir dosya kullanın.</translation>
        </message>
        <message>
            <source>Correct it to update the prediction.</source>
            <translation>Tahmini güncellemek için düzeltin.</translation>
        </message>
        <message>
            <source>Enter your followers and average likes instead.</source>
            <translation>Bunun yerine takipçilerinizi ve ortalama beğeninizi girin.</translation>
        </message>
        <message>
            <source>Use Instagram's data export in JSON format, a CSV file or an Instaloader folder.</source>
            <translation>Instagram’ın JSON biçimindeki veri dosyasını, bir CSV dosyasını veya bir Instaloader klasörünü kullanın.</translation>
        </message>
        <message>
            <source>Request it again under Download your information, and choose JSON instead of HTML.</source>
            <translation>“Bilgilerini indir” bölümünden yeniden isteyin ve HTML yerine JSON seçin.</translation>
        </message>
        <message>
            <source>Request it again with Content and Past Instagram insights, for all time, in JSON format.</source>
            <translation>“İçerik” ve “Geçmiş Instagram istatistikleri” ile, tüm zamanlar için, JSON biçiminde yeniden isteyin.</translation>
        </message>
        <message>
            <source>Settings shows where your data is stored. Check that you have permission to write there.</source>
            <translation>Verilerinizin nerede tutulduğu Ayarlar’da yazıyor. Oraya yazma izniniz olup olmadığına bakın.</translation>
        </message>
        <message>
            <source>Install the latest version of Likecast.</source>
            <translation>Likecast’in son sürümünü kurun.</translation>
        </message>
        <message>
            <source>Restore a backup in Settings.</source>
            <translation>Ayarlar’dan bir yedeği geri yükleyin.</translation>
        </message>
        <message>
            <source>Your draft is kept, with its caption and time.</source>
            <translation>Taslağınız, açıklaması ve saatiyle birlikte duruyor.</translation>
        </message>
        <message>
            <source>Your draft is kept.</source>
            <translation>Taslağınız duruyor.</translation>
        </message>
        <message>
            <source>Your changes are kept until you close the window.</source>
            <translation>Değişiklikleriniz pencereyi kapatana kadar saklanır.</translation>
        </message>
        <message>
            <source>Your data is unchanged.</source>
            <translation>Verileriniz değişmedi.</translation>
        </message>
        <message>
            <source>These are daily totals, not posts.</source>
            <translation>Bunlar günlük toplamlar, gönderi değil.</translation>
        </message>
        <message>
            <source>Export Content with lifetime figures instead.</source>
            <translation>Bunun yerine “İçerik”i, tüm zamanların sayılarıyla dışa aktarın.</translation>
        </message>
    </context>
    <context>
        <name>FaceBoxes</name>
        <message>
            <source>Smiling</source>
            <translation>Gülümsüyor</translation>
        </message>
        <message>
            <source>Not smiling</source>
            <translation>Gülümsemiyor</translation>
        </message>
        <message>
            <source>smiling</source>
            <translation>gülümsüyor</translation>
        </message>
        <message>
            <source>not smiling</source>
            <translation>gülümsemiyor</translation>
        </message>
        <message>
            <source>perhaps smiling</source>
            <translation>belki gülümsüyor</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>Yüz bulunamadı</translation>
        </message>
        <message>
            <source>1 face</source>
            <translation>1 yüz</translation>
        </message>
        <message numerus="yes">
            <source>%n faces</source>
            <translation>
                <numerusform>%n yüz</numerusform>
            </translation>
        </message>
        <message>
            <source>1 smile</source>
            <translation>1 gülümseme</translation>
        </message>
        <message numerus="yes">
            <source>%n smiles</source>
            <translation>
                <numerusform>%n gülümseme</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>faces, smiles</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Face %1 of %2: %3, %4.</source>
            <translation>Yüz %1 / %2: %3, %4.</translation>
        </message>
        <message>
            <source>upper left</source>
            <translation>sol üstte</translation>
        </message>
        <message>
            <source>upper middle</source>
            <translation>üst ortada</translation>
        </message>
        <message>
            <source>upper right</source>
            <translation>sağ üstte</translation>
        </message>
        <message>
            <source>left</source>
            <translation>solda</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>ortada</translation>
        </message>
        <message>
            <source>right</source>
            <translation>sağda</translation>
        </message>
        <message>
            <source>lower left</source>
            <translation>sol altta</translation>
        </message>
        <message>
            <source>lower middle</source>
            <translation>alt ortada</translation>
        </message>
        <message>
            <source>lower right</source>
            <translation>sağ altta</translation>
        </message>
    </context>
    <context>
        <name>InsightText</name>
        <message>
            <source>Likes above your usual</source>
            <translation>Her zamankinin üstünde beğeni</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Beğeni</translation>
        </message>
        <message>
            <source>A longer caption</source>
            <translation>Daha uzun açıklama</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Açıklama</translation>
        </message>
        <message>
            <source>More hashtags</source>
            <translation>Daha çok hashtag</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtag</translation>
        </message>
        <message>
            <source>More mentions</source>
            <translation>Daha çok bahsetme</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Bahsetme</translation>
        </message>
        <message>
            <source>More emoji</source>
            <translation>Daha çok emoji</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Soru</translation>
        </message>
        <message>
            <source>More lines</source>
            <translation>Daha çok satır</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Satır</translation>
        </message>
        <message>
            <source>Later in the day</source>
            <translation>Günün daha geç saati</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Saat</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Hafta sonu</translation>
        </message>
        <message>
            <source>A video or reel</source>
            <translation>Video veya Reels</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>A carousel</source>
            <translation>Kaydırmalı</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Kaydırmalı</translation>
        </message>
        <message>
            <source>Likecast</source>
            <translation>Likecast</translation>
        </message>
        <message>
            <source>Decision tree</source>
            <translation>Karar ağacı</translation>
        </message>
        <message>
            <source>Random forest</source>
            <translation>Rastgele orman</translation>
        </message>
        <message>
            <source>Gradient boosting</source>
            <translation>Gradyan artırma</translation>
        </message>
        <message>
            <source>Sequential network</source>
            <translation>Sıralı ağ</translation>
        </message>
        <message>
            <source>Metadata network</source>
            <translation>Üstveri ağı</translation>
        </message>
        <message>
            <source>Photo network</source>
            <translation>Fotoğraf ağı</translation>
        </message>
        <message>
            <source>Small network</source>
            <translation>Küçük ağ</translation>
        </message>
        <message>
            <source>Engagement classes</source>
            <translation>Etkileşim sınıfları</translation>
        </message>
        <message>
            <source>Your recent form</source>
            <translation>Son dönem formunuz</translation>
        </message>
        <message>
            <source>Day and hour</source>
            <translation>Gün ve saat</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>İçerik türü</translation>
        </message>
        <message>
            <source>Words in the caption</source>
            <translation>Açıklamadaki sözcükler</translation>
        </message>
        <message>
            <source>Faces and smiles</source>
            <translation>Yüz ve gülümseme</translation>
        </message>
        <message>
            <source>Look of the photo</source>
            <translation>Fotoğrafın görünümü</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Orman</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Ağaç</translation>
        </message>
        <message>
            <source>SHAP</source>
            <translation>SHAP</translation>
        </message>
        <message>
            <source>median of the last 5</source>
            <translation>son 5 gönderinin medyanı</translation>
        </message>
        <message>
            <source>median of the last 10</source>
            <translation>son 10 gönderinin medyanı</translation>
        </message>
        <message>
            <source>median of the last 30</source>
            <translation>son 30 gönderinin medyanı</translation>
        </message>
        <message>
            <source>More questions</source>
            <translation>Daha çok soru</translation>
        </message>
        <message>
            <source>Posted at the weekend</source>
            <translation>Hafta sonu paylaşmak</translation>
        </message>
        <message>
            <source>More time since the last post</source>
            <translation>Son gönderiden beri daha uzun süre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Ara</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Otomatik</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Hesap büyüklüğü</translation>
        </message>
        <message>
            <source>%1, trained on %2 of your posts: how much each input improved its splits. It uses only words, day, hour and faces.</source>
            <translation>%1, gönderilerinizden %2 tanesiyle eğitildi: her girdinin bölmeleri ne kadar iyileştirdiği. Yalnızca sözcük, gün, saat ve yüzleri kullanır.</translation>
        </message>
        <message>
            <source>%1, explained on your latest %2 posts: the average size of each effect.</source>
            <translation>%1, en yeni %2 gönderinizle açıklandı: her etkinin ortalama büyüklüğü.</translation>
        </message>
        <message>
            <source>same as the last post</source>
            <translation>son gönderiyle aynı</translation>
        </message>
        <message>
            <source>recent average</source>
            <translation>son dönem ortalaması</translation>
        </message>
        <message>
            <source>median of the same media type</source>
            <translation>aynı içerik türünün medyanı</translation>
        </message>
        <message>
            <source>Needs more posts with known likes.</source>
            <translation>Beğenisi bilinen daha çok gönderi gerekiyor.</translation>
        </message>
        <message>
            <source>The trained model is damaged.</source>
            <translation>Eğitilen model hasarlı.</translation>
        </message>
        <message>
            <source>The trained model is for another version of Likecast.</source>
            <translation>Eğitilen model Likecast’in başka bir sürümüne ait.</translation>
        </message>
        <message>
            <source>Not available yet.</source>
            <translation>Henüz kullanılamıyor.</translation>
        </message>
        <message>
            <source>The data it needs is missing.</source>
            <translation>Gereken veriler eksik.</translation>
        </message>
    </context>
    <context>
        <name>NumberFormat</name>
        <message>
            <source>%1M</source>
            <comment>millions</comment>
            <translation>%1 Mn</translation>
        </message>
        <message>
            <source>%1K</source>
            <comment>thousands</comment>
            <translation>%1 B</translation>
        </message>
    </context>
    <context>
        <name>PacksCard</name>
        <message>
            <source>Finds faces</source>
            <translation>Yüzleri bulur</translation>
        </message>
        <message>
            <source>Rates how a photo looks</source>
            <translation>Fotoğrafın görünümünü puanlar</translation>
        </message>
        <message>
            <source>%1. %2, %3, from %4</source>
            <comment>kind, size, licence, source</comment>
            <translation>%1. %2, %3, kaynak: %4</translation>
        </message>
        <message>
            <source>Recognises smiles</source>
            <translation>Gülümsemeleri tanır</translation>
        </message>
        <message>
            <source>Recognises what's in a photo</source>
            <translation>Fotoğrafta ne olduğunu tanır</translation>
        </message>
        <message>
            <source>Compares photos</source>
            <translation>Fotoğraf karşılaştırır</translation>
        </message>
    </context>
    <context>
        <name>PostText</name>
        <message>
            <source>Photo</source>
            <translation>Fotoğraf</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Kaydırmalı</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Reel</source>
            <translation>Reels</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>az önce</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n dk önce</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n sa önce</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>dün</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n gün önce</numerusform>
            </translation>
        </message>
        <message>
            <source>Instagram data export</source>
            <translation>Instagram veri dosyası</translation>
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
            <translation>Instagram API</translation>
        </message>
        <message>
            <source>CSV file</source>
            <translation>CSV dosyası</translation>
        </message>
        <message>
            <source>Saved API responses</source>
            <translation>Kaydedilmiş API yanıtları</translation>
        </message>
        <message>
            <source>Photo folder</source>
            <translation>Fotoğraf klasörü</translation>
        </message>
        <message numerus="yes">
            <source>%1 new posts</source>
            <translation>
                <numerusform>%1 yeni gönderi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 updated</source>
            <translation>
                <numerusform>%1 güncellenen</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>yeni bir şey yok</translation>
        </message>
    </context>
    <context>
        <name>PredictActions</name>
        <message>
            <source>&amp;Open photos…</source>
            <translation>Fotoğraf &amp;aç…</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Ya&amp;pıştır</translation>
        </message>
        <message>
            <source>&amp;Delete draft</source>
            <translation>Taslağı &amp;sil</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Geri al</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Yinele</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>&amp;Yakınlaştır</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>&amp;Uzaklaştır</translation>
        </message>
        <message>
            <source>&amp;Fit photo</source>
            <translation>Fotoğrafı &amp;sığdır</translation>
        </message>
        <message>
            <source>Photo at 100 %</source>
            <translation>Fotoğraf: 100 %</translation>
        </message>
        <message>
            <source>Face &amp;boxes</source>
            <translation>Yüz çe&amp;rçeveleri</translation>
        </message>
        <message>
            <source>Compare &amp;drafts</source>
            <translation>Taslakları &amp;karşılaştır</translation>
        </message>
        <message>
            <source>&amp;Correct faces</source>
            <translation>Yüzleri &amp;düzelt</translation>
        </message>
        <message>
            <source>Make a &amp;carousel</source>
            <translation>&amp;Kaydırmalı gönderi yap</translation>
        </message>
        <message>
            <source>&amp;Split carousel</source>
            <translation>Kaydırmalı gönderiyi &amp;ayır</translation>
        </message>
        <message>
            <source>Next c&amp;rop</source>
            <translation>Sonraki kırp&amp;ma</translation>
        </message>
        <message>
            <source>Copy p&amp;hoto with boxes</source>
            <translation>&amp;Fotoğrafı çerçevelerle kopyala</translation>
        </message>
        <message>
            <source>Copy report c&amp;ard</source>
            <translation>S&amp;onuç kartını kopyala</translation>
        </message>
    </context>
    <context>
        <name>ResultText</name>
        <message>
            <source>Typical for the accounts that Likecast learned from; type your followers or average likes to make it yours.</source>
            <translation>Likecast’in öğrendiği hesaplar için tipik; size özel olması için takipçilerinizi veya ortalama beğeninizi yazın.</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Düşük</translation>
        </message>
        <message>
            <source>Typical</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Tipik</translation>
        </message>
        <message>
            <source>High</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Yüksek</translation>
        </message>
        <message>
            <source>%1 × your usual</source>
            <translation>her zamankinin %1 katı</translation>
        </message>
        <message>
            <source>%1 × what is typical</source>
            <translation>tipik olanın %1 katı</translation>
        </message>
        <message>
            <source>%1 chance to beat your median</source>
            <translation>medyanınızı aşma olasılığı %1</translation>
        </message>
        <message>
            <source>%1 chance to beat your usual</source>
            <translation>her zamankini aşma olasılığı %1</translation>
        </message>
        <message>
            <source>%1 chance to beat what is typical</source>
            <translation>tipik olanı aşma olasılığı %1</translation>
        </message>
        <message>
            <source>usual</source>
            <comment>mark on the range bar</comment>
            <translation>her zamanki</translation>
        </message>
        <message>
            <source>typical</source>
            <comment>mark on the range bar</comment>
            <translation>tipik</translation>
        </message>
        <message>
            <source>%1: %2, %3.</source>
            <comment>class, ratio to usual, chance</comment>
            <translation>%1: %2, %3.</translation>
        </message>
        <message>
            <source>Reading the photo…</source>
            <translation>Fotoğraf okunuyor…</translation>
        </message>
        <message>
            <source>Finding faces…</source>
            <translation>Yüzler aranıyor…</translation>
        </message>
        <message>
            <source>Measuring light and colour…</source>
            <translation>Işık ve renk ölçülüyor…</translation>
        </message>
        <message>
            <source>%1 in %2 posts like this land in the shaded range.</source>
            <translation>Böyle her %2 gönderiden %1 tanesi gölgeli aralığa düşer.</translation>
        </message>
        <message>
            <source>Based on your last post.</source>
            <translation>Son gönderinize dayanıyor.</translation>
        </message>
        <message numerus="yes">
            <source>Based on your last %Ln posts.</source>
            <translation>
                <numerusform>Son %Ln gönderinize dayanıyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Based on the average likes you entered. Add your past posts for a narrower range.</source>
            <translation>Girdiğiniz ortalama beğeniye dayanıyor. Aralığı daraltmak için geçmiş gönderilerinizi ekleyin.</translation>
        </message>
        <message>
            <source>Typical for accounts your size. Enter your average likes for a narrower range.</source>
            <translation>Sizin büyüklüğünüzdeki hesaplar için tipik. Aralığı daraltmak için ortalama beğeninizi girin.</translation>
        </message>
        <message>
            <source>no caption</source>
            <comment>new for the account</comment>
            <translation>açıklama yok</translation>
        </message>
        <message>
            <source>this many hashtags</source>
            <comment>new for the account</comment>
            <translation>bu kadar çok hashtag</translation>
        </message>
        <message>
            <source>this time of day</source>
            <comment>new for the account</comment>
            <translation>günün bu saati</translation>
        </message>
        <message>
            <source>this type of post</source>
            <comment>new for the account</comment>
            <translation>bu gönderi türü</translation>
        </message>
        <message>
            <source>New for your account: %1. That makes the range wider.</source>
            <translation>Hesabınız için yeni: %1. Bu, aralığı genişletiyor.</translation>
        </message>
        <message>
            <source>%1 expected, between %2 and %3.</source>
            <comment>1,240 likes, low, high</comment>
            <translation>Beklenen: %1, %2 ile %3 arası.</translation>
        </message>
        <message>
            <source>Predicting…</source>
            <translation>Tahmin ediliyor…</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>Post %1 at %2</source>
            <comment>day, time</comment>
            <translation>Paylaşım: %1, %2</translation>
        </message>
        <message>
            <source>midnight</source>
            <comment>time</comment>
            <translation>gece yarısı</translation>
        </message>
        <message>
            <source>End with a question</source>
            <translation>Soruyla bitirin</translation>
        </message>
        <message>
            <source>Keep only the first sentence</source>
            <translation>Yalnızca ilk cümleyi bırakın</translation>
        </message>
        <message>
            <source>Use fewer hashtags</source>
            <translation>Daha az hashtag kullanın</translation>
        </message>
        <message>
            <source>Leave out the hashtags</source>
            <translation>Hashtag’leri çıkarın</translation>
        </message>
        <message>
            <source>Post a single photo</source>
            <translation>Tek fotoğraf paylaşın</translation>
        </message>
        <message>
            <source>Make it a carousel</source>
            <translation>Kaydırmalı gönderi yapın</translation>
        </message>
        <message>
            <source>Make it a video</source>
            <translation>Video yapın</translation>
        </message>
        <message>
            <source>Make it a reel</source>
            <translation>Reels videosu yapın</translation>
        </message>
        <message>
            <source>Add %1</source>
            <comment>hashtags</comment>
            <translation>%1 ekleyin</translation>
        </message>
        <message>
            <source>Use your %1 instead</source>
            <comment>hashtags</comment>
            <translation>Bunun yerine %1 kullanın</translation>
        </message>
    </context>
    <context>
        <name>TokenCard</name>
        <message>
            <source>Stored in your system's keychain</source>
            <translation>Sisteminizin anahtar zincirinde saklanıyor</translation>
        </message>
        <message>
            <source>Stored encrypted with your passphrase</source>
            <translation>Parolanızla şifrelenmiş olarak saklanıyor</translation>
        </message>
        <message>
            <source>%1. Expiry date not known yet.</source>
            <translation>%1. Bitiş tarihi henüz bilinmiyor.</translation>
        </message>
        <message>
            <source>%1. Valid until %2, renewed automatically.</source>
            <translation>%1. %2 tarihine kadar geçerli, otomatik yenilenir.</translation>
        </message>
        <message>
            <source>%1. Expired on %2. Link the account again.</source>
            <translation>%1. %2 tarihinde süresi doldu. Hesabı yeniden bağlayın.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AboutCard</name>
        <message>
            <source>About</source>
            <translation>Hakkında</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Bileşenler</translation>
        </message>
        <message>
            <source>Sample photo</source>
            <translation>Örnek fotoğraf</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lisans</translation>
        </message>
        <message>
            <source>Likecast %1</source>
            <translation>Likecast %1</translation>
        </message>
        <message>
            <source>Show the licence</source>
            <translation>Lisansı göster</translation>
        </message>
        <message>
            <source>NASA portrait of astronaut Eileen Collins, public domain.</source>
            <translation>Astronot Eileen Collins’in NASA portresi, kamu malı.</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>Lisans metni</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Qt %1.</source>
            <translation>GNU Genel Kamu Lisansı sürüm 3 veya sonrası altında özgür yazılım; hiçbir garantisi yoktur. Qt %1.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountFields</name>
        <message>
            <source>This list can't be read, so it's ignored. Write whole numbers between commas: 120, 98, 143.</source>
            <translation>Bu liste okunamadığı için sayılmıyor. Tam sayıları virgülle ayırarak yazın: 120, 98, 143.</translation>
        </message>
        <message>
            <source>Paste or type the likes of your last posts, newest first: 120, 98, 143. Ten or more make a good range.</source>
            <translation>Son gönderilerinizin beğenilerini en yeniden başlayarak yapıştırın veya yazın: 120, 98, 143. On veya daha fazlası iyi bir aralık verir.</translation>
        </message>
        <message>
            <source>Likes of your last posts</source>
            <translation>Son gönderilerinizin beğenileri</translation>
        </message>
        <message>
            <source>Example account</source>
            <translation>Örnek hesap</translation>
        </message>
        <message>
            <source>followers</source>
            <translation>takipçi</translation>
        </message>
        <message>
            <source>avg. likes</source>
            <translation>ort. beğeni</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Takipçi</translation>
        </message>
        <message>
            <source>Average likes</source>
            <translation>Ortalama beğeni</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Hesap</translation>
        </message>
        <message>
            <source>The account's followers. Optional.</source>
            <translation>Hesabın takipçileri. İsteğe bağlı.</translation>
        </message>
        <message>
            <source>Likes a post on this account usually gets. Optional. The likes of your last posts say more.</source>
            <translation>Bu hesapta bir gönderinin genelde aldığı beğeni. İsteğe bağlı. Son gönderilerinizin beğenileri daha çok şey söyler.</translation>
        </message>
        <message>
            <source>Choose an account you've added, or enter numbers yourself.</source>
            <translation>Eklediğiniz bir hesabı seçin veya sayıları elle girin.</translation>
        </message>
        <message>
            <source>Enter numbers myself</source>
            <translation>Sayıları elle gir</translation>
        </message>
        <message>
            <source>%1 isn't a number, so it's ignored. Write it like %2 or %3.</source>
            <translation>%1 bir sayı olmadığı için sayılmıyor. Şöyle yazın: %2 veya %3.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountHeader</name>
        <message>
            <source>Refresh</source>
            <translation>Yenile</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Takipçi</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Medyan beğeni</translation>
        </message>
        <message>
            <source>Engagement rate</source>
            <translation>Etkileşim oranı</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Gönderi</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Hesap</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>&amp;Klasör içe aktar…</translation>
        </message>
        <message>
            <source>&amp;Remove this account</source>
            <translation>Bu hesabı kal&amp;dır</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>İçe aktar…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Parola</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n days</source>
            <translation>
                <numerusform>%n günde %1</numerusform>
            </translation>
        </message>
        <message>
            <source>needs followers and likes</source>
            <translation>takipçi ve beğeni gerekli</translation>
        </message>
        <message>
            <source>%1 per week</source>
            <translation>haftada %1</translation>
        </message>
        <message>
            <source>%1 with known likes</source>
            <translation>%1 beğenisi bilinen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Hesap değiştir</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>&amp;Hesap ekle…</translation>
        </message>
        <message>
            <source>Token passphrase</source>
            <translation>Belirteç parolası</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>tarih: %1</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>%1 vs. last quarter</source>
            <translation>önceki çeyreğe göre %1</translation>
        </message>
        <message>
            <source>average %1</source>
            <translation>ortalama %1</translation>
        </message>
        <message>
            <source>no likes known yet</source>
            <translation>henüz bilinen beğeni yok</translation>
        </message>
        <message>
            <source>(likes + comments) ÷ followers</source>
            <translation>(beğeni + yorum) ÷ takipçi</translation>
        </message>
        <message>
            <source>Link the account to refresh it, or import a newer file.</source>
            <translation>Yenilemek için hesabı bağlayın veya daha yeni bir dosya içe aktarın.</translation>
        </message>
        <message>
            <source>Get new posts and likes from Instagram</source>
            <translation>Instagram’dan yeni gönderileri ve beğenileri al</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>güncelleme: %1</translation>
        </message>
        <message>
            <source>Type &amp;likes…</source>
            <translation>&amp;Beğenileri gir…</translation>
        </message>
        <message>
            <source>Type &amp;followers…</source>
            <translation>&amp;Takipçileri gir…</translation>
        </message>
        <message>
            <source>Number of followers</source>
            <translation>Takipçi sayısı</translation>
        </message>
        <message>
            <source>typed on %1</source>
            <translation>girildi: %1</translation>
        </message>
        <message>
            <source>Report as &amp;PDF…</source>
            <translation>&amp;PDF raporu…</translation>
        </message>
        <message>
            <source>of followers, per post</source>
            <translation>takipçiye oranı</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountPage</name>
        <message>
            <source>Overview</source>
            <translation>Genel bakış</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Gönderiler</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>İstatistikler</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Günlük</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Klasör içe aktar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe aktar</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tüm dosyalar (*)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Account sections</source>
            <translation>Hesap bölümleri</translation>
        </message>
        <message>
            <source>Import cancelled. Nothing was changed.</source>
            <translation>İçe aktarma iptal edildi. Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>Bir klasöre dışa aktar</translation>
        </message>
        <message numerus="yes">
            <source>%n files saved to %1.</source>
            <translation>
                <numerusform>%n dosya kaydedildi: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No new posts. All %1 were already imported.</source>
            <translation>
                <numerusform>Yeni gönderi yok. %1 gönderinin hepsi zaten içe aktarılmış.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 posts imported.</source>
            <translation>
                <numerusform>%1 gönderi içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n predictions in the journal now have their real likes.</source>
            <translation>
                <numerusform>Günlükteki %n tahminin artık gerçek beğenileri var.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove @%1 and its posts from this computer? Your journal is kept, and nothing changes on Instagram.</source>
            <translation>@%1 ve gönderileri bu bilgisayardan kaldırılsın mı? Günlüğünüz kalır ve Instagram’da hiçbir şey değişmez.</translation>
        </message>
        <message>
            <source>Linking cancelled. Nothing was saved.</source>
            <translation>Bağlama iptal edildi. Hiçbir şey kaydedilmedi.</translation>
        </message>
        <message>
            <source>That isn't an access token, so nothing was sent. Copy the whole token from the page where you created it.</source>
            <translation>Bu bir erişim belirteci değil, bu yüzden hiçbir şey gönderilmedi. Oluşturduğunuz sayfadan belirtecin tamamını kopyalayın.</translation>
        </message>
        <message>
            <source>@%1 is up to date.</source>
            <translation>@%1 güncel.</translation>
        </message>
        <message>
            <source>@%1 is up to date: %2.</source>
            <translation>@%1 güncel: %2.</translation>
        </message>
        <message>
            <source>Refresh stopped. The next one will continue from here.</source>
            <translation>Yenileme durduruldu. Bir sonraki buradan devam eder.</translation>
        </message>
        <message>
            <source>Exports (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)</source>
            <translation>Dışa aktarılan dosyalar (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)</translation>
        </message>
        <message>
            <source>Likes saved.</source>
            <translation>Beğeniler kaydedildi.</translation>
        </message>
        <message>
            <source>The likes are as they were.</source>
            <translation>Beğeniler eski hâline döndü.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message numerus="yes">
            <source>Likes of %n posts saved.</source>
            <translation>
                <numerusform>%n gönderinin beğenileri kaydedildi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Followers saved.</source>
            <translation>Takipçiler kaydedildi.</translation>
        </message>
        <message>
            <source>The followers are as they were.</source>
            <translation>Takipçiler eski hâline döndü.</translation>
        </message>
        <message>
            <source>Report saved to %1.</source>
            <translation>Rapor kaydedildi: %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountRefreshing</name>
        <message>
            <source>Instagram API</source>
            <translation>Instagram API</translation>
        </message>
        <message numerus="yes">
            <source>Instagram API, token valid %n days</source>
            <translation>
                <numerusform>Instagram API, belirteç %n gün geçerli</numerusform>
            </translation>
        </message>
        <message>
            <source>Instagram API, token expired</source>
            <translation>Instagram API, belirtecin süresi doldu</translation>
        </message>
        <message>
            <source>Posts: %1 of %2</source>
            <translation>Gönderiler: %1 / %2</translation>
        </message>
        <message>
            <source>Posts: %1</source>
            <translation>Gönderiler: %1</translation>
        </message>
        <message>
            <source>Thumbnails: %1 of %2</source>
            <translation>Küçük resimler: %1 / %2</translation>
        </message>
        <message>
            <source>Contacting Instagram…</source>
            <translation>Instagram’a bağlanılıyor…</translation>
        </message>
        <message>
            <source>Missing likes: %1 of %2</source>
            <translation>Eksik beğeniler: %1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for Instagram: %n s</source>
            <translation>
                <numerusform>Instagram bekleniyor: %n sn</numerusform>
            </translation>
        </message>
        <message>
            <source>Insights: %1 of %2</source>
            <translation>İstatistikler: %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CaptionEditor</name>
        <message>
            <source>Caption</source>
            <translation>Açıklama</translation>
        </message>
        <message>
            <source>Write a caption with #hashtags and @mentions</source>
            <translation>#hashtag ve @bahsetmelerle bir açıklama yazın</translation>
        </message>
        <message>
            <source>Instagram won't accept this: %1</source>
            <translation>Instagram bunu kabul etmez: %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::ComposePanel</name>
        <message>
            <source>What would help?</source>
            <translation>Neler işe yarar?</translation>
        </message>
    </context>
    <context>
        <name>likecast::CorrelationMatrix</name>
        <message>
            <source>%1 and %2: %3</source>
            <comment>two figures and their correlation</comment>
            <translation>%1 ve %2: %3</translation>
        </message>
        <message>
            <source>Habit</source>
            <translation>Alışkanlık</translation>
        </message>
        <message>
            <source>Other habit</source>
            <translation>Diğer alışkanlık</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Sıra korelasyonu</translation>
        </message>
    </context>
    <context>
        <name>likecast::CountField</name>
        <message>
            <source>optional</source>
            <translation>isteğe bağlı</translation>
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
                <numerusform>%1 gönderi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 journal entries</source>
            <translation>
                <numerusform>%1 günlük kaydı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 drafts</source>
            <translation>
                <numerusform>%1 taslak</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Klasörü aç</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Yedekle…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Geri yükle…</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Yedek</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Her şeyi dışa aktar</translation>
        </message>
        <message>
            <source>ERASE</source>
            <comment>what one types to confirm</comment>
            <translation>SIFIRLA</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Her şeyi sil</translation>
        </message>
        <message>
            <source>Type %1 to confirm</source>
            <translation>Onaylamak için %1 yazın</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Yedekle</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Yedeği geri yükle</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Verileriniz</translation>
        </message>
        <message>
            <source>Open data folder</source>
            <translation>Veri klasörünü aç</translation>
        </message>
        <message>
            <source>Where your data is stored</source>
            <translation>Verilerinizin tutulduğu yer</translation>
        </message>
        <message>
            <source>Saves posts, journal and drafts in one verified file, without photos. Restoring keeps a copy of your current data.</source>
            <translation>Gönderileri, günlüğü ve taslakları, fotoğraflar olmadan, doğrulanmış tek bir dosyaya kaydeder. Geri yüklerken şimdiki verilerinizin bir kopyası saklanır.</translation>
        </message>
        <message>
            <source>Saves posts as CSV and all tables as JSON in a folder.</source>
            <translation>Bir klasöre, gönderileri CSV, tüm tabloları JSON olarak kaydeder.</translation>
        </message>
        <message>
            <source>A database with your posts, drafts, journal and photo measurements, plus pasted pictures and thumbnails, in %1</source>
            <translation>Gönderileriniz, taslaklarınız, günlüğünüz ve fotoğraf ölçümleriniz için bir veritabanı, ayrıca yapıştırılan görseller ve küçük resimler. Yeri: %1</translation>
        </message>
        <message>
            <source>Permanently deletes this profile's posts, journal, drafts, models, settings and tokens. Back up first if in doubt. To continue, type %1.</source>
            <translation>Bu profilin gönderilerini, günlüğünü, taslaklarını, modellerini, ayarlarını ve belirteçlerini kalıcı olarak siler. Emin değilseniz önce yedekleyin. Devam etmek için %1 yazın.</translation>
        </message>
        <message>
            <source>Backup saved and verified: %1, %2.</source>
            <comment>accounts, posts</comment>
            <translation>Yedek kaydedildi ve doğrulandı: %1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 accounts</source>
            <translation>
                <numerusform>%1 hesap</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup restored. A copy of your previous data is in the data folder.</source>
            <translation>Yedek geri yüklendi. Önceki verilerinizin bir kopyası veri klasöründe.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>Bir klasöre dışa aktar</translation>
        </message>
        <message numerus="yes">
            <source>%n files saved to %1.</source>
            <translation>
                <numerusform>%n dosya kaydedildi: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was erased.</source>
            <translation>Her şey silindi.</translation>
        </message>
        <message>
            <source>Will be removed:</source>
            <translation>Silinecekler:</translation>
        </message>
        <message>
            <source>Will stay:</source>
            <translation>Kalacaklar:</translation>
        </message>
        <message>
            <source>These files of %1 will be permanently removed, and access tokens with them.</source>
            <translation>Şu klasördeki bu dosyalar ve onlarla birlikte erişim belirteçleri kalıcı olarak silinecek: %1</translation>
        </message>
        <message>
            <source>Still in the folder: %1.</source>
            <translation>Hâlâ klasörde: %1.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
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
            <translation>Bırakın veya yapıştırın</translation>
        </message>
    </context>
    <context>
        <name>likecast::DraftStrip</name>
        <message>
            <source>Drafts</source>
            <translation>Taslaklar</translation>
        </message>
        <message>
            <source>I posted this</source>
            <translation>Bunu paylaştım</translation>
        </message>
        <message>
            <source>Delete draft</source>
            <translation>Taslağı sil</translation>
        </message>
        <message>
            <source>More photos: drop, paste, or press Enter to open</source>
            <translation>Daha çok fotoğraf: bırakın, yapıştırın veya Enter ile açın</translation>
        </message>
        <message>
            <source>Draft %1, %2</source>
            <translation>Taslak %1, %2</translation>
        </message>
        <message>
            <source>Save this prediction to the journal on the Account page, to compare it with the real likes</source>
            <translation>Bu tahmini, gerçek beğenilerle karşılaştırmak için Hesap sayfasındaki günlüğe kaydet</translation>
        </message>
        <message>
            <source>Use the arrow keys to open a draft and Delete to delete it. Press Enter on the last cell to open more photos.</source>
            <translation>Taslak açmak için ok tuşlarını, silmek için Delete tuşunu kullanın. Son hücrede Enter ile başka fotoğraf açın.</translation>
        </message>
        <message>
            <source>Drop or paste photos here, or press Enter to open them</source>
            <translation>Buraya fotoğraf bırakın veya yapıştırın ya da Enter ile açın</translation>
        </message>
        <message>
            <source>Click to compare drafts side by side. Ctrl+click drafts to choose which.</source>
            <translation>Taslakları yan yana karşılaştırmak için tıklayın. Hangileri olduğunu Ctrl+tıklama ile seçin.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n fotoğraf</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::DriverList</name>
        <message>
            <source>Everything else</source>
            <translation>Diğer her şey</translation>
        </message>
        <message>
            <source>What's behind this number</source>
            <translation>Bu sayının ardında ne var</translation>
        </message>
        <message>
            <source>See what raises and lowers the number: hour, words and hashtags, faces, your recent form. This shows what went along with likes in past posts, not what caused them.</source>
            <translation>Sayıyı neyin artırıp azalttığını görün: saat, sözcükler ve hashtag’ler, yüzler, son dönem formunuz. Bu, geçmiş gönderilerde beğenilere neyin eşlik ettiğini gösterir, neyin yol açtığını değil.</translation>
        </message>
        <message>
            <source>Nothing about this draft stands out.</source>
            <translation>Bu taslakta öne çıkan bir şey yok.</translation>
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
            <translation>İçe aktar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n dosya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> ve %n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>, from %1 to %2</source>
            <translation>, %1 – %2</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Seç…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Import progress</source>
            <translation>İçe aktarma ilerlemesi</translation>
        </message>
        <message>
            <source>The file doesn't name the account. Instagram username:</source>
            <translation>Dosyada hesabın adı yok. Instagram kullanıcı adı:</translation>
        </message>
        <message>
            <source>Instagram username</source>
            <translation>Instagram kullanıcı adı</translation>
        </message>
        <message>
            <source>Which column contains the likes?</source>
            <translation>Beğeniler hangi sütunda?</translation>
        </message>
        <message>
            <source>Likes column</source>
            <translation>Beğeni sütunu</translation>
        </message>
        <message>
            <source>Rows that couldn't be read</source>
            <translation>Okunamayan satırlar</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>%1 okunuyor…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 gönderi</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 with a photo</source>
            <translation>, %1 tanesi fotoğraflı</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts have no like count. They stay unknown and never count as 0.</source>
            <translation>
                <numerusform>%1 gönderinin beğeni sayısı yok. Bunlar bilinmiyor olarak kalır, hiçbir zaman 0 sayılmaz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 problems were found. Everything else will be imported:</source>
            <translation>
                <numerusform>%1 sorun bulundu. Geri kalan her şey içe aktarılacak:</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing %1…</source>
            <translation>%1 içe aktarılıyor…</translation>
        </message>
        <message>
            <source>Change columns…</source>
            <translation>Sütunları değiştir…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Devam</translation>
        </message>
        <message>
            <source>%1: say what its columns hold.</source>
            <translation>%1: sütunlarında ne olduğunu belirtin.</translation>
        </message>
        <message>
            <source>The times name no time zone. They are from:</source>
            <translation>Saatlerde saat dilimi yazmıyor. Şuraya ait:</translation>
        </message>
        <message>
            <source>Time zone of the posts</source>
            <translation>Gönderilerin saat dilimi</translation>
        </message>
    </context>
    <context>
        <name>likecast::ImportanceTable</name>
        <message>
            <source>What moves your likes</source>
            <translation>Beğenilerinizi ne etkiliyor</translation>
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
            <translation>Girdi</translation>
        </message>
        <message>
            <source>%1: share</source>
            <comment>a method</comment>
            <translation>%1: pay</translation>
        </message>
    </context>
    <context>
        <name>likecast::InsightsTab</name>
        <message>
            <source>%1 to %2</source>
            <comment>an 80 % interval</comment>
            <translation>%1 ile %2 arası</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>İstatistikler</translation>
        </message>
        <message>
            <source>Words with more likes</source>
            <translation>Daha çok beğenili sözcükler</translation>
        </message>
        <message>
            <source>Words with fewer likes</source>
            <translation>Daha az beğenili sözcükler</translation>
        </message>
        <message>
            <source>Words and hashtags</source>
            <translation>Sözcükler ve hashtag’ler</translation>
        </message>
        <message>
            <source>More likes</source>
            <translation>Daha çok beğeni</translation>
        </message>
        <message>
            <source>Fewer likes</source>
            <translation>Daha az beğeni</translation>
        </message>
        <message>
            <source>What moves your likes</source>
            <translation>Beğenilerinizi ne etkiliyor</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>En iyi saatler</translation>
        </message>
        <message>
            <source>Likes by weekday and hour</source>
            <translation>Güne ve saate göre beğeni</translation>
        </message>
        <message numerus="yes">
            <source>in %n posts</source>
            <translation>
                <numerusform>%n gönderide</numerusform>
            </translation>
        </message>
        <message>
            <source>No word stands out from chance.</source>
            <translation>Rastlantının ötesine geçen bir sözcük yok.</translation>
        </message>
        <message>
            <source>Rank correlation with likes above your usual: 0 is none, 1 would be perfect. Only what stands out from chance is listed.</source>
            <translation>Her zamankinin üstündeki beğeniyle sıra korelasyonu: 0 hiç yok, 1 kusursuz demek. Yalnızca rastlantının ötesine geçenler listelenir.</translation>
        </message>
        <message>
            <source>Likes compared to your usual</source>
            <translation>Her zamankine göre beğeni</translation>
        </message>
        <message>
            <source>Habits linked to likes</source>
            <translation>Beğeniyle ilgili alışkanlıklar</translation>
        </message>
        <message>
            <source>How habits relate</source>
            <translation>Alışkanlıkların ilişkisi</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Habits with more or fewer likes</source>
            <translation>Daha çok veya az beğenili alışkanlıklar</translation>
        </message>
        <message>
            <source>+ means both rise together, − that one falls as the other rises. Stronger colours mean a closer link. Point at a square for its value.</source>
            <translation>+ ikisinin birlikte arttığını, − biri artarken diğerinin azaldığını gösterir. Renk koyulaştıkça ilişki güçlenir. Değerini görmek için bir karenin üzerine gelin.</translation>
        </message>
        <message>
            <source>Analysing your posts…</source>
            <translation>Gönderileriniz analiz ediliyor…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Durduruldu.</translation>
        </message>
        <message>
            <source>Insights need at least 30 posts with known likes. Import or refresh to add more.</source>
            <translation>İstatistikler için beğenisi bilinen en az 30 gönderi gerekiyor. Daha fazlası için içe aktarın veya yenileyin.</translation>
        </message>
        <message>
            <source>The analysis failed.</source>
            <translation>Analiz başarısız oldu.</translation>
        </message>
        <message>
            <source>How much each group of inputs contributes to the predictions of three models for your posts.</source>
            <translation>Her girdi grubunun, üç modelin gönderilerinizle ilgili tahminlerine katkısı.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts, each compared to what was usual at its time. Words are listed when they stand out from chance; 1 in 10 may still be chance. This shows what went along with likes, not what caused them.</source>
            <translation>
                <numerusform>%n gönderi, her biri o zamanki olağan düzeyle karşılaştırıldı. Sözcükler rastlantının ötesine geçtiğinde listelenir; yine de 10 sözcükten 1 tanesi rastlantı olabilir. Bu, beğenilere neyin eşlik ettiğini gösterir, neyin yol açtığını değil.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of your posts got between 0.5 and 1.5 times what was usual at their time. %2 got at least double.</source>
            <translation>Gönderilerinizden, o zamanki olağan düzeyin 0,5 ile 1,5 katı arasında beğeni alanlar: %1. En az iki katını alanlar: %2.</translation>
        </message>
        <message>
            <source>No hour clearly stands out: what you post matters more than when. Click an hour to use it.</source>
            <translation>Açıkça öne çıkan bir saat yok: ne paylaştığınız, ne zaman paylaştığınızdan daha önemli. Kullanmak için bir saate tıklayın.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 get %3 more likes than your usual (range %4 to %5, %6 posts). Click an hour to use it.</source>
            <translation>%1 ile %2 arasındaki gönderiler her zamankinden %3 daha çok beğeni alıyor (aralık: %4 ile %5 arası, %6 gönderi). Kullanmak için bir saate tıklayın.</translation>
        </message>
        <message>
            <source>None of your habits stands out from chance.</source>
            <translation>Alışkanlıklarınızdan hiçbiri rastlantının ötesine geçmiyor.</translation>
        </message>
        <message>
            <source>Likes (%)</source>
            <translation>Beğeni (%)</translation>
        </message>
        <message>
            <source>From (%)</source>
            <translation>Alt sınır (%)</translation>
        </message>
        <message>
            <source>To (%)</source>
            <translation>Üst sınır (%)</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Gönderi</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Sözcük</translation>
        </message>
        <message>
            <source>Groups of posts</source>
            <translation>Gönderi grupları</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grup</translation>
        </message>
        <message>
            <source>Likes per 1,000 followers</source>
            <translation>1.000 takipçi başına beğeni</translation>
        </message>
        <message>
            <source>8 in 10 posts</source>
            <translation>10 gönderiden 8 tanesi</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Medyan</translation>
        </message>
        <message>
            <source>Habit</source>
            <translation>Alışkanlık</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Sıra korelasyonu</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Alt sınır</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Üst sınır</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Saat dilimi</translation>
        </message>
        <message>
            <source>Kinds of posts</source>
            <translation>Gönderi türleri</translation>
        </message>
        <message>
            <source>can't tell yet</source>
            <translation>henüz belli değil</translation>
        </message>
        <message>
            <source>A kind of post appears here once it and the others have posts on five days.</source>
            <translation>Bir gönderi türü, onun ve diğerlerinin beş ayrı günde gönderisi olunca burada görünür.</translation>
        </message>
        <message>
            <source>Each kind against all your other posts. The line is the range; grey may be chance.</source>
            <translation>Her tür, diğer tüm gönderilerinize karşı. Çizgi aralığı gösterir; gri olan rastlantı olabilir.</translation>
        </message>
        <message>
            <source>Faces and smiles need the photos of your past posts.</source>
            <translation>Yüzler ve gülümsemeler için geçmiş gönderilerinizin fotoğrafları gerekir.</translation>
        </message>
        <message>
            <source>%1: median %2, 8 in 10 posts %3 to %4</source>
            <translation>%1: medyan %2, 10 gönderiden 8 tanesi %3 ile %4 arası</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ay</translation>
        </message>
        <message>
            <source>Likes per 1,000 followers, median</source>
            <translation>1.000 takipçi başına beğeni, medyan</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <translation>10. yüzdelik</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>90. yüzdelik</translation>
        </message>
        <message>
            <source>Needs the followers at the time of your posts: link the account to count them once a day.</source>
            <translation>Gönderilerinizin zamanındaki takipçi sayısı gerekir: günde bir kez saymak için hesabı bağlayın.</translation>
        </message>
        <message>
            <source>Months with at least three posts near a count of your followers.</source>
            <translation>Bir takipçi sayımına yakın en az üç gönderisi olan aylar.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Gün</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Saat</translation>
        </message>
    </context>
    <context>
        <name>likecast::JobStrip</name>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Progress: %1</source>
            <translation>İlerleme: %1</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Durdur: %1</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Durduruluyor…</translation>
        </message>
    </context>
    <context>
        <name>likecast::JournalTab</name>
        <message>
            <source>Journal</source>
            <translation>Günlük</translation>
        </message>
        <message>
            <source>Edit likes</source>
            <translation>Beğeniyi düzenle</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Type the real likes of the selected post</source>
            <translation>Seçili gönderinin gerçek beğenilerini gir</translation>
        </message>
        <message>
            <source>Delete the selected entry from the journal</source>
            <translation>Seçili kaydı günlükten sil</translation>
        </message>
        <message>
            <source>Predicted and actual likes</source>
            <translation>Tahmin edilen ve gerçek beğeni</translation>
        </message>
        <message>
            <source>Ranges that held</source>
            <translation>Tutan aralıklar</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n posts with known likes. A ring is a post outside its range.</source>
            <translation>
                <numerusform>Beğenisi bilinen en yeni %n gönderi. Halka, aralığının dışında kalan gönderidir.</numerusform>
            </translation>
        </message>
        <message>
            <source>The entry is back.</source>
            <translation>Kayıt geri geldi.</translation>
        </message>
        <message>
            <source>Entry deleted from the journal.</source>
            <translation>Kayıt günlükten silindi.</translation>
        </message>
        <message>
            <source>Likes saved.</source>
            <translation>Beğeniler kaydedildi.</translation>
        </message>
        <message>
            <source>The likes are as they were.</source>
            <translation>Beğeniler eski hâline döndü.</translation>
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
            <translation>25 % içinde</translation>
        </message>
        <message>
            <source>Models on this account</source>
            <translation>Bu hesaptaki modeller</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message>
            <source>%1 (yours)</source>
            <comment>a model trained on the account's own posts</comment>
            <translation>%1 (sizin)</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>the model in use</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1 (used by Predict)</source>
            <translation>%1 (Tahmin bunu kullanıyor)</translation>
        </message>
        <message>
            <source>Typical
error</source>
            <translation>Tipik
hata</translation>
        </message>
        <message>
            <source>Pairs
in order</source>
            <translation>Doğru
sıralama</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>Aralıkta</translation>
        </message>
        <message>
            <source>Better than
a simple guess</source>
            <translation>Kaba tahmine
göre kazanç</translation>
        </message>
        <message>
            <source>All models, best on this account first</source>
            <translation>Tüm modeller, bu hesapta en iyi olan önce</translation>
        </message>
        <message>
            <source>Half of the predictions are off by less than this</source>
            <translation>Tahminlerin yarısı bundan daha az sapıyor</translation>
        </message>
        <message>
            <source>Predictions that are off by at most 25 %</source>
            <translation>En çok 25 % sapan tahminler</translation>
        </message>
        <message>
            <source>How often the model picks the post with more likes out of two close in time. A guess gets 50 %.</source>
            <translation>Zamanca yakın iki gönderiden daha çok beğeni alanı modelin ne sıklıkla bildiği. Rastgele seçim 50 % tutturur.</translation>
        </message>
        <message>
            <source>Posts whose likes landed in the 80 % range. Close to 80 % is right.</source>
            <translation>Beğenisi 80 % aralığına düşen gönderiler. Doğrusu 80 % dolayında olmasıdır.</translation>
        </message>
        <message>
            <source>How much smaller the average error is than that of the best simple guess</source>
            <translation>Ortalama hatanın, en iyi kaba tahmininkinden ne kadar küçük olduğu</translation>
        </message>
        <message>
            <source>Guess: %1</source>
            <comment>a simple rule</comment>
            <translation>Kaba tahmin: %1</translation>
        </message>
        <message>
            <source>The best simple guess, without a model</source>
            <translation>Model kullanmayan en iyi kaba tahmin</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Gönderi</translation>
        </message>
        <message>
            <source>Typical error: share</source>
            <translation>Tipik hata: oran</translation>
        </message>
        <message>
            <source>Within 25 %: share</source>
            <translation>25 % içinde: oran</translation>
        </message>
        <message>
            <source>Pairs in order: share</source>
            <translation>Doğru sıralı çiftler: oran</translation>
        </message>
        <message>
            <source>In range: share</source>
            <translation>Aralıkta: oran</translation>
        </message>
        <message>
            <source>Smaller error than a simple guess: share</source>
            <translation>Basit tahminden küçük hata: oran</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
    </context>
    <context>
        <name>likecast::LinkGuide</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Dosya içe aktar…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Klasör içe aktar…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Instagram&apos;s data export</source>
            <translation>Instagram’ın veri dosyası</translation>
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
            <translation>Instagram’ın resmî API’siyle</translation>
        </message>
        <message>
            <source>1. A professional account</source>
            <translation>1. Profesyonel hesap</translation>
        </message>
        <message>
            <source>3. A token</source>
            <translation>3. Belirteç</translation>
        </message>
        <message>
            <source>Paste the token</source>
            <translation>Belirteci yapıştırın</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Erişim belirteci</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Bağla</translation>
        </message>
        <message>
            <source>Linking…</source>
            <translation>Bağlanıyor…</translation>
        </message>
        <message>
            <source>Add your account</source>
            <translation>Hesabınızı ekleyin</translation>
        </message>
        <message>
            <source>Likecast learns your usual likes, best hours and words from your own posts, and its ranges get narrower. Drop a file or folder anywhere on this page. We'll recognise the format and show you what we found before anything is saved. Nothing is uploaded.</source>
            <translation>Likecast her zamanki beğeninizi, en iyi saatlerinizi ve sözcüklerinizi kendi gönderilerinizden öğrenir ve aralıkları daralır. Bu sayfanın herhangi bir yerine bir dosya veya klasör bırakın. Biçimi tanır, hiçbir şey kaydedilmeden önce ne bulduğumuzu gösteririz. Hiçbir şey internete yüklenmez.</translation>
        </message>
        <message>
            <source>Enter numbers myself</source>
            <translation>Sayıları elle gir</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Dosyadan</translation>
        </message>
        <message>
            <source>Go to Insights &gt; Content &gt; Export data. Drop the CSV file.</source>
            <translation>İstatistikler &gt; İçerik &gt; Verileri dışa aktar. CSV dosyasını bırakın.</translation>
        </message>
        <message>
            <source>Drop the profile's folder with its .json or .json.xz files.</source>
            <translation>Profilin .json veya .json.xz dosyalarını içeren klasörünü bırakın.</translation>
        </message>
        <message>
            <source>Switch to a Creator or Business account in Instagram&apos;s settings. It's free.</source>
            <translation>Instagram’ın ayarlarından İçerik Üretici veya İşletme hesabına geçin. Ücretsizdir.</translation>
        </message>
        <message>
            <source>2. Your own app</source>
            <translation>2. Kendi uygulamanız</translation>
        </message>
        <message>
            <source>On developers.facebook.com, create an app with the product “Instagram” and set it up for Instagram Login. For your own account, it doesn't need a review.</source>
            <translation>developers.facebook.com adresinde “Instagram” ürünüyle bir uygulama oluşturun ve Instagram girişi için ayarlayın. Kendi hesabınız için inceleme gerekmez.</translation>
        </message>
        <message>
            <source>Under “Generate access tokens”, add your account, grant the permissions and copy the token. Likecast stores it in this computer&apos;s keychain, sends it only to Instagram and renews it before it expires after 60 days.</source>
            <translation>“Erişim belirteçleri oluştur” bölümünde hesabınızı ekleyin, izinleri verin ve belirteci kopyalayın. Likecast onu bu bilgisayarın anahtar zincirinde saklar, yalnızca Instagram’a gönderir ve 60 günlük süresi dolmadan yeniler.</translation>
        </message>
        <message>
            <source>Passphrase to encrypt it with</source>
            <translation>Şifrelemek için parola</translation>
        </message>
        <message>
            <source>In Instagram, go to Accounts Center &gt; Your information and permissions &gt; Download your information. Drop all the ZIP files, or the unpacked folder. It has likes for professional accounts only; for a personal one, we'll ask for those of your last posts.</source>
            <translation>Instagram’da Hesaplar Merkezi &gt; Bilgilerin ve izinlerin &gt; Bilgilerini indir yolunu izleyin. Tüm ZIP dosyalarını veya açılmış klasörü bırakın. Beğeniler yalnızca profesyonel hesaplarda bulunur; kişisel hesapta son gönderilerinizin beğenilerini sorarız.</translation>
        </message>
        <message>
            <source>Zeeschuimer</source>
            <translation>Zeeschuimer</translation>
        </message>
        <message>
            <source>A browser extension: scroll through your own profile in your own browser and drop the file it saves.</source>
            <translation>Bir tarayıcı eklentisi: kendi tarayıcınızda kendi profilinizi kaydırın ve kaydettiği dosyayı bırakın.</translation>
        </message>
        <message>
            <source>Any table</source>
            <translation>Her tür tablo</translation>
        </message>
        <message>
            <source>CSV, Excel or OpenDocument with the dates and likes of your posts. If we can't tell what its columns hold, we'll ask.</source>
            <translation>Gönderilerinizin tarihlerini ve beğenilerini içeren CSV, Excel veya OpenDocument. Sütunlarda ne olduğunu anlayamazsak sorarız.</translation>
        </message>
        <message>
            <source>This token is for several accounts. Which one do you want to link?</source>
            <translation>Bu belirteç birden çok hesap için. Hangisini bağlamak istiyorsunuz?</translation>
        </message>
    </context>
    <context>
        <name>likecast::LossCurve</name>
        <message>
            <source>Loss by epoch</source>
            <translation>Turlara göre kayıp</translation>
        </message>
        <message>
            <source>epoch %1</source>
            <translation>tur %1</translation>
        </message>
        <message>
            <source>Epoch %1: training loss %2.</source>
            <translation>Tur %1: eğitim kaybı %2.</translation>
        </message>
        <message>
            <source>Epoch %1: training loss %2, validation loss %3.</source>
            <translation>Tur %1: eğitim kaybı %2, doğrulama kaybı %3.</translation>
        </message>
        <message>
            <source>Epoch %1 of %2: training loss %3</source>
            <translation>Tur %1 / %2: eğitim kaybı %3</translation>
        </message>
        <message>
            <source>%1, validation loss %2 (best: %3 at epoch %4)</source>
            <translation>%1, doğrulama kaybı %2 (en iyi: %3, tur %4)</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Eğitim</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Doğrulama</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Tur</translation>
        </message>
        <message>
            <source>Training loss</source>
            <translation>Eğitim kaybı</translation>
        </message>
        <message>
            <source>Validation loss</source>
            <translation>Doğrulama kaybı</translation>
        </message>
    </context>
    <context>
        <name>likecast::MainWindow</name>
        <message numerus="yes">
            <source>Likes of %n posts</source>
            <translation>
                <numerusform>%n gönderinin beğenileri</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter your numbers on Predict.</source>
            <translation>Sayılarınızı Tahmin sayfasına girin.</translation>
        </message>
        <message>
            <source>Example account</source>
            <translation>Örnek hesap</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Tahmin</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Hesap</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Dosya</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Dü&amp;zen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Görünüm</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Yardım</translation>
        </message>
        <message>
            <source>&amp;Predict</source>
            <translation>&amp;Tahmin</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Hesap</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Ayarlar</translation>
        </message>
        <message>
            <source>&amp;About Likecast</source>
            <translation>Likecast &amp;hakkında</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Çı&amp;kış</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers</source>
            <translation>
                <numerusform>%1 takipçi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 likes on average</source>
            <translation>
                <numerusform>ortalama %1 beğeni</numerusform>
            </translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Hesabınız</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Henüz hesap yok</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Seç</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>Enter the likes of your last posts on Predict.</source>
            <translation>Son gönderilerinizin beğenilerini Tahmin sayfasına girin.</translation>
        </message>
        <message>
            <source>No account selected</source>
            <translation>Hesap seçilmedi</translation>
        </message>
        <message>
            <source>Select one on Predict, or enter numbers there.</source>
            <translation>Tahmin sayfasında bir hesap seçin veya sayıları oraya girin.</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 gönderi</numerusform>
            </translation>
        </message>
        <message>
            <source>Likecast's database was damaged. We recovered what we could and kept the damaged file as %1.</source>
            <translation>Likecast’in veritabanı hasar görmüştü. Kurtarabildiklerimizi kurtardık ve hasarlı dosyayı sakladık: %1.</translation>
        </message>
        <message>
            <source>The journal compares predictions with an account's real likes. Select the account, then press “I posted this” again.</source>
            <translation>Günlük, tahminleri bir hesabın gerçek beğenileriyle karşılaştırır. Hesabı seçip “Bunu paylaştım” düğmesine yeniden basın.</translation>
        </message>
        <message>
            <source>The journal compares predictions with an account's real likes. Add the account first. Your draft is kept.</source>
            <translation>Günlük, tahminleri bir hesabın gerçek beğenileriyle karşılaştırır. Önce hesabı ekleyin. Taslağınız duruyor.</translation>
        </message>
        <message>
            <source>This post is already in the journal, waiting for its likes.</source>
            <translation>Bu gönderi zaten günlükte, beğenilerini bekliyor.</translation>
        </message>
        <message>
            <source>Crash report</source>
            <translation>Çökme raporu</translation>
        </message>
        <message>
            <source>Likecast wrote this when it crashed. It holds nothing of yours, and it was not sent anywhere.</source>
            <translation>Likecast bunu çöktüğünde yazdı. Size ait hiçbir şey içermiyor ve hiçbir yere gönderilmedi.</translation>
        </message>
        <message>
            <source>Delete report</source>
            <translation>Raporu sil</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Likecast crashed the last time it ran. Your drafts were kept.</source>
            <translation>Likecast son çalıştığında çöktü. Taslaklarınız duruyor.</translation>
        </message>
        <message>
            <source>Show report</source>
            <translation>Raporu göster</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>Fotoğrafınız</translation>
        </message>
        <message>
            <source>Drop a photo here, or press %1. Likecast finds the faces and smiles; several photos become drafts to compare.</source>
            <translation>Buraya bir fotoğraf bırakın veya şu tuşlara basın: %1. Likecast yüzleri ve gülümsemeleri bulur; birden çok fotoğraf, karşılaştırılacak taslaklar olur.</translation>
        </message>
        <message>
            <source>Caption and hour</source>
            <translation>Açıklama ve saat</translation>
        </message>
        <message>
            <source>Write the caption and choose when to post. With the likes of your last posts, the number fits your account.</source>
            <translation>Açıklamayı yazın ve ne zaman paylaşacağınızı seçin. Son gönderilerinizin beğenileriyle sayı hesabınıza uyar.</translation>
        </message>
        <message>
            <source>The number</source>
            <translation>Sayı</translation>
        </message>
        <message>
            <source>It updates as you type. The shaded range is where about 8 in 10 posts like this land: trust it more than the number.</source>
            <translation>Siz yazarken güncellenir. Böyle 10 gönderiden yaklaşık 8 tanesi gölgeli aralığa düşer: sayıdan çok bu aralığa güvenin.</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Toplu</translation>
        </message>
        <message>
            <source>&amp;Batch</source>
            <translation>T&amp;oplu</translation>
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
            <translation>Günlüğe kaydedildi. Gerçek beğenileri bir sonraki içe aktarmada veya yenilemede ekleriz; isterseniz günlüğe siz girin.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>The post is no longer in the journal.</source>
            <translation>Gönderi artık günlükte yok.</translation>
        </message>
    </context>
    <context>
        <name>likecast::MediaTypeChooser</name>
        <message>
            <source>Photo</source>
            <translation>Fotoğraf</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Kaydırmalı</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>Reel</source>
            <translation>Reels</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>İçerik türü</translation>
        </message>
        <message>
            <source>Photo, carousel, video or reel</source>
            <translation>Fotoğraf, kaydırmalı gönderi, video veya Reels</translation>
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
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>likecast::ModelTab</name>
        <message>
            <source>Predict uses</source>
            <translation>Tahmin modeli</translation>
        </message>
        <message numerus="yes">
            <source>%n posts</source>
            <translation>
                <numerusform>%n gönderi</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (varsayılan)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>model, share of the forecast</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Testing the models</source>
            <translation>Modeller deneniyor</translation>
        </message>
        <message>
            <source>Test the models</source>
            <translation>Modelleri dene</translation>
        </message>
        <message>
            <source>Models for this account</source>
            <translation>Bu hesap için modeller</translation>
        </message>
        <message>
            <source>Model used for this account</source>
            <translation>Bu hesap için kullanılan model</translation>
        </message>
        <message>
            <source>Testing the models on your past posts…</source>
            <translation>Modeller geçmiş gönderilerinizde deneniyor…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Durduruldu.</translation>
        </message>
        <message>
            <source>There aren't enough posts to test the models yet. From six posts with known likes, you'll see how well each model would have predicted them. Until then, Likecast's own model is used.</source>
            <translation>Modelleri denemek için henüz yeterli gönderi yok. Beğenisi bilinen altı gönderiden itibaren, her modelin bunları ne kadar iyi tahmin edebildiğini görürsünüz. O zamana kadar Likecast’in kendi modeli kullanılır.</translation>
        </message>
        <message>
            <source>The models couldn't be tested.</source>
            <translation>Modeller denenemedi.</translation>
        </message>
        <message>
            <source>Each post was predicted using only what was known before it.</source>
            <translation>Her gönderi, yalnızca ondan önce bilinenlerle tahmin edildi.</translation>
        </message>
        <message>
            <source>Models trained on your posts are tested on the newer half, each time trained on the posts before.</source>
            <translation>Gönderilerinizle eğitilen modeller daha yeni yarıda denenir; her seferinde önceki gönderilerle eğitilirler.</translation>
        </message>
        <message>
            <source>%1, trained on your posts</source>
            <translation>%1, gönderilerinizle eğitildi</translation>
        </message>
        <message>
            <source>The selected model can't be used, so the default one is.</source>
            <translation>Seçilen model kullanılamadığı için varsayılan kullanılıyor.</translation>
        </message>
        <message>
            <source>Weighs the models by how well each predicted this account's past posts: %1.</source>
            <translation>Modelleri, bu hesabın geçmiş gönderilerini ne kadar iyi tahmin ettiklerine göre ağırlıklandırır: %1.</translation>
        </message>
        <message>
            <source>No other model is clearly more accurate than %1 on this account.</source>
            <translation>Bu hesapta %1 modelinden açıkça daha isabetli başka bir model yok.</translation>
        </message>
        <message>
            <source>%1 is more accurate than %2 here: %3 less error (%4 to %5).</source>
            <translation>%1 burada %2 modelinden daha isabetli: %3 daha az hata (%4 ile %5 arası).</translation>
        </message>
    </context>
    <context>
        <name>likecast::MomentEditor</name>
        <message>
            <source>Date</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Saat</translation>
        </message>
        <message>
            <source>Use the first</source>
            <translation>İlkini kullan</translation>
        </message>
        <message>
            <source>Use the second</source>
            <translation>İkincisini kullan</translation>
        </message>
        <message>
            <source>%1 doesn't exist on that day because the clocks go forward. We'll use %2.</source>
            <translation>Saatler ileri alındığı için o gün %1 diye bir saat yok. Şu saat kullanılacak: %2.</translation>
        </message>
        <message>
            <source>%1 happens twice on that day because the clocks go back. This is the second one (%2).</source>
            <translation>Saatler geri alındığı için o gün saat %1 iki kez yaşanıyor. Bu ikincisi (%2).</translation>
        </message>
        <message>
            <source>%1 happens twice on that day because the clocks go back. This is the first one (%2).</source>
            <translation>Saatler geri alındığı için o gün saat %1 iki kez yaşanıyor. Bu ilki (%2).</translation>
        </message>
        <message>
            <source>Unknown time zone. We'll use UTC.</source>
            <translation>Bilinmeyen saat dilimi. UTC kullanılacak.</translation>
        </message>
    </context>
    <context>
        <name>likecast::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>Sayfalar</translation>
        </message>
        <message>
            <source>Profile: %1</source>
            <translation>Profil: %1</translation>
        </message>
        <message>
            <source>Switch profile</source>
            <translation>Profil değiştir</translation>
        </message>
        <message>
            <source>Show the account</source>
            <translation>Hesabı göster</translation>
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
            <translation>Takipçi</translation>
        </message>
        <message>
            <source>%1 of your posts got fewer likes than your average of %2.</source>
            <translation>%2 olan ortalamanızdan daha az beğeni alan gönderiler: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n days counted, %1 to %2.</source>
            <translation>
                <numerusform>%n gün sayıldı: %1 – %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Following: %1</source>
            <translation>Takip edilen: %1</translation>
        </message>
        <message>
            <source>Posts from %1 to %2</source>
            <translation>Gönderiler: %1 – %2</translation>
        </message>
        <message numerus="yes">
            <source>Likes hidden or unknown: %1 posts</source>
            <translation>
                <numerusform>Beğenisi gizli veya bilinmeyen: %1 gönderi</numerusform>
            </translation>
        </message>
        <message>
            <source>The chart starts tomorrow.</source>
            <translation>Grafik yarın başlar.</translation>
        </message>
        <message>
            <source>The chart starts with the next count.</source>
            <translation>Grafik bir sonraki sayımla başlar.</translation>
        </message>
        <message>
            <source>Likes compared to your average</source>
            <translation>Ortalamanıza göre beğeni</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Kaynaklar</translation>
        </message>
        <message>
            <source>No likes known yet.</source>
            <translation>Henüz bilinen beğeni yok.</translation>
        </message>
        <message>
            <source>Followers unknown. Link the account to count them once a day.</source>
            <translation>Takipçi sayısı bilinmiyor. Günde bir kez saymak için hesabı bağlayın.</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers on %2.</source>
            <translation>
                <numerusform>%2 tarihinde %1 takipçi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing imported yet.</source>
            <translation>Henüz bir şey içe aktarılmadı.</translation>
        </message>
        <message>
            <source>Average likes: %1</source>
            <translation>Ortalama beğeni: %1</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Gönderi</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Dönem</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 gün</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 gün</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 yıl</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 gönderi</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::PacksCard</name>
        <message>
            <source>Model packs</source>
            <translation>Model paketleri</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Doğrula</translation>
        </message>
        <message>
            <source>Verify %1</source>
            <translation>Doğrula: %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Kaldır: %1</translation>
        </message>
        <message>
            <source>Included. %1.</source>
            <translation>Yerleşik. %1.</translation>
        </message>
        <message>
            <source>Installed. %1.</source>
            <translation>Kurulu. %1.</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Kur</translation>
        </message>
        <message>
            <source>Download and install %1</source>
            <translation>İndir ve kur: %1</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Dosya…</translation>
        </message>
        <message>
            <source>Install a model pack from a file</source>
            <translation>Dosyadan model paketi kur</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Klasör…</translation>
        </message>
        <message>
            <source>Install a model pack from a folder</source>
            <translation>Klasörden model paketi kur</translation>
        </message>
        <message>
            <source>Install a model pack</source>
            <translation>Model paketi kur</translation>
        </message>
        <message>
            <source>Model packs (*.zip *.onnx)</source>
            <translation>Model paketleri (*.zip *.onnx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tüm dosyalar (*)</translation>
        </message>
        <message>
            <source>Downloading a model pack</source>
            <translation>Model paketi indiriliyor</translation>
        </message>
        <message>
            <source>%1. Verified with SHA-256 before use.</source>
            <translation>%1. Kullanmadan önce SHA-256 ile doğrulanır.</translation>
        </message>
        <message>
            <source>Your own pack</source>
            <translation>Kendi paketiniz</translation>
        </message>
        <message>
            <source>Drop a ZIP file or folder with a manifest.json, or the .onnx file of a known model. Packs that don't match their manifest are rejected.</source>
            <translation>İçinde manifest.json bulunan bir ZIP dosyası veya klasör ya da bilinen bir modelin .onnx dosyasını bırakın. Bildirimine uymayan paketler reddedilir.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was installed.</source>
            <translation>Durduruldu. Hiçbir şey kurulmadı.</translation>
        </message>
        <message>
            <source>%1 was verified and installed.</source>
            <translation>%1 doğrulandı ve kuruldu.</translation>
        </message>
        <message>
            <source>Downloading %1…</source>
            <translation>%1 indiriliyor…</translation>
        </message>
        <message>
            <source>%1 is intact and works.</source>
            <translation>%1 sağlam ve çalışıyor.</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 kaldırıldı.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoControls</name>
        <message>
            <source>Fit</source>
            <translation>Sığdır</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>Boxes (B)</source>
            <translation>Çerçeve (B)</translation>
        </message>
        <message>
            <source>Fit photo to view</source>
            <translation>Fotoğrafı görünüme sığdır</translation>
        </message>
        <message>
            <source>Show at actual size</source>
            <translation>Gerçek boyutta göster</translation>
        </message>
        <message>
            <source>Show face boxes</source>
            <translation>Yüz çerçevelerini göster</translation>
        </message>
        <message>
            <source>Faces (F)</source>
            <translation>Yüzler (F)</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Yüzleri düzelt</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoMeasuring</name>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Photos of your past posts</source>
            <translation>Geçmiş gönderi fotoğrafları</translation>
        </message>
        <message>
            <source>Photos analysed</source>
            <translation>Analiz edilen fotoğraflar</translation>
        </message>
        <message>
            <source>The rest will be analysed after your next import.</source>
            <translation>Geri kalanı bir sonraki içe aktarmadan sonra analiz edilir.</translation>
        </message>
        <message>
            <source>Analysing the photos of your past posts: %1 of %2</source>
            <translation>Geçmiş gönderilerinizin fotoğrafları analiz ediliyor: %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoView</name>
        <message>
            <source>Open photos…</source>
            <translation>Fotoğraf aç…</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Fotoğraf</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Fotoğraf aç</translation>
        </message>
        <message>
            <source>Drop photos here</source>
            <translation>Buraya fotoğraf bırakın</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Açılıyor…</translation>
        </message>
        <message>
            <source>Drop another photo here to replace it.</source>
            <translation>Değiştirmek için buraya başka bir fotoğraf bırakın.</translation>
        </message>
        <message>
            <source>No photo yet. Drop photos here, paste one, or open them.</source>
            <translation>Henüz fotoğraf yok. Buraya fotoğraf bırakın, yapıştırın veya açın.</translation>
        </message>
        <message>
            <source>%1, %2 by %3 pixels.</source>
            <translation>%1, %2 × %3 piksel.</translation>
        </message>
        <message>
            <source>Drop files, folders or a picture from your browser, or paste one.</source>
            <translation>Dosya, klasör veya tarayıcınızdan bir görsel bırakın ya da yapıştırın.</translation>
        </message>
        <message>
            <source>%1 can't be shown</source>
            <translation>%1 gösterilemiyor</translation>
        </message>
        <message>
            <source>Opening %1.</source>
            <translation>%1 açılıyor.</translation>
        </message>
        <message>
            <source>%1 can't be shown.</source>
            <translation>%1 gösterilemiyor.</translation>
        </message>
        <message>
            <source>Finding faces.</source>
            <translation>Yüzler aranıyor.</translation>
        </message>
        <message>
            <source>Finding faces…</source>
            <translation>Yüzler aranıyor…</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>Seçili: %1</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a face, Insert to add one.</source>
            <translation>Yüz seçmek için ok tuşlarını, eklemek için Insert tuşunu kullanın.</translation>
        </message>
        <message>
            <source>Drag to add a face, click one to change it</source>
            <translation>Yüz eklemek için sürükleyin, değiştirmek için yüze tıklayın</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostTableModel</name>
        <message>
            <source>no photo</source>
            <translation>fotoğraf yok</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>fotoğraf</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Beğeni</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Yorum</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Açıklama</translation>
        </message>
        <message>
            <source>Hidden or unknown. Press F2 to type them.</source>
            <translation>Gizli veya bilinmiyor. Girmek için F2 tuşuna basın.</translation>
        </message>
        <message>
            <source>You typed this number.</source>
            <translation>Bu sayıyı siz girdiniz.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostsTab</name>
        <message>
            <source>Open in browser</source>
            <translation>Tarayıcıda aç</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Tüm türler</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Dönem</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Tüm zamanlar</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Son 30 gün</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Son 90 gün</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Son bir yıl</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Gönderiler</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <comment>a number</comment>
            <translation>
                <numerusform>%1 gönderi</numerusform>
            </translation>
        </message>
        <message>
            <source>Search captions</source>
            <translation>Açıklamalarda ara</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>İçerik türü</translation>
        </message>
        <message>
            <source>Open the selected post on instagram.com</source>
            <translation>Seçili gönderiyi instagram.com’da aç</translation>
        </message>
        <message>
            <source>Save this account's posts as CSV and JSON in a folder</source>
            <translation>Bu hesabın gönderilerini bir klasöre CSV ve JSON olarak kaydet</translation>
        </message>
        <message>
            <source>No matching posts</source>
            <translation>Eşleşen gönderi yok</translation>
        </message>
        <message>
            <source>Edit likes</source>
            <translation>Beğeniyi düzenle</translation>
        </message>
        <message>
            <source>Type the likes of the selected post</source>
            <translation>Seçili gönderinin beğenilerini gir</translation>
        </message>
        <message>
            <source>Enter opens the post in the browser. F2 edits its likes.</source>
            <translation>Enter gönderiyi tarayıcıda açar. F2 beğenilerini düzenler.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PredictPage</name>
        <message>
            <source>Add photo</source>
            <translation>Fotoğraf ekle</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Fotoğraf ekle</translation>
        </message>
        <message>
            <source>Replace photo</source>
            <translation>Fotoğrafı değiştir</translation>
        </message>
        <message>
            <source>Delete draft</source>
            <translation>Taslağı sil</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>Açıklamayı düzenle</translation>
        </message>
        <message>
            <source>Edit draft</source>
            <translation>Taslağı düzenle</translation>
        </message>
        <message>
            <source>Golden hour with the crew before the big launch. Who is coming? #space #launchday #crew</source>
            <translation>Büyük fırlatmadan önce ekiple altın saat. Kimler geliyor? #uzay #fırlatma #ekip</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Fotoğraf aç</translation>
        </message>
        <message>
            <source>Photos (%1)</source>
            <translation>Fotoğraflar (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tüm dosyalar (*)</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Gönderi</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Yüzleri düzelt</translation>
        </message>
        <message>
            <source>Make carousel</source>
            <translation>Kaydırmalı gönderi yap</translation>
        </message>
        <message>
            <source>Split carousel</source>
            <translation>Kaydırmalı gönderiyi ayır</translation>
        </message>
        <message>
            <source>Order photos</source>
            <translation>Fotoğrafları sırala</translation>
        </message>
        <message>
            <source>Move draft</source>
            <translation>Taslağı taşı</translation>
        </message>
        <message>
            <source>Add reel</source>
            <translation>Reels ekle</translation>
        </message>
        <message>
            <source>Videos (%1)</source>
            <translation>Videolar (%1)</translation>
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
            <translation>&amp;Yeni profil…</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Yeni profil</translation>
        </message>
        <message>
            <source>The profiles couldn't be read</source>
            <translation>Profiller okunamadı</translation>
        </message>
        <message>
            <source>Name of the person or brand. Each profile has its own accounts, drafts, journal and tokens.</source>
            <translation>Kişinin veya markanın adı. Her profilin kendi hesapları, taslakları, günlüğü ve belirteçleri vardır.</translation>
        </message>
    </context>
    <context>
        <name>likecast::RangeBar</name>
        <message>
            <source>%1 to %2, expected %3, %4 %5</source>
            <translation>%1 ile %2 arası, beklenen %3, %4 %5</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Aralık</translation>
        </message>
        <message>
            <source>The bar runs from %1 to %2.</source>
            <translation>Çubuk %1 – %2 arasını gösteriyor.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ResultCard</name>
        <message>
            <source>Of an example account with made-up likes. Choose “Enter numbers myself” below to see yours.</source>
            <translation>Beğenileri uydurma bir örnek hesaba ait. Kendi sayınız için aşağıda “Sayıları elle gir” seçeneğini seçin.</translation>
        </message>
        <message>
            <source>Paste the likes of your last posts below to see what to expect of this one. Followers or average likes work too.</source>
            <translation>Bu gönderiden ne bekleyeceğinizi görmek için son gönderilerinizin beğenilerini aşağıya yapıştırın. Takipçi sayısı veya ortalama beğeni de olur.</translation>
        </message>
        <message>
            <source>How do your posts usually do?</source>
            <translation>Gönderileriniz genelde nasıl gider?</translation>
        </message>
        <message>
            <source>Drop a photo to see its likes</source>
            <translation>Beğenisini görmek için fotoğraf bırakın</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>No prediction. %1</source>
            <translation>Tahmin yok. %1</translation>
        </message>
        <message>
            <source>Out of date. %1</source>
            <translation>Güncel değil. %1</translation>
        </message>
        <message>
            <source>You'll see the expected likes and the range that 8 in 10 similar posts land in. A caption and a time are enough to start.</source>
            <translation>Beklenen beğeniyi ve benzer 10 gönderiden 8 tanesinin düştüğü aralığı göreceksiniz. Başlamak için bir açıklama ve bir saat yeter.</translation>
        </message>
        <message>
            <source>Stop predicting</source>
            <translation>Tahmini durdur</translation>
        </message>
        <message>
            <source>Stopped. This number doesn't include your last change.</source>
            <translation>Durduruldu. Bu sayı son değişikliğinizi içermiyor.</translation>
        </message>
        <message>
            <source>No prediction yet. Drop a photo or write a caption.</source>
            <translation>Henüz tahmin yok. Bir fotoğraf bırakın veya açıklama yazın.</translation>
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
            <translation>Açık</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Koyu</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Görünüm</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Photo analysis</source>
            <translation>Fotoğraf analizi</translation>
        </message>
        <message>
            <source>Face detector</source>
            <translation>Yüz algılayıcı</translation>
        </message>
        <message>
            <source>Automatic (%1)</source>
            <translation>Otomatik (%1)</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Gizlilik</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Ağ</translation>
        </message>
        <message>
            <source>Never use the network</source>
            <translation>Ağı hiç kullanma</translation>
        </message>
        <message>
            <source>System follows your computer's setting.</source>
            <translation>Sistem, bilgisayarınızın ayarına uyar.</translation>
        </message>
        <message>
            <source>Menus only. Write captions in any language.</source>
            <translation>Yalnızca menüler. Açıklamaları dilediğiniz dilde yazın.</translation>
        </message>
        <message>
            <source>No face detector is installed. Photos are analysed without faces.</source>
            <translation>Kurulu yüz algılayıcı yok. Fotoğraflar yüzler olmadan analiz ediliyor.</translation>
        </message>
        <message>
            <source>%1, the only one installed.</source>
            <translation>%1, kurulu tek algılayıcı.</translation>
        </message>
        <message>
            <source>How faces are found in photos. Changing it analyses all drafts again.</source>
            <translation>Fotoğraflarda yüzlerin nasıl bulunduğu. Değiştirince tüm taslaklar yeniden analiz edilir.</translation>
        </message>
        <message>
            <source>Turns off linking and refreshing. Everything else works offline. When this is off, Likecast connects only to Instagram for accounts you link, and to download model packs you install.</source>
            <translation>Bağlamayı ve yenilemeyi kapatır. Geri kalan her şey çevrimdışı çalışır. Bu kapalıyken Likecast yalnızca bağladığınız hesaplar için Instagram’a ve kurduğunuz model paketlerini indirmek için ağa bağlanır.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Remind me when it's time to post</source>
            <translation>Paylaşma zamanı gelince hatırlat</translation>
        </message>
        <message>
            <source>A notification at each draft's time while Likecast is open. Drafts you marked as posted are left out.</source>
            <translation>Likecast açıkken her taslağın saatinde bir bildirim. Paylaşıldı diye işaretlediğiniz taslaklar sayılmaz.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TimeZoneChooser</name>
        <message>
            <source>%1 time</source>
            <comment>city</comment>
            <translation>%1 saati</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>city, country</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Saat dilimi</translation>
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
            <translation>Erişim belirteçleri</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Yenile</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Unut</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>No accounts linked. The Account page shows how to create a token.</source>
            <translation>Bağlı hesap yok. Belirteç oluşturmayı Hesap sayfası gösterir.</translation>
        </message>
        <message>
            <source>Renew the token for @%1</source>
            <translation>@%1 belirtecini yenile</translation>
        </message>
        <message>
            <source>Forget the token for @%1</source>
            <translation>@%1 belirtecini unut</translation>
        </message>
        <message>
            <source>Token passphrase for @%1</source>
            <translation>@%1 belirtecinin parolası</translation>
        </message>
        <message>
            <source>Token forgotten. Your posts are kept.</source>
            <translation>Belirteç unutuldu. Gönderileriniz duruyor.</translation>
        </message>
        <message>
            <source>Token renewed.</source>
            <translation>Belirteç yenilendi.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TrainingCard</name>
        <message>
            <source>Train on your posts</source>
            <translation>Gönderilerinizle eğitin</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Eğit</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Eğitim</translation>
        </message>
        <message>
            <source>Model to train</source>
            <translation>Eğitilecek model</translation>
        </message>
        <message>
            <source>Not trained. %1</source>
            <translation>Eğitilemedi. %1</translation>
        </message>
        <message>
            <source>Continue training</source>
            <translation>Eğitime devam et</translation>
        </message>
        <message>
            <source>Trained.</source>
            <translation>Eğitildi.</translation>
        </message>
        <message>
            <source>Mean absolute error %1, mean squared error %2, R² %3 (in %4)</source>
            <translation>Ortalama mutlak hata %1, ortalama kare hata %2, R² %3 (birim: %4)</translation>
        </message>
        <message>
            <source>It was right for %2 of the %1 newest posts.</source>
            <translation>En yeni %1 gönderide doğru bilme oranı: %2.</translation>
        </message>
        <message>
            <source>Worse than guessing your average. Not used.</source>
            <translation>Ortalamanıza dayalı kaba tahminden kötü. Kullanılmıyor.</translation>
        </message>
        <message>
            <source>Better than guessing your average on your newest %1 posts.</source>
            <translation>En yeni %1 gönderinizde, ortalamanıza dayalı kaba tahminden iyi.</translation>
        </message>
        <message>
            <source>It also uses these model packs: %1. Without them, photos count as average.</source>
            <translation>Şu model paketlerini de kullanır: %1. Onlar olmadan fotoğraflar ortalama sayılır.</translation>
        </message>
        <message>
            <source>Starts over and replaces the previous training.</source>
            <translation>Baştan başlar ve önceki eğitimin yerini alır.</translation>
        </message>
        <message>
            <source>Continues the previous training on the same posts.</source>
            <translation>Önceki eğitimi aynı gönderilerle sürdürür.</translation>
        </message>
        <message>
            <source>Trains on this account's older posts and is tested on the newest fifth. Likecast's own model needs no training: it already follows your posts.</source>
            <translation>Bu hesabın eski gönderileriyle eğitilir, en yeni beşte birinde denenir. Likecast’in kendi modeli eğitim istemez: gönderilerinizi zaten izler.</translation>
        </message>
        <message>
            <source>Neural networks aren't installed. On Debian, they're in the package likecast-neural.</source>
            <translation>Sinir ağları kurulu değil. Debian’da likecast-neural paketindeler.</translation>
        </message>
        <message>
            <source>No model can be trained on a single account.</source>
            <translation>Tek bir hesapla eğitilebilecek model yok.</translation>
        </message>
        <message>
            <source>Not trained yet.</source>
            <translation>Henüz eğitilmedi.</translation>
        </message>
        <message>
            <source>Trained on your posts up to %1, stopped early. %2</source>
            <translation>%1 tarihine kadarki gönderilerinizle eğitildi, erken durduruldu. %2</translation>
        </message>
        <message>
            <source>Trained on your posts up to %1. %2</source>
            <translation>%1 tarihine kadarki gönderilerinizle eğitildi. %2</translation>
        </message>
        <message>
            <source>Training %1… Stop keeps the best result so far.</source>
            <translation>%1 eğitiliyor… Durdur, şu ana kadarki en iyi sonucu saklar.</translation>
        </message>
        <message>
            <source>Stopped before there was a result. Your previous training is unchanged.</source>
            <translation>Bir sonuç çıkmadan durduruldu. Önceki eğitiminiz değişmedi.</translation>
        </message>
        <message>
            <source>Not enough posts have both likes and a photo. Import an export or folder that includes your photos.</source>
            <translation>Hem beğenisi hem fotoğrafı olan yeterli gönderi yok. Fotoğraflarınızı da içeren bir dosya veya klasör içe aktarın.</translation>
        </message>
        <message>
            <source>Training needs about 65 posts with known likes. Import or refresh to add more.</source>
            <translation>Eğitim için beğenisi bilinen yaklaşık 65 gönderi gerekiyor. Daha fazlası için içe aktarın veya yenileyin.</translation>
        </message>
        <message>
            <source>This training can't be continued because this account's posts have changed since. Train again to replace it.</source>
            <translation>Bu hesabın gönderileri o zamandan beri değiştiği için bu eğitime devam edilemiyor. Yerine yenisini koymak için tekrar eğitin.</translation>
        </message>
        <message>
            <source>Stopped. The best result so far is kept, and you can continue later.</source>
            <translation>Durduruldu. Şu ana kadarki en iyi sonuç saklandı, daha sonra devam edebilirsiniz.</translation>
        </message>
        <message>
            <source>Stopped. The best result so far is kept.</source>
            <translation>Durduruldu. Şu ana kadarki en iyi sonuç saklandı.</translation>
        </message>
        <message>
            <source>Finished after epoch %1 of %2: the validation loss stopped improving.</source>
            <translation>Tur %1 / %2 sonunda bitti: doğrulama kaybı artık düşmüyordu.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekHeatmap</name>
        <message>
            <source>Best hours, next 7 days</source>
            <translation>En iyi saatler, sonraki 7 gün</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <comment>weekday and time</comment>
            <translation>Seçilen: %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>hour, likes</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Best: %1.</source>
            <translation>En iyi: %1.</translation>
        </message>
        <message>
            <source>The best hours to post appear with your first prediction.</source>
            <translation>Paylaşmak için en iyi saatler ilk tahmininizle görünür.</translation>
        </message>
        <message>
            <source>Use the arrow keys to move and Enter to choose.</source>
            <translation>Ok tuşlarıyla gezin, Enter ile seçin.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WhatIfList</name>
        <message>
            <source>What would help</source>
            <translation>Neler işe yarar</translation>
        </message>
        <message>
            <source>Based on past posts. Not a promise.</source>
            <translation>Geçmiş gönderilere dayanıyor. Söz değil.</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, %2 ile %3 arası</translation>
        </message>
        <message>
            <source>%1: %2 (%3–%4)</source>
            <comment>change, effect in percent, range</comment>
            <translation>%1: %2 (%3–%4)</translation>
        </message>
        <message>
            <source>%1 expected then</source>
            <comment>1,240 likes</comment>
            <translation>o zaman beklenen: %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartWidget</name>
        <message>
            <source>Use the arrow keys to move.</source>
            <translation>Ok tuşlarıyla gezin.</translation>
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
            <translation>%1, ölçek dışı: %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zaman</translation>
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
                <numerusform>%1 – %2 ×: %3 gönderi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 × or more: %2 posts</source>
            <comment>a multiple</comment>
            <translation>
                <numerusform>%1 × veya üzeri: %2 gönderi</numerusform>
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
            <translation>%1 × veya üzeri</translation>
        </message>
    </context>
    <context>
        <name>likecast::RecentLikesField</name>
        <message>
            <source>Likes of your last posts: 120, 98, 143…</source>
            <translation>Son beğenileriniz: 120, 98, 143…</translation>
        </message>
    </context>
    <context>
        <name>likecast::StripPresenter</name>
        <message>
            <source>no photo</source>
            <translation>fotoğraf yok</translation>
        </message>
        <message>
            <source>%1 expected</source>
            <comment>1,240 likes</comment>
            <translation>beklenen: %1</translation>
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
            <translation>Bu saat, saat değişiminde atlanıyor.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>likes, posts</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of your posts</source>
            <translation>
                <numerusform>%Ln gönderiniz</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. You hardly ever post around this time.</source>
            <translation>%1. Bu saatlerde neredeyse hiç paylaşım yapmıyorsunuz.</translation>
        </message>
        <message>
            <source>Best hours need %1 posts with real hours. Import yours on the Account page.</source>
            <translation>En iyi saatler için saati belli %1 gönderi gerekiyor. Hesap sayfasından içe aktarın.</translation>
        </message>
        <message>
            <source>Best hours need %1 posts with real hours. You have %2.</source>
            <translation>En iyi saatler için saati belli %1 gönderi gerekiyor. Sizde %2 var.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Gün</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Saat</translation>
        </message>
        <message>
            <source>Your posts</source>
            <translation>Gönderileriniz</translation>
        </message>
    </context>
    <context>
        <name>WeekHeatmap</name>
        <message>
            <source>more</source>
            <comment>colour scale, behind: fewer likes</comment>
            <translation>çok</translation>
        </message>
        <message>
            <source>hardly tried</source>
            <comment>legend of a mark</comment>
            <translation>az denenmiş</translation>
        </message>
        <message>
            <source>Fewer</source>
            <comment>colour scale</comment>
            <translation>Az</translation>
        </message>
    </context>
    <context>
        <name>likecast::FaceEditBar</name>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Add a face</source>
            <translation>Yüz ekle</translation>
        </message>
        <message>
            <source>Smile</source>
            <translation>Gülümseme</translation>
        </message>
        <message>
            <source>Switch between smiling and not smiling</source>
            <translation>Gülümsüyor / gülümsemiyor arasında geçiş yap</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Remove the selected face</source>
            <translation>Seçili yüzü kaldır</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Stop correcting faces</source>
            <translation>Yüz düzeltmeyi bitir</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Yüzleri düzelt</translation>
        </message>
    </context>
    <context>
        <name>likecast::ColumnMapping</name>
        <message>
            <source>Date and time</source>
            <translation>Tarih ve saat</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Saat</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Beğeni</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Yorum</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Açıklama</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>İçerik türü</translation>
        </message>
        <message>
            <source>Link to the post</source>
            <translation>Gönderinin bağlantısı</translation>
        </message>
        <message>
            <source>Saves</source>
            <translation>Kaydetme</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Paylaşım</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Erişim</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Görüntülenme</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Takipçi</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Hesap</translation>
        </message>
        <message>
            <source>Photo file</source>
            <translation>Fotoğraf dosyası</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Sosyal ağ</translation>
        </message>
        <message>
            <source>Published or draft</source>
            <translation>Yayımlandı veya taslak</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>Takip edilen</translation>
        </message>
        <message>
            <source>Number of posts</source>
            <translation>Gönderi sayısı</translation>
        </message>
        <message>
            <source>Code in the link</source>
            <translation>Bağlantıdaki kod</translation>
        </message>
        <message>
            <source>Post ID</source>
            <translation>Gönderi kimliği</translation>
        </message>
        <message>
            <source>Likes hidden</source>
            <translation>Beğeniler gizli</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Saat dilimi</translation>
        </message>
        <message>
            <source>Precision of the time</source>
            <translation>Saatin kesinliği</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Sayılar</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Tarihler</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Seçin…</translation>
        </message>
        <message>
            <source>The comma is the decimal mark</source>
            <translation>Ondalık ayırıcı virgül</translation>
        </message>
        <message>
            <source>The point is the decimal mark</source>
            <translation>Ondalık ayırıcı nokta</translation>
        </message>
        <message>
            <source>Day before month</source>
            <translation>Önce gün, sonra ay</translation>
        </message>
        <message>
            <source>Month before day</source>
            <translation>Önce ay, sonra gün</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>Yıl, ay, gün</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Tablonun sütunları</translation>
        </message>
        <message>
            <source>Numbers:</source>
            <translation>Sayılar:</translation>
        </message>
        <message>
            <source>Numbers such as %1 can be read in two ways:</source>
            <translation>%1 gibi sayılar iki türlü okunabilir:</translation>
        </message>
        <message>
            <source>Dates:</source>
            <translation>Tarihler:</translation>
        </message>
        <message>
            <source>Dates such as %1 can be read in several ways:</source>
            <translation>%1 gibi tarihler birkaç türlü okunabilir:</translation>
        </message>
        <message>
            <source>What column “%1” holds</source>
            <translation>“%1” sütununun içeriği</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Kullanılmıyor</translation>
        </message>
        <message>
            <source>Choose the column with the date, or with the link to the post.</source>
            <translation>Tarihin veya gönderi bağlantısının bulunduğu sütunu seçin.</translation>
        </message>
        <message>
            <source>Without a column for likes, the posts come in without likes. You can type them afterwards.</source>
            <translation>Beğeni sütunu olmadan gönderiler beğenisiz gelir. Beğenileri sonra girebilirsiniz.</translation>
        </message>
    </context>
    <context>
        <name>likecast::LikesEntry</name>
        <message>
            <source>Type the likes of your last posts</source>
            <translation>Son gönderilerinizin beğenilerini girin</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Şimdi değil</translation>
        </message>
        <message>
            <source>Instagram's export has likes for professional accounts only. Look yours up in the app and type them here. Empty fields stay unknown.</source>
            <translation>Instagram’ın veri dosyasında yalnızca profesyonel hesapların beğenileri bulunur. Sizinkilere uygulamadan bakıp buraya girin. Boş alanlar bilinmiyor olarak kalır.</translation>
        </message>
        <message>
            <source>Other ways: switch to a Creator account in Instagram's settings, which is free, and link it here. Or scroll through your profile in your own browser with the extension Zeeschuimer and import the file it saves.</source>
            <translation>Başka yollar: Instagram’ın ayarlarından ücretsiz olan İçerik Üretici hesabına geçin ve onu buradan bağlayın. Ya da Zeeschuimer eklentisiyle kendi tarayıcınızda profilinizi kaydırın ve kaydettiği dosyayı içe aktarın.</translation>
        </message>
        <message>
            <source>Likes of the post of %1</source>
            <translation>%1 tarihli gönderinin beğenileri</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Beğeni</translation>
        </message>
        <message>
            <source>“%1” isn't a number of likes.</source>
            <translation>“%1” bir beğeni sayısı değil.</translation>
        </message>
    </context>
    <context>
        <name>likecast::CurrentDraft</name>
        <message>
            <source>What do you think?</source>
            <comment>a question for a caption</comment>
            <translation>Siz ne düşünüyorsunuz?</translation>
        </message>
    </context>
    <context>
        <name>likecast::PredictMessages</name>
        <message>
            <source>No photos found. Drop JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF files, a folder of them, or a copied picture.</source>
            <translation>Fotoğraf bulunamadı. JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC veya AVIF dosyaları, bunların bulunduğu bir klasör ya da kopyalanmış bir görsel bırakın.</translation>
        </message>
        <message>
            <source>Likecast doesn't load pictures from the web. Save the picture and drop the file, or copy and paste it.</source>
            <translation>Likecast web’den görsel yüklemez. Görseli kaydedip dosyayı bırakın veya kopyalayıp yapıştırın.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Prediction stopped. Your draft is kept.</source>
            <translation>Tahmin durduruldu. Taslağınız duruyor.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Tahmin et</translation>
        </message>
        <message>
            <source>Draft deleted.</source>
            <translation>Taslak silindi.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message numerus="yes">
            <source>More than %n photos are too many for drafts. Batch ranks them all, and the best become drafts.</source>
            <translation>
                <numerusform>Taslak için %n fotoğraftan fazlası çok. Toplu sayfası hepsini sıralar, en iyileri taslak olur.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rank in Batch</source>
            <translation>Toplu sırala</translation>
        </message>
        <message>
            <source>Likecast can't open videos. Save a frame of the video as a photo, drop it, and choose Reel as the media type.</source>
            <translation>Likecast video açamaz. Videonun bir karesini fotoğraf olarak kaydedin, buraya bırakın ve içerik türü olarak Reels’i seçin.</translation>
        </message>
        <message>
            <source>%1 isn&apos;t there any more.</source>
            <comment>a video</comment>
            <translation>%1 artık yok.</translation>
        </message>
        <message>
            <source>%1 can&apos;t be read: the video is damaged, or its format isn&apos;t supported.</source>
            <translation>%1 okunamıyor: video hasarlı veya biçimi desteklenmiyor.</translation>
        </message>
    </context>
    <context>
        <name>CompareDrivers</name>
        <message>
            <source>Hour</source>
            <translation>Saat</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Açıklama</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtag</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>İçerik türü</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Yüzler</translation>
        </message>
        <message>
            <source>Light and colours</source>
            <translation>Işık ve renkler</translation>
        </message>
        <message>
            <source>Recent form</source>
            <translation>Son dönem formu</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Hesap büyüklüğü</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Diğer her şey</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareColumn</name>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>No prediction yet</source>
            <translation>Henüz tahmin yok</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Açıklama yok</translation>
        </message>
        <message>
            <source>Draft %1, no photo</source>
            <translation>Taslak %1, fotoğraf yok</translation>
        </message>
        <message>
            <source>Photo of draft %1, %2</source>
            <translation>Fotoğraf, taslak %1, %2</translation>
        </message>
        <message>
            <source>Open draft %1</source>
            <translation>Taslağı aç: %1</translation>
        </message>
        <message>
            <source>Remove draft %1 from the comparison</source>
            <translation>Karşılaştırmadan çıkar: taslak %1</translation>
        </message>
        <message>
            <source>Remove from the comparison. The draft is kept.</source>
            <translation>Karşılaştırmadan çıkar. Taslak kalır.</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Taslak %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>850, 1,240 likes</comment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareDrivers</name>
        <message>
            <source>Nothing about these drafts stands out.</source>
            <translation>Bu taslaklarda öne çıkan bir şey yok.</translation>
        </message>
        <message>
            <source>Little or no effect</source>
            <translation>Az veya hiç etki yok</translation>
        </message>
        <message>
            <source>Draft %1: %2 %3</source>
            <comment>letter, effect, unit</comment>
            <translation>Taslak %1: %2 %3</translation>
        </message>
        <message>
            <source>Draft %1: %2 %3, %4</source>
            <comment>letter, effect, unit, what it rests on</comment>
            <translation>Taslak %1: %2 %3, %4</translation>
        </message>
    </context>
    <context>
        <name>likecast::ComparePage</name>
        <message>
            <source>Compare drafts</source>
            <translation>Taslakları karşılaştır</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Back to the open draft (Esc)</source>
            <translation>Açık taslağa dön (Esc)</translation>
        </message>
        <message>
            <source>Zoom all photos out</source>
            <translation>Tüm fotoğrafları uzaklaştır</translation>
        </message>
        <message>
            <source>Zoom all photos in</source>
            <translation>Tüm fotoğrafları yakınlaştır</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Sığdır</translation>
        </message>
        <message>
            <source>Fit all photos</source>
            <translation>Tüm fotoğrafları sığdır</translation>
        </message>
        <message>
            <source>On one scale</source>
            <translation>Aynı ölçekte</translation>
        </message>
        <message>
            <source>What's behind these numbers</source>
            <translation>Bu sayıların ardında ne var</translation>
        </message>
    </context>
    <context>
        <name>ShortcutTable</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klavye kısayolları</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Diğer yerlerde</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>action (place)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Eylem</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
    </context>
    <context>
        <name>News</name>
        <message>
            <source>What's new</source>
            <translation>Yenilikler</translation>
        </message>
    </context>
    <context>
        <name>likecast::Help</name>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Kullanım kılavuzu</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Klavye kı&amp;sayolları</translation>
        </message>
        <message>
            <source>&amp;What's new</source>
            <translation>&amp;Yenilikler</translation>
        </message>
        <message>
            <source>Take the &amp;tour</source>
            <translation>Tanıtım &amp;turu</translation>
        </message>
    </context>
    <context>
        <name>likecast::HelpWindow</name>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Sonrakini bul</translation>
        </message>
        <message>
            <source>Likecast help</source>
            <translation>Likecast yardımı</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Kılavuzda ara</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>Yardım sayfaları</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Yardım</translation>
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
            <translation>Atla</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>steps of a tour</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>İleri</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchPage</name>
        <message>
            <source>Scoring photos</source>
            <translation>Fotoğraflar puanlanıyor</translation>
        </message>
        <message>
            <source>Score again</source>
            <translation>Yeniden puanla</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Kaydedildi: %1.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Klasör aç…</translation>
        </message>
        <message>
            <source>Find the best photos of a folder</source>
            <translation>Bir klasörün en iyi fotoğraflarını bulun</translation>
        </message>
        <message>
            <source>Drop a folder or many photos anywhere on this page. Likecast finds the faces in each, predicts its likes as your next post and ranks them all, while you go on working. Nothing is uploaded.</source>
            <translation>Bu sayfanın herhangi bir yerine bir klasör veya çok sayıda fotoğraf bırakın. Siz çalışmayı sürdürürken Likecast her birindeki yüzleri bulur, bir sonraki gönderiniz olarak beğenisini tahmin eder ve hepsini sıralar. Hiçbir şey internete yüklenmez.</translation>
        </message>
        <message>
            <source>Use the account and time now chosen on Predict. Photos aren't measured again.</source>
            <translation>Tahmin sayfasında şu an seçili hesabı ve saati kullan. Fotoğraflar yeniden ölçülmez.</translation>
        </message>
        <message>
            <source>Drop a folder, or photo files.</source>
            <translation>Bir klasör veya fotoğraf dosyaları bırakın.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Klasör aç</translation>
        </message>
        <message>
            <source>No photos found in this folder.</source>
            <translation>Bu klasörde fotoğraf bulunamadı.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n photos are scored.</source>
            <translation>
                <numerusform>Yalnızca ilk %n fotoğraf puanlanır.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only faces for now: Likecast knows nothing about the account. Choose one, or enter the likes of your last posts on Predict. Then score again.</source>
            <translation>Şimdilik yalnızca yüzler: Likecast hesap hakkında bir şey bilmiyor. Tahmin sayfasında bir hesap seçin veya son gönderilerinizin beğenilerini girin. Sonra yeniden puanlayın.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Tahmin</translation>
        </message>
        <message numerus="yes">
            <source>%n photos added to your drafts.</source>
            <translation>
                <numerusform>%n fotoğraf taslaklarınıza eklendi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>Report as PDF…</source>
            <translation>PDF raporu…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapor</translation>
        </message>
        <message>
            <source>Save the photos shown, best first, and those that could not be read</source>
            <translation>Gösterilen fotoğrafları en iyiler önce olacak şekilde ve okunamayanları kaydeder</translation>
        </message>
        <message>
            <source>Report as PDF</source>
            <translation>PDF raporu</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Rapor yazılıyor…</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchResults</name>
        <message>
            <source>Add to drafts</source>
            <translation>Taslaklara ekle</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV dışa aktar…</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Yüzler</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Tüm fotoğraflar</translation>
        </message>
        <message>
            <source>With faces</source>
            <translation>Yüz içeren</translation>
        </message>
        <message>
            <source>With smiles</source>
            <translation>Gülümseyen</translation>
        </message>
        <message>
            <source>Without faces</source>
            <translation>Yüz içermeyen</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Okunamayan</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Yön</translation>
        </message>
        <message>
            <source>Any orientation</source>
            <translation>Tüm yönler</translation>
        </message>
        <message>
            <source>At least … likes</source>
            <translation>En az … beğeni</translation>
        </message>
        <message>
            <source>At least this many likes</source>
            <translation>En az bu kadar beğeni</translation>
        </message>
        <message>
            <source>Number of photos to select</source>
            <translation>Seçilecek fotoğraf sayısı</translation>
        </message>
        <message>
            <source>Select the best</source>
            <translation>En iyileri seç</translation>
        </message>
        <message>
            <source>Select the photos with the most likes among those shown</source>
            <translation>Gösterilenler arasından en çok beğenili fotoğrafları seç</translation>
        </message>
        <message>
            <source>Save the table as shown</source>
            <translation>Tabloyu göründüğü gibi kaydet</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotoğraflar</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>%1 / %2 seçili</translation>
        </message>
        <message numerus="yes">
            <source>%1 photos</source>
            <comment>a number</comment>
            <translation>
                <numerusform>%1 fotoğraf</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Select at most %n photos</source>
            <translation>
                <numerusform>En fazla %n fotoğraf seçin</numerusform>
            </translation>
        </message>
        <message>
            <source>Make drafts of the selected photos on Predict</source>
            <translation>Seçili fotoğraflardan Tahmin sayfasında taslak oluştur</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>CSV dışa aktar</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchTableModel</name>
        <message>
            <source>Photos too close to call share a rank.</source>
            <translation>Başa baş fotoğraflar aynı sırayı paylaşır.</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>fotoğraf</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Beğeni</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Aralık</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Sıra</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Yüz</translation>
        </message>
        <message>
            <source>Smiles</source>
            <translation>Gülümseme</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Yön</translation>
        </message>
    </context>
    <context>
        <name>BatchText</name>
        <message>
            <source>Landscape</source>
            <translation>Yatay</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Dikey</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Kare</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 photos scored</source>
            <translation>
                <numerusform>%1 / %2 fotoğraf puanlandı</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>bir dakikadan az kaldı</translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>yaklaşık %n dk kaldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n h left</source>
            <translation>
                <numerusform>yaklaşık %n sa kaldı</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>progress, time left</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Predicted for your numbers, %1, without a caption</source>
            <translation>Sizin sayılarınız için tahmin, %1, açıklamasız</translation>
        </message>
        <message>
            <source>No account chosen</source>
            <translation>Hesap seçilmedi</translation>
        </message>
        <message>
            <source>Predicted for @%1, %2, without a caption</source>
            <translation>@%1 için tahmin, %2, açıklamasız</translation>
        </message>
    </context>
    <context>
        <name>likecast::CarouselBar</name>
        <message>
            <source>Make it the cover</source>
            <translation>Kapak yap</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Ayır</translation>
        </message>
        <message>
            <source>Photos of the carousel</source>
            <translation>Kaydırmalı gönderinin fotoğrafları</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Önceki fotoğraf</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Sonraki fotoğraf</translation>
        </message>
        <message>
            <source>Make a draft of each photo</source>
            <translation>Her fotoğraftan bir taslak yap</translation>
        </message>
        <message>
            <source>The first one is the cover. Use the arrow keys to show a photo, Alt and the arrow keys to move it.</source>
            <translation>İlk fotoğraf kapaktır. Fotoğraf göstermek için ok tuşlarını, taşımak için Alt ile ok tuşlarını kullanın.</translation>
        </message>
        <message>
            <source>Move earlier</source>
            <translation>Öne taşı</translation>
        </message>
        <message>
            <source>Move later</source>
            <translation>Arkaya taşı</translation>
        </message>
        <message>
            <source>Cover, %1</source>
            <translation>Kapak, %1</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>Fotoğraf %1, %2</translation>
        </message>
        <message>
            <source>Cover, 1 of %1</source>
            <translation>Kapak, 1 / %1</translation>
        </message>
        <message>
            <source>Photo %1 of %2</source>
            <translation>Fotoğraf %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CarouselView</name>
        <message>
            <source>Photo %1, not the cover</source>
            <translation>Fotoğraf %1, kapak değil</translation>
        </message>
        <message>
            <source>Best cover: too close to call</source>
            <translation>En iyi kapak: başa baş</translation>
        </message>
        <message>
            <source>The cover beats photo %1: %2</source>
            <translation>Kapak, %1. fotoğrafın önünde: %2</translation>
        </message>
        <message>
            <source>Photo %1 beats the cover: %2</source>
            <translation>%1. fotoğraf, kapağın önünde: %2</translation>
        </message>
    </context>
    <context>
        <name>CalendarExport</name>
        <message>
            <source>Post on Instagram</source>
            <translation>Instagram’da paylaş</translation>
        </message>
        <message>
            <source>Post to @%1</source>
            <translation>@%1 hesabında paylaş</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>post to whom, what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Photo: %1</source>
            <translation>Fotoğraf: %1</translation>
        </message>
    </context>
    <context>
        <name>CropShape</name>
        <message>
            <source>%1 (in part)</source>
            <comment>a face</comment>
            <translation>%1 (kısmen)</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between faces</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 cuts off 1 face: %2.</source>
            <translation>%1 kırpması 1 yüzü kesiyor: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 cuts off %n faces: %2.</source>
            <translation>
                <numerusform>%1 kırpması %n yüzü kesiyor: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 keeps the whole photo.</source>
            <translation>%1 kırpması fotoğrafın tamamını koruyor.</translation>
        </message>
        <message>
            <source>%1 cuts off %2 of the photo, but no face.</source>
            <translation>%1 kırpmasında fotoğrafın kesilen payı %2, ama yüzler korunuyor.</translation>
        </message>
        <message>
            <source>%1 cuts off %2 of the photo.</source>
            <translation>%1 kırpmasında fotoğrafın kesilen payı %2.</translation>
        </message>
    </context>
    <context>
        <name>PlanItem</name>
        <message>
            <source>No photo</source>
            <translation>Fotoğraf yok</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Açıklama yok</translation>
        </message>
        <message>
            <source>Post, %1, %2</source>
            <comment>day, time</comment>
            <translation>Gönderi, %1, %2</translation>
        </message>
        <message>
            <source>Draft, %1, %2</source>
            <comment>day, time</comment>
            <translation>Taslak, %1, %2</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <comment>likes</comment>
            <translation>Beklenen: %1</translation>
        </message>
        <message>
            <source>This time has passed.</source>
            <translation>Bu saat geçti.</translation>
        </message>
    </context>
    <context>
        <name>ReminderText</name>
        <message>
            <source>Time to post</source>
            <translation>Paylaşma zamanı</translation>
        </message>
        <message>
            <source>A draft without photo and caption</source>
            <translation>Fotoğrafsız ve açıklamasız bir taslak</translation>
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
            <translation>Kırpma (C)</translation>
        </message>
        <message>
            <source>Show what Instagram's crops cut off</source>
            <translation>Instagram kırpmalarının neyi kestiğini göster</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>Tüm fotoğraf</translation>
        </message>
        <message>
            <source>3:4, the profile's grid</source>
            <translation>3:4, profil ızgarası</translation>
        </message>
        <message>
            <source>4:5, portrait</source>
            <translation>4:5, dikey</translation>
        </message>
        <message>
            <source>1:1, square</source>
            <translation>1:1, kare</translation>
        </message>
        <message>
            <source>Crop: %1</source>
            <comment>ratio</comment>
            <translation>Kırpma: %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedCell</name>
        <message>
            <source>Time has passed</source>
            <translation>Zamanı geçti</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planlı</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedTab</name>
        <message>
            <source>Open Predict</source>
            <translation>Tahmin’i aç</translation>
        </message>
        <message>
            <source>Import posts</source>
            <translation>Gönderileri içe aktar</translation>
        </message>
        <message>
            <source>This is how your profile will look: drafts on top, your latest posts below. Make a draft on Predict, and import your posts on Account.</source>
            <translation>Profiliniz böyle görünecek: üstte taslaklar, altta son gönderileriniz. Tahmin sayfasında bir taslak oluşturun, Hesap sayfasında gönderilerinizi içe aktarın.</translation>
        </message>
        <message>
            <source>Your latest posts. Drop photos on Predict to see them on top.</source>
            <translation>Son gönderileriniz. Fotoğrafları üstte görmek için Tahmin sayfasına bırakın.</translation>
        </message>
        <message>
            <source>Drag a planned draft to another place: the drafts swap times. Import your posts to see them below.</source>
            <translation>Planlı bir taslağı başka bir yere sürükleyin: taslakların saatleri yer değiştirir. Gönderilerinizi altta görmek için içe aktarın.</translation>
        </message>
        <message>
            <source>Drag a planned draft to another place, or use Ctrl with the arrow keys: the drafts swap times.</source>
            <translation>Planlı bir taslağı başka bir yere sürükleyin veya Ctrl ile ok tuşlarını kullanın: taslakların saatleri yer değiştirir.</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedView</name>
        <message>
            <source>Profile grid</source>
            <translation>Profil ızgarası</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a post. Hold Ctrl to move a planned draft. Press Enter to open a draft on Predict.</source>
            <translation>Gönderi seçmek için ok tuşlarını kullanın. Planlı bir taslağı taşımak için Ctrl tuşunu basılı tutun. Enter, taslağı Tahmin sayfasında açar.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PlanPage</name>
        <message>
            <source>Plan sections</source>
            <translation>Plan bölümleri</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Hafta</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Akış</translation>
        </message>
        <message>
            <source>Export calendar</source>
            <translation>Takvimi dışa aktar</translation>
        </message>
        <message>
            <source>Calendars (%1)</source>
            <translation>Takvimler (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts saved to %1.</source>
            <translation>
                <numerusform>%n taslak kaydedildi: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekChip</name>
        <message>
            <source>Passed</source>
            <comment>a draft's time</comment>
            <translation>Geçti</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekTab</name>
        <message>
            <source>Export calendar…</source>
            <translation>Takvimi dışa aktar…</translation>
        </message>
        <message>
            <source>Previous week (Page Up)</source>
            <translation>Önceki hafta (Page Up)</translation>
        </message>
        <message>
            <source>Next week (Page Down)</source>
            <translation>Sonraki hafta (Page Down)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message>
            <source>Saves all planned drafts for your calendar (.ics)</source>
            <translation>Tüm planlı taslakları takviminiz için kaydeder (.ics)</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day of a week</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>No drafts yet. Drop photos on Predict: each draft appears here at its time, and you can drag it to another.</source>
            <translation>Henüz taslak yok. Tahmin sayfasına fotoğraf bırakın: her taslak burada kendi saatinde görünür, başka bir saate sürükleyebilirsiniz.</translation>
        </message>
        <message>
            <source>Open Predict</source>
            <translation>Tahmin’i aç</translation>
        </message>
        <message>
            <source>No drafts in this week. The next one is on %1.</source>
            <translation>Bu hafta taslak yok. Bir sonraki: %1.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>No drafts in this week.</source>
            <translation>Bu hafta taslak yok.</translation>
        </message>
        <message>
            <source>Drag a draft to another day or hour, or use Ctrl with the arrow keys. Double-click opens it.</source>
            <translation>Bir taslağı başka bir güne veya saate sürükleyin ya da Ctrl ile ok tuşlarını kullanın. Çift tıklama açar.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekView</name>
        <message>
            <source>Week</source>
            <translation>Hafta</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a draft. Hold Ctrl to move it to another day or hour. Press Enter to open it on Predict.</source>
            <translation>Taslak seçmek için ok tuşlarını kullanın. Başka bir güne veya saate taşımak için Ctrl tuşunu basılı tutun. Enter, Tahmin sayfasında açar.</translation>
        </message>
    </context>
    <context>
        <name>JournalCharts</name>
        <message>
            <source>Predicted and actual likes</source>
            <translation>Tahmin edilen ve gerçek beğeni</translation>
        </message>
        <message>
            <source>Predicted range</source>
            <translation>Tahmin aralığı</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Tahmin</translation>
        </message>
        <message>
            <source>Actual likes</source>
            <translation>Gerçek beğeni</translation>
        </message>
        <message>
            <source>Ranges that held</source>
            <translation>Tutan aralıklar</translation>
        </message>
        <message>
            <source>80 % interval</source>
            <translation>80 % aralığı</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Pay</translation>
        </message>
        <message>
            <source>Aim: 8 in 10</source>
            <translation>Hedef: 10 gönderide 8</translation>
        </message>
        <message>
            <source>%1: predicted %2 (%3 to %4), actual %5</source>
            <translation>%1: tahmin %2 (%3 ile %4 arası), gerçek %5</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>Predicted likes</source>
            <translation>Tahmin edilen beğeni</translation>
        </message>
        <message>
            <source>Range from</source>
            <translation>Aralık alt sınırı</translation>
        </message>
        <message>
            <source>Range to</source>
            <translation>Aralık üst sınırı</translation>
        </message>
        <message>
            <source>First post</source>
            <translation>İlk gönderi</translation>
        </message>
        <message>
            <source>Last post</source>
            <translation>Son gönderi</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Gönderi</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>Aralıkta</translation>
        </message>
        <message>
            <source>Share, low</source>
            <translation>Pay, en az</translation>
        </message>
        <message>
            <source>Share, high</source>
            <translation>Pay, en çok</translation>
        </message>
    </context>
    <context>
        <name>JournalText</name>
        <message>
            <source>Nothing here yet. After you publish a draft, press “I posted this” on Predict. Its prediction is saved here, and we'll add the real likes at your next import or refresh.</source>
            <translation>Burada henüz bir şey yok. Bir taslağı yayımladıktan sonra Tahmin sayfasında “Bunu paylaştım” düğmesine basın. Tahmini burada saklanır; gerçek beğenileri bir sonraki içe aktarmada veya yenilemede ekleriz.</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts are waiting for their likes.</source>
            <translation>
                <numerusform>%1 gönderi beğenilerini bekliyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 posts landed in the range (%3). We aim for 8 in 10.</source>
            <translation>%2 gönderiden %1 tanesi aralığa düştü (%3). Hedefimiz 10 gönderide 8.</translation>
        </message>
        <message>
            <source>That is too few to judge the ranges by.</source>
            <translation>Aralıkları değerlendirmek için bu çok az.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts do not count yet: their likes are from the first day.</source>
            <translation>
                <numerusform>%n gönderi henüz sayılmıyor: beğenileri ilk günden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only %1 of the last %2 posts landed in the range: too few for chance. Ranges adapt to every new post, so the next ones are wider.</source>
            <translation>Son %2 gönderiden yalnızca %1 tanesi aralığa düştü: rastlantı için çok az. Aralıklar her yeni gönderiye uyum sağlar, bu yüzden sonrakiler daha geniş.</translation>
        </message>
        <message>
            <source>Predictions run high: %1 of the last %2 posts got fewer likes than predicted. Import your latest posts so that Likecast knows your present level.</source>
            <translation>Tahminler yüksek kalıyor: son %2 gönderiden %1 tanesi tahminden az beğeni aldı. Likecast’in şimdiki düzeyinizi bilmesi için son gönderilerinizi içe aktarın.</translation>
        </message>
        <message>
            <source>Predictions run low: %1 of the last %2 posts got more likes than predicted. Import your latest posts so that Likecast knows your present level.</source>
            <translation>Tahminler düşük kalıyor: son %2 gönderiden %1 tanesi tahminden çok beğeni aldı. Likecast’in şimdiki düzeyinizi bilmesi için son gönderilerinizi içe aktarın.</translation>
        </message>
        <message>
            <source>%1 to %2: %3 of %4 (%5)</source>
            <comment>days, counts, share</comment>
            <translation>%1 – %2: %3 / %4 (%5)</translation>
        </message>
        <message>
            <source>Latest %1 posts: %2 in range. All before: %3 of %4. Ranges widen or narrow with every real count, to stay at 8 in 10.</source>
            <translation>Son %1 gönderi: %2 tanesi aralıkta. Öncekilerin hepsi: %3 / %4. Aralıklar her gerçek sayıyla genişler veya daralır; hedef 10 gönderide 8.</translation>
        </message>
    </context>
    <context>
        <name>LikesChart</name>
        <message>
            <source>A trend needs posts on ten days within two weeks or more.</source>
            <translation>Eğilim için iki hafta veya daha uzun sürede on ayrı günde gönderi gerekir.</translation>
        </message>
        <message>
            <source>No clear trend: anything from %1 to %2 over this period.</source>
            <translation>Belirgin bir eğilim yok: bu dönemde %1 ile %2 arasında herhangi bir değer.</translation>
        </message>
        <message>
            <source>Trend over this period: %1 (range %2 to %3).</source>
            <translation>Bu dönemdeki eğilim: %1 (aralık: %2 ile %3 arası).</translation>
        </message>
        <message numerus="yes">
            <source>8 in 10 posts got between %1 and %2 likes (shaded). %n posts got more.</source>
            <translation>
                <numerusform>10 gönderiden 8 tanesi %1 ile %2 arasında beğeni aldı (gölgeli). Daha çok alan: %n gönderi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Likes over time</source>
            <translation>Zaman içinde beğeni</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Beğeni</translation>
        </message>
        <message>
            <source>No likes known yet.</source>
            <translation>Henüz bilinen beğeni yok.</translation>
        </message>
        <message>
            <source>Your usual range appears with ten posts.</source>
            <translation>Her zamanki aralığınız on gönderiyle görünür.</translation>
        </message>
    </context>
    <context>
        <name>PostGroupText</name>
        <message>
            <source>No face</source>
            <translation>Yüz yok</translation>
        </message>
        <message>
            <source>One face</source>
            <translation>Bir yüz</translation>
        </message>
        <message>
            <source>Two or more faces</source>
            <translation>İki veya daha çok yüz</translation>
        </message>
        <message>
            <source>Faces, none smiling</source>
            <translation>Yüz var, gülümseyen yok</translation>
        </message>
        <message>
            <source>At least one smile</source>
            <translation>En az bir gülümseme</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Açıklama yok</translation>
        </message>
        <message>
            <source>Caption: %1 characters</source>
            <translation>Açıklama: %1 karakter</translation>
        </message>
        <message>
            <source>No hashtag</source>
            <translation>Hashtag yok</translation>
        </message>
        <message>
            <source>Hashtags: %1</source>
            <translation>Hashtag: %1</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <comment>a count</comment>
            <translation>%1 veya daha çok</translation>
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
            <translation>En iyi gönderiler</translation>
        </message>
        <message>
            <source>Weakest posts</source>
            <translation>En zayıf gönderiler</translation>
        </message>
        <message>
            <source>Report of @%1</source>
            <translation>@%1 raporu</translation>
        </message>
        <message>
            <source>%1 to %2. Made by Likecast on %3.</source>
            <translation>%1 – %2. Likecast tarafından hazırlandı, %3.</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Sayılar</translation>
        </message>
        <message>
            <source>Posts with known likes</source>
            <translation>Beğenisi bilinen gönderiler</translation>
        </message>
        <message>
            <source>Likes in total</source>
            <translation>Toplam beğeni</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Medyan beğeni</translation>
        </message>
        <message>
            <source>Average likes</source>
            <translation>Ortalama beğeni</translation>
        </message>
        <message>
            <source>Followers, latest count</source>
            <translation>Takipçi, son sayım</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Gösterge</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>The time before of the same length has too few posts to compare.</source>
            <translation>Aynı uzunluktaki önceki dönemde karşılaştırmaya yetecek gönderi yok.</translation>
        </message>
        <message>
            <source>Typical likes against the same time before (%1 posts): %2 (range %3 to %4).</source>
            <translation>Aynı uzunluktaki önceki döneme göre (%1 gönderi) tipik beğeni: %2 (aralık: %3 ile %4 arası).</translation>
        </message>
        <message>
            <source>Likes cannot be told apart from the same time before (%1 posts): anything from %2 to %3.</source>
            <translation>Beğeniler aynı uzunluktaki önceki dönemden (%1 gönderi) ayırt edilemiyor: %2 ile %3 arasında herhangi bir değer.</translation>
        </message>
        <message>
            <source>Likes: %1</source>
            <translation>Beğeni: %1</translation>
        </message>
        <message>
            <source>can't tell yet</source>
            <translation>henüz belli değil</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>an 80 % interval</comment>
            <translation>%1 ile %2 arası</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Beğeni</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Aralık</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Gönderi</translation>
        </message>
        <message>
            <source>What goes with more likes</source>
            <translation>Daha çok beğeniye ne eşlik ediyor</translation>
        </message>
        <message>
            <source>This needs at least 30 posts with known likes.</source>
            <translation>Bunun için beğenisi bilinen en az 30 gönderi gerekir.</translation>
        </message>
        <message>
            <source>From all %1 posts so far, each compared with what was usual at its time. Association, not cause. Ranges are 80 % intervals.</source>
            <translation>Şimdiye kadarki tüm gönderilerden (%1), her biri o zamanki olağan düzeyle karşılaştırıldı. İlişkidir, neden değil. Aralıklar 80 % aralığıdır.</translation>
        </message>
        <message>
            <source>The posts are all of one kind.</source>
            <translation>Gönderilerin hepsi aynı türden.</translation>
        </message>
        <message>
            <source>Kind of post</source>
            <translation>Gönderi türü</translation>
        </message>
        <message>
            <source>No word or hashtag stands out from chance.</source>
            <translation>Rastlantının ötesine geçen bir sözcük veya hashtag yok.</translation>
        </message>
        <message>
            <source>Word or hashtag</source>
            <translation>Sözcük veya hashtag</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>En iyi saatler</translation>
        </message>
        <message>
            <source>No hour clearly stands out.</source>
            <translation>Açıkça öne çıkan bir saat yok.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 (%3) get %4 more likes than usual (range %5 to %6, %7 posts).</source>
            <translation>%1 ile %2 arasındaki (%3) gönderiler her zamankinden %4 daha çok beğeni alıyor (aralık: %5 ile %6 arası, %7 gönderi).</translation>
        </message>
        <message>
            <source>How good the predictions were</source>
            <translation>Tahminler ne kadar iyiydi</translation>
        </message>
        <message>
            <source>No post of this time is in the journal.</source>
            <translation>Günlükte bu dönemden gönderi yok.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartExport</name>
        <message>
            <source>Saved to %1.</source>
            <translation>Kaydedildi: %1.</translation>
        </message>
        <message>
            <source>Save “%1”</source>
            <translation>Kaydet: “%1”</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>Görsel olarak kopyala</translation>
        </message>
        <message>
            <source>Chart copied.</source>
            <translation>Grafik kopyalandı.</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>PNG olarak kaydet…</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>SVG olarak kaydet…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>CSV olarak kaydet…</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Tablo olarak göster</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartMenuButton</name>
        <message>
            <source>Copy or save this chart</source>
            <translation>Bu grafiği kopyala veya kaydet</translation>
        </message>
        <message>
            <source>Copy or save “%1”</source>
            <translation>Kopyala veya kaydet: “%1”</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartTableDialog</name>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareCard</name>
        <message>
            <source>Too few posts to compare: each side needs posts on five days.</source>
            <translation>Karşılaştırmak için çok az gönderi: her iki tarafta beş ayrı günde gönderi gerekir.</translation>
        </message>
        <message>
            <source>Typical likes: %1 against %2 (range %3 to %4).</source>
            <translation>Tipik beğeni: %2 ile karşılaştırınca %1 (aralık: %3 ile %4 arası).</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Karşılaştır</translation>
        </message>
        <message>
            <source>Likes compared</source>
            <translation>Karşılaştırılan beğeni</translation>
        </message>
        <message>
            <source>8 in 10 posts</source>
            <translation>10 gönderiden 8 tanesi</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Medyan beğeni</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Dönem</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Son 30 gün</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Son 90 gün</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Son bir yıl</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Şununla karşılaştır</translation>
        </message>
        <message>
            <source>with the time before</source>
            <translation>önceki dönemle</translation>
        </message>
        <message>
            <source>with @%1</source>
            <translation>@%1 ile</translation>
        </message>
        <message>
            <source>the time before</source>
            <translation>önceki dönem</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n posts</source>
            <comment>a period or an account</comment>
            <translation>
                <numerusform>%1, %n gönderi</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: median %2, 8 in 10 posts %3 to %4</source>
            <translation>%1: medyan %2, 10 gönderiden 8 tanesi %3 ile %4 arası</translation>
        </message>
        <message>
            <source>Posts of</source>
            <translation>Gönderilerin sahibi</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Gönderi</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <translation>10. yüzdelik</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>90. yüzdelik</translation>
        </message>
        <message>
            <source>Posts per week</source>
            <translation>Haftalık gönderi</translation>
        </message>
        <message>
            <source>Could be chance: %1 against %2 (range %3 to %4).</source>
            <translation>Rastlantı olabilir: %1 (karşılaştırma: %2; aralık %3 – %4).</translation>
        </message>
    </context>
    <context>
        <name>likecast::HistogramChart</name>
        <message>
            <source>From – to</source>
            <translation>Aralık</translation>
        </message>
    </context>
    <context>
        <name>likecast::JournalTable</name>
        <message>
            <source>Posted</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Tahmin</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Aralık</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Gerçek</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>Aralıkta</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Açıklama</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Günlük</translation>
        </message>
        <message>
            <source>Predictions and what really happened. F2 edits the likes, Delete removes the entry.</source>
            <translation>Tahminler ve gerçekte olanlar. F2 beğenileri düzenler, Delete kaydı siler.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message>
            <source>Range from</source>
            <translation>Aralık alt sınırı</translation>
        </message>
        <message>
            <source>Range to</source>
            <translation>Aralık üst sınırı</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Elle girildi</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>evet</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>henüz yok</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>fotoğraf yok</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>fotoğraf</translation>
        </message>
        <message>
            <source>Press F2 to type them.</source>
            <translation>Girmek için F2 tuşuna basın.</translation>
        </message>
        <message>
            <source>You typed this number.</source>
            <translation>Bu sayıyı siz girdiniz.</translation>
        </message>
        <message>
            <source>no, fewer</source>
            <translation>hayır, az</translation>
        </message>
        <message>
            <source>no, more</source>
            <translation>hayır, çok</translation>
        </message>
    </context>
    <context>
        <name>likecast::ReportPanel</name>
        <message>
            <source>Report</source>
            <translation>Rapor</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF olarak kaydet…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Dönem</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Son çeyrek</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Son 90 gün</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Son bir yıl</translation>
        </message>
        <message>
            <source>Own days</source>
            <translation>Seçtiğiniz günler</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>İlk gün</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Son gün</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Report of @%1</source>
            <translation>@%1 raporu</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Rapor yazılıyor…</translation>
        </message>
        <message>
            <source>There are no posts with known likes in this period. Choose another.</source>
            <translation>Bu dönemde beğenisi bilinen gönderi yok. Başka bir dönem seçin.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was saved.</source>
            <translation>Durduruldu. Hiçbir şey kaydedilmedi.</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Planned post</source>
            <translation>Planlanan gönderi</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <comment>weekday and time, date, time zone</comment>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>Predicted by Likecast on %1</source>
            <translation>Likecast tahmini, %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::DraftSharing</name>
        <message>
            <source>Photo copied.</source>
            <translation>Fotoğraf kopyalandı.</translation>
        </message>
        <message>
            <source>Report card copied.</source>
            <translation>Sonuç kartı kopyalandı.</translation>
        </message>
        <message>
            <source>This is the example. Add a photo of yours to share its report card.</source>
            <translation>Bu bir örnek. Sonuç kartını paylaşmak için kendi fotoğrafınızı ekleyin.</translation>
        </message>
        <message>
            <source>Nothing to copy yet. Wait until the photo and its number are there.</source>
            <translation>Henüz kopyalanacak bir şey yok. Fotoğraf ve sayısı gelene kadar bekleyin.</translation>
        </message>
    </context>
    <context>
        <name>BatchReport</name>
        <message>
            <source>Photos, best first</source>
            <translation>Fotoğraflar, en iyiler önce</translation>
        </message>
        <message>
            <source>%1. Made by Likecast on %2.</source>
            <comment>what the photos were predicted as, date</comment>
            <translation>%1. Likecast tarafından hazırlandı, %2.</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>rank, file</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Likes: %1 (range %2)</source>
            <translation>Beğeni: %1 (aralık %2)</translation>
        </message>
        <message>
            <source>%1. Faces: %2, smiles: %3</source>
            <comment>orientation, figures</comment>
            <translation>%1. Yüz: %2, gülümseme: %3</translation>
        </message>
        <message>
            <source>No photo could be scored.</source>
            <translation>Hiçbir fotoğraf puanlanamadı.</translation>
        </message>
        <message>
            <source>About %1 of posts like these land within their range. Photos too close to call share a rank.</source>
            <translation>Bunun gibi gönderilerin yaklaşık %1 kadarı aralığında kalır. Birbirine çok yakın fotoğraflar aynı sırayı paylaşır.</translation>
        </message>
        <message>
            <source>The first %1 of %2 photos. The exported CSV file lists them all.</source>
            <translation>%2 fotoğrafın ilk %1 tanesi. Dışa aktarılan CSV dosyasında hepsi var.</translation>
        </message>
        <message>
            <source>Not readable: %1</source>
            <translation>Okunamayan: %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Neden</translation>
        </message>
    </context>
    <context>
        <name>FigureText</name>
        <message numerus="yes">
            <source>%1 likes</source>
            <translation>
                <numerusform>%1 beğeni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 comments</source>
            <translation>
                <numerusform>%1 yorum</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 saves</source>
            <translation>
                <numerusform>%1 kaydetme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 shares</source>
            <translation>
                <numerusform>%1 paylaşım</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 views</source>
            <translation>
                <numerusform>%1 görüntülenme</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 engagement rate</source>
            <translation>%1 etkileşim oranı</translation>
        </message>
        <message>
            <source>likes</source>
            <translation>beğeni</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>yorum</translation>
        </message>
        <message>
            <source>saves</source>
            <translation>kaydetme</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>paylaşım</translation>
        </message>
        <message>
            <source>views</source>
            <translation>görüntülenme</translation>
        </message>
        <message>
            <source>engagement rate</source>
            <translation>etkileşim oranı</translation>
        </message>
        <message>
            <source>Expected likes</source>
            <translation>Beklenen beğeni</translation>
        </message>
        <message>
            <source>Expected comments</source>
            <translation>Beklenen yorum</translation>
        </message>
        <message>
            <source>Expected saves</source>
            <translation>Beklenen kaydetme</translation>
        </message>
        <message>
            <source>Expected shares</source>
            <translation>Beklenen paylaşım</translation>
        </message>
        <message>
            <source>Expected views</source>
            <translation>Beklenen görüntülenme</translation>
        </message>
        <message>
            <source>Expected engagement rate</source>
            <translation>Beklenen etkileşim oranı</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>yüzde puanı</translation>
        </message>
    </context>
    <context>
        <name>likecast::FigureChooser</name>
        <message>
            <source>Predict: %1</source>
            <comment>likes, comments, ...</comment>
            <translation>Tahmin: %1</translation>
        </message>
        <message>
            <source>Figure to predict</source>
            <translation>Tahmin edilecek sayı</translation>
        </message>
        <message>
            <source>Choose what to predict. Figures appear here once at least %1 of this account&apos;s posts have them.</source>
            <translation>Neyin tahmin edileceğini seçin. Sayılar, bu hesabın en az %1 gönderisinde bulununca burada görünür.</translation>
        </message>
    </context>
    <context>
        <name>likecast::DetectorOffer</name>
        <message>
            <source>The optional YuNet detector (%1) may find a missed face.</source>
            <translation>İsteğe bağlı YuNet dedektörü (%1) gözden kaçan bir yüzü bulabilir.</translation>
        </message>
        <message>
            <source>Model packs</source>
            <translation>Model paketleri</translation>
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
            <translation>Reels kapağı</translation>
        </message>
        <message>
            <source>Frames of the video</source>
            <translation>Videonun kareleri</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a frame, Enter to make it the cover.</source>
            <translation>Kare seçmek için ok tuşlarını, kapak yapmak için Enter tuşunu kullanın.</translation>
        </message>
        <message>
            <source>Cover, at %1</source>
            <comment>minutes and seconds</comment>
            <translation>Kapak, %1</translation>
        </message>
        <message>
            <source>Make the frame at %1 the cover</source>
            <translation>%1 anındaki kareyi kapak yap</translation>
        </message>
        <message>
            <source>Choose a cover from %1</source>
            <translation>%1 içinden kapak seçin</translation>
        </message>
        <message>
            <source>Cover from %1, at %2</source>
            <comment>file, minutes and seconds</comment>
            <translation>Kapak: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::ReelCovers</name>
        <message>
            <source>Reading %1…</source>
            <translation>%1 okunuyor…</translation>
        </message>
    </context>
</TS>
