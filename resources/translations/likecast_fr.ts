<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
    <context>
        <name>CaptionCounts</name>
        <message>
            <source>%1 / %2 characters</source>
            <translation>%1 / %2 caractères</translation>
        </message>
        <message>
            <source>%1 / %2 characters, %3 too many</source>
            <translation>%1 / %2 caractères, %3 de trop</translation>
        </message>
        <message>
            <source>%1 / %2 hashtags, %3 too many</source>
            <translation>%1 / %2 hashtags, %3 de trop</translation>
        </message>
        <message>
            <source>1 hashtag</source>
            <translation>1 hashtag</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hashtags</source>
            <translation>
                <numerusform>%Ln hashtag</numerusform>
                <numerusform>%Ln hashtags</numerusform>
            </translation>
        </message>
        <message>
            <source>1 mention</source>
            <translation>1 mention</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mentions</source>
            <translation>
                <numerusform>%Ln mention</numerusform>
                <numerusform>%Ln mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln emoji</source>
            <translation>
                <numerusform>%Ln emoji</numerusform>
                <numerusform>%Ln emojis</numerusform>
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
            <translation>Partage la place %1 sur %2, trop serré pour trancher ; %3 de chances d’être le meilleur.</translation>
        </message>
        <message>
            <source>%1 beats %2: %3</source>
            <translation>%1 bat %2 : %3</translation>
        </message>
        <message>
            <source>%1 and %2: too close to call</source>
            <translation>%1 et %2 : trop serré</translation>
        </message>
        <message>
            <source>The difference is too small to be sure (%1).</source>
            <translation>L’écart est trop faible pour être sûr (%1).</translation>
        </message>
        <message>
            <source>Number %1 of %2; %3 chance of being the best.</source>
            <translation>Numéro %1 sur %2, avec %3 de chances d’être le meilleur.</translation>
        </message>
        <message>
            <source>%1 would do better in %2 of cases.</source>
            <translation>%1 ferait mieux dans %2 des cas.</translation>
        </message>
    </context>
    <context>
        <name>DriverText</name>
        <message>
            <source>No photo</source>
            <translation>Pas de photo</translation>
        </message>
        <message>
            <source>No face</source>
            <translation>Aucun visage</translation>
        </message>
        <message>
            <source>A smiling face</source>
            <translation>Un visage souriant</translation>
        </message>
        <message>
            <source>A face, no smile</source>
            <translation>Un visage, sans sourire</translation>
        </message>
        <message numerus="yes">
            <source>%Ln faces</source>
            <translation>
                <numerusform>%Ln visage</numerusform>
                <numerusform>%Ln visages</numerusform>
            </translation>
        </message>
        <message>
            <source>no smile</source>
            <translation>aucun sourire</translation>
        </message>
        <message>
            <source>1 smile</source>
            <translation>1 sourire</translation>
        </message>
        <message numerus="yes">
            <source>%Ln smiles</source>
            <translation>
                <numerusform>%Ln sourire</numerusform>
                <numerusform>%Ln sourires</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>faces, smiles</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Pas de légende</translation>
        </message>
        <message>
            <source>Your caption</source>
            <translation>Votre légende</translation>
        </message>
        <message>
            <source>Your hashtags</source>
            <translation>Vos hashtags</translation>
        </message>
        <message>
            <source>No hashtags</source>
            <translation>Pas de hashtags</translation>
        </message>
        <message>
            <source>A single photo</source>
            <translation>Une seule photo</translation>
        </message>
        <message>
            <source>A carousel</source>
            <translation>Un carrousel</translation>
        </message>
        <message>
            <source>A video</source>
            <translation>Une vidéo</translation>
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
            <translation>Lumière et couleurs</translation>
        </message>
        <message>
            <source>Your recent form</source>
            <translation>Votre forme récente</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Tout le reste</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>likes, percent</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Taille du compte</translation>
        </message>
        <message>
            <source>could be chance</source>
            <translation>hasard possible</translation>
        </message>
        <message>
            <source>other accounts</source>
            <translation>d’autres comptes</translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts at this hour</source>
            <translation>
                <numerusform>votre %Ln publication à cette heure</numerusform>
                <numerusform>vos %Ln publications à cette heure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln captions</source>
            <translation>
                <numerusform>votre %Ln légende</numerusform>
                <numerusform>vos %Ln légendes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts with hashtags</source>
            <translation>
                <numerusform>votre %Ln publication avec hashtags</numerusform>
                <numerusform>vos %Ln publications avec hashtags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts of this type</source>
            <translation>
                <numerusform>votre %Ln publication de ce type</numerusform>
                <numerusform>vos %Ln publications de ce type</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts with faces</source>
            <translation>
                <numerusform>votre %Ln publication avec visages</numerusform>
                <numerusform>vos %Ln publications avec visages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln photos</source>
            <translation>
                <numerusform>votre %Ln photo</numerusform>
                <numerusform>vos %Ln photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts</source>
            <translation>
                <numerusform>votre %Ln publication</numerusform>
                <numerusform>vos %Ln publications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>These are posts of a Facebook page.</source>
            <translation>Ce sont les publications d’une page Facebook.</translation>
        </message>
        <message>
            <source>We can't tell what all columns of this table mean.</source>
            <translation>Nous ne savons pas ce que signifient toutes les colonnes de ce tableau.</translation>
        </message>
        <message>
            <source>This ZIP is compressed in a way that can't be read here.</source>
            <translation>Ce ZIP est compressé d’une façon qui ne peut pas être lue ici.</translation>
        </message>
        <message>
            <source>Export the content of the Instagram account instead.</source>
            <translation>Exportez plutôt le contenu du compte Instagram.</translation>
        </message>
        <message>
            <source>Say which column holds the date and which the likes.</source>
            <translation>Indiquez quelle colonne contient la date et laquelle les likes.</translation>
        </message>
        <message>
            <source>Unpack it and choose the folder.</source>
            <translation>Décompressez-le et choisissez le dossier.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Ce fichier</translation>
        </message>
        <message>
            <source>The backup is damaged.</source>
            <translation>La sauvegarde est endommagée.</translation>
        </message>
        <message>
            <source>%1 is not a picture.</source>
            <translation>%1 n’est pas une image.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 est vide.</translation>
        </message>
        <message>
            <source>%1 is damaged: part of the picture is missing.</source>
            <translation>%1 est endommagé : une partie de l’image manque.</translation>
        </message>
        <message>
            <source>%1 is too large to open.</source>
            <translation>%1 est trop volumineux pour être ouvert.</translation>
        </message>
        <message>
            <source>Drop a JPEG, PNG, WebP or another photo.</source>
            <translation>Déposez une photo JPEG, PNG, WebP ou autre.</translation>
        </message>
        <message>
            <source>Link the account again with a new token.</source>
            <translation>Associez de nouveau le compte avec un nouveau token.</translation>
        </message>
        <message>
            <source>A part of Likecast is missing.</source>
            <translation>Une partie de Likecast est manquante.</translation>
        </message>
        <message>
            <source>There is not enough memory.</source>
            <translation>La mémoire est insuffisante.</translation>
        </message>
        <message>
            <source>The prediction model is missing.</source>
            <translation>Le modèle de prédiction est manquant.</translation>
        </message>
        <message>
            <source>The prediction model is damaged.</source>
            <translation>Le modèle de prédiction est endommagé.</translation>
        </message>
        <message>
            <source>There are no posts in this data export.</source>
            <translation>Cet export de données ne contient aucune publication.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>Le fichier est endommagé.</translation>
        </message>
        <message>
            <source>Another program is using Likecast's data.</source>
            <translation>Un autre programme utilise les données de Likecast.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>Choose another one in Settings.</source>
            <translation>Choisissez-en un autre dans les réglages.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Close it, then try again.</source>
            <translation>Fermez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Libérez de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>Your drafts are unchanged.</source>
            <translation>Vos brouillons sont inchangés.</translation>
        </message>
        <message>
            <source>%1 is too large.</source>
            <translation>%1 est trop volumineux.</translation>
        </message>
        <message>
            <source>This account isn't in Likecast, or it isn't a professional account.</source>
            <translation>Ce compte n’est pas dans Likecast, ou ce n’est pas un compte professionnel.</translation>
        </message>
        <message>
            <source>Request a shorter date range from Instagram.</source>
            <translation>Demandez une période plus courte à Instagram.</translation>
        </message>
        <message>
            <source>Import it or link it. The guide shows how to switch to a professional account.</source>
            <translation>Importez-le ou associez-le. Le guide montre comment passer à un compte professionnel.</translation>
        </message>
        <message>
            <source>This file isn't a Likecast backup.</source>
            <translation>Ce fichier n’est pas une sauvegarde de Likecast.</translation>
        </message>
        <message>
            <source>Choose a file that was created with Back up.</source>
            <translation>Choisissez un fichier créé avec « Sauvegarder ».</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>%1 can't be found.</source>
            <translation>%1 est introuvable.</translation>
        </message>
        <message>
            <source>%1 couldn't be read.</source>
            <translation>%1 n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>%1 is too large for a photo.</source>
            <translation>%1 est trop volumineux pour une photo.</translation>
        </message>
        <message>
            <source>This computer can't open the format of %1.</source>
            <translation>Cet ordinateur ne peut pas ouvrir le format de %1.</translation>
        </message>
        <message>
            <source>Put it back, or drop it again from its new location.</source>
            <translation>Remettez le fichier à sa place ou déposez-le de nouveau depuis son nouvel emplacement.</translation>
        </message>
        <message>
            <source>Check that you have permission to open it, then try again.</source>
            <translation>Vérifiez que vous avez le droit de l’ouvrir, puis réessayez.</translation>
        </message>
        <message>
            <source>Export a smaller version and drop that instead.</source>
            <translation>Exportez une version plus petite et déposez-la ici.</translation>
        </message>
        <message>
            <source>Copy it again from the original.</source>
            <translation>Copiez de nouveau le fichier d’origine.</translation>
        </message>
        <message>
            <source>Save it as a JPEG, or install HEIC and AVIF support on your system.</source>
            <translation>Enregistrez la photo en JPEG, ou installez la prise en charge de HEIC et AVIF sur votre système.</translation>
        </message>
        <message>
            <source>Network access is turned off in Likecast.</source>
            <translation>L’accès au réseau est désactivé dans Likecast.</translation>
        </message>
        <message>
            <source>This computer is offline, or the connection was lost.</source>
            <translation>Cet ordinateur est hors ligne, ou la connexion a été perdue.</translation>
        </message>
        <message>
            <source>The server's identity couldn't be verified, so nothing was sent.</source>
            <translation>L’identité du serveur n’a pas pu être vérifiée, rien n’a donc été envoyé.</translation>
        </message>
        <message>
            <source>The server sent an unexpected answer.</source>
            <translation>Le serveur a envoyé une réponse inattendue.</translation>
        </message>
        <message>
            <source>Instagram no longer accepts the access token.</source>
            <translation>Instagram n’accepte plus le token d’accès.</translation>
        </message>
        <message>
            <source>The access token doesn't allow this.</source>
            <translation>Le token d’accès ne permet pas cela.</translation>
        </message>
        <message>
            <source>Instagram asks us to wait before the next request.</source>
            <translation>Instagram nous demande d’attendre avant la prochaine requête.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the access token.</source>
            <translation>Cet ordinateur n’a pas de trousseau pour le token d’accès.</translation>
        </message>
        <message>
            <source>The access token is protected by a passphrase.</source>
            <translation>Le token d’accès est protégé par une phrase secrète.</translation>
        </message>
        <message>
            <source>Wrong passphrase.</source>
            <translation>Phrase secrète incorrecte.</translation>
        </message>
        <message>
            <source>This model pack can't be used.</source>
            <translation>Ce pack de modèles n’est pas utilisable.</translation>
        </message>
        <message>
            <source>Turn it on in Settings, under Privacy.</source>
            <translation>Activez-le dans les réglages, sous « Confidentialité ».</translation>
        </message>
        <message>
            <source>Try again when you're online. It will continue where it stopped.</source>
            <translation>Réessayez une fois en ligne. Tout reprendra là où cela s’est arrêté.</translation>
        </message>
        <message>
            <source>Try again on another network.</source>
            <translation>Réessayez sur un autre réseau.</translation>
        </message>
        <message>
            <source>Try again later. It will continue where it stopped.</source>
            <translation>Réessayez plus tard. Tout reprendra là où cela s’est arrêté.</translation>
        </message>
        <message>
            <source>Create a new token with all the permissions listed in the guide.</source>
            <translation>Créez un nouveau token avec toutes les autorisations indiquées dans le guide.</translation>
        </message>
        <message>
            <source>Choose a passphrase to encrypt it with.</source>
            <translation>Choisissez une phrase secrète pour le chiffrer.</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Saisissez la phrase secrète.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>The file couldn't be written.</source>
            <translation>Le fichier n’a pas pu être écrit.</translation>
        </message>
        <message>
            <source>The selected face detector isn't installed.</source>
            <translation>Le détecteur de visages choisi n’est pas installé.</translation>
        </message>
        <message>
            <source>The prediction model is for another version of Likecast.</source>
            <translation>Le modèle de prédiction est destiné à une autre version de Likecast.</translation>
        </message>
        <message>
            <source>One of the values isn't valid.</source>
            <translation>L’une des valeurs n’est pas valide.</translation>
        </message>
        <message>
            <source>The date or time isn't valid.</source>
            <translation>La date ou l’heure n’est pas valide.</translation>
        </message>
        <message>
            <source>We can't read this file.</source>
            <translation>Nous ne pouvons pas lire ce fichier.</translation>
        </message>
        <message>
            <source>We found no posts in this data export in HTML.</source>
            <translation>Nous n’avons trouvé aucune publication dans cet export de données en HTML.</translation>
        </message>
        <message>
            <source>There aren't enough posts.</source>
            <translation>Il n’y a pas assez de publications.</translation>
        </message>
        <message>
            <source>This account is no longer in Likecast.</source>
            <translation>Ce compte n’est plus dans Likecast.</translation>
        </message>
        <message>
            <source>This profile no longer exists.</source>
            <translation>Ce profil n’existe plus.</translation>
        </message>
        <message>
            <source>Likecast can't write to its data folder.</source>
            <translation>Likecast ne peut pas écrire dans son dossier de données.</translation>
        </message>
        <message>
            <source>The data on this computer was created by a newer version of Likecast.</source>
            <translation>Les données de cet ordinateur ont été créées par une version plus récente de Likecast.</translation>
        </message>
        <message>
            <source>Likecast's database is damaged.</source>
            <translation>La base de données de Likecast est endommagée.</translation>
        </message>
        <message>
            <source>Something went wrong in Likecast.</source>
            <translation>Un problème est survenu dans Likecast.</translation>
        </message>
        <message>
            <source>Reinstall Likecast to fix this.</source>
            <translation>Réinstallez Likecast pour y remédier.</translation>
        </message>
        <message>
            <source>Close other programs, or use a smaller file.</source>
            <translation>Fermez d’autres programmes ou utilisez un fichier plus petit.</translation>
        </message>
        <message>
            <source>Correct it to update the prediction.</source>
            <translation>Corrigez-la pour actualiser la prédiction.</translation>
        </message>
        <message>
            <source>Enter your followers and average likes instead.</source>
            <translation>Saisissez plutôt vos abonnés et votre moyenne de likes.</translation>
        </message>
        <message>
            <source>Use Instagram's data export in JSON format, a CSV file or an Instaloader folder.</source>
            <translation>Utilisez l’export de données d’Instagram au format JSON, un fichier CSV ou un dossier Instaloader.</translation>
        </message>
        <message>
            <source>Request it again under Download your information, and choose JSON instead of HTML.</source>
            <translation>Demandez-le de nouveau sous « Télécharger vos informations » et choisissez JSON au lieu de HTML.</translation>
        </message>
        <message>
            <source>Request it again with Content and Past Instagram insights, for all time, in JSON format.</source>
            <translation>Demandez-le de nouveau avec « Contenu » et « Anciennes statistiques Instagram », depuis le début et au format JSON.</translation>
        </message>
        <message>
            <source>Settings shows where your data is stored. Check that you have permission to write there.</source>
            <translation>La page Réglages indique où vos données sont stockées. Vérifiez que vous avez le droit d’y écrire.</translation>
        </message>
        <message>
            <source>Install the latest version of Likecast.</source>
            <translation>Installez la dernière version de Likecast.</translation>
        </message>
        <message>
            <source>Restore a backup in Settings.</source>
            <translation>Restaurez une sauvegarde dans les réglages.</translation>
        </message>
        <message>
            <source>Your draft is kept, with its caption and time.</source>
            <translation>Votre brouillon est conservé, avec sa légende et son heure.</translation>
        </message>
        <message>
            <source>Your draft is kept.</source>
            <translation>Votre brouillon est conservé.</translation>
        </message>
        <message>
            <source>Your changes are kept until you close the window.</source>
            <translation>Vos modifications sont conservées jusqu’à la fermeture de la fenêtre.</translation>
        </message>
        <message>
            <source>Your data is unchanged.</source>
            <translation>Vos données sont inchangées.</translation>
        </message>
        <message>
            <source>These are daily totals, not posts.</source>
            <translation>Ce sont des totaux quotidiens, pas des publications.</translation>
        </message>
        <message>
            <source>Export Content with lifetime figures instead.</source>
            <translation>Exportez plutôt « Contenu » avec des chiffres sur toute la durée.</translation>
        </message>
    </context>
    <context>
        <name>FaceBoxes</name>
        <message>
            <source>Smiling</source>
            <translation>Sourit</translation>
        </message>
        <message>
            <source>Not smiling</source>
            <translation>Ne sourit pas</translation>
        </message>
        <message>
            <source>smiling</source>
            <translation>sourit</translation>
        </message>
        <message>
            <source>not smiling</source>
            <translation>ne sourit pas</translation>
        </message>
        <message>
            <source>perhaps smiling</source>
            <translation>sourit peut-être</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>Aucun visage trouvé</translation>
        </message>
        <message>
            <source>1 face</source>
            <translation>1 visage</translation>
        </message>
        <message numerus="yes">
            <source>%n faces</source>
            <translation>
                <numerusform>%n visage</numerusform>
                <numerusform>%n visages</numerusform>
            </translation>
        </message>
        <message>
            <source>1 smile</source>
            <translation>1 sourire</translation>
        </message>
        <message numerus="yes">
            <source>%n smiles</source>
            <translation>
                <numerusform>%n sourire</numerusform>
                <numerusform>%n sourires</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>faces, smiles</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Face %1 of %2: %3, %4.</source>
            <translation>Visage %1 sur %2 : %3, %4.</translation>
        </message>
        <message>
            <source>upper left</source>
            <translation>en haut à gauche</translation>
        </message>
        <message>
            <source>upper middle</source>
            <translation>en haut au centre</translation>
        </message>
        <message>
            <source>upper right</source>
            <translation>en haut à droite</translation>
        </message>
        <message>
            <source>left</source>
            <translation>à gauche</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>au centre</translation>
        </message>
        <message>
            <source>right</source>
            <translation>à droite</translation>
        </message>
        <message>
            <source>lower left</source>
            <translation>en bas à gauche</translation>
        </message>
        <message>
            <source>lower middle</source>
            <translation>en bas au centre</translation>
        </message>
        <message>
            <source>lower right</source>
            <translation>en bas à droite</translation>
        </message>
    </context>
    <context>
        <name>InsightText</name>
        <message>
            <source>Likes above your usual</source>
            <translation>Likes au-dessus de l’habituel</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>A longer caption</source>
            <translation>Une légende plus longue</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>More hashtags</source>
            <translation>Plus de hashtags</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>More mentions</source>
            <translation>Plus de mentions</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Mentions</translation>
        </message>
        <message>
            <source>More emoji</source>
            <translation>Plus d’emojis</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>More lines</source>
            <translation>Plus de lignes</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Later in the day</source>
            <translation>Plus tard dans la journée</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Week-end</translation>
        </message>
        <message>
            <source>A video or reel</source>
            <translation>Une vidéo ou un reel</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
        <message>
            <source>A carousel</source>
            <translation>Un carrousel</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Carrousel</translation>
        </message>
        <message>
            <source>Likecast</source>
            <translation>Likecast</translation>
        </message>
        <message>
            <source>Decision tree</source>
            <translation>Arbre de décision</translation>
        </message>
        <message>
            <source>Random forest</source>
            <translation>Forêt aléatoire</translation>
        </message>
        <message>
            <source>Gradient boosting</source>
            <translation>Gradient boosting</translation>
        </message>
        <message>
            <source>Sequential network</source>
            <translation>Réseau séquentiel</translation>
        </message>
        <message>
            <source>Metadata network</source>
            <translation>Réseau de métadonnées</translation>
        </message>
        <message>
            <source>Photo network</source>
            <translation>Réseau de photos</translation>
        </message>
        <message>
            <source>Small network</source>
            <translation>Petit réseau</translation>
        </message>
        <message>
            <source>Engagement classes</source>
            <translation>Classes d’engagement</translation>
        </message>
        <message>
            <source>Your recent form</source>
            <translation>Votre forme récente</translation>
        </message>
        <message>
            <source>Day and hour</source>
            <translation>Jour et heure</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Type de publication</translation>
        </message>
        <message>
            <source>Words in the caption</source>
            <translation>Mots de la légende</translation>
        </message>
        <message>
            <source>Faces and smiles</source>
            <translation>Visages et sourires</translation>
        </message>
        <message>
            <source>Look of the photo</source>
            <translation>Aspect de la photo</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Forêt</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Arbre</translation>
        </message>
        <message>
            <source>SHAP</source>
            <translation>SHAP</translation>
        </message>
        <message>
            <source>median of the last 5</source>
            <translation>médiane des 5 dernières</translation>
        </message>
        <message>
            <source>median of the last 10</source>
            <translation>médiane des 10 dernières</translation>
        </message>
        <message>
            <source>median of the last 30</source>
            <translation>médiane des 30 dernières</translation>
        </message>
        <message>
            <source>More questions</source>
            <translation>Plus de questions</translation>
        </message>
        <message>
            <source>Posted at the weekend</source>
            <translation>Publiée le week-end</translation>
        </message>
        <message>
            <source>More time since the last post</source>
            <translation>Plus long délai entre publications</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Taille du compte</translation>
        </message>
        <message>
            <source>%1, trained on %2 of your posts: how much each input improved its splits. It uses only words, day, hour and faces.</source>
            <translation>%1, entraîné sur %2 de vos publications : à quel point chaque donnée a amélioré ses divisions. Il n’utilise que les mots, le jour, l’heure et les visages.</translation>
        </message>
        <message>
            <source>%1, explained on your latest %2 posts: the average size of each effect.</source>
            <translation>%1, expliqué sur vos %2 dernières publications : la taille moyenne de chaque effet.</translation>
        </message>
        <message>
            <source>same as the last post</source>
            <translation>comme la dernière publication</translation>
        </message>
        <message>
            <source>recent average</source>
            <translation>moyenne récente</translation>
        </message>
        <message>
            <source>median of the same media type</source>
            <translation>médiane du même type</translation>
        </message>
        <message>
            <source>Needs more posts with known likes.</source>
            <translation>Il faut plus de publications aux likes connus.</translation>
        </message>
        <message>
            <source>The trained model is damaged.</source>
            <translation>Le modèle entraîné est endommagé.</translation>
        </message>
        <message>
            <source>The trained model is for another version of Likecast.</source>
            <translation>Le modèle entraîné est destiné à une autre version de Likecast.</translation>
        </message>
        <message>
            <source>Not available yet.</source>
            <translation>Pas encore disponible.</translation>
        </message>
        <message>
            <source>The data it needs is missing.</source>
            <translation>Les données nécessaires manquent.</translation>
        </message>
    </context>
    <context>
        <name>NumberFormat</name>
        <message>
            <source>%1M</source>
            <comment>millions</comment>
            <translation>%1 M</translation>
        </message>
        <message>
            <source>%1K</source>
            <comment>thousands</comment>
            <translation>%1 k</translation>
        </message>
    </context>
    <context>
        <name>PacksCard</name>
        <message>
            <source>Finds faces</source>
            <translation>Trouve les visages</translation>
        </message>
        <message>
            <source>Rates how a photo looks</source>
            <translation>Évalue l’aspect d’une photo</translation>
        </message>
        <message>
            <source>%1. %2, %3, from %4</source>
            <comment>kind, size, licence, source</comment>
            <translation>%1. %2, %3, de %4</translation>
        </message>
        <message>
            <source>Recognises smiles</source>
            <translation>Reconnaît les sourires</translation>
        </message>
        <message>
            <source>Recognises what's in a photo</source>
            <translation>Reconnaît ce qu’il y a sur une photo</translation>
        </message>
        <message>
            <source>Compares photos</source>
            <translation>Compare les photos</translation>
        </message>
    </context>
    <context>
        <name>PostText</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Carrousel</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
        <message>
            <source>Reel</source>
            <translation>Reel</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>il y a %n min</numerusform>
                <numerusform>il y a %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>il y a %n h</numerusform>
                <numerusform>il y a %n h</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Instagram data export</source>
            <translation>Export de données Instagram</translation>
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
            <translation>Fichier CSV</translation>
        </message>
        <message>
            <source>Saved API responses</source>
            <translation>Réponses API enregistrées</translation>
        </message>
        <message>
            <source>Photo folder</source>
            <translation>Dossier de photos</translation>
        </message>
        <message numerus="yes">
            <source>%1 new posts</source>
            <translation>
                <numerusform>%1 nouvelle publication</numerusform>
                <numerusform>%1 nouvelles publications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 updated</source>
            <translation>
                <numerusform>%1 actualisée</numerusform>
                <numerusform>%1 actualisées</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>rien de nouveau</translation>
        </message>
    </context>
    <context>
        <name>PredictActions</name>
        <message>
            <source>&amp;Open photos…</source>
            <translation>&amp;Ouvrir des photos…</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Coller</translation>
        </message>
        <message>
            <source>&amp;Delete draft</source>
            <translation>&amp;Supprimer le brouillon</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Zoom &amp;avant</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Zoo&amp;m arrière</translation>
        </message>
        <message>
            <source>&amp;Fit photo</source>
            <translation>A&amp;juster la photo</translation>
        </message>
        <message>
            <source>Photo at 100 %</source>
            <translation>Photo à 100 %</translation>
        </message>
        <message>
            <source>Face &amp;boxes</source>
            <translation>Ca&amp;dres des visages</translation>
        </message>
        <message>
            <source>Compare &amp;drafts</source>
            <translation>Comparer les &amp;brouillons</translation>
        </message>
        <message>
            <source>&amp;Correct faces</source>
            <translation>Corriger les &amp;visages</translation>
        </message>
        <message>
            <source>Make a &amp;carousel</source>
            <translation>Créer &amp;un carrousel</translation>
        </message>
        <message>
            <source>&amp;Split carousel</source>
            <translation>Sé&amp;parer le carrousel</translation>
        </message>
        <message>
            <source>Next c&amp;rop</source>
            <translation>Recadra&amp;ge suivant</translation>
        </message>
        <message>
            <source>Copy p&amp;hoto with boxes</source>
            <translation>Copier la p&amp;hoto avec cadres</translation>
        </message>
        <message>
            <source>Copy report c&amp;ard</source>
            <translation>Copier la f&amp;iche de résultat</translation>
        </message>
    </context>
    <context>
        <name>ResultText</name>
        <message>
            <source>Typical for the accounts that Likecast learned from; type your followers or average likes to make it yours.</source>
            <translation>Typique des comptes sur lesquels Likecast s’est entraîné ; saisissez vos abonnés ou votre moyenne de likes pour l’adapter au vôtre.</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Faible</translation>
        </message>
        <message>
            <source>Typical</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Typique</translation>
        </message>
        <message>
            <source>High</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Élevé</translation>
        </message>
        <message>
            <source>%1 × your usual</source>
            <translation>%1 × votre niveau habituel</translation>
        </message>
        <message>
            <source>%1 × what is typical</source>
            <translation>%1 × le niveau typique</translation>
        </message>
        <message>
            <source>%1 chance to beat your median</source>
            <translation>%1 de chances de dépasser votre médiane</translation>
        </message>
        <message>
            <source>%1 chance to beat your usual</source>
            <translation>%1 de chances de dépasser l’habituel</translation>
        </message>
        <message>
            <source>%1 chance to beat what is typical</source>
            <translation>%1 de chances de dépasser le typique</translation>
        </message>
        <message>
            <source>usual</source>
            <comment>mark on the range bar</comment>
            <translation>habituel</translation>
        </message>
        <message>
            <source>typical</source>
            <comment>mark on the range bar</comment>
            <translation>typique</translation>
        </message>
        <message>
            <source>%1: %2, %3.</source>
            <comment>class, ratio to usual, chance</comment>
            <translation>%1 : %2, %3.</translation>
        </message>
        <message>
            <source>Reading the photo…</source>
            <translation>Lecture de la photo…</translation>
        </message>
        <message>
            <source>Finding faces…</source>
            <translation>Recherche de visages…</translation>
        </message>
        <message>
            <source>Measuring light and colour…</source>
            <translation>Mesure de la lumière et des couleurs…</translation>
        </message>
        <message>
            <source>%1 in %2 posts like this land in the shaded range.</source>
            <translation>%1 publications comme celle-ci sur %2 tombent dans la zone colorée.</translation>
        </message>
        <message>
            <source>Based on your last post.</source>
            <translation>D’après votre dernière publication.</translation>
        </message>
        <message numerus="yes">
            <source>Based on your last %Ln posts.</source>
            <translation>
                <numerusform>D’après votre dernière publication (%Ln).</numerusform>
                <numerusform>D’après vos %Ln dernières publications.</numerusform>
            </translation>
        </message>
        <message>
            <source>Based on the average likes you entered. Add your past posts for a narrower range.</source>
            <translation>D’après la moyenne de likes que vous avez saisie. Ajoutez vos publications passées pour une fourchette plus étroite.</translation>
        </message>
        <message>
            <source>Typical for accounts your size. Enter your average likes for a narrower range.</source>
            <translation>Typique des comptes de votre taille. Saisissez votre moyenne de likes pour une fourchette plus étroite.</translation>
        </message>
        <message>
            <source>no caption</source>
            <comment>new for the account</comment>
            <translation>pas de légende</translation>
        </message>
        <message>
            <source>this many hashtags</source>
            <comment>new for the account</comment>
            <translation>autant de hashtags</translation>
        </message>
        <message>
            <source>this time of day</source>
            <comment>new for the account</comment>
            <translation>cette heure de la journée</translation>
        </message>
        <message>
            <source>this type of post</source>
            <comment>new for the account</comment>
            <translation>ce type de publication</translation>
        </message>
        <message>
            <source>New for your account: %1. That makes the range wider.</source>
            <translation>Nouveau pour votre compte : %1. La fourchette en est plus large.</translation>
        </message>
        <message>
            <source>%1 expected, between %2 and %3.</source>
            <comment>1,240 likes, low, high</comment>
            <translation>Attendu : %1, entre %2 et %3.</translation>
        </message>
        <message>
            <source>Predicting…</source>
            <translation>Prédiction en cours…</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>Post %1 at %2</source>
            <comment>day, time</comment>
            <translation>Publier le %1 à %2</translation>
        </message>
        <message>
            <source>midnight</source>
            <comment>time</comment>
            <translation>minuit</translation>
        </message>
        <message>
            <source>End with a question</source>
            <translation>Finir par une question</translation>
        </message>
        <message>
            <source>Keep only the first sentence</source>
            <translation>Ne garder que la première phrase</translation>
        </message>
        <message>
            <source>Use fewer hashtags</source>
            <translation>Mettre moins de hashtags</translation>
        </message>
        <message>
            <source>Leave out the hashtags</source>
            <translation>Retirer les hashtags</translation>
        </message>
        <message>
            <source>Post a single photo</source>
            <translation>Publier une seule photo</translation>
        </message>
        <message>
            <source>Make it a carousel</source>
            <translation>En faire un carrousel</translation>
        </message>
        <message>
            <source>Make it a video</source>
            <translation>En faire une vidéo</translation>
        </message>
        <message>
            <source>Make it a reel</source>
            <translation>En faire un reel</translation>
        </message>
        <message>
            <source>Add %1</source>
            <comment>hashtags</comment>
            <translation>Ajouter %1</translation>
        </message>
        <message>
            <source>Use your %1 instead</source>
            <comment>hashtags</comment>
            <translation>Mettre plutôt vos %1</translation>
        </message>
    </context>
    <context>
        <name>TokenCard</name>
        <message>
            <source>Stored in your system's keychain</source>
            <translation>Stocké dans le trousseau de votre système</translation>
        </message>
        <message>
            <source>Stored encrypted with your passphrase</source>
            <translation>Stocké chiffré avec votre phrase secrète</translation>
        </message>
        <message>
            <source>%1. Expiry date not known yet.</source>
            <translation>%1. Date d’expiration encore inconnue.</translation>
        </message>
        <message>
            <source>%1. Valid until %2, renewed automatically.</source>
            <translation>%1. Valide jusqu’au %2, renouvelé automatiquement.</translation>
        </message>
        <message>
            <source>%1. Expired on %2. Link the account again.</source>
            <translation>%1. Expiré le %2. Associez de nouveau le compte.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AboutCard</name>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Réalisé avec</translation>
        </message>
        <message>
            <source>Sample photo</source>
            <translation>Photo d’exemple</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Likecast %1</source>
            <translation>Likecast %1</translation>
        </message>
        <message>
            <source>Show the licence</source>
            <translation>Afficher la licence</translation>
        </message>
        <message>
            <source>NASA portrait of astronaut Eileen Collins, public domain.</source>
            <translation>Portrait de l’astronaute Eileen Collins par la NASA, domaine public.</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Qt %1.</source>
            <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie. Qt %1.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountFields</name>
        <message>
            <source>This list can't be read, so it's ignored. Write whole numbers between commas: 120, 98, 143.</source>
            <translation>Cette liste est illisible, elle est donc ignorée. Écrivez des nombres entiers séparés par des virgules : 120, 98, 143.</translation>
        </message>
        <message>
            <source>Paste or type the likes of your last posts, newest first: 120, 98, 143. Ten or more make a good range.</source>
            <translation>Collez ou saisissez les likes de vos dernières publications, la plus récente d’abord : 120, 98, 143. À partir de dix, la fourchette est bonne.</translation>
        </message>
        <message>
            <source>Likes of your last posts</source>
            <translation>Likes de vos dernières publications</translation>
        </message>
        <message>
            <source>Example account</source>
            <translation>Compte d’exemple</translation>
        </message>
        <message>
            <source>followers</source>
            <translation>abonnés</translation>
        </message>
        <message>
            <source>avg. likes</source>
            <translation>moy. de likes</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Abonnés</translation>
        </message>
        <message>
            <source>Average likes</source>
            <translation>Moyenne de likes</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>The account's followers. Optional.</source>
            <translation>Les abonnés du compte. Facultatif.</translation>
        </message>
        <message>
            <source>Likes a post on this account usually gets. Optional. The likes of your last posts say more.</source>
            <translation>Likes qu’obtient d’habitude une publication de ce compte. Facultatif. Les likes de vos dernières publications en disent plus.</translation>
        </message>
        <message>
            <source>Choose an account you've added, or enter numbers yourself.</source>
            <translation>Choisissez un compte ajouté, ou saisissez vous-même des chiffres.</translation>
        </message>
        <message>
            <source>Enter numbers myself</source>
            <translation>Saisir mes chiffres</translation>
        </message>
        <message>
            <source>%1 isn't a number, so it's ignored. Write it like %2 or %3.</source>
            <translation>%1 n’est pas un nombre, il est donc ignoré. Écrivez-le comme %2 ou %3.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountHeader</name>
        <message>
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Abonnés</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Médiane des likes</translation>
        </message>
        <message>
            <source>Engagement rate</source>
            <translation>Taux d’engagement</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>Importer un &amp;dossier…</translation>
        </message>
        <message>
            <source>&amp;Remove this account</source>
            <translation>&amp;Retirer ce compte</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n days</source>
            <translation>
                <numerusform>%1 en %n jour</numerusform>
                <numerusform>%1 en %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>needs followers and likes</source>
            <translation>il faut abonnés et likes</translation>
        </message>
        <message>
            <source>%1 per week</source>
            <translation>%1 par semaine</translation>
        </message>
        <message>
            <source>%1 with known likes</source>
            <translation>%1 aux likes connus</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Changer de compte</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>&amp;Ajouter un compte…</translation>
        </message>
        <message>
            <source>Token passphrase</source>
            <translation>Phrase secrète du token</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>le %1</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>%1 vs. last quarter</source>
            <translation>%1 vs trimestre dernier</translation>
        </message>
        <message>
            <source>average %1</source>
            <translation>moyenne %1</translation>
        </message>
        <message>
            <source>no likes known yet</source>
            <translation>aucun like connu</translation>
        </message>
        <message>
            <source>(likes + comments) ÷ followers</source>
            <translation>(likes + commentaires) ÷ abonnés</translation>
        </message>
        <message>
            <source>Link the account to refresh it, or import a newer file.</source>
            <translation>Associez le compte pour l’actualiser, ou importez un fichier plus récent.</translation>
        </message>
        <message>
            <source>Get new posts and likes from Instagram</source>
            <translation>Récupérer les nouvelles publications et les likes depuis Instagram</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>mise à jour : %1</translation>
        </message>
        <message>
            <source>Type &amp;likes…</source>
            <translation>Saisir les &amp;likes…</translation>
        </message>
        <message>
            <source>Type &amp;followers…</source>
            <translation>Saisir les a&amp;bonnés…</translation>
        </message>
        <message>
            <source>Number of followers</source>
            <translation>Nombre d’abonnés</translation>
        </message>
        <message>
            <source>typed on %1</source>
            <translation>saisi le %1</translation>
        </message>
        <message>
            <source>Report as &amp;PDF…</source>
            <translation>Rapport en &amp;PDF…</translation>
        </message>
        <message>
            <source>of followers, per post</source>
            <translation>des abonnés</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountPage</name>
        <message>
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Importer un dossier</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Account sections</source>
            <translation>Rubriques du compte</translation>
        </message>
        <message>
            <source>Import cancelled. Nothing was changed.</source>
            <translation>Import annulé. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>Exporter vers un dossier</translation>
        </message>
        <message numerus="yes">
            <source>%n files saved to %1.</source>
            <translation>
                <numerusform>%n fichier enregistré dans %1.</numerusform>
                <numerusform>%n fichiers enregistrés dans %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No new posts. All %1 were already imported.</source>
            <translation>
                <numerusform>Aucune nouvelle publication. La seule (%1) était déjà importée.</numerusform>
                <numerusform>Aucune nouvelle publication. Les %1 étaient déjà importées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 posts imported.</source>
            <translation>
                <numerusform>%1 publication importée.</numerusform>
                <numerusform>%1 publications importées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n predictions in the journal now have their real likes.</source>
            <translation>
                <numerusform>%n prédiction du journal a maintenant ses vrais likes.</numerusform>
                <numerusform>%n prédictions du journal ont maintenant leurs vrais likes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove @%1 and its posts from this computer? Your journal is kept, and nothing changes on Instagram.</source>
            <translation>Retirer @%1 et ses publications de cet ordinateur ? Votre journal est conservé et rien ne change sur Instagram.</translation>
        </message>
        <message>
            <source>Linking cancelled. Nothing was saved.</source>
            <translation>Association annulée. Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>That isn't an access token, so nothing was sent. Copy the whole token from the page where you created it.</source>
            <translation>Ce n’est pas un token d’accès, rien n’a donc été envoyé. Copiez le token entier depuis la page où vous l’avez créé.</translation>
        </message>
        <message>
            <source>@%1 is up to date.</source>
            <translation>@%1 est à jour.</translation>
        </message>
        <message>
            <source>@%1 is up to date: %2.</source>
            <translation>@%1 est à jour : %2.</translation>
        </message>
        <message>
            <source>Refresh stopped. The next one will continue from here.</source>
            <translation>Actualisation arrêtée. La prochaine reprendra ici.</translation>
        </message>
        <message>
            <source>Exports (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)</source>
            <translation>Exports (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)</translation>
        </message>
        <message>
            <source>Likes saved.</source>
            <translation>Likes enregistrés.</translation>
        </message>
        <message>
            <source>The likes are as they were.</source>
            <translation>Les likes sont comme avant.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Likes of %n posts saved.</source>
            <translation>
                <numerusform>Likes de %n publication enregistrés.</numerusform>
                <numerusform>Likes de %n publications enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Followers saved.</source>
            <translation>Abonnés enregistrés.</translation>
        </message>
        <message>
            <source>The followers are as they were.</source>
            <translation>Les abonnés sont comme avant.</translation>
        </message>
        <message>
            <source>Report saved to %1.</source>
            <translation>Rapport enregistré dans %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
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
                <numerusform>API Instagram, token valide %n jour</numerusform>
                <numerusform>API Instagram, token valide %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Instagram API, token expired</source>
            <translation>API Instagram, token expiré</translation>
        </message>
        <message>
            <source>Posts: %1 of %2</source>
            <translation>Publications : %1 sur %2</translation>
        </message>
        <message>
            <source>Posts: %1</source>
            <translation>Publications : %1</translation>
        </message>
        <message>
            <source>Thumbnails: %1 of %2</source>
            <translation>Miniatures : %1 sur %2</translation>
        </message>
        <message>
            <source>Contacting Instagram…</source>
            <translation>Connexion à Instagram…</translation>
        </message>
        <message>
            <source>Missing likes: %1 of %2</source>
            <translation>Likes manquants : %1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for Instagram: %n s</source>
            <translation>
                <numerusform>Attente d’Instagram : %n s</numerusform>
                <numerusform>Attente d’Instagram : %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>Insights: %1 of %2</source>
            <translation>Statistiques : %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CaptionEditor</name>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Write a caption with #hashtags and @mentions</source>
            <translation>Écrivez une légende avec #hashtags et @mentions</translation>
        </message>
        <message>
            <source>Instagram won't accept this: %1</source>
            <translation>Instagram le refusera : %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::ComposePanel</name>
        <message>
            <source>What would help?</source>
            <translation>Que faire de mieux ?</translation>
        </message>
    </context>
    <context>
        <name>likecast::CorrelationMatrix</name>
        <message>
            <source>%1 and %2: %3</source>
            <comment>two figures and their correlation</comment>
            <translation>%1 et %2 : %3</translation>
        </message>
        <message>
            <source>Habit</source>
            <translation>Habitude</translation>
        </message>
        <message>
            <source>Other habit</source>
            <translation>Autre habitude</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Corrélation de rang</translation>
        </message>
    </context>
    <context>
        <name>likecast::CountField</name>
        <message>
            <source>optional</source>
            <translation>facultatif</translation>
        </message>
    </context>
    <context>
        <name>likecast::DataCard</name>
        <message>
            <source>%1: %2, %3, %4</source>
            <comment>size of all files: posts, journal entries, drafts</comment>
            <translation>%1 : %2, %3, %4</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 publication</numerusform>
                <numerusform>%1 publications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 journal entries</source>
            <translation>
                <numerusform>%1 entrée du journal</numerusform>
                <numerusform>%1 entrées du journal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 drafts</source>
            <translation>
                <numerusform>%1 brouillon</numerusform>
                <numerusform>%1 brouillons</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Sauvegarder…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Tout exporter</translation>
        </message>
        <message>
            <source>ERASE</source>
            <comment>what one types to confirm</comment>
            <translation>EFFACER</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <source>Type %1 to confirm</source>
            <translation>Saisissez %1 pour confirmer</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Vos données</translation>
        </message>
        <message>
            <source>Open data folder</source>
            <translation>Ouvrir le dossier de données</translation>
        </message>
        <message>
            <source>Where your data is stored</source>
            <translation>Où vos données sont stockées</translation>
        </message>
        <message>
            <source>Saves posts, journal and drafts in one verified file, without photos. Restoring keeps a copy of your current data.</source>
            <translation>Enregistre publications, journal et brouillons dans un seul fichier vérifié, sans les photos. La restauration garde une copie de vos données actuelles.</translation>
        </message>
        <message>
            <source>Saves posts as CSV and all tables as JSON in a folder.</source>
            <translation>Enregistre les publications en CSV et toutes les tables en JSON dans un dossier.</translation>
        </message>
        <message>
            <source>A database with your posts, drafts, journal and photo measurements, plus pasted pictures and thumbnails, in %1</source>
            <translation>Une base de données avec vos publications, brouillons, journal et mesures de photos, plus les images collées et les miniatures, dans %1</translation>
        </message>
        <message>
            <source>Permanently deletes this profile's posts, journal, drafts, models, settings and tokens. Back up first if in doubt. To continue, type %1.</source>
            <translation>Supprime définitivement les publications, le journal, les brouillons, les modèles, les réglages et les tokens de ce profil. Dans le doute, sauvegardez d’abord. Pour continuer, saisissez %1.</translation>
        </message>
        <message>
            <source>Backup saved and verified: %1, %2.</source>
            <comment>accounts, posts</comment>
            <translation>Sauvegarde enregistrée et vérifiée : %1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 accounts</source>
            <translation>
                <numerusform>%1 compte</numerusform>
                <numerusform>%1 comptes</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup restored. A copy of your previous data is in the data folder.</source>
            <translation>Sauvegarde restaurée. Une copie de vos données précédentes est dans le dossier de données.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>Exporter vers un dossier</translation>
        </message>
        <message numerus="yes">
            <source>%n files saved to %1.</source>
            <translation>
                <numerusform>%n fichier enregistré dans %1.</numerusform>
                <numerusform>%n fichiers enregistrés dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was erased.</source>
            <translation>Tout a été effacé.</translation>
        </message>
        <message>
            <source>Will be removed:</source>
            <translation>Seront supprimés :</translation>
        </message>
        <message>
            <source>Will stay:</source>
            <translation>Seront conservés :</translation>
        </message>
        <message>
            <source>These files of %1 will be permanently removed, and access tokens with them.</source>
            <translation>Ces fichiers de %1 seront définitivement supprimés, et les tokens d’accès avec eux.</translation>
        </message>
        <message>
            <source>Still in the folder: %1.</source>
            <translation>Encore dans le dossier : %1.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
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
            <translation>Déposez ou collez</translation>
        </message>
    </context>
    <context>
        <name>likecast::DraftStrip</name>
        <message>
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <source>I posted this</source>
            <translation>C’est publié</translation>
        </message>
        <message>
            <source>Delete draft</source>
            <translation>Supprimer le brouillon</translation>
        </message>
        <message>
            <source>More photos: drop, paste, or press Enter to open</source>
            <translation>Plus de photos : déposez, collez ou ouvrez avec Entrée</translation>
        </message>
        <message>
            <source>Draft %1, %2</source>
            <translation>Brouillon %1, %2</translation>
        </message>
        <message>
            <source>Save this prediction to the journal on the Account page, to compare it with the real likes</source>
            <translation>Enregistrer cette prédiction dans le journal de la page Compte, pour la comparer aux vrais likes</translation>
        </message>
        <message>
            <source>Use the arrow keys to open a draft and Delete to delete it. Press Enter on the last cell to open more photos.</source>
            <translation>Les flèches ouvrent un brouillon, Suppr le supprime. Appuyez sur Entrée sur la dernière case pour ouvrir d’autres photos.</translation>
        </message>
        <message>
            <source>Drop or paste photos here, or press Enter to open them</source>
            <translation>Déposez ou collez des photos ici, ou ouvrez-les avec Entrée</translation>
        </message>
        <message>
            <source>Click to compare drafts side by side. Ctrl+click drafts to choose which.</source>
            <translation>Cliquez pour comparer des brouillons côte à côte. Ctrl+clic sur des brouillons pour choisir lesquels.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::DriverList</name>
        <message>
            <source>Everything else</source>
            <translation>Tout le reste</translation>
        </message>
        <message>
            <source>What's behind this number</source>
            <translation>Derrière ce nombre</translation>
        </message>
        <message>
            <source>See what raises and lowers the number: hour, words and hashtags, faces, your recent form. This shows what went along with likes in past posts, not what caused them.</source>
            <translation>Voyez ce qui augmente et diminue le nombre : heure, mots et hashtags, visages, votre forme récente. C’est ce qui accompagnait les likes dans les publications passées, pas ce qui les a causés.</translation>
        </message>
        <message>
            <source>Nothing about this draft stands out.</source>
            <translation>Rien ne ressort dans ce brouillon.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>effect of a driver, what it rests on</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2 %3</source>
            <comment>driver, effect, unit</comment>
            <translation>%1 : %2 %3</translation>
        </message>
    </context>
    <context>
        <name>likecast::EffectRows</name>
        <message>
            <source>%1: %2</source>
            <comment>name, value</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::ImportPanel</name>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> et %n autre</numerusform>
                <numerusform> et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>, from %1 to %2</source>
            <translation>, du %1 au %2</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Import progress</source>
            <translation>Progression de l’import</translation>
        </message>
        <message>
            <source>The file doesn't name the account. Instagram username:</source>
            <translation>Le fichier n’indique pas le compte. Nom d’utilisateur Instagram :</translation>
        </message>
        <message>
            <source>Instagram username</source>
            <translation>Nom d’utilisateur Instagram</translation>
        </message>
        <message>
            <source>Which column contains the likes?</source>
            <translation>Quelle colonne contient les likes ?</translation>
        </message>
        <message>
            <source>Likes column</source>
            <translation>Colonne des likes</translation>
        </message>
        <message>
            <source>Rows that couldn't be read</source>
            <translation>Lignes illisibles</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Lecture de %1…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1 : %2 de %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 publication</numerusform>
                <numerusform>%1 publications</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 with a photo</source>
            <translation>, dont %1 avec photo</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts have no like count. They stay unknown and never count as 0.</source>
            <translation>
                <numerusform>%1 publication n’a pas de nombre de likes. Elle reste inconnue et ne compte jamais comme 0.</numerusform>
                <numerusform>%1 publications n’ont pas de nombre de likes. Elles restent inconnues et ne comptent jamais comme 0.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 problems were found. Everything else will be imported:</source>
            <translation>
                <numerusform>%1 problème trouvé. Tout le reste sera importé :</numerusform>
                <numerusform>%1 problèmes trouvés. Tout le reste sera importé :</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing %1…</source>
            <translation>Import de %1…</translation>
        </message>
        <message>
            <source>Change columns…</source>
            <translation>Modifier les colonnes…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>%1: say what its columns hold.</source>
            <translation>%1 : indiquez ce que contiennent les colonnes.</translation>
        </message>
        <message>
            <source>The times name no time zone. They are from:</source>
            <translation>Les heures n’indiquent pas de fuseau horaire. Elles sont de :</translation>
        </message>
        <message>
            <source>Time zone of the posts</source>
            <translation>Fuseau horaire des publications</translation>
        </message>
    </context>
    <context>
        <name>likecast::ImportanceTable</name>
        <message>
            <source>What moves your likes</source>
            <translation>Ce qui fait bouger vos likes</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>model, reason</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>model, share</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Donnée</translation>
        </message>
        <message>
            <source>%1: share</source>
            <comment>a method</comment>
            <translation>%1 : part</translation>
        </message>
    </context>
    <context>
        <name>likecast::InsightsTab</name>
        <message>
            <source>%1 to %2</source>
            <comment>an 80 % interval</comment>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>Words with more likes</source>
            <translation>Mots avec plus de likes</translation>
        </message>
        <message>
            <source>Words with fewer likes</source>
            <translation>Mots avec moins de likes</translation>
        </message>
        <message>
            <source>Words and hashtags</source>
            <translation>Mots et hashtags</translation>
        </message>
        <message>
            <source>More likes</source>
            <translation>Plus de likes</translation>
        </message>
        <message>
            <source>Fewer likes</source>
            <translation>Moins de likes</translation>
        </message>
        <message>
            <source>What moves your likes</source>
            <translation>Ce qui fait bouger vos likes</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Meilleures heures</translation>
        </message>
        <message>
            <source>Likes by weekday and hour</source>
            <translation>Likes par jour et par heure</translation>
        </message>
        <message numerus="yes">
            <source>in %n posts</source>
            <translation>
                <numerusform>dans %n publication</numerusform>
                <numerusform>dans %n publications</numerusform>
            </translation>
        </message>
        <message>
            <source>No word stands out from chance.</source>
            <translation>Aucun mot ne se distingue du hasard.</translation>
        </message>
        <message>
            <source>Rank correlation with likes above your usual: 0 is none, 1 would be perfect. Only what stands out from chance is listed.</source>
            <translation>Corrélation de rang avec les likes au-dessus de votre niveau habituel : 0 signifie aucun lien, 1 serait parfait. Seul ce qui se distingue du hasard est affiché.</translation>
        </message>
        <message>
            <source>Likes compared to your usual</source>
            <translation>Likes par rapport à l’habituel</translation>
        </message>
        <message>
            <source>Habits linked to likes</source>
            <translation>Habitudes liées aux likes</translation>
        </message>
        <message>
            <source>How habits relate</source>
            <translation>Liens entre les habitudes</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Habits with more or fewer likes</source>
            <translation>Habitudes avec plus ou moins de likes</translation>
        </message>
        <message>
            <source>+ means both rise together, − that one falls as the other rises. Stronger colours mean a closer link. Point at a square for its value.</source>
            <translation>+ signifie que les deux augmentent ensemble, − que l’un baisse quand l’autre augmente. Plus la couleur est vive, plus le lien est étroit. Pointez une case pour voir sa valeur.</translation>
        </message>
        <message>
            <source>Analysing your posts…</source>
            <translation>Analyse de vos publications…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>Insights need at least 30 posts with known likes. Import or refresh to add more.</source>
            <translation>Les statistiques demandent au moins 30 publications aux likes connus. Importez ou actualisez pour en ajouter.</translation>
        </message>
        <message>
            <source>The analysis failed.</source>
            <translation>L’analyse a échoué.</translation>
        </message>
        <message>
            <source>How much each group of inputs contributes to the predictions of three models for your posts.</source>
            <translation>La part de chaque groupe de données dans les prédictions de trois modèles pour vos publications.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts, each compared to what was usual at its time. Words are listed when they stand out from chance; 1 in 10 may still be chance. This shows what went along with likes, not what caused them.</source>
            <translation>
                <numerusform>%n publication, comparée à ce qui était habituel à son époque. Les mots affichés se distinguent du hasard ; 1 sur 10 peut quand même être dû au hasard. C’est ce qui accompagnait les likes, pas ce qui les a causés.</numerusform>
                <numerusform>%n publications, chacune comparée à ce qui était habituel à son époque. Les mots affichés se distinguent du hasard ; 1 sur 10 peut quand même être dû au hasard. C’est ce qui accompagnait les likes, pas ce qui les a causés.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of your posts got between 0.5 and 1.5 times what was usual at their time. %2 got at least double.</source>
            <translation>%1 de vos publications ont obtenu entre 0,5 et 1,5 fois ce qui était habituel à leur époque. %2 ont obtenu au moins le double.</translation>
        </message>
        <message>
            <source>No hour clearly stands out: what you post matters more than when. Click an hour to use it.</source>
            <translation>Aucune heure ne ressort clairement : ce que vous publiez compte plus que le moment. Cliquez sur une heure pour l’utiliser.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 get %3 more likes than your usual (range %4 to %5, %6 posts). Click an hour to use it.</source>
            <translation>Les publications entre %1 et %2 obtiennent %3 de likes de plus que d’habitude (fourchette de %4 à %5, %6 publications). Cliquez sur une heure pour l’utiliser.</translation>
        </message>
        <message>
            <source>None of your habits stands out from chance.</source>
            <translation>Aucune de vos habitudes ne se distingue du hasard.</translation>
        </message>
        <message>
            <source>Likes (%)</source>
            <translation>Likes (%)</translation>
        </message>
        <message>
            <source>From (%)</source>
            <translation>De (%)</translation>
        </message>
        <message>
            <source>To (%)</source>
            <translation>À (%)</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Mot</translation>
        </message>
        <message>
            <source>Groups of posts</source>
            <translation>Groupes de publications</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Likes per 1,000 followers</source>
            <translation>Likes pour 1 000 abonnés</translation>
        </message>
        <message>
            <source>8 in 10 posts</source>
            <translation>8 publications sur 10</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Médiane</translation>
        </message>
        <message>
            <source>Habit</source>
            <translation>Habitude</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Corrélation de rang</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Kinds of posts</source>
            <translation>Types de publications</translation>
        </message>
        <message>
            <source>can't tell yet</source>
            <translation>pas encore clair</translation>
        </message>
        <message>
            <source>A kind of post appears here once it and the others have posts on five days.</source>
            <translation>Un type de publication apparaît ici quand lui et les autres ont des publications sur cinq jours.</translation>
        </message>
        <message>
            <source>Each kind against all your other posts. The line is the range; grey may be chance.</source>
            <translation>Chaque type comparé à toutes vos autres publications. La ligne est la fourchette ; le gris peut être dû au hasard.</translation>
        </message>
        <message>
            <source>Faces and smiles need the photos of your past posts.</source>
            <translation>Pour les visages et les sourires, il faut les photos de vos publications passées.</translation>
        </message>
        <message>
            <source>%1: median %2, 8 in 10 posts %3 to %4</source>
            <translation>%1 : médiane %2, 8 publications sur 10 de %3 à %4</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Likes per 1,000 followers, median</source>
            <translation>Likes pour 1 000 abonnés, médiane</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <translation>10e centile</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>90e centile</translation>
        </message>
        <message>
            <source>Needs the followers at the time of your posts: link the account to count them once a day.</source>
            <translation>Il faut le nombre d’abonnés au moment de vos publications : associez le compte pour les compter une fois par jour.</translation>
        </message>
        <message>
            <source>Months with at least three posts near a count of your followers.</source>
            <translation>Mois avec au moins trois publications proches d’un relevé de vos abonnés.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Heure</translation>
        </message>
    </context>
    <context>
        <name>likecast::JobStrip</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Progress: %1</source>
            <translation>Progression : %1</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Arrêter : %1</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
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
            <translation>Modifier les likes</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Type the real likes of the selected post</source>
            <translation>Saisir les vrais likes de la publication sélectionnée</translation>
        </message>
        <message>
            <source>Delete the selected entry from the journal</source>
            <translation>Supprimer du journal l’entrée sélectionnée</translation>
        </message>
        <message>
            <source>Predicted and actual likes</source>
            <translation>Likes prédits et réels</translation>
        </message>
        <message>
            <source>Ranges that held</source>
            <translation>Fourchettes respectées</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n posts with known likes. A ring is a post outside its range.</source>
            <translation>
                <numerusform>La publication la plus récente (%n) aux likes connus. Un anneau est une publication hors de sa fourchette.</numerusform>
                <numerusform>Les %n publications les plus récentes aux likes connus. Un anneau est une publication hors de sa fourchette.</numerusform>
            </translation>
        </message>
        <message>
            <source>The entry is back.</source>
            <translation>L’entrée est de retour.</translation>
        </message>
        <message>
            <source>Entry deleted from the journal.</source>
            <translation>Entrée supprimée du journal.</translation>
        </message>
        <message>
            <source>Likes saved.</source>
            <translation>Likes enregistrés.</translation>
        </message>
        <message>
            <source>The likes are as they were.</source>
            <translation>Les likes sont comme avant.</translation>
        </message>
    </context>
    <context>
        <name>likecast::LeaderboardTable</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Within 25 %</source>
            <translation>À 25 % près</translation>
        </message>
        <message>
            <source>Models on this account</source>
            <translation>Modèles sur ce compte</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>%1 (yours)</source>
            <comment>a model trained on the account's own posts</comment>
            <translation>%1 (le vôtre)</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>the model in use</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1 (used by Predict)</source>
            <translation>%1 (utilisé par Prédiction)</translation>
        </message>
        <message>
            <source>Typical
