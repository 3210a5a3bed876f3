#include "core/caption/stop_words.h"

namespace likecast
{

namespace
{

constexpr char16_t arabic[] =
    u"في من على إلى عن مع هذا هذه ذلك التي الذي الذين ما لا لم لن إن أن أو و ثم قد كل كان كانت هو "
    u"هي "
    u"هم نحن أنا انا أنت انت كما بعد قبل بين عند حتى إذا لو ليس يا به بها له لها فيه فيها منه منها";
constexpr char16_t catalan[] =
    u"el la els les un una uns unes de del dels i o però que amb per al als en és són no molt més "
    u"aquest aquesta aquests això com quan on tot tots tota nostra nostre seva seu avui hem ha han "
    u"va ser està estan també fins des sense entre si ja em et es ens us";
constexpr char16_t danish[] =
    u"og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi min "
    u"havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle "
    u"vil blev kunne ind når være dog noget hvis jeg mit meget efter dag tak";
constexpr char16_t dutch[] =
    u"de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om "
    u"hem "
    u"dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar "
    u"heb "
    u"hoe heeft hebben deze u want nog zal me zij nu ge geen omdat iets worden toch al waren veel "
    u"meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd wordt "
    u"wezen kunnen ons zelf tegen na wil kon niets uw iemand geweest andere onze jullie";
constexpr char16_t english[] =
    u"i me my myself we our ours ourselves you you're you've you'll you'd your yours yourself he "
    u"him "
    u"his himself she she's her hers herself it it's its itself they them their theirs themselves "
    u"what which who whom this that that'll these those am is are was were be been being have has "
    u"had having do does did doing a an the and but if or because as until while of at by for with "
    u"about against between into through during before after above below to from up down in out on "
    u"off over under again further then once here there when where why how all any both each few "
    u"more most other some such no nor not only own same so than too very s t can will just don "
    u"don't should should've now d ll m o re ve y ain aren't couldn't didn't doesn't hadn't hasn't "
    u"haven't isn't i'm i've i'll i'd we're we've we'll they're they've there's that's what's "
    u"let's "
    u"ma mightn't mustn't needn't shan't shouldn't wasn't weren't won't wouldn't can't could would "
    u"yourselves";
constexpr char16_t finnish[] =
    u"ja on ei se että en hän oli mutta ovat olen kun niin myös tai jos mitä mikä tämä nyt vain "
    u"vielä "
    u"kuin sitä sen ne minun minä sinä me te he ole olla olet ollut kanssa joka jotka tänään ihan "
    u"sitten jo minua mun sun tuo nämä noin koska kaikki paljon aina kiitos";
constexpr char16_t french[] =
    u"au aux avec ce ces dans de des du elle en et eux il ils je la le les leur lui ma mais me "
    u"même "
    u"mes moi mon ne nos notre nous on ou où par pas pour qu que qui sa se ses son sur ta te tes "
    u"toi "
    u"ton tu un une vos votre vous c d j l à m n s t y été est suis es êtes sont sera ai as avons "
    u"avez ont était cette cet comme plus très tout tous toute toutes bien fait être avoir aussi "
    u"sans chez entre quand donc si ça ici aujourd";
constexpr char16_t german[] =
    u"aber alle allem allen aller alles als also am an ander andere auch auf aus bei bin bis bist "
    u"da "
    u"damit dann der den des dem die das dass dein deine dich dir du dies diese diesem diesen "
    u"dieser "
    u"dieses doch dort durch ein eine einem einen einer eines er ihn ihm es etwas euer eure für "
    u"gegen "
    u"gewesen hab habe haben hat hatte hatten hier hin hinter ich mich mir ihr ihre im in ist ja "
    u"jede "
    u"jeden jeder jedes jetzt kann kein keine können könnte machen man mein meine mit muss nach "
    u"nicht "
    u"nichts noch nun nur ob oder ohne sehr sein seine sich sie sind so soll sondern über um und "
    u"uns "
    u"unser unsere unter viel vom von vor war waren was weil wenn wer werde werden wie wieder will "
    u"wir wird wo zu zum zur zwischen heute";
constexpr char16_t greek[] = u"ο η το οι τα του τησ των τον την και κι κ ειναι είναι ήταν να θα μα "
                             u"αλλά με σε στο στη στην στον "
                             u"στα στισ στουσ για από που πωσ τι δεν μη μην ένα μια ένασ αυτό αυτή "
                             u"αυτόσ μου σου μασ σασ τουσ "
                             u"όπωσ πολύ όταν όλα όλοι κάθε έχει έχω ή ωσ";
constexpr char16_t hindi[] =
    u"और का के की को में से है हैं था थी थे हो हुआ हुई यह ये वह वे इस उस इन उन पर ने भी ही तो कि जो एक नहीं "
    u"कर करना किया लिए साथ अपने अपनी अपना मैं हम आप तुम मेरा मेरी मेरे हमारे क्या कोई कुछ सब जब तक या "
    u"बहुत गया रहा रही रहे";
constexpr char16_t hungarian[] =
    u"a az és hogy nem is egy de ez azt ha csak mint már még volt van meg vagy el lesz minden "
    u"nagyon "
    u"ki mert aki ami ezt itt ott most így úgy én te ő mi ti ők nekem neked hozzá után alatt akkor "
    u"olyan ma sok több lehet kell voltak vannak ezek azok között";
constexpr char16_t indonesian[] =
    u"yang di dan ini itu dengan untuk dari tidak ada ke kita kami aku saya kamu anda dia mereka "
    u"akan "
    u"pada juga sudah bisa karena oleh atau dalam lebih sangat hari adalah para saat masih agar "
    u"bagi "
    u"tapi tetapi seperti jadi telah semua belum hanya banyak lagi apa siapa kalau ya nya kak "
    u"yg utk dgn";
constexpr char16_t italian[] =
    u"ad al allo ai agli all alla alle con col da dal dallo dai dagli dall dalla dalle di del "
    u"dello "
    u"dei degli dell della delle in nel nello nei negli nell nella nelle su sul sullo sui sugli "
    u"sull "
    u"sulla sulle per tra contro io tu lui lei noi voi loro mio mia miei mie tuo tua tuoi tue suo "
    u"sua "
    u"suoi sue nostro nostra nostri nostre vostro mi ti ci vi lo la li le gli ne il un uno una ma "
    u"ed "
    u"se perché anche come dov dove che chi cui non più quale quanto quanti quella quello questo "
    u"questi questa queste si tutto tutti a c e i l o ho hai ha abbiamo hanno è sono sei siamo era "
    u"oggi molto così";
constexpr char16_t norwegian[] = u"og i jeg det at en et den til er som på de med han av ikke der "
                                 u"så var meg seg men ett har om vi "
                                 u"min mitt ha hadde hun nå over da ved fra du ut sin dem oss opp "
                                 u"man kan hans hvor eller hva skal "
                                 u"selv sjøl her alle vil bli ble blitt kunne inn når være kom "
                                 u"noen noe ville dere deg etter før "
                                 u"veldig dag takk";
constexpr char16_t portuguese[] =
    u"de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele "
    u"das "
    u"tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre "
    u"era "
    u"depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas "
    u"meu às minha têm numa pelos elas havia seja qual será nós tenho lhe deles essas esses pelas "
    u"este fosse dele tu te vocês vos lhes meus minhas teu tua nosso nossa nossos nossas dela "
    u"delas "
    u"esta estes estas aquele aquela isto aquilo estou estamos estava pra pro aqui hoje sobre são "
    u"vai "
    u"vamos todos todas tudo cada onde ainda q vc";
constexpr char16_t romanian[] =
    u"și si în in la cu de pe din pentru nu că ca să sa este e sunt un o ce care mai a al ai ale "
    u"au am "
    u"ar as fi fost foarte dar sau iar cum când cand unde tot toate toți toata toată noi voi el ea "
    u"ei "
    u"ele eu tu mine meu mea mei mele nostru noastră tău ta său lor lui prin spre până pana fără "
    u"fara "
    u"după dupa peste între acest această acesta aceasta acești asta azi doar așa asa ne vă va se "
    u"îmi "
    u"imi îți iti mi ți le îl o cel cea cei cele decât dacă daca chiar într dintr printr";
constexpr char16_t russian[] =
    u"и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее "
    u"мне "
    u"было вот от меня еще нет о из ему теперь когда даже ну ли если уже или ни быть был него до "
    u"вас "
    u"нибудь уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их "
    u"чем "
    u"была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого "
    u"какой "
    u"ним здесь этом один почти мой тем чтобы нее сейчас были куда зачем всех можно при наконец "
    u"два "
    u"об другой хоть после над больше тот через эти нас про всего них какая много разве эту моя "
    u"свою "
    u"этой перед иногда лучше чуть том всегда конечно всю между это очень наш наши сегодня";
constexpr char16_t spanish[] =
    u"de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o "
    u"este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo "
    u"nos "
    u"durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo "
    u"otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella estar estas "
    u"algunas "
    u"algo nosotros mi mis tú te ti tu tus ellas nosotras vosotros os mío mía es soy eres somos "
    u"son "
    u"sea está están fue era ha han he hoy así cada nuestro nuestra nuestros nuestras aquí siempre";
constexpr char16_t swedish[] =
    u"och det att i en jag hon som han på den med var sig för så till är men ett om hade de av "
    u"icke "
    u"mig du henne då sin nu har inte hans honom skulle hennes där min man ej vid kunde något från "
    u"ut "
    u"när efter upp vi dem vara vad över än dig kan sina här ha mot alla under någon eller allt "
    u"mycket "
    u"sedan ju denna själv detta åt utan varit hur ingen mitt ni bli blev oss din dessa några "
    u"deras "
    u"blir mina samma vilken er sådan vår blivit dess inom mellan idag tack";
constexpr char16_t tamil[] =
    u"ஒரு என்று மற்றும் இந்த இது என்ற கொண்டு என்பது பல ஆகும் அல்லது அவர் நான் உள்ள அந்த இவர் என முதல் என்ன "
    u"இருந்து சில என் போன்ற வேண்டும் வந்து இதன் அது அவன் தான் பலரும் என்னும் மேலும் பின்னர் கொண்ட இருக்கும்";
constexpr char16_t turkish[] = u"ve bir bu da de için çok ile ne gibi daha ben sen biz siz onlar o "
                               u"var yok olan olarak ama kadar "
                               u"sonra en her mi mı mu mü değil ki diye hem ya şu bana sana bize "
                               u"size beni seni benim senin bizim "
                               u"sizin onun oldu olsun olur oluyor nasıl neden şey şimdi bugün "
                               u"artık hiç iyi güzel tüm bütün veya "
                               u"ise yani çünkü bile sadece her";

} // namespace

const char16_t* stopWordList(CaptionLanguage language)
{
    switch (language) {
    case CaptionLanguage::Unknown:
        return nullptr;
    case CaptionLanguage::Arabic:
        return arabic;
    case CaptionLanguage::Catalan:
        return catalan;
    case CaptionLanguage::Danish:
        return danish;
    case CaptionLanguage::Dutch:
        return dutch;
    case CaptionLanguage::English:
        return english;
    case CaptionLanguage::Finnish:
        return finnish;
    case CaptionLanguage::French:
        return french;
    case CaptionLanguage::German:
        return german;
    case CaptionLanguage::Greek:
        return greek;
    case CaptionLanguage::Hindi:
        return hindi;
    case CaptionLanguage::Hungarian:
        return hungarian;
    case CaptionLanguage::Indonesian:
        return indonesian;
    case CaptionLanguage::Italian:
        return italian;
    case CaptionLanguage::Norwegian:
        return norwegian;
    case CaptionLanguage::Portuguese:
        return portuguese;
    case CaptionLanguage::Romanian:
        return romanian;
    case CaptionLanguage::Russian:
        return russian;
    case CaptionLanguage::Spanish:
        return spanish;
    case CaptionLanguage::Swedish:
        return swedish;
    case CaptionLanguage::Tamil:
        return tamil;
    case CaptionLanguage::Turkish:
        return turkish;
    }
    return nullptr;
}

} // namespace likecast
