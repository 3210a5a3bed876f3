#include "core/caption/stop_words.h"

#include "core/common/enum_text.h"

namespace likecast
{

namespace
{

constexpr EnumText<CaptionLanguage> stopWords[]{
    {CaptionLanguage::Unknown, nullptr},
    {CaptionLanguage::Arabic,
     u"في من على إلى عن مع هذا هذه ذلك التي الذي الذين ما لا لم لن إن أن أو و ثم قد كل كان كانت "
     u"هو هي هم نحن أنا انا أنت انت كما بعد قبل بين عند حتى إذا لو ليس يا به بها له لها فيه فيها "
     u"منه منها"},
    {CaptionLanguage::Catalan,
     u"el la els les un una uns unes de del dels i o però que amb per al als en és són no molt "
     u"més aquest aquesta aquests això com quan on tot tots tota nostra nostre seva seu avui hem "
     u"ha han va ser està estan també fins des sense entre si ja em et es ens us"},
    {CaptionLanguage::Danish,
     u"og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi "
     u"min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv "
     u"her alle vil blev kunne ind når være dog noget hvis jeg mit meget efter dag tak"},
    {CaptionLanguage::Dutch,
     u"de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om "
     u"hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar "
     u"naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen omdat iets worden toch al "
     u"waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd "
     u"altijd wordt wezen kunnen ons zelf tegen na wil kon niets uw iemand geweest andere onze "
     u"jullie"},
    {CaptionLanguage::English,
     u"i me my myself we our ours ourselves you you're you've you'll you'd your yours yourself he "
     u"him his himself she she's her hers herself it it's its itself they them their theirs "
     u"themselves what which who whom this that that'll these those am is are was were be been "
     u"being have has had having do does did doing a an the and but if or because as until while "
     u"of at by for with about against between into through during before after above below to "
     u"from up down in out on off over under again further then once here there when where why "
     u"how all any both each few more most other some such no nor not only own same so than too "
     u"very s t can will just don don't should should've now d ll m o re ve y ain aren't couldn't "
     u"didn't doesn't hadn't hasn't haven't isn't i'm i've i'll i'd we're we've we'll they're "
     u"they've there's that's what's let's ma mightn't mustn't needn't shan't shouldn't wasn't "
     u"weren't won't wouldn't can't could would yourselves"},
    {CaptionLanguage::Finnish,
     u"ja on ei se että en hän oli mutta ovat olen kun niin myös tai jos mitä mikä tämä nyt vain "
     u"vielä kuin sitä sen ne minun minä sinä me te he ole olla olet ollut kanssa joka jotka "
     u"tänään ihan sitten jo minua mun sun tuo nämä noin koska kaikki paljon aina kiitos"},
    {CaptionLanguage::French,
     u"au aux avec ce ces dans de des du elle en et eux il ils je la le les leur lui ma mais me "
     u"même mes moi mon ne nos notre nous on ou où par pas pour qu que qui sa se ses son sur ta "
     u"te tes toi ton tu un une vos votre vous c d j l à m n s t y été est suis es êtes sont sera "
     u"ai as avons avez ont était cette cet comme plus très tout tous toute toutes bien fait être "
     u"avoir aussi sans chez entre quand donc si ça ici aujourd"},
    {CaptionLanguage::German,
     u"aber alle allem allen aller alles als also am an ander andere auch auf aus bei bin bis "
     u"bist da damit dann der den des dem die das dass dein deine dich dir du dies diese diesem "
     u"diesen dieser dieses doch dort durch ein eine einem einen einer eines er ihn ihm es etwas "
     u"euer eure für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich mich mir "
     u"ihr ihre im in ist ja jede jeden jeder jedes jetzt kann kein keine können könnte machen "
     u"man mein meine mit muss nach nicht nichts noch nun nur ob oder ohne sehr sein seine sich "
     u"sie sind so soll sondern über um und uns unser unsere unter viel vom von vor war waren was "
     u"weil wenn wer werde werden wie wieder will wir wird wo zu zum zur zwischen heute"},
    {CaptionLanguage::Greek,
     u"ο η το οι τα του τησ των τον την και κι κ ειναι είναι ήταν να θα μα αλλά με σε στο στη "
     u"στην στον στα στισ στουσ για από που πωσ τι δεν μη μην ένα μια ένασ αυτό αυτή αυτόσ μου "
     u"σου μασ σασ τουσ όπωσ πολύ όταν όλα όλοι κάθε έχει έχω ή ωσ"},
    {CaptionLanguage::Hindi,
     u"और का के की को में से है हैं था थी थे हो हुआ हुई यह ये वह वे इस उस इन उन पर ने भी ही तो कि "
     u"जो एक नहीं कर करना किया लिए साथ अपने अपनी अपना मैं हम आप तुम मेरा मेरी मेरे हमारे क्या कोई "
     u"कुछ सब जब तक या बहुत गया रहा रही रहे"},
    {CaptionLanguage::Hungarian,
     u"a az és hogy nem is egy de ez azt ha csak mint már még volt van meg vagy el lesz minden "
     u"nagyon ki mert aki ami ezt itt ott most így úgy én te ő mi ti ők nekem neked hozzá után "
     u"alatt akkor olyan ma sok több lehet kell voltak vannak ezek azok között"},
    {CaptionLanguage::Indonesian,
     u"yang di dan ini itu dengan untuk dari tidak ada ke kita kami aku saya kamu anda dia mereka "
     u"akan pada juga sudah bisa karena oleh atau dalam lebih sangat hari adalah para saat masih "
     u"agar bagi tapi tetapi seperti jadi telah semua belum hanya banyak lagi apa siapa kalau ya "
     u"nya kak yg utk dgn"},
    {CaptionLanguage::Italian,
     u"ad al allo ai agli all alla alle con col da dal dallo dai dagli dall dalla dalle di del "
     u"dello dei degli dell della delle in nel nello nei negli nell nella nelle su sul sullo sui "
     u"sugli sull sulla sulle per tra contro io tu lui lei noi voi loro mio mia miei mie tuo tua "
     u"tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro mi ti ci vi lo la li le gli "
     u"ne il un uno una ma ed se perché anche come dov dove che chi cui non più quale quanto "
     u"quanti quella quello questo questi questa queste si tutto tutti a c e i l o ho hai ha "
     u"abbiamo hanno è sono sei siamo era oggi molto così"},
    {CaptionLanguage::Norwegian,
     u"og i jeg det at en et den til er som på de med han av ikke der så var meg seg men ett har "
     u"om vi min mitt ha hadde hun nå over da ved fra du ut sin dem oss opp man kan hans hvor "
     u"eller hva skal selv sjøl her alle vil bli ble blitt kunne inn når være kom noen noe ville "
     u"dere deg etter før veldig dag takk"},
    {CaptionLanguage::Portuguese,
     u"de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao "
     u"ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso "
     u"ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram "
     u"essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós tenho lhe "
     u"deles essas esses pelas este fosse dele tu te vocês vos lhes meus minhas teu tua nosso "
     u"nossa nossos nossas dela delas esta estes estas aquele aquela isto aquilo estou estamos "
     u"estava pra pro aqui hoje sobre são vai vamos todos todas tudo cada onde ainda q vc"},
    {CaptionLanguage::Romanian,
     u"și si în in la cu de pe din pentru nu că ca să sa este e sunt un o ce care mai a al ai ale "
     u"au am ar as fi fost foarte dar sau iar cum când cand unde tot toate toți toata toată noi "
     u"voi el ea ei ele eu tu mine meu mea mei mele nostru noastră tău ta său lor lui prin spre "
     u"până pana fără fara după dupa peste între acest această acesta aceasta acești asta azi "
     u"doar așa asa ne vă va se îmi imi îți iti mi ți le îl o cel cea cei cele decât dacă daca "
     u"chiar într dintr printr"},
    {CaptionLanguage::Russian,
     u"и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее "
     u"мне было вот от меня еще нет о из ему теперь когда даже ну ли если уже или ни быть был "
     u"него до вас нибудь уж вам ведь там потом себя ничего ей может они тут где есть надо ней "
     u"для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот "
     u"того потому этого какой ним здесь этом один почти мой тем чтобы нее сейчас были куда зачем "
     u"всех можно при наконец два об другой хоть после над больше тот через эти нас про всего них "
     u"какая много разве эту моя свою этой перед иногда лучше чуть том всегда конечно всю между "
     u"это очень наш наши сегодня"},
    {CaptionLanguage::Spanish,
     u"de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya "
     u"o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde "
     u"todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos "
     u"qué unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella "
     u"estar estas algunas algo nosotros mi mis tú te ti tu tus ellas nosotras vosotros os mío "
     u"mía es soy eres somos son sea está están fue era ha han he hoy así cada nuestro nuestra "
     u"nuestros nuestras aquí siempre"},
    {CaptionLanguage::Swedish,
     u"och det att i en jag hon som han på den med var sig för så till är men ett om hade de av "
     u"icke mig du henne då sin nu har inte hans honom skulle hennes där min man ej vid kunde "
     u"något från ut när efter upp vi dem vara vad över än dig kan sina här ha mot alla under "
     u"någon eller allt mycket sedan ju denna själv detta åt utan varit hur ingen mitt ni bli "
     u"blev oss din dessa några deras blir mina samma vilken er sådan vår blivit dess inom mellan "
     u"idag tack"},
    {CaptionLanguage::Tamil,
     u"ஒரு என்று மற்றும் இந்த இது என்ற கொண்டு என்பது பல ஆகும் அல்லது அவர் நான் உள்ள அந்த இவர் என முதல் என்ன "
     u"இருந்து சில என் போன்ற வேண்டும் வந்து இதன் அது அவன் தான் பலரும் என்னும் மேலும் பின்னர் கொண்ட இருக்கும்"},
    {CaptionLanguage::Turkish,
     u"ve bir bu da de için çok ile ne gibi daha ben sen biz siz onlar o var yok olan olarak ama "
     u"kadar sonra en her mi mı mu mü değil ki diye hem ya şu bana sana bize size beni seni benim "
     u"senin bizim sizin onun oldu olsun olur oluyor nasıl neden şey şimdi bugün artık hiç iyi "
     u"güzel tüm bütün veya ise yani çünkü bile sadece her"},
};
static_assert(isComplete(stopWords, CaptionLanguage::Turkish));

} // namespace

const char16_t* stopWordList(CaptionLanguage language)
{
    return stopWords[static_cast<std::size_t>(language)].text;
}

} // namespace likecast