error</source>
            <translation>Erreur
typique</translation>
        </message>
        <message>
            <source>Pairs
in order</source>
            <translation>Paires
en ordre</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>Dans la
fourchette</translation>
        </message>
        <message>
            <source>Better than
a simple guess</source>
            <translation>Mieux qu’une
estimation simple</translation>
        </message>
        <message>
            <source>All models, best on this account first</source>
            <translation>Tous les modèles, le meilleur pour ce compte en premier</translation>
        </message>
        <message>
            <source>Half of the predictions are off by less than this</source>
            <translation>La moitié des prédictions s’écartent de moins que cela</translation>
        </message>
        <message>
            <source>Predictions that are off by at most 25 %</source>
            <translation>Prédictions qui s’écartent de 25 % au plus</translation>
        </message>
        <message>
            <source>How often the model picks the post with more likes out of two close in time. A guess gets 50 %.</source>
            <translation>À quelle fréquence le modèle choisit, entre deux publications proches dans le temps, celle qui a le plus de likes. Le hasard obtient 50 %.</translation>
        </message>
        <message>
            <source>Posts whose likes landed in the 80 % range. Close to 80 % is right.</source>
            <translation>Publications dont les likes sont tombés dans la fourchette à 80 %. L’idéal est proche de 80 %.</translation>
        </message>
        <message>
            <source>How much smaller the average error is than that of the best simple guess</source>
            <translation>De combien l’erreur moyenne est plus petite que celle de la meilleure estimation simple</translation>
        </message>
        <message>
            <source>Guess: %1</source>
            <comment>a simple rule</comment>
            <translation>Estimation : %1</translation>
        </message>
        <message>
            <source>The best simple guess, without a model</source>
            <translation>La meilleure estimation simple, sans modèle</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>Typical error: share</source>
            <translation>Erreur typique : part</translation>
        </message>
        <message>
            <source>Within 25 %: share</source>
            <translation>À 25 % près : part</translation>
        </message>
        <message>
            <source>Pairs in order: share</source>
            <translation>Paires dans l’ordre : part</translation>
        </message>
        <message>
            <source>In range: share</source>
            <translation>Dans la fourchette : part</translation>
        </message>
        <message>
            <source>Smaller error than a simple guess: share</source>
            <translation>Erreur plus petite qu’une simple estimation : part</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
    </context>
    <context>
        <name>likecast::LinkGuide</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Importer un fichier…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Importer un dossier…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Instagram&apos;s data export</source>
            <translation>Export de données d’Instagram</translation>
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
            <translation>Avec l’API officielle d’Instagram</translation>
        </message>
        <message>
            <source>1. A professional account</source>
            <translation>1. Un compte professionnel</translation>
        </message>
        <message>
            <source>3. A token</source>
            <translation>3. Un token</translation>
        </message>
        <message>
            <source>Paste the token</source>
            <translation>Collez le token</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Token d’accès</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Associer</translation>
        </message>
        <message>
            <source>Linking…</source>
            <translation>Association…</translation>
        </message>
        <message>
            <source>Add your account</source>
            <translation>Ajoutez votre compte</translation>
        </message>
        <message>
            <source>Likecast learns your usual likes, best hours and words from your own posts, and its ranges get narrower. Drop a file or folder anywhere on this page. We'll recognise the format and show you what we found before anything is saved. Nothing is uploaded.</source>
            <translation>Likecast apprend vos likes habituels, vos meilleures heures et vos mots à partir de vos propres publications, et ses fourchettes se resserrent. Déposez un fichier ou un dossier n’importe où sur cette page. Nous reconnaîtrons le format et vous montrerons ce que nous avons trouvé avant tout enregistrement. Rien n’est envoyé en ligne.</translation>
        </message>
        <message>
            <source>Enter numbers myself</source>
            <translation>Saisir mes chiffres</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Depuis un fichier</translation>
        </message>
        <message>
            <source>Go to Insights &gt; Content &gt; Export data. Drop the CSV file.</source>
            <translation>Allez dans Statistiques &gt; Contenu &gt; Exporter les données. Déposez le fichier CSV.</translation>
        </message>
        <message>
            <source>Drop the profile's folder with its .json or .json.xz files.</source>
            <translation>Déposez le dossier du profil avec ses fichiers .json ou .json.xz.</translation>
        </message>
        <message>
            <source>Switch to a Creator or Business account in Instagram&apos;s settings. It's free.</source>
            <translation>Passez à un compte Créateur ou Entreprise dans les paramètres d’Instagram. C’est gratuit.</translation>
        </message>
        <message>
            <source>2. Your own app</source>
            <translation>2. Votre propre app</translation>
        </message>
        <message>
            <source>On developers.facebook.com, create an app with the product “Instagram” and set it up for Instagram Login. For your own account, it doesn't need a review.</source>
            <translation>Sur developers.facebook.com, créez une app avec le produit « Instagram » et configurez-la pour la connexion avec Instagram. Pour votre propre compte, aucune vérification n’est nécessaire.</translation>
        </message>
        <message>
            <source>Under “Generate access tokens”, add your account, grant the permissions and copy the token. Likecast stores it in this computer&apos;s keychain, sends it only to Instagram and renews it before it expires after 60 days.</source>
            <translation>Sous « Générer des tokens d’accès », ajoutez votre compte, accordez les autorisations et copiez le token. Likecast le stocke dans le trousseau de cet ordinateur, ne l’envoie qu’à Instagram et le renouvelle avant qu’il expire au bout de 60 jours.</translation>
        </message>
        <message>
            <source>Passphrase to encrypt it with</source>
            <translation>Phrase secrète pour le chiffrer</translation>
        </message>
        <message>
            <source>In Instagram, go to Accounts Center &gt; Your information and permissions &gt; Download your information. Drop all the ZIP files, or the unpacked folder. It has likes for professional accounts only; for a personal one, we'll ask for those of your last posts.</source>
            <translation>Dans Instagram, allez dans Espace Comptes &gt; Vos informations et autorisations &gt; Télécharger vos informations. Déposez tous les fichiers ZIP ou le dossier décompressé. Seuls les comptes professionnels y ont leurs likes ; pour un compte personnel, nous vous demanderons ceux de vos dernières publications.</translation>
        </message>
        <message>
            <source>Zeeschuimer</source>
            <translation>Zeeschuimer</translation>
        </message>
        <message>
            <source>A browser extension: scroll through your own profile in your own browser and drop the file it saves.</source>
            <translation>Une extension de navigateur : faites défiler votre propre profil dans votre navigateur et déposez le fichier qu’elle enregistre.</translation>
        </message>
        <message>
            <source>Any table</source>
            <translation>Tout autre tableau</translation>
        </message>
        <message>
            <source>CSV, Excel or OpenDocument with the dates and likes of your posts. If we can't tell what its columns hold, we'll ask.</source>
            <translation>CSV, Excel ou OpenDocument avec les dates et les likes de vos publications. Si nous ne savons pas ce que contiennent les colonnes, nous vous le demanderons.</translation>
        </message>
        <message>
            <source>This token is for several accounts. Which one do you want to link?</source>
            <translation>Ce token est pour plusieurs comptes. Lequel voulez-vous associer ?</translation>
        </message>
    </context>
    <context>
        <name>likecast::LossCurve</name>
        <message>
            <source>Loss by epoch</source>
            <translation>Perte par époque</translation>
        </message>
        <message>
            <source>epoch %1</source>
            <translation>époque %1</translation>
        </message>
        <message>
            <source>Epoch %1: training loss %2.</source>
            <translation>Époque %1 : perte d’entraînement %2.</translation>
        </message>
        <message>
            <source>Epoch %1: training loss %2, validation loss %3.</source>
            <translation>Époque %1 : perte d’entraînement %2, de validation %3.</translation>
        </message>
        <message>
            <source>Epoch %1 of %2: training loss %3</source>
            <translation>Époque %1 sur %2 : perte d’entraînement %3</translation>
        </message>
        <message>
            <source>%1, validation loss %2 (best: %3 at epoch %4)</source>
            <translation>%1, de validation %2 (meilleure : %3 à l’époque %4)</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Époque</translation>
        </message>
        <message>
            <source>Training loss</source>
            <translation>Perte d’entraînement</translation>
        </message>
        <message>
            <source>Validation loss</source>
            <translation>Perte de validation</translation>
        </message>
    </context>
    <context>
        <name>likecast::MainWindow</name>
        <message numerus="yes">
            <source>Likes of %n posts</source>
            <translation>
                <numerusform>Likes de %n publication</numerusform>
                <numerusform>Likes de %n publications</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter your numbers on Predict.</source>
            <translation>Saisissez vos chiffres sur la page Prédiction.</translation>
        </message>
        <message>
            <source>Example account</source>
            <translation>Compte d’exemple</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Prédiction</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Predict</source>
            <translation>&amp;Prédiction</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Compte</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Réglages</translation>
        </message>
        <message>
            <source>&amp;About Likecast</source>
            <translation>À &amp;propos de Likecast</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers</source>
            <translation>
                <numerusform>%1 abonné</numerusform>
                <numerusform>%1 abonnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 likes on average</source>
            <translation>
                <numerusform>%1 like en moyenne</numerusform>
                <numerusform>%1 likes en moyenne</numerusform>
            </translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Votre compte</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Aucun compte</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Enter the likes of your last posts on Predict.</source>
            <translation>Saisissez les likes de vos dernières publications sur la page Prédiction.</translation>
        </message>
        <message>
            <source>No account selected</source>
            <translation>Aucun compte sélectionné</translation>
        </message>
        <message>
            <source>Select one on Predict, or enter numbers there.</source>
            <translation>Sélectionnez-en un sur la page Prédiction, ou saisissez-y des chiffres.</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 publication</numerusform>
                <numerusform>%1 publications</numerusform>
            </translation>
        </message>
        <message>
            <source>Likecast's database was damaged. We recovered what we could and kept the damaged file as %1.</source>
            <translation>La base de données de Likecast était endommagée. Nous avons récupéré ce qui pouvait l’être et gardé le fichier endommagé sous le nom %1.</translation>
        </message>
        <message>
            <source>The journal compares predictions with an account's real likes. Select the account, then press “I posted this” again.</source>
            <translation>Le journal compare les prédictions aux vrais likes d’un compte. Sélectionnez le compte, puis appuyez de nouveau sur « C’est publié ».</translation>
        </message>
        <message>
            <source>The journal compares predictions with an account's real likes. Add the account first. Your draft is kept.</source>
            <translation>Le journal compare les prédictions aux vrais likes d’un compte. Ajoutez d’abord le compte. Votre brouillon est conservé.</translation>
        </message>
        <message>
            <source>This post is already in the journal, waiting for its likes.</source>
            <translation>Cette publication est déjà dans le journal et attend ses likes.</translation>
        </message>
        <message>
            <source>Crash report</source>
            <translation>Rapport de plantage</translation>
        </message>
        <message>
            <source>Likecast wrote this when it crashed. It holds nothing of yours, and it was not sent anywhere.</source>
            <translation>Likecast a écrit ceci en plantant. Il ne contient rien de personnel et n’a été envoyé nulle part.</translation>
        </message>
        <message>
            <source>Delete report</source>
            <translation>Supprimer le rapport</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Likecast crashed the last time it ran. Your drafts were kept.</source>
            <translation>Likecast a planté la dernière fois. Vos brouillons ont été conservés.</translation>
        </message>
        <message>
            <source>Show report</source>
            <translation>Voir le rapport</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>Votre photo</translation>
        </message>
        <message>
            <source>Drop a photo here, or press %1. Likecast finds the faces and smiles; several photos become drafts to compare.</source>
            <translation>Déposez une photo ici ou appuyez sur %1. Likecast trouve les visages et les sourires ; plusieurs photos deviennent des brouillons à comparer.</translation>
        </message>
        <message>
            <source>Caption and hour</source>
            <translation>Légende et heure</translation>
        </message>
        <message>
            <source>Write the caption and choose when to post. With the likes of your last posts, the number fits your account.</source>
            <translation>Écrivez la légende et choisissez quand publier. Avec les likes de vos dernières publications, le nombre s’adapte à votre compte.</translation>
        </message>
        <message>
            <source>The number</source>
            <translation>Le nombre</translation>
        </message>
        <message>
            <source>It updates as you type. The shaded range is where about 8 in 10 posts like this land: trust it more than the number.</source>
            <translation>Il s’actualise pendant que vous tapez. La fourchette colorée est là où tombent environ 8 publications comme celle-ci sur 10 : fiez-vous à elle plus qu’au nombre.</translation>
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
            <translation>Planning</translation>
        </message>
        <message>
            <source>P&amp;lan</source>
            <translation>Pla&amp;nning</translation>
        </message>
        <message>
            <source>Saved to the journal. We'll add the real likes at your next import or refresh, or you can type them in the journal.</source>
            <translation>Enregistrée dans le journal. Nous ajouterons les vrais likes au prochain import ou à la prochaine actualisation, ou vous pouvez les saisir dans le journal.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The post is no longer in the journal.</source>
            <translation>La publication n’est plus dans le journal.</translation>
        </message>
    </context>
    <context>
        <name>likecast::MediaTypeChooser</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Carrousel</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
        <message>
            <source>Reel</source>
            <translation>Reel</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Type de publication</translation>
        </message>
        <message>
            <source>Photo, carousel, video or reel</source>
            <translation>Photo, carrousel, vidéo ou reel</translation>
        </message>
    </context>
    <context>
        <name>likecast::MessageBar</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Masquer</translation>
        </message>
    </context>
    <context>
        <name>likecast::ModelTab</name>
        <message>
            <source>Predict uses</source>
            <translation>Prédiction avec</translation>
        </message>
        <message numerus="yes">
            <source>%n posts</source>
            <translation>
                <numerusform>%n publication</numerusform>
                <numerusform>%n publications</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (par défaut)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>model, share of the forecast</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Testing the models</source>
            <translation>Test des modèles</translation>
        </message>
        <message>
            <source>Test the models</source>
            <translation>Tester les modèles</translation>
        </message>
        <message>
            <source>Models for this account</source>
            <translation>Modèles pour ce compte</translation>
        </message>
        <message>
            <source>Model used for this account</source>
            <translation>Modèle utilisé pour ce compte</translation>
        </message>
        <message>
            <source>Testing the models on your past posts…</source>
            <translation>Test des modèles sur vos publications passées…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>There aren't enough posts to test the models yet. From six posts with known likes, you'll see how well each model would have predicted them. Until then, Likecast's own model is used.</source>
            <translation>Il n’y a pas encore assez de publications pour tester les modèles. À partir de six aux likes connus, vous verrez avec quelle justesse chaque modèle les aurait prédites. D’ici là, c’est le modèle propre à Likecast qui est utilisé.</translation>
        </message>
        <message>
            <source>The models couldn't be tested.</source>
            <translation>Les modèles n’ont pas pu être testés.</translation>
        </message>
        <message>
            <source>Each post was predicted using only what was known before it.</source>
            <translation>Chaque publication a été prédite uniquement avec ce qu’on savait avant elle.</translation>
        </message>
        <message>
            <source>Models trained on your posts are tested on the newer half, each time trained on the posts before.</source>
            <translation>Les modèles entraînés sur vos publications sont testés sur la moitié la plus récente, chaque fois entraînés sur les publications d’avant.</translation>
        </message>
        <message>
            <source>%1, trained on your posts</source>
            <translation>%1, entraîné sur vos publications</translation>
        </message>
        <message>
            <source>The selected model can't be used, so the default one is.</source>
            <translation>Le modèle sélectionné n’est pas utilisable ; le modèle par défaut le remplace.</translation>
        </message>
        <message>
            <source>Weighs the models by how well each predicted this account's past posts: %1.</source>
            <translation>Pondère les modèles selon la justesse avec laquelle chacun a prédit les publications passées de ce compte : %1.</translation>
        </message>
        <message>
            <source>No other model is clearly more accurate than %1 on this account.</source>
            <translation>Aucun autre modèle n’est nettement plus précis que %1 sur ce compte.</translation>
        </message>
        <message>
            <source>%1 is more accurate than %2 here: %3 less error (%4 to %5).</source>
            <translation>%1 est plus précis que %2 ici : %3 d’erreur en moins (%4 à %5).</translation>
        </message>
    </context>
    <context>
        <name>likecast::MomentEditor</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Use the first</source>
            <translation>Prendre la première</translation>
        </message>
        <message>
            <source>Use the second</source>
            <translation>Prendre la seconde</translation>
        </message>
        <message>
            <source>%1 doesn't exist on that day because the clocks go forward. We'll use %2.</source>
            <translation>%1 n’existe pas ce jour-là car les horloges avancent. Nous utiliserons %2.</translation>
        </message>
        <message>
            <source>%1 happens twice on that day because the clocks go back. This is the second one (%2).</source>
            <translation>%1 existe deux fois ce jour-là car les horloges reculent. Voici la seconde (%2).</translation>
        </message>
        <message>
            <source>%1 happens twice on that day because the clocks go back. This is the first one (%2).</source>
            <translation>%1 existe deux fois ce jour-là car les horloges reculent. Voici la première (%2).</translation>
        </message>
        <message>
            <source>Unknown time zone. We'll use UTC.</source>
            <translation>Fuseau horaire inconnu. Nous utiliserons UTC.</translation>
        </message>
    </context>
    <context>
        <name>likecast::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Profile: %1</source>
            <translation>Profil : %1</translation>
        </message>
        <message>
            <source>Switch profile</source>
            <translation>Changer de profil</translation>
        </message>
        <message>
            <source>Show the account</source>
            <translation>Afficher le compte</translation>
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
            <translation>Abonnés</translation>
        </message>
        <message>
            <source>%1 of your posts got fewer likes than your average of %2.</source>
            <translation>%1 de vos publications ont obtenu moins de likes que votre moyenne de %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n days counted, %1 to %2.</source>
            <translation>
                <numerusform>%n jour compté, du %1 au %2.</numerusform>
                <numerusform>%n jours comptés, du %1 au %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2 : %3</translation>
        </message>
        <message>
            <source>Following: %1</source>
            <translation>Suivis : %1</translation>
        </message>
        <message>
            <source>Posts from %1 to %2</source>
            <translation>Publications du %1 au %2</translation>
        </message>
        <message numerus="yes">
            <source>Likes hidden or unknown: %1 posts</source>
            <translation>
                <numerusform>Likes masqués ou inconnus : %1 publication</numerusform>
                <numerusform>Likes masqués ou inconnus : %1 publications</numerusform>
            </translation>
        </message>
        <message>
            <source>The chart starts tomorrow.</source>
            <translation>Le graphique commence demain.</translation>
        </message>
        <message>
            <source>The chart starts with the next count.</source>
            <translation>Le graphique commence au prochain relevé.</translation>
        </message>
        <message>
            <source>Likes compared to your average</source>
            <translation>Likes par rapport à votre moyenne</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>No likes known yet.</source>
            <translation>Aucun like connu pour l’instant.</translation>
        </message>
        <message>
            <source>Followers unknown. Link the account to count them once a day.</source>
            <translation>Abonnés inconnus. Associez le compte pour les compter une fois par jour.</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers on %2.</source>
            <translation>
                <numerusform>%1 abonné le %2.</numerusform>
                <numerusform>%1 abonnés le %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing imported yet.</source>
            <translation>Rien d’importé pour l’instant.</translation>
        </message>
        <message>
            <source>Average likes: %1</source>
            <translation>Moyenne de likes : %1</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 jours</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 jours</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 an</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 publication</numerusform>
                <numerusform>%1 publications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::PacksCard</name>
        <message>
            <source>Model packs</source>
            <translation>Packs de modèles</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Verify %1</source>
            <translation>Vérifier %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Included. %1.</source>
            <translation>Inclus. %1.</translation>
        </message>
        <message>
            <source>Installed. %1.</source>
            <translation>Installé. %1.</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Installer</translation>
        </message>
        <message>
            <source>Download and install %1</source>
            <translation>Télécharger et installer %1</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Fichier…</translation>
        </message>
        <message>
            <source>Install a model pack from a file</source>
            <translation>Installer un pack de modèles depuis un fichier</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Dossier…</translation>
        </message>
        <message>
            <source>Install a model pack from a folder</source>
            <translation>Installer un pack de modèles depuis un dossier</translation>
        </message>
        <message>
            <source>Install a model pack</source>
            <translation>Installer un pack de modèles</translation>
        </message>
        <message>
            <source>Model packs (*.zip *.onnx)</source>
            <translation>Packs de modèles (*.zip *.onnx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Downloading a model pack</source>
            <translation>Téléchargement d’un pack de modèles</translation>
        </message>
        <message>
            <source>%1. Verified with SHA-256 before use.</source>
            <translation>%1. Vérifié avec SHA-256 avant utilisation.</translation>
        </message>
        <message>
            <source>Your own pack</source>
            <translation>Votre propre pack</translation>
        </message>
        <message>
            <source>Drop a ZIP file or folder with a manifest.json, or the .onnx file of a known model. Packs that don't match their manifest are rejected.</source>
            <translation>Déposez un fichier ZIP ou un dossier avec un manifest.json, ou le fichier .onnx d’un modèle connu. Les packs qui ne correspondent pas à leur manifeste sont refusés.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was installed.</source>
            <translation>Arrêté. Rien n’a été installé.</translation>
        </message>
        <message>
            <source>%1 was verified and installed.</source>
            <translation>%1 a été vérifié et installé.</translation>
        </message>
        <message>
            <source>Downloading %1…</source>
            <translation>Téléchargement de %1…</translation>
        </message>
        <message>
            <source>%1 is intact and works.</source>
            <translation>%1 est intact et fonctionne.</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 a été retiré.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoControls</name>
        <message>
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>Boxes (B)</source>
            <translation>Cadres (B)</translation>
        </message>
        <message>
            <source>Fit photo to view</source>
            <translation>Ajuster la photo à la vue</translation>
        </message>
        <message>
            <source>Show at actual size</source>
            <translation>Afficher en taille réelle</translation>
        </message>
        <message>
            <source>Show face boxes</source>
            <translation>Afficher les cadres des visages</translation>
        </message>
        <message>
            <source>Faces (F)</source>
            <translation>Visages (F)</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Corriger les visages</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoMeasuring</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Photos of your past posts</source>
            <translation>Photos de vos publications passées</translation>
        </message>
        <message>
            <source>Photos analysed</source>
            <translation>Photos analysées</translation>
        </message>
        <message>
            <source>The rest will be analysed after your next import.</source>
            <translation>Le reste sera analysé après votre prochain import.</translation>
        </message>
        <message>
            <source>Analysing the photos of your past posts: %1 of %2</source>
            <translation>Analyse des photos de vos publications passées : %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoView</name>
        <message>
            <source>Open photos…</source>
            <translation>Ouvrir des photos…</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Ouvrir des photos</translation>
        </message>
        <message>
            <source>Drop photos here</source>
            <translation>Déposez des photos ici</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Drop another photo here to replace it.</source>
            <translation>Déposez une autre photo ici pour la remplacer.</translation>
        </message>
        <message>
            <source>No photo yet. Drop photos here, paste one, or open them.</source>
            <translation>Pas encore de photo. Déposez des photos ici, collez-en une ou ouvrez-les.</translation>
        </message>
        <message>
            <source>%1, %2 by %3 pixels.</source>
            <translation>%1, %2 par %3 pixels.</translation>
        </message>
        <message>
            <source>Drop files, folders or a picture from your browser, or paste one.</source>
            <translation>Déposez des fichiers, des dossiers ou une image du navigateur, ou collez-en une.</translation>
        </message>
        <message>
            <source>%1 can't be shown</source>
            <translation>%1 ne peut pas être affiché</translation>
        </message>
        <message>
            <source>Opening %1.</source>
            <translation>Ouverture de %1.</translation>
        </message>
        <message>
            <source>%1 can't be shown.</source>
            <translation>%1 ne peut pas être affiché.</translation>
        </message>
        <message>
            <source>Finding faces.</source>
            <translation>Recherche de visages.</translation>
        </message>
        <message>
            <source>Finding faces…</source>
            <translation>Recherche de visages…</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>Sélectionné : %1</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a face, Insert to add one.</source>
            <translation>Les flèches sélectionnent un visage, Inser en ajoute un.</translation>
        </message>
        <message>
            <source>Drag to add a face, click one to change it</source>
            <translation>Faites glisser pour ajouter un visage, cliquez dessus pour le modifier</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostTableModel</name>
        <message>
            <source>no photo</source>
            <translation>pas de photo</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>photo</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Publiée le</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Hidden or unknown. Press F2 to type them.</source>
            <translation>Masqués ou inconnus. Appuyez sur F2 pour les saisir.</translation>
        </message>
        <message>
            <source>You typed this number.</source>
            <translation>Vous avez saisi ce nombre.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostsTab</name>
        <message>
            <source>Open in browser</source>
            <translation>Ouvrir en ligne</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Depuis le début</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>90 derniers jours</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Dernière année</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <comment>a number</comment>
            <translation>
                <numerusform>%1 publication</numerusform>
                <numerusform>%1 publications</numerusform>
            </translation>
        </message>
        <message>
            <source>Search captions</source>
            <translation>Chercher une légende</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Type de publication</translation>
        </message>
        <message>
            <source>Open the selected post on instagram.com</source>
            <translation>Ouvrir la publication sélectionnée sur instagram.com</translation>
        </message>
        <message>
            <source>Save this account's posts as CSV and JSON in a folder</source>
            <translation>Enregistrer les publications de ce compte en CSV et JSON dans un dossier</translation>
        </message>
        <message>
            <source>No matching posts</source>
            <translation>Aucune publication correspondante</translation>
        </message>
        <message>
            <source>Edit likes</source>
            <translation>Modifier les likes</translation>
        </message>
        <message>
            <source>Type the likes of the selected post</source>
            <translation>Saisir les likes de la publication sélectionnée</translation>
        </message>
        <message>
            <source>Enter opens the post in the browser. F2 edits its likes.</source>
            <translation>Entrée ouvre la publication dans le navigateur. F2 modifie ses likes.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PredictPage</name>
        <message>
            <source>Add photo</source>
            <translation>l’ajout de la photo</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>l’ajout des photos</translation>
        </message>
        <message>
            <source>Replace photo</source>
            <translation>le remplacement de la photo</translation>
        </message>
        <message>
            <source>Delete draft</source>
            <translation>la suppression du brouillon</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>la modification de la légende</translation>
        </message>
        <message>
            <source>Edit draft</source>
            <translation>la modification du brouillon</translation>
        </message>
        <message>
            <source>Golden hour with the crew before the big launch. Who is coming? #space #launchday #crew</source>
            <translation>L’heure dorée avec l’équipe avant le grand lancement. Qui vient ? #espace #lancement #équipe</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Ouvrir des photos</translation>
        </message>
        <message>
            <source>Photos (%1)</source>
            <translation>Photos (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>la correction des visages</translation>
        </message>
        <message>
            <source>Make carousel</source>
            <translation>la création du carrousel</translation>
        </message>
        <message>
            <source>Split carousel</source>
            <translation>la séparation du carrousel</translation>
        </message>
        <message>
            <source>Order photos</source>
            <translation>le changement d’ordre des photos</translation>
        </message>
        <message>
            <source>Move draft</source>
            <translation>le déplacement du brouillon</translation>
        </message>
        <message>
            <source>Add reel</source>
            <translation>l’ajout du reel</translation>
        </message>
        <message>
            <source>Videos (%1)</source>
            <translation>Vidéos (%1)</translation>
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
            <translation>&amp;Nouveau profil…</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Nouveau profil</translation>
        </message>
        <message>
            <source>The profiles couldn't be read</source>
            <translation>Les profils n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>Name of the person or brand. Each profile has its own accounts, drafts, journal and tokens.</source>
            <translation>Nom de la personne ou de la marque. Chaque profil a ses propres comptes, brouillons, journal et tokens.</translation>
        </message>
    </context>
    <context>
        <name>likecast::RangeBar</name>
        <message>
            <source>%1 to %2, expected %3, %4 %5</source>
            <translation>%1 à %2, attendu %3, %4 %5</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Fourchette</translation>
        </message>
        <message>
            <source>The bar runs from %1 to %2.</source>
            <translation>La barre va de %1 à %2.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ResultCard</name>
        <message>
            <source>Of an example account with made-up likes. Choose “Enter numbers myself” below to see yours.</source>
            <translation>D’après un compte d’exemple aux likes inventés. Choisissez « Saisir mes chiffres » plus bas pour voir les vôtres.</translation>
        </message>
        <message>
            <source>Paste the likes of your last posts below to see what to expect of this one. Followers or average likes work too.</source>
            <translation>Collez plus bas les likes de vos dernières publications pour voir ce que celle-ci peut donner. Les abonnés ou la moyenne de likes conviennent aussi.</translation>
        </message>
        <message>
            <source>How do your posts usually do?</source>
            <translation>Que font vos publications d’habitude ?</translation>
        </message>
        <message>
            <source>Drop a photo to see its likes</source>
            <translation>Déposez une photo pour voir ses likes</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>No prediction. %1</source>
            <translation>Pas de prédiction. %1</translation>
        </message>
        <message>
            <source>Out of date. %1</source>
            <translation>Plus à jour. %1</translation>
        </message>
        <message>
            <source>You'll see the expected likes and the range that 8 in 10 similar posts land in. A caption and a time are enough to start.</source>
            <translation>Vous verrez les likes attendus et la fourchette où tombent 8 publications similaires sur 10. Une légende et une heure suffisent pour commencer.</translation>
        </message>
        <message>
            <source>Stop predicting</source>
            <translation>Arrêter la prédiction</translation>
        </message>
        <message>
            <source>Stopped. This number doesn't include your last change.</source>
            <translation>Arrêté. Ce nombre ne tient pas compte de votre dernière modification.</translation>
        </message>
        <message>
            <source>No prediction yet. Drop a photo or write a caption.</source>
            <translation>Pas encore de prédiction. Déposez une photo ou écrivez une légende.</translation>
        </message>
    </context>
    <context>
        <name>likecast::SettingsPage</name>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Photo analysis</source>
            <translation>Analyse des photos</translation>
        </message>
        <message>
            <source>Face detector</source>
            <translation>Détecteur de visages</translation>
        </message>
        <message>
            <source>Automatic (%1)</source>
            <translation>Automatique (%1)</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Never use the network</source>
            <translation>Ne jamais utiliser le réseau</translation>
        </message>
        <message>
            <source>System follows your computer's setting.</source>
            <translation>« Système » suit le réglage de votre ordinateur.</translation>
        </message>
        <message>
            <source>Menus only. Write captions in any language.</source>
            <translation>Les menus seulement. Écrivez vos légendes dans n’importe quelle langue.</translation>
        </message>
        <message>
            <source>No face detector is installed. Photos are analysed without faces.</source>
            <translation>Aucun détecteur de visages n’est installé. Les photos sont analysées sans les visages.</translation>
        </message>
        <message>
            <source>%1, the only one installed.</source>
            <translation>%1, le seul installé.</translation>
        </message>
        <message>
            <source>How faces are found in photos. Changing it analyses all drafts again.</source>
            <translation>Comment les visages sont trouvés dans les photos. En changer analyse de nouveau tous les brouillons.</translation>
        </message>
        <message>
            <source>Turns off linking and refreshing. Everything else works offline. When this is off, Likecast connects only to Instagram for accounts you link, and to download model packs you install.</source>
            <translation>Désactive l’association et l’actualisation. Tout le reste fonctionne hors ligne. Sinon, Likecast se connecte uniquement à Instagram pour les comptes que vous associez, et pour télécharger les packs de modèles que vous installez.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planning</translation>
        </message>
        <message>
            <source>Remind me when it's time to post</source>
            <translation>Rappeler quand c’est l’heure de publier</translation>
        </message>
        <message>
            <source>A notification at each draft's time while Likecast is open. Drafts you marked as posted are left out.</source>
            <translation>Une notification à l’heure de chaque brouillon tant que Likecast est ouvert. Les brouillons que vous avez marqués comme publiés sont exclus.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TimeZoneChooser</name>
        <message>
            <source>%1 time</source>
            <comment>city</comment>
            <translation>Heure : %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>city, country</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
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
            <translation>Tokens d’accès</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Renouveler</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>No accounts linked. The Account page shows how to create a token.</source>
            <translation>Aucun compte associé. La page Compte montre comment créer un token.</translation>
        </message>
        <message>
            <source>Renew the token for @%1</source>
            <translation>Renouveler le token de @%1</translation>
        </message>
        <message>
            <source>Forget the token for @%1</source>
            <translation>Oublier le token de @%1</translation>
        </message>
        <message>
            <source>Token passphrase for @%1</source>
            <translation>Phrase secrète du token de @%1</translation>
        </message>
        <message>
            <source>Token forgotten. Your posts are kept.</source>
            <translation>Token oublié. Vos publications sont conservées.</translation>
        </message>
        <message>
            <source>Token renewed.</source>
            <translation>Token renouvelé.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TrainingCard</name>
        <message>
            <source>Train on your posts</source>
            <translation>Entraîner sur vos publications</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Entraîner</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Model to train</source>
            <translation>Modèle à entraîner</translation>
        </message>
        <message>
            <source>Not trained. %1</source>
            <translation>Non entraîné. %1</translation>
        </message>
        <message>
            <source>Continue training</source>
            <translation>Continuer l’entraînement</translation>
        </message>
        <message>
            <source>Trained.</source>
            <translation>Entraîné.</translation>
        </message>
        <message>
            <source>Mean absolute error %1, mean squared error %2, R² %3 (in %4)</source>
            <translation>Erreur absolue moyenne %1, erreur quadratique moyenne %2, R² %3 (en %4)</translation>
        </message>
        <message>
            <source>It was right for %2 of the %1 newest posts.</source>
            <translation>Il a vu juste pour %2 des %1 publications les plus récentes.</translation>
        </message>
        <message>
            <source>Worse than guessing your average. Not used.</source>
            <translation>Moins bon qu’estimer votre moyenne. Non utilisé.</translation>
        </message>
        <message>
            <source>Better than guessing your average on your newest %1 posts.</source>
            <translation>Meilleur qu’estimer votre moyenne sur vos %1 publications les plus récentes.</translation>
        </message>
        <message>
            <source>It also uses these model packs: %1. Without them, photos count as average.</source>
            <translation>Il utilise aussi ces packs de modèles : %1. Sans eux, les photos comptent comme moyennes.</translation>
        </message>
        <message>
            <source>Starts over and replaces the previous training.</source>
            <translation>Repart de zéro et remplace l’entraînement précédent.</translation>
        </message>
        <message>
            <source>Continues the previous training on the same posts.</source>
            <translation>Continue l’entraînement précédent sur les mêmes publications.</translation>
        </message>
        <message>
            <source>Trains on this account's older posts and is tested on the newest fifth. Likecast's own model needs no training: it already follows your posts.</source>
            <translation>S’entraîne sur les publications les plus anciennes de ce compte et se teste sur le cinquième le plus récent. Le modèle propre à Likecast n’a pas besoin d’entraînement : il suit déjà vos publications.</translation>
        </message>
        <message>
            <source>Neural networks aren't installed. On Debian, they're in the package likecast-neural.</source>
            <translation>Les réseaux de neurones ne sont pas installés. Sous Debian, ils sont dans le paquet likecast-neural.</translation>
        </message>
        <message>
            <source>No model can be trained on a single account.</source>
            <translation>Aucun modèle ne peut être entraîné sur un seul compte.</translation>
        </message>
        <message>
            <source>Not trained yet.</source>
            <translation>Pas encore entraîné.</translation>
        </message>
        <message>
            <source>Trained on your posts up to %1, stopped early. %2</source>
            <translation>Entraîné sur vos publications jusqu’au %1, arrêté avant la fin. %2</translation>
        </message>
        <message>
            <source>Trained on your posts up to %1. %2</source>
            <translation>Entraîné sur vos publications jusqu’au %1. %2</translation>
        </message>
        <message>
            <source>Training %1… Stop keeps the best result so far.</source>
            <translation>Entraînement de %1… « Arrêter » garde le meilleur résultat obtenu.</translation>
        </message>
        <message>
            <source>Stopped before there was a result. Your previous training is unchanged.</source>
            <translation>Arrêté avant d’avoir un résultat. Votre entraînement précédent est inchangé.</translation>
        </message>
        <message>
            <source>Not enough posts have both likes and a photo. Import an export or folder that includes your photos.</source>
            <translation>Trop peu de publications ont à la fois des likes et une photo. Importez un export ou un dossier qui contient vos photos.</translation>
        </message>
        <message>
            <source>Training needs about 65 posts with known likes. Import or refresh to add more.</source>
            <translation>L’entraînement demande environ 65 publications aux likes connus. Importez ou actualisez pour en ajouter.</translation>
        </message>
        <message>
            <source>This training can't be continued because this account's posts have changed since. Train again to replace it.</source>
            <translation>Cet entraînement ne peut pas continuer car les publications de ce compte ont changé depuis. Relancez un entraînement pour le remplacer.</translation>
        </message>
        <message>
            <source>Stopped. The best result so far is kept, and you can continue later.</source>
            <translation>Arrêté. Le meilleur résultat obtenu est conservé et vous pourrez continuer plus tard.</translation>
        </message>
        <message>
            <source>Stopped. The best result so far is kept.</source>
            <translation>Arrêté. Le meilleur résultat obtenu est conservé.</translation>
        </message>
        <message>
            <source>Finished after epoch %1 of %2: the validation loss stopped improving.</source>
            <translation>Terminé après l’époque %1 sur %2 : la perte de validation ne s’améliorait plus.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekHeatmap</name>
        <message>
            <source>Best hours, next 7 days</source>
            <translation>Meilleures heures, 7 prochains jours</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <comment>weekday and time</comment>
            <translation>Choisi : %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>hour, likes</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Best: %1.</source>
            <translation>Meilleure : %1.</translation>
        </message>
        <message>
            <source>The best hours to post appear with your first prediction.</source>
            <translation>Les meilleures heures pour publier apparaissent avec votre première prédiction.</translation>
        </message>
        <message>
            <source>Use the arrow keys to move and Enter to choose.</source>
            <translation>Les flèches déplacent, Entrée choisit.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WhatIfList</name>
        <message>
            <source>What would help</source>
            <translation>Ce qui aiderait</translation>
        </message>
        <message>
            <source>Based on past posts. Not a promise.</source>
            <translation>D’après les publications passées. Pas une promesse.</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, entre %2 et %3</translation>
        </message>
        <message>
            <source>%1: %2 (%3–%4)</source>
            <comment>change, effect in percent, range</comment>
            <translation>%1 : %2 (%3–%4)</translation>
        </message>
        <message>
            <source>%1 expected then</source>
            <comment>1,240 likes</comment>
            <translation>alors attendu : %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartWidget</name>
        <message>
            <source>Use the arrow keys to move.</source>
            <translation>Déplacez-vous avec les flèches.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TrendChart</name>
        <message>
            <source>%1: %2</source>
            <comment>day, count</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1, off the scale: %2</source>
            <comment>day, count</comment>
            <translation>%1, hors échelle : %2</translation>
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
            <translation>%1 ×</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2 ×: %3 posts</source>
            <comment>multiples</comment>
            <translation>
                <numerusform>%1 à %2 × : %3 publication</numerusform>
                <numerusform>%1 à %2 × : %3 publications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 × or more: %2 posts</source>
            <comment>a multiple</comment>
            <translation>
                <numerusform>%1 × ou plus : %2 publication</numerusform>
                <numerusform>%1 × ou plus : %2 publications</numerusform>
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
            <translation>%1 à %2 ×</translation>
        </message>
        <message>
            <source>%1 × or more</source>
            <comment>a multiple</comment>
            <translation>%1 × ou plus</translation>
        </message>
    </context>
    <context>
        <name>likecast::RecentLikesField</name>
        <message>
            <source>Likes of your last posts: 120, 98, 143…</source>
            <translation>Vos derniers likes : 120, 98, 143…</translation>
        </message>
    </context>
    <context>
        <name>likecast::StripPresenter</name>
        <message>
            <source>no photo</source>
            <translation>pas de photo</translation>
        </message>
        <message>
            <source>%1 expected</source>
            <comment>1,240 likes</comment>
            <translation>attendu : %1</translation>
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
            <translation>Les horloges sautent cette heure.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>likes, posts</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of your posts</source>
            <translation>
                <numerusform>%Ln de vos publications</numerusform>
                <numerusform>%Ln de vos publications</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. You hardly ever post around this time.</source>
            <translation>%1. Vous ne publiez presque jamais vers cette heure.</translation>
        </message>
        <message>
            <source>Best hours need %1 posts with real hours. Import yours on the Account page.</source>
            <translation>Il faut %1 publications à l’heure réelle pour les meilleures heures. Importez les vôtres sur la page Compte.</translation>
        </message>
        <message>
            <source>Best hours need %1 posts with real hours. You have %2.</source>
            <translation>Il faut %1 publications à l’heure réelle pour les meilleures heures. Vous en avez %2.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Your posts</source>
            <translation>Vos publications</translation>
        </message>
    </context>
    <context>
        <name>WeekHeatmap</name>
        <message>
            <source>more</source>
            <comment>colour scale, behind: fewer likes</comment>
            <translation>plus</translation>
        </message>
        <message>
            <source>hardly tried</source>
            <comment>legend of a mark</comment>
            <translation>à peine testée</translation>
        </message>
        <message>
            <source>Fewer</source>
            <comment>colour scale</comment>
            <translation>Moins</translation>
        </message>
    </context>
    <context>
        <name>likecast::FaceEditBar</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a face</source>
            <translation>Ajouter un visage</translation>
        </message>
        <message>
            <source>Smile</source>
            <translation>Sourire</translation>
        </message>
        <message>
            <source>Switch between smiling and not smiling</source>
            <translation>Basculer entre souriant et non souriant</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove the selected face</source>
            <translation>Retirer le visage sélectionné</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Stop correcting faces</source>
            <translation>Arrêter de corriger les visages</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Corriger les visages</translation>
        </message>
    </context>
    <context>
        <name>likecast::ColumnMapping</name>
        <message>
            <source>Date and time</source>
            <translation>Date et heure</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Heure de la journée</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Type de publication</translation>
        </message>
        <message>
            <source>Link to the post</source>
            <translation>Lien de la publication</translation>
        </message>
        <message>
            <source>Saves</source>
            <translation>Enregistrements</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Partages</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vues</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Abonnés</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Photo file</source>
            <translation>Fichier photo</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau social</translation>
        </message>
        <message>
            <source>Published or draft</source>
            <translation>Publié ou brouillon</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>Suivis</translation>
        </message>
        <message>
            <source>Number of posts</source>
            <translation>Nombre de publications</translation>
        </message>
        <message>
            <source>Code in the link</source>
            <translation>Code du lien</translation>
        </message>
        <message>
            <source>Post ID</source>
            <translation>ID de la publication</translation>
        </message>
        <message>
            <source>Likes hidden</source>
            <translation>Likes masqués</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Precision of the time</source>
            <translation>Précision de l’heure</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>The comma is the decimal mark</source>
            <translation>La virgule sépare les décimales</translation>
        </message>
        <message>
            <source>The point is the decimal mark</source>
            <translation>Le point sépare les décimales</translation>
        </message>
        <message>
            <source>Day before month</source>
            <translation>Jour avant mois</translation>
        </message>
        <message>
            <source>Month before day</source>
            <translation>Mois avant jour</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>Année, mois, jour</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Colonnes du tableau</translation>
        </message>
        <message>
            <source>Numbers:</source>
            <translation>Nombres :</translation>
        </message>
        <message>
            <source>Numbers such as %1 can be read in two ways:</source>
            <translation>Les nombres comme %1 peuvent se lire de deux façons :</translation>
        </message>
        <message>
            <source>Dates:</source>
            <translation>Dates :</translation>
        </message>
        <message>
            <source>Dates such as %1 can be read in several ways:</source>
            <translation>Les dates comme %1 peuvent se lire de plusieurs façons :</translation>
        </message>
        <message>
            <source>What column “%1” holds</source>
            <translation>Ce que contient la colonne « %1 »</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Non utilisée</translation>
        </message>
        <message>
            <source>Choose the column with the date, or with the link to the post.</source>
            <translation>Choisissez la colonne avec la date ou avec le lien de la publication.</translation>
        </message>
        <message>
            <source>Without a column for likes, the posts come in without likes. You can type them afterwards.</source>
            <translation>Sans colonne de likes, les publications arrivent sans likes. Vous pourrez les saisir ensuite.</translation>
        </message>
    </context>
    <context>
        <name>likecast::LikesEntry</name>
        <message>
            <source>Type the likes of your last posts</source>
            <translation>Saisir les likes de vos dernières publications</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Instagram's export has likes for professional accounts only. Look yours up in the app and type them here. Empty fields stay unknown.</source>
            <translation>L’export d’Instagram n’a les likes que pour les comptes professionnels. Cherchez les vôtres dans l’app et saisissez-les ici. Les champs vides restent inconnus.</translation>
        </message>
        <message>
            <source>Other ways: switch to a Creator account in Instagram's settings, which is free, and link it here. Or scroll through your profile in your own browser with the extension Zeeschuimer and import the file it saves.</source>
            <translation>Autres moyens : passez gratuitement à un compte Créateur dans les paramètres d’Instagram et associez-le ici. Ou faites défiler votre profil dans votre navigateur avec l’extension Zeeschuimer et importez le fichier qu’elle enregistre.</translation>
        </message>
        <message>
            <source>Likes of the post of %1</source>
            <translation>Likes de la publication du %1</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>“%1” isn't a number of likes.</source>
            <translation>« %1 » n’est pas un nombre de likes.</translation>
        </message>
    </context>
    <context>
        <name>likecast::CurrentDraft</name>
        <message>
            <source>What do you think?</source>
            <comment>a question for a caption</comment>
            <translation>Qu’en pensez-vous ?</translation>
        </message>
    </context>
    <context>
        <name>likecast::PredictMessages</name>
        <message>
            <source>No photos found. Drop JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF files, a folder of them, or a copied picture.</source>
            <translation>Aucune photo trouvée. Déposez des fichiers JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC ou AVIF, un dossier qui en contient ou une image copiée.</translation>
        </message>
        <message>
            <source>Likecast doesn't load pictures from the web. Save the picture and drop the file, or copy and paste it.</source>
            <translation>Likecast ne charge pas d’images du web. Enregistrez l’image et déposez le fichier, ou copiez-la et collez-la.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Prediction stopped. Your draft is kept.</source>
            <translation>Prédiction arrêtée. Votre brouillon est conservé.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Prédire</translation>
        </message>
        <message>
            <source>Draft deleted.</source>
            <translation>Brouillon supprimé.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>More than %n photos are too many for drafts. Batch ranks them all, and the best become drafts.</source>
            <translation>
                <numerusform>Plus de %n photo, c’est trop pour des brouillons. La page Lot les classe toutes, et les meilleures deviennent des brouillons.</numerusform>
                <numerusform>Plus de %n photos, c’est trop pour des brouillons. La page Lot les classe toutes, et les meilleures deviennent des brouillons.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rank in Batch</source>
            <translation>Classer par lot</translation>
        </message>
        <message>
            <source>Likecast can't open videos. Save a frame of the video as a photo, drop it, and choose Reel as the media type.</source>
            <translation>Likecast ne peut pas ouvrir de vidéos. Enregistrez une image de la vidéo comme photo, déposez-la et choisissez Reel comme type de publication.</translation>
        </message>
        <message>
            <source>%1 isn&apos;t there any more.</source>
            <comment>a video</comment>
            <translation>%1 n’est plus là.</translation>
        </message>
        <message>
            <source>%1 can&apos;t be read: the video is damaged, or its format isn&apos;t supported.</source>
            <translation>Impossible de lire %1 : la vidéo est endommagée, ou son format n’est pas pris en charge.</translation>
        </message>
    </context>
    <context>
        <name>CompareDrivers</name>
        <message>
            <source>Hour</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Type de publication</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Visages</translation>
        </message>
        <message>
            <source>Light and colours</source>
            <translation>Lumière et couleurs</translation>
        </message>
        <message>
            <source>Recent form</source>
            <translation>Forme récente</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Taille du compte</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Tout le reste</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareColumn</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>No prediction yet</source>
            <translation>Pas encore de prédiction</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Pas de légende</translation>
        </message>
        <message>
            <source>Draft %1, no photo</source>
            <translation>Brouillon %1, pas de photo</translation>
        </message>
        <message>
            <source>Photo of draft %1, %2</source>
            <translation>Photo du brouillon %1, %2</translation>
        </message>
        <message>
            <source>Open draft %1</source>
            <translation>Ouvrir le brouillon %1</translation>
        </message>
        <message>
            <source>Remove draft %1 from the comparison</source>
            <translation>Retirer le brouillon %1 de la comparaison</translation>
        </message>
        <message>
            <source>Remove from the comparison. The draft is kept.</source>
            <translation>Retirer de la comparaison. Le brouillon est conservé.</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Brouillon %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>850, 1,240 likes</comment>
            <translation>%1 à %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareDrivers</name>
        <message>
            <source>Nothing about these drafts stands out.</source>
            <translation>Rien ne ressort dans ces brouillons.</translation>
        </message>
        <message>
            <source>Little or no effect</source>
            <translation>Peu ou pas d’effet</translation>
        </message>
        <message>
            <source>Draft %1: %2 %3</source>
            <comment>letter, effect, unit</comment>
            <translation>Brouillon %1 : %2 %3</translation>
        </message>
        <message>
            <source>Draft %1: %2 %3, %4</source>
            <comment>letter, effect, unit, what it rests on</comment>
            <translation>Brouillon %1 : %2 %3, %4</translation>
        </message>
    </context>
    <context>
        <name>likecast::ComparePage</name>
        <message>
            <source>Compare drafts</source>
            <translation>Comparer les brouillons</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back to the open draft (Esc)</source>
            <translation>Retour au brouillon ouvert (Échap)</translation>
        </message>
        <message>
            <source>Zoom all photos out</source>
            <translation>Zoom arrière sur toutes les photos</translation>
        </message>
        <message>
            <source>Zoom all photos in</source>
            <translation>Zoom avant sur toutes les photos</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <source>Fit all photos</source>
            <translation>Ajuster toutes les photos</translation>
        </message>
        <message>
            <source>On one scale</source>
            <translation>Sur une même échelle</translation>
        </message>
        <message>
            <source>What's behind these numbers</source>
            <translation>Derrière ces nombres</translation>
        </message>
    </context>
    <context>
        <name>ShortcutTable</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Ailleurs</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>action (place)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
    </context>
    <context>
        <name>News</name>
        <message>
            <source>What's new</source>
            <translation>Nouveautés</translation>
        </message>
    </context>
    <context>
        <name>likecast::Help</name>
        <message>
            <source>&amp;User guide</source>
            <translation>Guide de l’&amp;utilisateur</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;What's new</source>
            <translation>&amp;Nouveautés</translation>
        </message>
        <message>
            <source>Take the &amp;tour</source>
            <translation>Faire la &amp;visite</translation>
        </message>
    </context>
    <context>
        <name>likecast::HelpWindow</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Likecast help</source>
            <translation>Aide de Likecast</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Chercher dans le guide</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>Pages d’aide</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
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
            <translation>Passer</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>steps of a tour</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchPage</name>
        <message>
            <source>Scoring photos</source>
            <translation>Évaluation des photos</translation>
        </message>
        <message>
            <source>Score again</source>
            <translation>Réévaluer</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Enregistré sous %1.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Ouvrir un dossier…</translation>
        </message>
        <message>
            <source>Find the best photos of a folder</source>
            <translation>Trouvez les meilleures photos d’un dossier</translation>
        </message>
        <message>
            <source>Drop a folder or many photos anywhere on this page. Likecast finds the faces in each, predicts its likes as your next post and ranks them all, while you go on working. Nothing is uploaded.</source>
            <translation>Déposez un dossier ou beaucoup de photos n’importe où sur cette page. Likecast trouve les visages de chacune, prédit ses likes comme prochaine publication et les classe toutes pendant que vous continuez à travailler. Rien n’est envoyé en ligne.</translation>
        </message>
        <message>
            <source>Use the account and time now chosen on Predict. Photos aren't measured again.</source>
            <translation>Utiliser le compte et l’heure choisis en ce moment sur la page Prédiction. Les photos ne sont pas mesurées de nouveau.</translation>
        </message>
        <message>
            <source>Drop a folder, or photo files.</source>
            <translation>Déposez un dossier ou des fichiers photo.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir un dossier</translation>
        </message>
        <message>
            <source>No photos found in this folder.</source>
            <translation>Aucune photo trouvée dans ce dossier.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n photos are scored.</source>
            <translation>
                <numerusform>Seule la première photo (%n) est évaluée.</numerusform>
                <numerusform>Seules les %n premières photos sont évaluées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only faces for now: Likecast knows nothing about the account. Choose one, or enter the likes of your last posts on Predict. Then score again.</source>
            <translation>Seulement les visages pour l’instant : Likecast ne sait rien du compte. Choisissez-en un sur la page Prédiction, ou saisissez-y les likes de vos dernières publications. Puis réévaluez.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Prédiction</translation>
        </message>
        <message numerus="yes">
            <source>%n photos added to your drafts.</source>
            <translation>
                <numerusform>%n photo ajoutée à vos brouillons.</numerusform>
                <numerusform>%n photos ajoutées à vos brouillons.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Report as PDF…</source>
            <translation>Rapport en PDF…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Save the photos shown, best first, and those that could not be read</source>
            <translation>Enregistre les photos affichées, les meilleures d’abord, et celles qui n’ont pas pu être lues</translation>
        </message>
        <message>
            <source>Report as PDF</source>
            <translation>Rapport en PDF</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Écriture du rapport…</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchResults</name>
        <message>
            <source>Add to drafts</source>
            <translation>Ajouter aux brouillons</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Visages</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Toutes les photos</translation>
        </message>
        <message>
            <source>With faces</source>
            <translation>Avec visages</translation>
        </message>
        <message>
            <source>With smiles</source>
            <translation>Avec sourires</translation>
        </message>
        <message>
            <source>Without faces</source>
            <translation>Sans visages</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Illisibles</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientation</translation>
        </message>
        <message>
            <source>Any orientation</source>
            <translation>Toute orientation</translation>
        </message>
        <message>
            <source>At least … likes</source>
            <translation>Au moins … likes</translation>
        </message>
        <message>
            <source>At least this many likes</source>
            <translation>Au moins autant de likes</translation>
        </message>
        <message>
            <source>Number of photos to select</source>
            <translation>Nombre de photos à sélectionner</translation>
        </message>
        <message>
            <source>Select the best</source>
            <translation>Choisir les meilleures</translation>
        </message>
        <message>
            <source>Select the photos with the most likes among those shown</source>
            <translation>Sélectionner les photos avec le plus de likes parmi celles affichées</translation>
        </message>
        <message>
            <source>Save the table as shown</source>
            <translation>Enregistrer le tableau tel qu’affiché</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>Sélection : %1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 photos</source>
            <comment>a number</comment>
            <translation>
                <numerusform>%1 photo</numerusform>
                <numerusform>%1 photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Select at most %n photos</source>
            <translation>
                <numerusform>Sélectionnez %n photo au plus</numerusform>
                <numerusform>Sélectionnez %n photos au plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Make drafts of the selected photos on Predict</source>
            <translation>Faire des brouillons des photos sélectionnées sur la page Prédiction</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>Exporter en CSV</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchTableModel</name>
        <message>
            <source>Photos too close to call share a rank.</source>
            <translation>Les photos trop serrées pour trancher partagent un rang.</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>photo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Fourchette</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Visages</translation>
        </message>
        <message>
            <source>Smiles</source>
            <translation>Sourires</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientation</translation>
        </message>
    </context>
    <context>
        <name>BatchText</name>
        <message>
            <source>Landscape</source>
            <translation>Paysage</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Portrait</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Carrée</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 photos scored</source>
            <translation>
                <numerusform>%1 sur %2 photo évaluée</numerusform>
                <numerusform>%1 sur %2 photos évaluées</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>reste moins d’une minute</translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>reste environ %n min</numerusform>
                <numerusform>reste environ %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n h left</source>
            <translation>
                <numerusform>reste environ %n h</numerusform>
                <numerusform>reste environ %n h</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>progress, time left</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Predicted for your numbers, %1, without a caption</source>
            <translation>Prédit pour vos chiffres, %1, sans légende</translation>
        </message>
        <message>
            <source>No account chosen</source>
            <translation>Aucun compte choisi</translation>
        </message>
        <message>
            <source>Predicted for @%1, %2, without a caption</source>
            <translation>Prédit pour @%1, %2, sans légende</translation>
        </message>
    </context>
    <context>
        <name>likecast::CarouselBar</name>
        <message>
            <source>Make it the cover</source>
            <translation>En faire la couverture</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Séparer</translation>
        </message>
        <message>
            <source>Photos of the carousel</source>
            <translation>Photos du carrousel</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Photo précédente</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Photo suivante</translation>
        </message>
        <message>
            <source>Make a draft of each photo</source>
            <translation>Faire un brouillon de chaque photo</translation>
        </message>
        <message>
            <source>The first one is the cover. Use the arrow keys to show a photo, Alt and the arrow keys to move it.</source>
            <translation>La première est la couverture. Les flèches affichent une photo, Alt avec les flèches la déplace.</translation>
        </message>
        <message>
            <source>Move earlier</source>
            <translation>Avancer</translation>
        </message>
        <message>
            <source>Move later</source>
            <translation>Reculer</translation>
        </message>
        <message>
            <source>Cover, %1</source>
            <translation>Couverture, %1</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>Photo %1, %2</translation>
        </message>
        <message>
            <source>Cover, 1 of %1</source>
            <translation>Couverture, 1 sur %1</translation>
        </message>
        <message>
            <source>Photo %1 of %2</source>
            <translation>Photo %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CarouselView</name>
        <message>
            <source>Photo %1, not the cover</source>
            <translation>Photo %1, pas la couverture</translation>
        </message>
        <message>
            <source>Best cover: too close to call</source>
            <translation>Meilleure couverture : trop serré</translation>
        </message>
        <message>
            <source>The cover beats photo %1: %2</source>
            <translation>La couverture bat la photo %1 : %2</translation>
        </message>
        <message>
            <source>Photo %1 beats the cover: %2</source>
            <translation>La photo %1 bat la couverture : %2</translation>
        </message>
    </context>
    <context>
        <name>CalendarExport</name>
        <message>
            <source>Post on Instagram</source>
            <translation>Publier sur Instagram</translation>
        </message>
        <message>
            <source>Post to @%1</source>
            <translation>Publier sur @%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>post to whom, what</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Photo: %1</source>
            <translation>Photo : %1</translation>
        </message>
    </context>
    <context>
        <name>CropShape</name>
        <message>
            <source>%1 (in part)</source>
            <comment>a face</comment>
            <translation>%1 (en partie)</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between faces</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 cuts off 1 face: %2.</source>
            <translation>%1 coupe 1 visage : %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 cuts off %n faces: %2.</source>
            <translation>
                <numerusform>%1 coupe %n visage : %2.</numerusform>
                <numerusform>%1 coupe %n visages : %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 keeps the whole photo.</source>
            <translation>%1 garde toute la photo.</translation>
        </message>
        <message>
            <source>%1 cuts off %2 of the photo, but no face.</source>
            <translation>%1 coupe %2 de la photo, mais aucun visage.</translation>
        </message>
        <message>
            <source>%1 cuts off %2 of the photo.</source>
            <translation>%1 coupe %2 de la photo.</translation>
        </message>
    </context>
    <context>
        <name>PlanItem</name>
        <message>
            <source>No photo</source>
            <translation>Pas de photo</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Pas de légende</translation>
        </message>
        <message>
            <source>Post, %1, %2</source>
            <comment>day, time</comment>
            <translation>Publication, %1, %2</translation>
        </message>
        <message>
            <source>Draft, %1, %2</source>
            <comment>day, time</comment>
            <translation>Brouillon, %1, %2</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <comment>likes</comment>
            <translation>Attendu : %1</translation>
        </message>
        <message>
            <source>This time has passed.</source>
            <translation>Cette heure est passée.</translation>
        </message>
    </context>
    <context>
        <name>ReminderText</name>
        <message>
            <source>Time to post</source>
            <translation>C’est l’heure de publier</translation>
        </message>
        <message>
            <source>A draft without photo and caption</source>
            <translation>Un brouillon sans photo ni légende</translation>
        </message>
        <message>
            <source>@%1: %2</source>
            <comment>account, what</comment>
            <translation>@%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CropBar</name>
        <message>
            <source>Crop (C)</source>
            <translation>Recadrage (C)</translation>
        </message>
        <message>
            <source>Show what Instagram's crops cut off</source>
            <translation>Afficher ce que coupent les recadrages d’Instagram</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>Photo entière</translation>
        </message>
        <message>
            <source>3:4, the profile's grid</source>
            <translation>3:4, grille du profil</translation>
        </message>
        <message>
            <source>4:5, portrait</source>
            <translation>4:5, portrait</translation>
        </message>
        <message>
            <source>1:1, square</source>
            <translation>1:1, carré</translation>
        </message>
        <message>
            <source>Crop: %1</source>
            <comment>ratio</comment>
            <translation>Recadrage : %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedCell</name>
        <message>
            <source>Time has passed</source>
            <translation>Heure passée</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifié</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedTab</name>
        <message>
            <source>Open Predict</source>
            <translation>Ouvrir Prédiction</translation>
        </message>
        <message>
            <source>Import posts</source>
            <translation>Importer des publications</translation>
        </message>
        <message>
            <source>This is how your profile will look: drafts on top, your latest posts below. Make a draft on Predict, and import your posts on Account.</source>
            <translation>Voici à quoi ressemblera votre profil : les brouillons en haut, vos dernières publications en dessous. Créez un brouillon sur la page Prédiction et importez vos publications sur la page Compte.</translation>
        </message>
        <message>
            <source>Your latest posts. Drop photos on Predict to see them on top.</source>
            <translation>Vos dernières publications. Déposez des photos sur la page Prédiction pour les voir en haut.</translation>
        </message>
        <message>
            <source>Drag a planned draft to another place: the drafts swap times. Import your posts to see them below.</source>
            <translation>Faites glisser un brouillon planifié à une autre place : les brouillons échangent leurs heures. Importez vos publications pour les voir en dessous.</translation>
        </message>
        <message>
            <source>Drag a planned draft to another place, or use Ctrl with the arrow keys: the drafts swap times.</source>
            <translation>Faites glisser un brouillon planifié à une autre place, ou utilisez Ctrl avec les flèches : les brouillons échangent leurs heures.</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedView</name>
        <message>
            <source>Profile grid</source>
            <translation>Grille du profil</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a post. Hold Ctrl to move a planned draft. Press Enter to open a draft on Predict.</source>
            <translation>Les flèches sélectionnent une publication. Maintenez Ctrl pour déplacer un brouillon planifié. Entrée ouvre un brouillon sur la page Prédiction.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PlanPage</name>
        <message>
            <source>Plan sections</source>
            <translation>Rubriques du planning</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>Export calendar</source>
            <translation>Exporter le calendrier</translation>
        </message>
        <message>
            <source>Calendars (%1)</source>
            <translation>Calendriers (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts saved to %1.</source>
            <translation>
                <numerusform>%n brouillon enregistré dans %1.</numerusform>
                <numerusform>%n brouillons enregistrés dans %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekChip</name>
        <message>
            <source>Passed</source>
            <comment>a draft's time</comment>
            <translation>Passé</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekTab</name>
        <message>
            <source>Export calendar…</source>
            <translation>Exporter le calendrier…</translation>
        </message>
        <message>
            <source>Previous week (Page Up)</source>
            <translation>Semaine précédente (Page préc.)</translation>
        </message>
        <message>
            <source>Next week (Page Down)</source>
            <translation>Semaine suivante (Page suiv.)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Saves all planned drafts for your calendar (.ics)</source>
            <translation>Enregistre tous les brouillons planifiés pour votre calendrier (.ics)</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day of a week</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>No drafts yet. Drop photos on Predict: each draft appears here at its time, and you can drag it to another.</source>
            <translation>Aucun brouillon pour l’instant. Déposez des photos sur la page Prédiction : chaque brouillon apparaît ici à son heure, et vous pouvez le faire glisser vers une autre.</translation>
        </message>
        <message>
            <source>Open Predict</source>
            <translation>Ouvrir Prédiction</translation>
        </message>
        <message>
            <source>No drafts in this week. The next one is on %1.</source>
            <translation>Aucun brouillon cette semaine. Le prochain est le %1.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>No drafts in this week.</source>
            <translation>Aucun brouillon cette semaine.</translation>
        </message>
        <message>
            <source>Drag a draft to another day or hour, or use Ctrl with the arrow keys. Double-click opens it.</source>
            <translation>Faites glisser un brouillon vers un autre jour ou une autre heure, ou utilisez Ctrl avec les flèches. Un double-clic l’ouvre.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekView</name>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a draft. Hold Ctrl to move it to another day or hour. Press Enter to open it on Predict.</source>
            <translation>Les flèches sélectionnent un brouillon. Maintenez Ctrl pour le déplacer vers un autre jour ou une autre heure. Entrée l’ouvre sur la page Prédiction.</translation>
        </message>
    </context>
    <context>
        <name>JournalCharts</name>
        <message>
            <source>Predicted and actual likes</source>
            <translation>Likes prédits et réels</translation>
        </message>
        <message>
            <source>Predicted range</source>
            <translation>Fourchette prédite</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Prédiction</translation>
        </message>
        <message>
            <source>Actual likes</source>
            <translation>Likes réels</translation>
        </message>
        <message>
            <source>Ranges that held</source>
            <translation>Fourchettes respectées</translation>
        </message>
        <message>
            <source>80 % interval</source>
            <translation>Intervalle à 80 %</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Aim: 8 in 10</source>
            <translation>Objectif : 8 sur 10</translation>
        </message>
        <message>
            <source>%1: predicted %2 (%3 to %4), actual %5</source>
            <translation>%1 : prédit %2 (%3 à %4), réel %5</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Publiée le</translation>
        </message>
        <message>
            <source>Predicted likes</source>
            <translation>Likes prédits</translation>
        </message>
        <message>
            <source>Range from</source>
            <translation>Bas de la fourchette</translation>
        </message>
        <message>
            <source>Range to</source>
            <translation>Haut de la fourchette</translation>
        </message>
        <message>
            <source>First post</source>
            <translation>Première publication</translation>
        </message>
        <message>
            <source>Last post</source>
            <translation>Dernière publication</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>Dans la fourchette</translation>
        </message>
        <message>
            <source>Share, low</source>
            <translation>Part, borne basse</translation>
        </message>
        <message>
            <source>Share, high</source>
            <translation>Part, borne haute</translation>
        </message>
    </context>
    <context>
        <name>JournalText</name>
        <message>
            <source>Nothing here yet. After you publish a draft, press “I posted this” on Predict. Its prediction is saved here, and we'll add the real likes at your next import or refresh.</source>
            <translation>Rien pour l’instant. Après avoir publié un brouillon, appuyez sur « C’est publié » sur la page Prédiction. Sa prédiction sera enregistrée ici, et nous ajouterons les vrais likes au prochain import ou à la prochaine actualisation.</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts are waiting for their likes.</source>
            <translation>
                <numerusform>%1 publication attend ses likes.</numerusform>
                <numerusform>%1 publications attendent leurs likes.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 posts landed in the range (%3). We aim for 8 in 10.</source>
            <translation>%1 publications sur %2 sont tombées dans la fourchette (%3). Nous visons 8 sur 10.</translation>
        </message>
        <message>
            <source>That is too few to judge the ranges by.</source>
            <translation>C’est trop peu pour juger les fourchettes.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts do not count yet: their likes are from the first day.</source>
            <translation>
                <numerusform>%n publication ne compte pas encore : ses likes datent du premier jour.</numerusform>
                <numerusform>%n publications ne comptent pas encore : leurs likes datent du premier jour.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only %1 of the last %2 posts landed in the range: too few for chance. Ranges adapt to every new post, so the next ones are wider.</source>
            <translation>Seulement %1 des %2 dernières publications sont tombées dans la fourchette : trop peu pour un hasard. Les fourchettes s’adaptent à chaque nouvelle publication, les prochaines sont donc plus larges.</translation>
        </message>
        <message>
            <source>Predictions run high: %1 of the last %2 posts got fewer likes than predicted. Import your latest posts so that Likecast knows your present level.</source>
            <translation>Les prédictions sont trop hautes : %1 des %2 dernières publications ont obtenu moins de likes que prédit. Importez vos dernières publications pour que Likecast connaisse votre niveau actuel.</translation>
        </message>
        <message>
            <source>Predictions run low: %1 of the last %2 posts got more likes than predicted. Import your latest posts so that Likecast knows your present level.</source>
            <translation>Les prédictions sont trop basses : %1 des %2 dernières publications ont obtenu plus de likes que prédit. Importez vos dernières publications pour que Likecast connaisse votre niveau actuel.</translation>
        </message>
        <message>
            <source>%1 to %2: %3 of %4 (%5)</source>
            <comment>days, counts, share</comment>
            <translation>%1 à %2 : %3 sur %4 (%5)</translation>
        </message>
        <message>
            <source>Latest %1 posts: %2 in range. All before: %3 of %4. Ranges widen or narrow with every real count, to stay at 8 in 10.</source>
            <translation>%1 dernières publications : %2 dans la fourchette. Toutes celles d’avant : %3 sur %4. Les fourchettes s’élargissent ou se resserrent à chaque nombre réel, pour rester à 8 sur 10.</translation>
        </message>
    </context>
    <context>
        <name>LikesChart</name>
        <message>
            <source>A trend needs posts on ten days within two weeks or more.</source>
            <translation>Une tendance demande des publications sur dix jours, en deux semaines ou plus.</translation>
        </message>
        <message>
            <source>No clear trend: anything from %1 to %2 over this period.</source>
            <translation>Pas de tendance claire : n’importe quelle valeur de %1 à %2 sur cette période.</translation>
        </message>
        <message>
            <source>Trend over this period: %1 (range %2 to %3).</source>
            <translation>Tendance sur cette période : %1 (fourchette de %2 à %3).</translation>
        </message>
        <message numerus="yes">
            <source>8 in 10 posts got between %1 and %2 likes (shaded). %n posts got more.</source>
            <translation>
                <numerusform>8 publications sur 10 ont obtenu entre %1 et %2 likes (zone colorée). %n publication a obtenu plus.</numerusform>
                <numerusform>8 publications sur 10 ont obtenu entre %1 et %2 likes (zone colorée). %n publications ont obtenu plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Likes over time</source>
            <translation>Likes au fil du temps</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>No likes known yet.</source>
            <translation>Aucun like connu pour l’instant.</translation>
        </message>
        <message>
            <source>Your usual range appears with ten posts.</source>
            <translation>Votre fourchette habituelle apparaît à partir de dix publications.</translation>
        </message>
    </context>
    <context>
        <name>PostGroupText</name>
        <message>
            <source>No face</source>
            <translation>Aucun visage</translation>
        </message>
        <message>
            <source>One face</source>
            <translation>Un visage</translation>
        </message>
        <message>
            <source>Two or more faces</source>
            <translation>Deux visages ou plus</translation>
        </message>
        <message>
            <source>Faces, none smiling</source>
            <translation>Visages, aucun ne sourit</translation>
        </message>
        <message>
            <source>At least one smile</source>
            <translation>Au moins un sourire</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Pas de légende</translation>
        </message>
        <message>
            <source>Caption: %1 characters</source>
            <translation>Légende : %1 caractères</translation>
        </message>
        <message>
            <source>No hashtag</source>
            <translation>Aucun hashtag</translation>
        </message>
        <message>
            <source>Hashtags: %1</source>
            <translation>Hashtags : %1</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <comment>a count</comment>
            <translation>%1 ou plus</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>counts</comment>
            <translation>%1 à %2</translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message>
            <source>Best posts</source>
            <translation>Meilleures publications</translation>
        </message>
        <message>
            <source>Weakest posts</source>
            <translation>Publications les plus faibles</translation>
        </message>
        <message>
            <source>Report of @%1</source>
            <translation>Rapport de @%1</translation>
        </message>
        <message>
            <source>%1 to %2. Made by Likecast on %3.</source>
            <translation>Du %1 au %2. Créé par Likecast le %3.</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Posts with known likes</source>
            <translation>Publications aux likes connus</translation>
        </message>
        <message>
            <source>Likes in total</source>
            <translation>Likes au total</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Médiane des likes</translation>
        </message>
        <message>
            <source>Average likes</source>
            <translation>Moyenne de likes</translation>
        </message>
        <message>
            <source>Followers, latest count</source>
            <translation>Abonnés, dernier relevé</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>The time before of the same length has too few posts to compare.</source>
            <translation>La période précédente de même durée a trop peu de publications pour comparer.</translation>
        </message>
        <message>
            <source>Typical likes against the same time before (%1 posts): %2 (range %3 to %4).</source>
            <translation>Likes typiques par rapport à la période précédente de même durée (publications : %1) : %2 (fourchette de %3 à %4).</translation>
        </message>
        <message>
            <source>Likes cannot be told apart from the same time before (%1 posts): anything from %2 to %3.</source>
            <translation>Les likes ne se distinguent pas de ceux de la période précédente de même durée (publications : %1) : n’importe quelle valeur de %2 à %3.</translation>
        </message>
        <message>
            <source>Likes: %1</source>
            <translation>Likes : %1</translation>
        </message>
        <message>
            <source>can't tell yet</source>
            <translation>pas encore clair</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>an 80 % interval</comment>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Fourchette</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>What goes with more likes</source>
            <translation>Ce qui va avec plus de likes</translation>
        </message>
        <message>
            <source>This needs at least 30 posts with known likes.</source>
            <translation>Il faut au moins 30 publications aux likes connus.</translation>
        </message>
        <message>
            <source>From all %1 posts so far, each compared with what was usual at its time. Association, not cause. Ranges are 80 % intervals.</source>
            <translation>D’après toutes les publications jusqu’ici (%1), chacune comparée à ce qui était habituel à son époque. Un lien, pas une cause. Les fourchettes sont des intervalles à 80 %.</translation>
        </message>
        <message>
            <source>The posts are all of one kind.</source>
            <translation>Les publications sont toutes d’un seul type.</translation>
        </message>
        <message>
            <source>Kind of post</source>
            <translation>Type de publication</translation>
        </message>
        <message>
            <source>No word or hashtag stands out from chance.</source>
            <translation>Aucun mot ni hashtag ne se distingue du hasard.</translation>
        </message>
        <message>
            <source>Word or hashtag</source>
            <translation>Mot ou hashtag</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Meilleures heures</translation>
        </message>
        <message>
            <source>No hour clearly stands out.</source>
            <translation>Aucune heure ne ressort clairement.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 (%3) get %4 more likes than usual (range %5 to %6, %7 posts).</source>
            <translation>Les publications entre %1 et %2 (%3) obtiennent %4 de likes de plus que d’habitude (fourchette de %5 à %6, %7 publications).</translation>
        </message>
        <message>
            <source>How good the predictions were</source>
            <translation>La justesse des prédictions</translation>
        </message>
        <message>
            <source>No post of this time is in the journal.</source>
            <translation>Aucune publication de cette période n’est dans le journal.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartExport</name>
        <message>
            <source>Saved to %1.</source>
            <translation>Enregistré dans %1.</translation>
        </message>
        <message>
            <source>Save “%1”</source>
            <translation>Enregistrer « %1 »</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>Copier comme image</translation>
        </message>
        <message>
            <source>Chart copied.</source>
            <translation>Graphique copié.</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>Enregistrer en PNG…</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>Enregistrer en SVG…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Afficher en tableau</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartMenuButton</name>
        <message>
            <source>Copy or save this chart</source>
            <translation>Copier ou enregistrer ce graphique</translation>
        </message>
        <message>
            <source>Copy or save “%1”</source>
            <translation>Copier ou enregistrer « %1 »</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartTableDialog</name>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareCard</name>
        <message>
            <source>Too few posts to compare: each side needs posts on five days.</source>
            <translation>Trop peu de publications pour comparer : chaque côté doit en avoir sur cinq jours.</translation>
        </message>
        <message>
            <source>Typical likes: %1 against %2 (range %3 to %4).</source>
            <translation>Likes typiques : %1 par rapport à %2 (fourchette de %3 à %4).</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Likes compared</source>
            <translation>Likes comparés</translation>
        </message>
        <message>
            <source>8 in 10 posts</source>
            <translation>8 publications sur 10</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Médiane des likes</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>90 derniers jours</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Dernière année</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>with the time before</source>
            <translation>avec la période précédente</translation>
        </message>
        <message>
            <source>with @%1</source>
            <translation>avec @%1</translation>
        </message>
        <message>
            <source>the time before</source>
            <translation>la période précédente</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n posts</source>
            <comment>a period or an account</comment>
            <translation>
                <numerusform>%1, %n publication</numerusform>
                <numerusform>%1, %n publications</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: median %2, 8 in 10 posts %3 to %4</source>
            <translation>%1 : médiane %2, 8 publications sur 10 de %3 à %4</translation>
        </message>
        <message>
            <source>Posts of</source>
            <translation>Publications de</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <translation>10e centile</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>90e centile</translation>
        </message>
        <message>
            <source>Posts per week</source>
            <translation>Publications par semaine</translation>
        </message>
        <message>
            <source>Could be chance: %1 against %2 (range %3 to %4).</source>
            <translation>Peut-être le hasard : %1 par rapport à %2 (fourchette de %3 à %4).</translation>
        </message>
    </context>
    <context>
        <name>likecast::HistogramChart</name>
        <message>
            <source>From – to</source>
            <translation>De – à</translation>
        </message>
    </context>
    <context>
        <name>likecast::JournalTable</name>
        <message>
            <source>Posted</source>
            <translation>Publiée le</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Prédit</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Fourchette</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Réel</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>Dans la fourchette</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Predictions and what really happened. F2 edits the likes, Delete removes the entry.</source>
            <translation>Les prédictions et ce qui s’est vraiment passé. F2 modifie les likes, Suppr supprime l’entrée.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Range from</source>
            <translation>Bas de la fourchette</translation>
        </message>
        <message>
            <source>Range to</source>
            <translation>Haut de la fourchette</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Saisi</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>pas de photo</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>photo</translation>
        </message>
        <message>
            <source>Press F2 to type them.</source>
            <translation>Appuyez sur F2 pour les saisir.</translation>
        </message>
        <message>
            <source>You typed this number.</source>
            <translation>Vous avez saisi ce nombre.</translation>
        </message>
        <message>
            <source>no, fewer</source>
            <translation>non, moins</translation>
        </message>
        <message>
            <source>no, more</source>
            <translation>non, plus</translation>
        </message>
    </context>
    <context>
        <name>likecast::ReportPanel</name>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Dernier trimestre</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>90 derniers jours</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Dernière année</translation>
        </message>
        <message>
            <source>Own days</source>
            <translation>Jours au choix</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Report of @%1</source>
            <translation>Rapport de @%1</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Rédaction du rapport…</translation>
        </message>
        <message>
            <source>There are no posts with known likes in this period. Choose another.</source>
            <translation>Aucune publication aux likes connus sur cette période. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was saved.</source>
            <translation>Arrêté. Rien n’a été enregistré.</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Planned post</source>
            <translation>Publication prévue</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <comment>weekday and time, date, time zone</comment>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>Predicted by Likecast on %1</source>
            <translation>Prédit par Likecast le %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::DraftSharing</name>
        <message>
            <source>Photo copied.</source>
            <translation>Photo copiée.</translation>
        </message>
        <message>
            <source>Report card copied.</source>
            <translation>Fiche de résultat copiée.</translation>
        </message>
        <message>
            <source>This is the example. Add a photo of yours to share its report card.</source>
            <translation>Ceci est l’exemple. Ajoutez une photo à vous pour partager sa fiche de résultat.</translation>
        </message>
        <message>
            <source>Nothing to copy yet. Wait until the photo and its number are there.</source>
            <translation>Rien à copier pour l’instant. Attendez que la photo et son chiffre soient là.</translation>
        </message>
    </context>
    <context>
        <name>BatchReport</name>
        <message>
            <source>Photos, best first</source>
            <translation>Photos, les meilleures d’abord</translation>
        </message>
        <message>
            <source>%1. Made by Likecast on %2.</source>
            <comment>what the photos were predicted as, date</comment>
            <translation>%1. Créé par Likecast le %2.</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>rank, file</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Likes: %1 (range %2)</source>
            <translation>Likes : %1 (fourchette %2)</translation>
        </message>
        <message>
            <source>%1. Faces: %2, smiles: %3</source>
            <comment>orientation, figures</comment>
            <translation>%1. Visages : %2, sourires : %3</translation>
        </message>
        <message>
            <source>No photo could be scored.</source>
            <translation>Aucune photo n’a pu être évaluée.</translation>
        </message>
        <message>
            <source>About %1 of posts like these land within their range. Photos too close to call share a rank.</source>
            <translation>Environ %1 des publications de ce genre tombent dans leur fourchette. Les photos trop proches partagent le même rang.</translation>
        </message>
        <message>
            <source>The first %1 of %2 photos. The exported CSV file lists them all.</source>
            <translation>Les %1 premières photos sur %2. Le fichier CSV exporté les contient toutes.</translation>
        </message>
        <message>
            <source>Not readable: %1</source>
            <translation>Illisibles : %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
    </context>
    <context>
        <name>FigureText</name>
        <message numerus="yes">
            <source>%1 likes</source>
            <translation>
                <numerusform>%1 like</numerusform>
                <numerusform>%1 likes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 comments</source>
            <translation>
                <numerusform>%1 commentaire</numerusform>
                <numerusform>%1 commentaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 saves</source>
            <translation>
                <numerusform>%1 enregistrement</numerusform>
                <numerusform>%1 enregistrements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 shares</source>
            <translation>
                <numerusform>%1 partage</numerusform>
                <numerusform>%1 partages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 views</source>
            <translation>
                <numerusform>%1 vue</numerusform>
                <numerusform>%1 vues</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 engagement rate</source>
            <translation>%1 de taux d’engagement</translation>
        </message>
        <message>
            <source>likes</source>
            <translation>likes</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>commentaires</translation>
        </message>
        <message>
            <source>saves</source>
            <translation>enregistrements</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>partages</translation>
        </message>
        <message>
            <source>views</source>
            <translation>vues</translation>
        </message>
        <message>
            <source>engagement rate</source>
            <translation>taux d’engagement</translation>
        </message>
        <message>
            <source>Expected likes</source>
            <translation>Likes attendus</translation>
        </message>
        <message>
            <source>Expected comments</source>
            <translation>Commentaires attendus</translation>
        </message>
        <message>
            <source>Expected saves</source>
            <translation>Enregistrements attendus</translation>
        </message>
        <message>
            <source>Expected shares</source>
            <translation>Partages attendus</translation>
        </message>
        <message>
            <source>Expected views</source>
            <translation>Vues attendues</translation>
        </message>
        <message>
            <source>Expected engagement rate</source>
            <translation>Taux d’engagement attendu</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>points de pourcentage</translation>
        </message>
    </context>
    <context>
        <name>likecast::FigureChooser</name>
        <message>
            <source>Predict: %1</source>
            <comment>likes, comments, ...</comment>
            <translation>Prédire : %1</translation>
        </message>
        <message>
            <source>Figure to predict</source>
            <translation>Chiffre à prédire</translation>
        </message>
        <message>
            <source>Choose what to predict. Figures appear here once at least %1 of this account&apos;s posts have them.</source>
            <translation>Choisissez ce qu’il faut prédire. Les chiffres apparaissent ici dès qu’au moins %1 publications de ce compte les ont.</translation>
        </message>
    </context>
    <context>
        <name>likecast::DetectorOffer</name>
        <message>
            <source>The optional YuNet detector (%1) may find a missed face.</source>
            <translation>Le détecteur facultatif YuNet (%1) trouvera peut-être un visage manqué.</translation>
        </message>
        <message>
            <source>Model packs</source>
            <translation>Packs de modèles</translation>
        </message>
    </context>
    <context>
        <name>likecast::CoverStrip</name>
        <message>
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
        <message>
            <source>Cover of the reel</source>
            <translation>Couverture du reel</translation>
        </message>
        <message>
            <source>Frames of the video</source>
            <translation>Images de la vidéo</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a frame, Enter to make it the cover.</source>
            <translation>Les flèches sélectionnent une image, Entrée en fait la couverture.</translation>
        </message>
        <message>
            <source>Cover, at %1</source>
            <comment>minutes and seconds</comment>
            <translation>Couverture, à %1</translation>
        </message>
        <message>
            <source>Make the frame at %1 the cover</source>
            <translation>Faire de l’image à %1 la couverture</translation>
        </message>
        <message>
            <source>Choose a cover from %1</source>
            <translation>Choisissez une couverture dans %1</translation>
        </message>
        <message>
            <source>Cover from %1, at %2</source>
            <comment>file, minutes and seconds</comment>
            <translation>Couverture de %1, à %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::ReelCovers</name>
        <message>
            <source>Reading %1…</source>
            <translation>Lecture de %1…</translation>
        </message>
    </context>
</TS>
