<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
    <context>
        <name>CaptionCounts</name>
        <message>
            <source>%1 / %2 characters</source>
            <translation>%1 / %2 caracteres</translation>
        </message>
        <message>
            <source>%1 / %2 characters, %3 too many</source>
            <translation>%1 / %2 caracteres, sobran %3</translation>
        </message>
        <message>
            <source>%1 / %2 hashtags, %3 too many</source>
            <translation>%1 / %2 hashtags, sobran %3</translation>
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
            <translation>1 mención</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mentions</source>
            <translation>
                <numerusform>%Ln mención</numerusform>
                <numerusform>%Ln menciones</numerusform>
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
            <source>%1 beats %2: %3</source>
            <translation>%1 supera a %2: %3</translation>
        </message>
        <message>
            <source>%1 and %2: too close to call</source>
            <translation>%1 y %2: demasiado igualados</translation>
        </message>
        <message>
            <source>Of two such posts %1 gets more likes in %2 of cases.</source>
            <translation>De dos publicaciones así, %1 consigue más me gusta en el %2 de los casos.</translation>
        </message>
        <message>
            <source>The difference is smaller than what the prediction can tell apart (%1).</source>
            <translation>La diferencia es menor de lo que la predicción puede distinguir (%1).</translation>
        </message>
        <message>
            <source>Place %1 of %2, %3 chance of being the best.</source>
            <translation>Puesto %1 de %2, el mejor de todos con una probabilidad del %3.</translation>
        </message>
    </context>
    <context>
        <name>DriverText</name>
        <message>
            <source>No photo</source>
            <translation>Sin foto</translation>
        </message>
        <message>
            <source>No face</source>
            <translation>Sin caras</translation>
        </message>
        <message>
            <source>A smiling face</source>
            <translation>Una cara sonriente</translation>
        </message>
        <message>
            <source>A face, no smile</source>
            <translation>Una cara, sin sonrisa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln faces</source>
            <translation>
                <numerusform>%Ln cara</numerusform>
                <numerusform>%Ln caras</numerusform>
            </translation>
        </message>
        <message>
            <source>no smile</source>
            <translation>sin sonrisas</translation>
        </message>
        <message>
            <source>1 smile</source>
            <translation>1 sonrisa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln smiles</source>
            <translation>
                <numerusform>%Ln sonrisa</numerusform>
                <numerusform>%Ln sonrisas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>faces, smiles</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Sin texto</translation>
        </message>
        <message>
            <source>Your caption</source>
            <translation>Tu texto</translation>
        </message>
        <message>
            <source>Your hashtags</source>
            <translation>Tus hashtags</translation>
        </message>
        <message>
            <source>No hashtags</source>
            <translation>Sin hashtags</translation>
        </message>
        <message>
            <source>A single photo</source>
            <translation>Una sola foto</translation>
        </message>
        <message>
            <source>A carousel</source>
            <translation>Un carrusel</translation>
        </message>
        <message>
            <source>A video</source>
            <translation>Un vídeo</translation>
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
            <translation>Luz y colores</translation>
        </message>
        <message>
            <source>Your recent form</source>
            <translation>Tu racha reciente</translation>
        </message>
        <message>
            <source>Size of your account</source>
            <translation>Tamaño de tu cuenta</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Todo lo demás</translation>
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
            <translation>Son publicaciones de una página de Facebook.</translation>
        </message>
        <message>
            <source>These are daily totals of the account, not posts.</source>
            <translation>Son totales diarios de la cuenta, no publicaciones.</translation>
        </message>
        <message>
            <source>We can&apos;t tell what all columns of this table mean.</source>
            <translation>No sabemos qué significan todas las columnas de esta tabla.</translation>
        </message>
        <message>
            <source>This ZIP is compressed in a way that can&apos;t be read here.</source>
            <translation>Este ZIP está comprimido de una forma que no se puede leer aquí.</translation>
        </message>
        <message>
            <source>Export the content of the Instagram account instead.</source>
            <translation>Exporta en su lugar el contenido de la cuenta de Instagram.</translation>
        </message>
        <message>
            <source>Export Content instead.</source>
            <translation>Exporta «Contenido» en su lugar.</translation>
        </message>
        <message>
            <source>Say which column holds the date and which the likes.</source>
            <translation>Indica qué columna tiene la fecha y cuál los «me gusta».</translation>
        </message>
        <message>
            <source>Unpack it and choose the folder.</source>
            <translation>Descomprímelo y elige la carpeta.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Este archivo</translation>
        </message>
        <message>
            <source>%1 is no longer where it was.</source>
            <translation>%1 ya no está donde estaba.</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>No se pudo leer %1.</translation>
        </message>
        <message>
            <source>%1 is larger than what can be read.</source>
            <translation>%1 es más grande de lo que se puede leer.</translation>
        </message>
        <message>
            <source>This account is not stored here, or it is not a professional one.</source>
            <translation>Esta cuenta no está guardada aquí, o no es profesional.</translation>
        </message>
        <message>
            <source>Ask Instagram for a shorter time range.</source>
            <translation>Pide a Instagram un periodo más corto.</translation>
        </message>
        <message>
            <source>Import or link it; the guide shows how it becomes a professional one.</source>
            <translation>Impórtala o enlázala; la guía muestra cómo se hace profesional.</translation>
        </message>
        <message>
            <source>This file is no backup of Likecast.</source>
            <translation>Este archivo no es una copia de seguridad de Likecast.</translation>
        </message>
        <message>
            <source>The backup is damaged.</source>
            <translation>La copia de seguridad está dañada.</translation>
        </message>
        <message>
            <source>Choose a file that Back up wrote.</source>
            <translation>Elige un archivo creado con Hacer copia.</translation>
        </message>
        <message>
            <source>Choose a place where you may write.</source>
            <translation>Elige un lugar donde puedas escribir.</translation>
        </message>
        <message>
            <source>%1 is too large a file for a photo.</source>
            <translation>%1 es un archivo demasiado grande para una foto.</translation>
        </message>
        <message>
            <source>%1 is not a picture.</source>
            <translation>%1 no es una imagen.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 está vacío.</translation>
        </message>
        <message>
            <source>%1 is damaged: part of the picture is missing.</source>
            <translation>%1 está dañado: falta una parte de la imagen.</translation>
        </message>
        <message>
            <source>%1 has more than 300 megapixels.</source>
            <translation>%1 tiene más de 300 megapíxeles.</translation>
        </message>
        <message>
            <source>%1 is in a format that cannot be opened on this computer.</source>
            <translation>%1 está en un formato que no se puede abrir en este equipo.</translation>
        </message>
        <message>
            <source>Put it back, or drop it here again from its new place.</source>
            <translation>Devuélvelo a su sitio o vuelve a soltarlo aquí desde su nueva ubicación.</translation>
        </message>
        <message>
            <source>Check that you may open it, then try again.</source>
            <translation>Comprueba que tienes permiso para abrirlo e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Export a smaller version and drop that.</source>
            <translation>Exporta una versión más pequeña y suéltala aquí.</translation>
        </message>
        <message>
            <source>Drop a JPEG, PNG, WebP or another photo.</source>
            <translation>Suelta una foto JPEG, PNG, WebP u otra.</translation>
        </message>
        <message>
            <source>Copy it again from where it came from.</source>
            <translation>Cópialo otra vez desde su origen.</translation>
        </message>
        <message>
            <source>Save it as JPEG, or install the HEIC and AVIF reader of your system.</source>
            <translation>Guárdalo como JPEG o instala el lector de HEIC y AVIF de tu sistema.</translation>
        </message>
        <message>
            <source>The network is switched off for Likecast.</source>
            <translation>La red está desactivada para Likecast.</translation>
        </message>
        <message>
            <source>This computer is offline, or the connection was cut.</source>
            <translation>Este equipo no tiene conexión o la conexión se cortó.</translation>
        </message>
        <message>
            <source>The other side could not prove who it is, so nothing was sent to it.</source>
            <translation>El otro lado no pudo demostrar quién es, así que no se le envió nada.</translation>
        </message>
        <message>
            <source>The service did not answer as it should.</source>
            <translation>El servicio no respondió como debía.</translation>
        </message>
        <message>
            <source>Instagram does not accept the access token any more.</source>
            <translation>Instagram ya no acepta el token de acceso.</translation>
        </message>
        <message>
            <source>Instagram does not permit this with the access token.</source>
            <translation>Instagram no permite esto con el token de acceso.</translation>
        </message>
        <message>
            <source>Instagram asks to wait before the next request.</source>
            <translation>Instagram pide esperar antes de la próxima solicitud.</translation>
        </message>
        <message>
            <source>This computer has no keychain to keep the access token in.</source>
            <translation>Este equipo no tiene un llavero donde guardar el token de acceso.</translation>
        </message>
        <message>
            <source>The access token is kept under a passphrase.</source>
            <translation>El token de acceso está guardado con una frase de contraseña.</translation>
        </message>
        <message>
            <source>This is not the passphrase that the access token was kept under.</source>
            <translation>Esta no es la frase de contraseña con la que se guardó el token de acceso.</translation>
        </message>
        <message>
            <source>The model pack cannot be used.</source>
            <translation>El paquete de modelos no se puede usar.</translation>
        </message>
        <message>
            <source>Allow it in Settings, under Privacy.</source>
            <translation>Actívala en Ajustes, en Privacidad.</translation>
        </message>
        <message>
            <source>Try again when you are online; it goes on where it stopped.</source>
            <translation>Inténtalo de nuevo cuando tengas conexión; seguirá donde se detuvo.</translation>
        </message>
        <message>
            <source>Try again in another network.</source>
            <translation>Inténtalo de nuevo en otra red.</translation>
        </message>
        <message>
            <source>Try again later; it goes on where it stopped.</source>
            <translation>Inténtalo de nuevo más tarde; seguirá donde se detuvo.</translation>
        </message>
        <message>
            <source>Link the account again with a new token.</source>
            <translation>Vuelve a vincular la cuenta con un token nuevo.</translation>
        </message>
        <message>
            <source>Make a new token with all permissions of the guide.</source>
            <translation>Crea un token nuevo con todos los permisos de la guía.</translation>
        </message>
        <message>
            <source>Choose a passphrase to keep it encrypted.</source>
            <translation>Elige una frase de contraseña para guardarlo cifrado.</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Escribe la frase de contraseña.</translation>
        </message>
        <message>
            <source>Get it again from its source.</source>
            <translation>Consíguelo otra vez de su origen.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>No se pudo escribir el archivo.</translation>
        </message>
        <message>
            <source>The chosen face detector is not installed.</source>
            <translation>El detector de caras elegido no está instalado.</translation>
        </message>
        <message>
            <source>A part of Likecast is missing.</source>
            <translation>Falta una parte de Likecast.</translation>
        </message>
        <message>
            <source>The prediction model is missing.</source>
            <translation>Falta el modelo de predicción.</translation>
        </message>
        <message>
            <source>The prediction model is damaged.</source>
            <translation>El modelo de predicción está dañado.</translation>
        </message>
        <message>
            <source>The prediction model belongs to another version of Likecast.</source>
            <translation>El modelo de predicción es de otra versión de Likecast.</translation>
        </message>
        <message>
            <source>One of the values cannot be used.</source>
            <translation>Uno de los valores no se puede usar.</translation>
        </message>
        <message>
            <source>The date and time cannot be used.</source>
            <translation>La fecha y la hora no se pueden usar.</translation>
        </message>
        <message>
            <source>This is none of the formats that Likecast reads.</source>
            <translation>No es ninguno de los formatos que lee Likecast.</translation>
        </message>
        <message>
            <source>This is Instagram's data export as web pages (HTML), and those cannot be read.</source>
            <translation>Es la exportación de datos de Instagram como páginas web (HTML), y esas no se pueden leer.</translation>
        </message>
        <message>
            <source>There are no posts in this data export.</source>
            <translation>No hay publicaciones en esta exportación de datos.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>El archivo está dañado.</translation>
        </message>
        <message>
            <source>There are too few posts to go by.</source>
            <translation>Hay muy pocas publicaciones en las que basarse.</translation>
        </message>
        <message>
            <source>This account is not stored here any more.</source>
            <translation>Esta cuenta ya no está guardada aquí.</translation>
        </message>
        <message>
            <source>This profile is not here any more.</source>
            <translation>Este perfil ya no está aquí.</translation>
        </message>
        <message>
            <source>Another program is using Likecast's data.</source>
            <translation>Otro programa está usando los datos de Likecast.</translation>
        </message>
        <message>
            <source>Likecast's data on this computer cannot be opened for writing.</source>
            <translation>No se puede escribir en los datos de Likecast de este equipo.</translation>
        </message>
        <message>
            <source>The data on this computer was written by a newer Likecast.</source>
            <translation>Los datos de este equipo los escribió una versión más nueva de Likecast.</translation>
        </message>
        <message>
            <source>Likecast's data on this computer is damaged.</source>
            <translation>Los datos de Likecast de este equipo están dañados.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>Something in Likecast failed.</source>
            <translation>Algo falló en Likecast.</translation>
        </message>
        <message>
            <source>Choose another one in Settings.</source>
            <translation>Elige otro en Ajustes.</translation>
        </message>
        <message>
            <source>Install Likecast again to restore it.</source>
            <translation>Vuelve a instalar Likecast para arreglarlo.</translation>
        </message>
        <message>
            <source>Correct it and the number follows.</source>
            <translation>Corrígelo y el número se actualizará.</translation>
        </message>
        <message>
            <source>Type followers and average likes instead.</source>
            <translation>Escribe en su lugar los seguidores y el promedio de me gusta.</translation>
        </message>
        <message>
            <source>Take the data export in the format JSON, a Business Suite or plain CSV, or an Instaloader folder.</source>
            <translation>Usa la exportación de datos en formato JSON, un CSV simple o de Business Suite, o una carpeta de Instaloader.</translation>
        </message>
        <message>
            <source>Ask Instagram for it once more under Download your information, and choose the format JSON instead of HTML.</source>
            <translation>Pídesela otra vez a Instagram en «Descargar tu información» y elige el formato JSON en lugar de HTML.</translation>
        </message>
        <message>
            <source>Ask Instagram for it once more with Content and Past Instagram insights, for all time, in the format JSON.</source>
            <translation>Pídesela otra vez a Instagram con «Contenido» y «Estadísticas anteriores de Instagram», desde el principio y en formato JSON.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Elige otro.</translation>
        </message>
        <message>
            <source>Close it, then try again.</source>
            <translation>Ciérralo e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Settings shows where the data lies; check that you may write there.</source>
            <translation>En Ajustes ves dónde están los datos; comprueba que puedes escribir ahí.</translation>
        </message>
        <message>
            <source>Install the newest Likecast.</source>
            <translation>Instala la última versión de Likecast.</translation>
        </message>
        <message>
            <source>Settings shows where the data lies; restore it from a backup.</source>
            <translation>En Ajustes ves dónde están los datos; restáuralos desde una copia de seguridad.</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>The draft is kept with its caption and time.</source>
            <translation>El borrador se conserva con su texto y su hora.</translation>
        </message>
        <message>
            <source>The draft is kept.</source>
            <translation>El borrador se conserva.</translation>
        </message>
        <message>
            <source>Everything stays here until you close the window.</source>
            <translation>Todo sigue aquí hasta que cierres la ventana.</translation>
        </message>
        <message>
            <source>Your drafts are unchanged.</source>
            <translation>Tus borradores no han cambiado.</translation>
        </message>
        <message>
            <source>What is stored is unchanged.</source>
            <translation>Lo guardado no ha cambiado.</translation>
        </message>
    </context>
    <context>
        <name>FaceBoxes</name>
        <message>
            <source>Smiling</source>
            <translation>Sonríe</translation>
        </message>
        <message>
            <source>Not smiling</source>
            <translation>No sonríe</translation>
        </message>
        <message>
            <source>smiling</source>
            <translation>sonríe</translation>
        </message>
        <message>
            <source>not smiling</source>
            <translation>no sonríe</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>Ninguna cara encontrada</translation>
        </message>
        <message>
            <source>1 face</source>
            <translation>1 cara</translation>
        </message>
        <message numerus="yes">
            <source>%n faces</source>
            <translation>
                <numerusform>%n cara</numerusform>
                <numerusform>%n caras</numerusform>
            </translation>
        </message>
        <message>
            <source>1 smile</source>
            <translation>1 sonrisa</translation>
        </message>
        <message numerus="yes">
            <source>%n smiles</source>
            <translation>
                <numerusform>%n sonrisa</numerusform>
                <numerusform>%n sonrisas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>faces, smiles</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Face %1 of %2: %3, %4.</source>
            <translation>Cara %1 de %2: %3, %4.</translation>
        </message>
        <message>
            <source>upper left</source>
            <translation>arriba a la izquierda</translation>
        </message>
        <message>
            <source>upper middle</source>
            <translation>arriba en el centro</translation>
        </message>
        <message>
            <source>upper right</source>
            <translation>arriba a la derecha</translation>
        </message>
        <message>
            <source>left</source>
            <translation>a la izquierda</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>en el centro</translation>
        </message>
        <message>
            <source>right</source>
            <translation>a la derecha</translation>
        </message>
        <message>
            <source>lower left</source>
            <translation>abajo a la izquierda</translation>
        </message>
        <message>
            <source>lower middle</source>
            <translation>abajo en el centro</translation>
        </message>
        <message>
            <source>lower right</source>
            <translation>abajo a la derecha</translation>
        </message>
    </context>
    <context>
        <name>InsightText</name>
        <message>
            <source>Likes above your usual</source>
            <translation>Me gusta sobre lo habitual</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>A longer caption</source>
            <translation>Un texto más largo</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>More hashtags</source>
            <translation>Más hashtags</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>More mentions</source>
            <translation>Más menciones</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Menciones</translation>
        </message>
        <message>
            <source>More emoji</source>
            <translation>Más emojis</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
        <message>
            <source>Questions asked</source>
            <translation>Preguntas hechas</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>More lines</source>
            <translation>Más líneas</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Later in the day</source>
            <translation>Más tarde en el día</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Posted on a weekend</source>
            <translation>Publicado en fin de semana</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Fin de semana</translation>
        </message>
        <message>
            <source>A video or reel</source>
            <translation>Un vídeo o reel</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>A carousel</source>
            <translation>Un carrusel</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Carrusel</translation>
        </message>
        <message>
            <source>A longer wait since the last</source>
            <translation>Más espera desde la última</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Likecast</source>
            <translation>Likecast</translation>
        </message>
        <message>
            <source>Let Likecast choose</source>
            <translation>Que elija Likecast</translation>
        </message>
        <message>
            <source>Decision tree</source>
            <translation>Árbol de decisión</translation>
        </message>
        <message>
            <source>Random forest</source>
            <translation>Bosque aleatorio</translation>
        </message>
        <message>
            <source>Gradient boosting</source>
            <translation>Potenciación de gradiente</translation>
        </message>
        <message>
            <source>Sequential network</source>
            <translation>Red secuencial</translation>
        </message>
        <message>
            <source>Metadata network</source>
            <translation>Red de metadatos</translation>
        </message>
        <message>
            <source>Photo network</source>
            <translation>Red de fotos</translation>
        </message>
        <message>
            <source>Small network</source>
            <translation>Red pequeña</translation>
        </message>
        <message>
            <source>Engagement classes</source>
            <translation>Clases de interacción</translation>
        </message>
        <message>
            <source>Your recent form</source>
            <translation>Tu racha reciente</translation>
        </message>
        <message>
            <source>Day and hour</source>
            <translation>Día y hora</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Tipo de contenido</translation>
        </message>
        <message>
            <source>Words in the caption</source>
            <translation>Palabras del texto</translation>
        </message>
        <message>
            <source>Size of the account</source>
            <translation>Tamaño de la cuenta</translation>
        </message>
        <message>
            <source>Faces and smiles</source>
            <translation>Caras y sonrisas</translation>
        </message>
        <message>
            <source>Look of the photo</source>
            <translation>Aspecto de la foto</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Bosque</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Árbol</translation>
        </message>
        <message>
            <source>SHAP</source>
            <translation>SHAP</translation>
        </message>
        <message>
            <source>%1, trained on %2 of your posts: what its splits gained. It reads words, day, hour and faces only.</source>
            <translation>%1, entrenado con %2 de tus publicaciones: lo que aportaron sus divisiones. Solo lee palabras, día, hora y caras.</translation>
        </message>
        <message>
            <source>%1, explained on your newest %2 posts: the mean size of each effect.</source>
            <translation>%1, explicado con tus %2 publicaciones más recientes: el tamaño medio de cada efecto.</translation>
        </message>
        <message>
            <source>the last post again</source>
            <translation>otra vez la última publicación</translation>
        </message>
        <message>
            <source>median of the last 5</source>
            <translation>mediana de las últimas 5</translation>
        </message>
        <message>
            <source>median of the last 10</source>
            <translation>mediana de las últimas 10</translation>
        </message>
        <message>
            <source>median of the last 30</source>
            <translation>mediana de las últimas 30</translation>
        </message>
        <message>
            <source>recent mean</source>
            <translation>promedio reciente</translation>
        </message>
        <message>
            <source>median of its media type</source>
            <translation>mediana de su tipo de contenido</translation>
        </message>
        <message>
            <source>It needs more posts with known likes than there are.</source>
            <translation>Necesita más publicaciones con me gusta conocidos de las que hay.</translation>
        </message>
        <message>
            <source>Its trained weights are damaged.</source>
            <translation>Sus pesos entrenados están dañados.</translation>
        </message>
        <message>
            <source>Its trained weights belong to another version of Likecast.</source>
            <translation>Sus pesos entrenados son de otra versión de Likecast.</translation>
        </message>
        <message>
            <source>Its trained weights are not installed.</source>
            <translation>Sus pesos entrenados no están instalados.</translation>
        </message>
        <message>
            <source>What it reads is missing here.</source>
            <translation>Aquí faltan los datos que lee.</translation>
        </message>
    </context>
    <context>
        <name>NumberFormat</name>
        <message>
            <source>%1M</source>
            <comment>millions</comment>
            <translation>%1M</translation>
        </message>
        <message>
            <source>%1K</source>
            <comment>thousands</comment>
            <translation>%1K</translation>
        </message>
    </context>
    <context>
        <name>PacksCard</name>
        <message>
            <source>Finds faces</source>
            <translation>Encuentra caras</translation>
        </message>
        <message>
            <source>Tells smiles from other faces</source>
            <translation>Distingue las sonrisas de otras caras</translation>
        </message>
        <message>
            <source>Names what is in the photo</source>
            <translation>Nombra lo que hay en la foto</translation>
        </message>
        <message>
            <source>Describes the photo in figures</source>
            <translation>Describe la foto en cifras</translation>
        </message>
        <message>
            <source>Rates how a photo looks</source>
            <translation>Valora el aspecto de una foto</translation>
        </message>
        <message>
            <source>%1. %2, %3, from %4</source>
            <comment>kind, size, licence, source</comment>
            <translation>%1. %2, %3, de %4</translation>
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
            <translation>Carrusel</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>Reel</source>
            <translation>Reel</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>hace %n min</numerusform>
                <numerusform>hace %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>hace %n h</numerusform>
                <numerusform>hace %n h</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Instagram data export</source>
            <translation>exportación de datos de Instagram</translation>
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
            <translation>respuestas guardadas de la API</translation>
        </message>
        <message>
            <source>Instagram API</source>
            <translation>API de Instagram</translation>
        </message>
        <message>
            <source>CSV file</source>
            <translation>archivo CSV</translation>
        </message>
        <message>
            <source>folder of photos</source>
            <translation>carpeta de fotos</translation>
        </message>
    </context>
    <context>
        <name>PredictActions</name>
        <message>
            <source>&amp;Open photos…</source>
            <translation>&amp;Abrir fotos…</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>&amp;Delete draft</source>
            <translation>&amp;Eliminar borrador</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>A&amp;cercar</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>A&amp;lejar</translation>
        </message>
        <message>
            <source>&amp;Fit photo</source>
            <translation>Aj&amp;ustar foto</translation>
        </message>
        <message>
            <source>Photo at 100 %</source>
            <translation>Foto al 100 %</translation>
        </message>
        <message>
            <source>Face &amp;boxes</source>
            <translation>Recuadros de cara&amp;s</translation>
        </message>
    </context>
    <context>
        <name>ResultText</name>
        <message>
            <source>%1 of %2 posts like this land in the shaded range.</source>
            <translation>%1 de cada %2 publicaciones como esta caen en el margen sombreado.</translation>
        </message>
        <message>
            <source>Rests on your last post.</source>
            <translation>Se basa en tu última publicación.</translation>
        </message>
        <message numerus="yes">
            <source>Rests on your last %Ln posts.</source>
            <translation>
                <numerusform>Se basa en tu última %Ln publicación.</numerusform>
                <numerusform>Se basa en tus últimas %Ln publicaciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rests on the average likes you typed; your past posts would narrow it.</source>
            <translation>Se basa en el promedio de me gusta que escribiste; tus publicaciones anteriores lo afinarían.</translation>
        </message>
        <message>
            <source>Typical for accounts your size; your average likes would narrow it.</source>
            <translation>Típico de cuentas de tu tamaño; tu promedio de me gusta lo afinaría.</translation>
        </message>
        <message>
            <source>Typical for the accounts that Likecast learned from; type your followers or average likes to make it yours.</source>
            <translation>Típico de las cuentas de las que aprendió Likecast; escribe tus seguidores o tu promedio de me gusta para que sea tuyo.</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>Typical</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Típico</translation>
        </message>
        <message>
            <source>High</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Alto</translation>
        </message>
        <message>
            <source>%1 × your usual</source>
            <translation>%1 × lo habitual en ti</translation>
        </message>
        <message>
            <source>%1 × what is typical</source>
            <translation>%1 × lo típico</translation>
        </message>
        <message>
            <source>%1 chance to beat your median</source>
            <translation>%1 de probabilidad de superar tu mediana</translation>
        </message>
        <message>
            <source>%1 chance to beat your usual</source>
            <translation>%1 de probabilidad de superar lo habitual en ti</translation>
        </message>
        <message>
            <source>%1 chance to beat what is typical</source>
            <translation>%1 de probabilidad de superar lo típico</translation>
        </message>
        <message>
            <source>usual</source>
            <comment>mark on the range bar</comment>
            <translation>habitual</translation>
        </message>
        <message>
            <source>typical</source>
            <comment>mark on the range bar</comment>
            <translation>típico</translation>
        </message>
        <message numerus="yes">
            <source>%1 likes expected, between %2 and %3.</source>
            <translation>
                <numerusform>Se espera %1 me gusta, entre %2 y %3.</numerusform>
                <numerusform>Se esperan %1 me gusta, entre %2 y %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2, %3.</source>
            <comment>class, ratio to usual, chance</comment>
            <translation>%1: %2, %3.</translation>
        </message>
        <message>
            <source>Reading the photo…</source>
            <translation>Leyendo la foto…</translation>
        </message>
        <message>
            <source>Finding faces…</source>
            <translation>Buscando caras…</translation>
        </message>
        <message>
            <source>Measuring light and colour…</source>
            <translation>Midiendo luz y color…</translation>
        </message>
        <message>
            <source>Predicting likes…</source>
            <translation>Prediciendo me gusta…</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>Post %1 instead</source>
            <translation>Mejor publica el %1</translation>
        </message>
    </context>
    <context>
        <name>TokenCard</name>
        <message>
            <source>Kept in the system's keychain</source>
            <translation>Guardado en el llavero del sistema</translation>
        </message>
        <message>
            <source>Kept encrypted under your passphrase</source>
            <translation>Guardado cifrado con tu frase de contraseña</translation>
        </message>
        <message>
            <source>%1; its expiry is not known yet.</source>
            <translation>%1; aún no se sabe cuándo caduca.</translation>
        </message>
        <message>
            <source>%1; good until %2, renewed before by itself.</source>
            <translation>%1; válido hasta el %2, antes se renueva solo.</translation>
        </message>
        <message>
            <source>%1; expired on %2: link the account again.</source>
            <translation>%1; caducó el %2: vuelve a vincular la cuenta.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AboutCard</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Creado con</translation>
        </message>
        <message>
            <source>Sample photo</source>
            <translation>Foto de ejemplo</translation>
        </message>
        <message>
            <source>NASA's portrait of astronaut Eileen Collins, in the public domain.</source>
            <translation>Retrato de la astronauta Eileen Collins, de la NASA, de dominio público.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <source>Likecast %1</source>
            <translation>Likecast %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Qt %1.</source>
            <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía. Qt %1.</translation>
        </message>
        <message>
            <source>Show the licence</source>
            <translation>Ver la licencia</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountFields</name>
        <message>
            <source>followers</source>
            <translation>seguidores</translation>
        </message>
        <message>
            <source>avg. likes</source>
            <translation>prom. de me gusta</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Seguidores</translation>
        </message>
        <message>
            <source>Followers of the account, as far as you know them. Optional.</source>
            <translation>Seguidores de la cuenta, hasta donde sepas. Opcional.</translation>
        </message>
        <message>
            <source>Average likes</source>
            <translation>Promedio de me gusta</translation>
        </message>
        <message>
            <source>What a post of the account usually gets. Optional; without it the range is that of accounts of this size.</source>
            <translation>Lo que suele conseguir una publicación de la cuenta. Opcional; sin esto, el margen es el de cuentas de este tamaño.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Whose post it is: an account whose posts are stored here, or its size typed by hand.</source>
            <translation>De quién es la publicación: una cuenta con publicaciones guardadas aquí, o su tamaño escrito a mano.</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>%1 is not a number, so it is left out. Write it like %2 or %3.</source>
            <translation>%1 no es un número, así que no se tiene en cuenta. Escríbelo como %2 o %3.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountHeader</name>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Seguidores</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Mediana de me gusta</translation>
        </message>
        <message>
            <source>Engagement rate</source>
            <translation>Tasa de interacción</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Which account is shown</source>
            <translation>Qué cuenta se muestra</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>Importar una &amp;carpeta…</translation>
        </message>
        <message>
            <source>&amp;Add or link an account…</source>
            <translation>&amp;Añadir o vincular una cuenta…</translation>
        </message>
        <message>
            <source>&amp;Remove this account</source>
            <translation>&amp;Quitar esta cuenta</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Passphrase of the token</source>
            <translation>Frase de contraseña del token</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n days</source>
            <translation>
                <numerusform>%1 en %n día</numerusform>
                <numerusform>%1 en %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>counted %1</source>
            <translation>contados el %1</translation>
        </message>
        <message>
            <source>not in any source yet</source>
            <translation>aún en ninguna fuente</translation>
        </message>
        <message>
            <source>%1 on last quarter</source>
            <translation>%1 vs. trimestre anterior</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>promedio %1</translation>
        </message>
        <message>
            <source>no likes are known</source>
            <translation>no se conocen me gusta</translation>
        </message>
        <message>
            <source>likes + comments / followers</source>
            <translation>me gusta + comentarios / seguidores</translation>
        </message>
        <message>
            <source>needs followers and likes</source>
            <translation>necesita seguidores y me gusta</translation>
        </message>
        <message>
            <source>%1 per week</source>
            <translation>%1 por semana</translation>
        </message>
        <message>
            <source>%1 with known likes</source>
            <translation>%1 con me gusta conocidos</translation>
        </message>
        <message>
            <source>Link the account with a token to refresh it; until then import a newer file.</source>
            <translation>Vincula la cuenta con un token para actualizarla; hasta entonces, importa un archivo más reciente.</translation>
        </message>
        <message>
            <source>Asks Instagram for what is new</source>
            <translation>Pregunta a Instagram qué hay de nuevo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>data from %1</source>
            <translation>datos de %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountPage</name>
        <message>
            <source>What was pasted is no access token, so nothing was sent. Copy the whole token from the page where it was made.</source>
            <translation>Lo pegado no es un token de acceso, así que no se envió nada. Copia el token entero desde la página donde se creó.</translation>
        </message>
        <message>
            <source>Linking was cancelled. Nothing was kept.</source>
            <translation>Se canceló la vinculación. No se guardó nada.</translation>
        </message>
        <message>
            <source>About the account</source>
            <translation>Sobre la cuenta</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <source>The import was cancelled. Nothing was changed.</source>
            <translation>Se canceló la importación. No se cambió nada.</translation>
        </message>
        <message numerus="yes">
            <source>@%1 is up to date: %2 new posts, %3 with newer figures.</source>
            <translation>
                <numerusform>@%1 está al día: %2 publicación nueva, %3 con cifras más recientes.</numerusform>
                <numerusform>@%1 está al día: %2 publicaciones nuevas, %3 con cifras más recientes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The refresh was stopped. What arrived is kept; the next one goes on from there.</source>
            <translation>Se detuvo la actualización. Lo recibido se conserva; la próxima seguirá desde ahí.</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Importar una carpeta</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Exports (*.zip *.csv *.csv.gz *.gz *.json)</source>
            <translation>Exportaciones (*.zip *.csv *.csv.gz *.gz *.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>Exportar a una carpeta</translation>
        </message>
        <message numerus="yes">
            <source>%n files were written to %1.</source>
            <translation>
                <numerusform>Se escribió %n archivo en %1.</numerusform>
                <numerusform>Se escribieron %n archivos en %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %1 posts were here already; nothing changed.</source>
            <translation>
                <numerusform>Ya estaba aquí la única publicación (%1); no cambió nada.</numerusform>
                <numerusform>Las %1 publicaciones ya estaban aquí; no cambió nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Imported: %1 new posts, %2 updated, %3 as they were.</source>
            <translation>
                <numerusform>Importado: %1 publicación nueva, %2 con cambios, %3 sin cambios.</numerusform>
                <numerusform>Importado: %1 publicaciones nuevas, %2 con cambios, %3 sin cambios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n predictions in the journal got their likes.</source>
            <translation>
                <numerusform>%n predicción del diario ya tiene sus me gusta.</numerusform>
                <numerusform>%n predicciones del diario ya tienen sus me gusta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove @%1 with its posts from this computer? The journal stays, and nothing changes on Instagram.</source>
            <translation>¿Quitar @%1 y sus publicaciones de este equipo? El diario se queda y en Instagram no cambia nada.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountRefreshing</name>
        <message>
            <source>Instagram API</source>
            <translation>API de Instagram</translation>
        </message>
        <message numerus="yes">
            <source>Instagram API, token valid %n days</source>
            <translation>
                <numerusform>API de Instagram, token válido %n día</numerusform>
                <numerusform>API de Instagram, token válido %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Instagram API, token expired</source>
            <translation>API de Instagram, token caducado</translation>
        </message>
        <message>
            <source>Asking Instagram…</source>
            <translation>Preguntando a Instagram…</translation>
        </message>
        <message>
            <source>Posts: %1 of %2</source>
            <translation>Publicaciones: %1 de %2</translation>
        </message>
        <message>
            <source>Posts: %1</source>
            <translation>Publicaciones: %1</translation>
        </message>
        <message>
            <source>Likes that lists leave out: %1 of %2</source>
            <translation>Me gusta que las listas omiten: %1 de %2</translation>
        </message>
        <message>
            <source>Thumbnails: %1 of %2</source>
            <translation>Miniaturas: %1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>Instagram asks to wait %n s</source>
            <translation>
                <numerusform>Instagram pide esperar %n s</numerusform>
                <numerusform>Instagram pide esperar %n s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::CaptionEditor</name>
        <message>
            <source>Write a caption, #hashtags and @mentions included</source>
            <translation>Escribe un texto, con sus #hashtags y @menciones</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Instagram would refuse it: %1</source>
            <translation>Instagram lo rechazaría: %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::ComposePanel</name>
        <message>
            <source>What would help?</source>
            <translation>¿Qué ayudaría?</translation>
        </message>
    </context>
    <context>
        <name>likecast::CorrelationMatrix</name>
        <message>
            <source>%1 and %2: %3</source>
            <comment>two figures and their correlation</comment>
            <translation>%1 y %2: %3</translation>
        </message>
    </context>
    <context>
        <name>likecast::CountField</name>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
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
                <numerusform>%1 publicación</numerusform>
                <numerusform>%1 publicaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 journal entries</source>
            <translation>
                <numerusform>%1 entrada del diario</numerusform>
                <numerusform>%1 entradas del diario</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 drafts</source>
            <translation>
                <numerusform>%1 borrador</numerusform>
                <numerusform>%1 borradores</numerusform>
            </translation>
        </message>
        <message>
            <source>Data on this computer</source>
            <translation>Datos en este equipo</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Open the folder with your data</source>
            <translation>Abrir la carpeta con tus datos</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Dónde están</translation>
        </message>
        <message>
            <source>Posts, drafts, the journal and what was measured on photos are in one database, with pasted pictures and thumbnails beside it: %1</source>
            <translation>Las publicaciones, los borradores, el diario y lo medido en las fotos están en una base de datos, junto a las imágenes pegadas y las miniaturas: %1</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Hacer copia…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Posts, journal and drafts in one file, without photos, checked when written. Restoring sets what is here now aside, it deletes nothing.</source>
            <translation>Publicaciones, diario y borradores en un archivo, sin fotos, comprobado al escribirlo. Restaurar aparta lo que hay aquí ahora; no elimina nada.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Exportar todo</translation>
        </message>
        <message>
            <source>Posts as CSV and every table as JSON, into a folder.</source>
            <translation>Las publicaciones en CSV y todas las tablas en JSON, a una carpeta.</translation>
        </message>
        <message>
            <source>ERASE</source>
            <comment>what one types to confirm</comment>
            <translation>BORRAR</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <source>Posts, journal, drafts, models, settings and tokens of this profile, for good. Back up first if in doubt; to go ahead type %1.</source>
            <translation>Publicaciones, diario, borradores, modelos, ajustes y tokens de este perfil, para siempre. Si dudas, haz antes una copia de seguridad; para seguir, escribe %1.</translation>
        </message>
        <message>
            <source>Type %1 to confirm</source>
            <translation>Escribe %1 para confirmar</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Hacer copia de seguridad</translation>
        </message>
        <message>
            <source>The backup is written and checked: accounts %1, posts %2, journal entries %3, drafts %4.</source>
            <translation>La copia de seguridad está escrita y comprobada: cuentas %1, publicaciones %2, entradas del diario %3, borradores %4.</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>The backup is restored; what was here before is set aside in the data folder.</source>
            <translation>La copia de seguridad está restaurada; lo que había antes queda apartado en la carpeta de datos.</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>Exportar a una carpeta</translation>
        </message>
        <message numerus="yes">
            <source>%n files were written to %1.</source>
            <translation>
                <numerusform>Se escribió %n archivo en %1.</numerusform>
                <numerusform>Se escribieron %n archivos en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is erased; nothing is left.</source>
            <translation>Todo está borrado; no queda nada.</translation>
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
            <translation>Suelta o pega</translation>
        </message>
    </context>
        <context>
        <name>likecast::DraftStrip</name>
        <message>
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <source>I posted this</source>
            <translation>Ya lo publiqué</translation>
        </message>
        <message>
            <source>Writes the prediction of the open draft into the journal of the Account page, to be compared with its real likes</source>
            <translation>Anota la predicción del borrador abierto en el diario de la página Cuenta, para compararla con sus me gusta reales</translation>
        </message>
        <message>
            <source>Arrow keys open a draft, Delete deletes it, Enter on the last cell opens more photos.</source>
            <translation>Las flechas abren un borrador, Supr lo elimina e Intro en la última celda abre más fotos.</translation>
        </message>
        <message>
            <source>Delete draft</source>
            <translation>Eliminar borrador</translation>
        </message>
        <message>
            <source>Drop or paste photos here, or press Enter to open some</source>
            <translation>Suelta o pega fotos aquí, o pulsa Intro para abrirlas</translation>
        </message>
        <message>
            <source>More photos: drop, paste, or press Enter to open</source>
            <translation>Más fotos: suelta, pega o pulsa Intro para abrir</translation>
        </message>
        <message>
            <source>Draft %1, %2</source>
            <translation>Borrador %1, %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::DriverList</name>
        <message>
            <source>%1: %2 likes</source>
            <translation>%1: %2 me gusta</translation>
        </message>
        <message>
            <source>What goes with it</source>
            <translation>Qué lo acompaña</translation>
        </message>
        <message>
            <source>likes</source>
            <translation>me gusta</translation>
        </message>
        <message>
            <source>What raises and what lowers the number stands here: the hour, words and hashtags, faces, your recent form. It shows what went along with likes in past posts, not what caused them.</source>
            <translation>Aquí ves qué sube y qué baja el número: la hora, las palabras y los hashtags, las caras, tu racha reciente. Muestra lo que acompañó a los me gusta en publicaciones anteriores, no lo que los causó.</translation>
        </message>
        <message>
            <source>Nothing about this draft stands out: its number is the usual one.</source>
            <translation>Nada destaca en este borrador: su número es el habitual.</translation>
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
            <translation>Importar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Progreso de la importación</translation>
        </message>
        <message>
            <source>The file does not say whose posts these are. User name:</source>
            <translation>El archivo no dice de quién son estas publicaciones. Nombre de usuario:</translation>
        </message>
        <message>
            <source>user name without @</source>
            <translation>nombre de usuario sin @</translation>
        </message>
        <message>
            <source>User name of the account</source>
            <translation>Nombre de usuario de la cuenta</translation>
        </message>
        <message>
            <source>Which of these holds the likes?</source>
            <translation>¿Cuál de estas contiene los me gusta?</translation>
        </message>
        <message>
            <source>Column with the likes</source>
            <translation>Columna con los me gusta</translation>
        </message>
        <message>
            <source>What could not be read, with its place</source>
            <translation>Lo que no se pudo leer, con su lugar</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading %1. Nothing is stored yet.</source>
            <translation>Leyendo %1. Aún no se guarda nada.</translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> y %n más</numerusform>
                <numerusform> y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is recognised: %2.</source>
            <translation>Se ha reconocido %1: %2.</translation>
        </message>
        <message>
            <source>%1 is recognised: %2 of %3.</source>
            <translation>Se ha reconocido %1: %2 de %3.</translation>
        </message>
        <message numerus="yes">
            <source>Found: %1 posts</source>
            <translation>
                <numerusform>Encontrado: %1 publicación</numerusform>
                <numerusform>Encontrado: %1 publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>, from %1 to %2</source>
            <translation>, del %1 al %2</translation>
        </message>
        <message>
            <source>, %1 with their photo</source>
            <translation>, %1 con su foto</translation>
        </message>
        <message numerus="yes">
            <source>Not found: the likes of %1 posts; they stay unknown and never count as 0.</source>
            <translation>
                <numerusform>No encontrado: los me gusta de %1 publicación; quedan como desconocidos y nunca cuentan como 0.</numerusform>
                <numerusform>No encontrado: los me gusta de %1 publicaciones; quedan como desconocidos y nunca cuentan como 0.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%1 places could not be read or were repaired; the rest is imported:</source>
            <translation>
                <numerusform>%1 parte no se pudo leer o se reparó; el resto se importa:</numerusform>
                <numerusform>%1 partes no se pudieron leer o se repararon; el resto se importa:</numerusform>
            </translation>
        </message>
        <message>
            <source>Storing the posts of %1.</source>
            <translation>Guardando las publicaciones de %1.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ImportanceTable</name>
        <message>
            <source>What moves your likes</source>
            <translation>Qué mueve tus me gusta</translation>
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
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Words with more likes</source>
            <translation>Palabras con más me gusta</translation>
        </message>
        <message>
            <source>Words with fewer likes</source>
            <translation>Palabras con menos me gusta</translation>
        </message>
        <message>
            <source>Likes against your usual</source>
            <translation>Me gusta frente a lo habitual en ti</translation>
        </message>
        <message>
            <source>What goes together with likes</source>
            <translation>Qué va de la mano de los me gusta</translation>
        </message>
        <message>
            <source>What goes together</source>
            <translation>Qué va de la mano</translation>
        </message>
        <message>
            <source>Work it out</source>
            <translation>Calcularlo</translation>
        </message>
        <message>
            <source>Words and hashtags</source>
            <translation>Palabras y hashtags</translation>
        </message>
        <message>
            <source>More likes</source>
            <translation>Más me gusta</translation>
        </message>
        <message>
            <source>Fewer likes</source>
            <translation>Menos me gusta</translation>
        </message>
        <message>
            <source>What moves your likes</source>
            <translation>Qué mueve tus me gusta</translation>
        </message>
        <message>
            <source>Likes / your usual</source>
            <translation>Me gusta / lo habitual en ti</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Mejores horas</translation>
        </message>
        <message>
            <source>Likes by weekday and hour</source>
            <translation>Me gusta por día y hora</translation>
        </message>
        <message>
            <source>What goes with more or fewer likes</source>
            <translation>Qué acompaña a más o menos me gusta</translation>
        </message>
        <message>
            <source>+ grows together, − falls when the other grows; the stronger the colour, the closer. Point at a square for its figure.</source>
            <translation>+ crecen juntos, − uno baja cuando el otro crece; cuanto más intenso el color, más estrecha la relación. Señala un cuadro para ver su cifra.</translation>
        </message>
        <message>
            <source>Looking at every post and asking three models what counts…</source>
            <translation>Mirando cada publicación y preguntando a tres modelos qué cuenta…</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Detenido. No se cambió nada.</translation>
        </message>
        <message>
            <source>There are too few posts to compare. Once six posts with known likes are here, this page shows which words, hours and habits went with more likes. With 50 and more it becomes reliable; import or refresh brings them in.</source>
            <translation>Hay muy pocas publicaciones para comparar. Cuando haya aquí seis con me gusta conocidos, esta página mostrará qué palabras, horas y hábitos acompañaron a más me gusta. Con 50 o más se vuelve fiable; impórtalas o actualiza para traerlas.</translation>
        </message>
        <message>
            <source>This could not be worked out.</source>
            <translation>No se pudo calcular.</translation>
        </message>
        <message numerus="yes">
            <source>in %n posts</source>
            <translation>
                <numerusform>en %n publicación</numerusform>
                <numerusform>en %n publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>How much of what a model says comes from each group of inputs, as three models see your posts.</source>
            <translation>Cuánto de lo que dice un modelo viene de cada grupo de datos, según ven tres modelos tus publicaciones.</translation>
        </message>
        <message>
            <source>No word of five posts or more stands out.</source>
            <translation>No destaca ninguna palabra de cinco publicaciones o más.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts against the usual of their time, drawn towards 0 where a word is rare. What went along with likes, not what caused them.</source>
            <translation>
                <numerusform>%n publicación frente a lo habitual en su momento, acercada a 0 si una palabra es poco frecuente. Lo que acompañó a los me gusta, no lo que los causó.</numerusform>
                <numerusform>%n publicaciones frente a lo habitual en su momento, acercadas a 0 si una palabra es poco frecuente. Lo que acompañó a los me gusta, no lo que los causó.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of the posts got between half and one and a half times the usual of their time; %2 got at least double.</source>
            <translation>El %1 de las publicaciones consiguió entre la mitad y una vez y media lo habitual en su momento; el %2 consiguió al menos el doble.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <comment>city</comment>
            <translation>hora de %1</translation>
        </message>
        <message>
            <source>No hours stand out for certain: with what is known, when you post matters less than what you post. A click takes an hour to Predict.</source>
            <translation>Ninguna hora destaca con certeza: por lo que se sabe, cuándo publicas importa menos que qué publicas. Con un clic llevas una hora a Predecir.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 lie %3 above your usual (range %4 to %5, %6 posts). A click takes an hour to Predict.</source>
            <translation>Las publicaciones entre las %1 y las %2 quedan un %3 por encima de lo habitual en ti (margen de %4 a %5, %6 publicaciones). Con un clic llevas una hora a Predecir.</translation>
        </message>
        <message>
            <source>All posts are alike in everything that is compared.</source>
            <translation>Todas las publicaciones son iguales en todo lo que se compara.</translation>
        </message>
        <message>
            <source>Rank correlation with likes above your usual: 0 is none, 1 would be perfect. Below 0.1 it is mostly chance.</source>
            <translation>Correlación de rangos con los me gusta por encima de lo habitual en ti: 0 es ninguna, 1 sería perfecta. Por debajo de 0,1 es sobre todo azar.</translation>
        </message>
    </context>
    <context>
        <name>likecast::JobStrip</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Progress: %1</source>
            <translation>Progreso: %1</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Detener: %1</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
    </context>
    <context>
        <name>likecast::JournalTab</name>
        <message>
            <source>Posted</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Predicción</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Margen</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Real</translation>
        </message>
        <message>
            <source>Range held</source>
            <translation>En el margen</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <source>What was predicted and what came of it.</source>
            <translation>Qué se predijo y qué pasó.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Nothing here yet. When you publish a draft, press “I posted this” on Predict: its prediction is written down here, and the real likes join it with the next import or refresh.</source>
            <translation>Aún no hay nada. Cuando publiques un borrador, pulsa «Ya lo publiqué» en Predecir: su predicción se anota aquí, y los me gusta reales se suman con la próxima importación o actualización.</translation>
        </message>
        <message>
            <source>Waiting for their likes: %1. They come with the next import or refresh.</source>
            <translation>A la espera de sus me gusta: %1. Llegan con la próxima importación o actualización.</translation>
        </message>
        <message>
            <source>The range held for %1 of %2 posts (%3); it is made to hold for 8 of 10.</source>
            <translation>El margen acertó en %1 de %2 publicaciones (%3); está hecho para acertar en 8 de cada 10.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message>
            <source>no, fewer</source>
            <translation>no, menos</translation>
        </message>
        <message>
            <source>no, more</source>
            <translation>no, más</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
    </context>
    <context>
        <name>likecast::LeaderboardTable</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Typical miss</source>
            <translation>Error típico</translation>
        </message>
        <message>
            <source>Within 25 %</source>
            <translation>Dentro del 25 %</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>En orden</translation>
        </message>
        <message>
            <source>Range held</source>
            <translation>En el margen</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Mejora</translation>
        </message>
        <message>
            <source>Every model there is, the best on this account first</source>
            <translation>Todos los modelos que hay, primero el mejor en esta cuenta</translation>
        </message>
        <message>
            <source>Half of the posts are missed by less than this</source>
            <translation>En la mitad de las publicaciones el error es menor que esto</translation>
        </message>
        <message>
            <source>Posts that are missed by at most a quarter</source>
            <translation>Publicaciones con un error de una cuarta parte como mucho</translation>
        </message>
        <message>
            <source>Of two posts close to each other, how often the one with more likes was seen; a guess gets 50 %</source>
            <translation>De dos publicaciones cercanas entre sí, cuántas veces se vio cuál tuvo más me gusta; al azar se acierta el 50 %</translation>
        </message>
        <message>
            <source>Posts whose likes lay in the 80 % range; near 80 % is right</source>
            <translation>Publicaciones cuyos me gusta quedaron en el margen del 80 %; lo correcto es cerca del 80 %</translation>
        </message>
        <message>
            <source>How much smaller the mean error is than that of the best simple rule</source>
            <translation>Cuánto menor es el error medio que el de la mejor regla simple</translation>
        </message>
        <message>
            <source>Models on this account</source>
            <translation>Modelos en esta cuenta</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>%1 (yours)</source>
            <comment>a model trained on the account's own posts</comment>
            <translation>%1 (tuyo)</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>the model in use</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1 (used by Predict)</source>
            <translation>%1 (usado por Predecir)</translation>
        </message>
        <message>
            <source>Rule: %1</source>
            <comment>a simple rule</comment>
            <translation>Regla: %1</translation>
        </message>
        <message>
            <source>The best of the simple rules: what one would say without a model</source>
            <translation>La mejor de las reglas simples: lo que se diría sin un modelo</translation>
        </message>
    </context>
    <context>
        <name>likecast::LinkGuide</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Bring your account in</source>
            <translation>Trae tu cuenta</translation>
        </message>
        <message>
            <source>With your own posts Likecast knows your usual likes, your best hours and the words that go with them, and its ranges get narrower. Drop a file or folder anywhere on this page: what it is gets recognised, and you see what was found before anything is stored. Nothing is uploaded.</source>
            <translation>Con tus propias publicaciones, Likecast conoce tus me gusta habituales, tus mejores horas y las palabras que los acompañan, y sus márgenes se estrechan. Suelta un archivo o una carpeta en cualquier lugar de esta página: se reconoce lo que es y ves lo que se encontró antes de guardar nada. No se sube nada.</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Importar un archivo…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Importar una carpeta…</translation>
        </message>
        <message>
            <source>Just type followers and likes</source>
            <translation>Solo escribir seguidores y me gusta</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Without the network</source>
            <translation>Sin red</translation>
        </message>
        <message>
            <source>Instagram’s data export</source>
            <translation>Exportación de datos de Instagram</translation>
        </message>
        <message>
            <source>In Instagram: Accounts Center, Your information and permissions, Download your information; choose the format JSON. Drop the ZIP, all of them, or the folder.</source>
            <translation>En Instagram: Centro de cuentas, Tu información y permisos, Descargar tu información; elige el formato JSON. Suelta el ZIP, todos si son varios, o la carpeta.</translation>
        </message>
        <message>
            <source>Meta Business Suite</source>
            <translation>Meta Business Suite</translation>
        </message>
        <message>
            <source>Insights, Content, Export data. Drop the CSV.</source>
            <translation>Estadísticas, Contenido, Exportar datos. Suelta el CSV.</translation>
        </message>
        <message>
            <source>Instaloader</source>
            <translation>Instaloader</translation>
        </message>
        <message>
            <source>Drop the folder of the profile, with its .json or .json.xz files.</source>
            <translation>Suelta la carpeta del perfil, con sus archivos .json o .json.xz.</translation>
        </message>
        <message>
            <source>Plain CSV</source>
            <translation>CSV simple</translation>
        </message>
        <message>
            <source>Columns taken_at and likes, and what else you have: caption, media_type, followers, photo.</source>
            <translation>Columnas taken_at y likes, y lo demás que tengas: caption, media_type, followers, photo.</translation>
        </message>
        <message>
            <source>With Instagram’s official API</source>
            <translation>Con la API oficial de Instagram</translation>
        </message>
        <message>
            <source>1. A professional account</source>
            <translation>1. Una cuenta profesional</translation>
        </message>
        <message>
            <source>In Instagram’s settings switch to Creator or Business; it costs nothing.</source>
            <translation>En los ajustes de Instagram, cambia a Creador o Empresa; no cuesta nada.</translation>
        </message>
        <message>
            <source>2. An app of your own</source>
            <translation>2. Una app propia</translation>
        </message>
        <message>
            <source>On developers.facebook.com make an app with the product “Instagram”, set up for Instagram Login. It needs no review for your own account.</source>
            <translation>En developers.facebook.com, crea una app con el producto «Instagram», configurada para el inicio de sesión con Instagram. No necesita revisión para tu propia cuenta.</translation>
        </message>
        <message>
            <source>3. A token</source>
            <translation>3. Un token</translation>
        </message>
        <message>
            <source>There, under “Generate access tokens”, add your account, allow what it asks for, and copy the token. It goes nowhere but to Instagram and this computer’s keychain, and is renewed before its 60 days are over.</source>
            <translation>Allí, en «Generar tokens de acceso», añade tu cuenta, permite lo que pide y copia el token. Solo va a Instagram y al llavero de este equipo, y se renueva antes de que pasen sus 60 días.</translation>
        </message>
        <message>
            <source>Paste the token</source>
            <translation>Pega el token</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Token de acceso</translation>
        </message>
        <message>
            <source>Passphrase to keep it encrypted under</source>
            <translation>Frase de contraseña para guardarlo cifrado</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Vincular</translation>
        </message>
        <message>
            <source>Linking…</source>
            <translation>Vinculando…</translation>
        </message>
    </context>
    <context>
        <name>likecast::LossCurve</name>
        <message>
            <source>Loss by epoch</source>
            <translation>Pérdida por época</translation>
        </message>
        <message>
            <source>epoch %1</source>
            <translation>época %1</translation>
        </message>
        <message>
            <source>Epoch %1: training loss %2.</source>
            <translation>Época %1: pérdida de entrenamiento %2.</translation>
        </message>
        <message>
            <source>Epoch %1: training loss %2, validation loss %3.</source>
            <translation>Época %1: pérdida de entrenamiento %2, de validación %3.</translation>
        </message>
        <message>
            <source>Epoch %1 of %2: training loss %3</source>
            <translation>Época %1 de %2: pérdida de entrenamiento %3</translation>
        </message>
        <message>
            <source>%1, validation loss %2 (best: %3 at epoch %4)</source>
            <translation>%1, de validación %2 (mejor: %3 en la época %4)</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validación</translation>
        </message>
    </context>
    <context>
        <name>likecast::MainWindow</name>
        <message>
            <source>Likecast's data on this computer was damaged. What could be read of it is here; the damaged file is kept as %1.</source>
            <translation>Los datos de Likecast de este equipo estaban dañados. Lo que se pudo leer está aquí; el archivo dañado se conserva como %1.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Predecir</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Predict</source>
            <translation>&amp;Predecir</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Cuenta</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>A&amp;justes</translation>
        </message>
        <message>
            <source>&amp;About Likecast</source>
            <translation>Acerca &amp;de Likecast</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers</source>
            <translation>
                <numerusform>%1 seguidor</numerusform>
                <numerusform>%1 seguidores</numerusform>
            </translation>
        </message>
        <message>
            <source>Posts are stored here</source>
            <translation>Las publicaciones se guardan aquí</translation>
        </message>
        <message numerus="yes">
            <source>%1 likes on average</source>
            <translation>
                <numerusform>%1 me gusta en promedio</numerusform>
                <numerusform>%1 me gusta en promedio</numerusform>
            </translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Tu cuenta</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Aún no hay cuenta</translation>
        </message>
        <message>
            <source>Type followers or average likes on Predict.</source>
            <translation>Escribe tus seguidores o tu promedio de me gusta en Predecir.</translation>
        </message>
        <message>
            <source>No account chosen</source>
            <translation>Ninguna cuenta elegida</translation>
        </message>
        <message>
            <source>Choose one on Predict, or type followers there.</source>
            <translation>Elige una en Predecir o escribe ahí los seguidores.</translation>
        </message>
        <message>
            <source>The journal compares what was predicted with an account's real likes. Choose whose post this is, then press “I posted this” again.</source>
            <translation>El diario compara lo previsto con los me gusta reales de una cuenta. Elige de quién es esta publicación y pulsa otra vez “Ya lo publiqué”.</translation>
        </message>
        <message>
            <source>The journal compares what was predicted with an account's real likes. Bring the account in first; the draft is kept.</source>
            <translation>El diario compara lo previsto con los me gusta reales de una cuenta. Primero añade la cuenta; el borrador se conserva.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Written into the journal. Its real likes join it with the next import or refresh.</source>
            <translation>Anotado en el diario. Sus me gusta reales se sumarán con la próxima importación o actualización.</translation>
        </message>
        <message>
            <source>This post is in the journal already and waits for its real likes.</source>
            <translation>Esta publicación ya está en el diario y espera sus me gusta reales.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
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
            <translation>Carrusel</translation>
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
            <translation>Tipo de contenido</translation>
        </message>
        <message>
            <source>What the post is: a photo, a carousel of several, or a reel</source>
            <translation>Qué es la publicación: una foto, un carrusel de varias o un reel</translation>
        </message>
    </context>
    <context>
        <name>likecast::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
    </context>
    <context>
        <name>likecast::ModelTab</name>
        <message>
            <source>Judging the models</source>
            <translation>Evaluando los modelos</translation>
        </message>
        <message>
            <source>Judge the models</source>
            <translation>Evaluar los modelos</translation>
        </message>
        <message>
            <source>Models on this account</source>
            <translation>Modelos en esta cuenta</translation>
        </message>
        <message>
            <source>Predict uses</source>
            <translation>Predecir usa</translation>
        </message>
        <message>
            <source>Model that Predict uses for this account</source>
            <translation>Modelo que usa Predecir para esta cuenta</translation>
        </message>
        <message>
            <source>Every model forecasts every post from what was known before it…</source>
            <translation>Cada modelo predice cada publicación con lo que se sabía antes de ella…</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Detenido. No se cambió nada.</translation>
        </message>
        <message>
            <source>There are too few posts to judge a model by. From the sixth post with known likes on, each post shows how well every model would have foreseen it. Until then Likecast's own model is used.</source>
            <translation>Hay muy pocas publicaciones para evaluar un modelo. A partir de la sexta con me gusta conocidos, cada publicación muestra qué tan bien la habría previsto cada modelo. Hasta entonces se usa el modelo propio de Likecast.</translation>
        </message>
        <message>
            <source>The models could not be judged.</source>
            <translation>No se pudieron evaluar los modelos.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts</source>
            <translation>
                <numerusform>%n publicación</numerusform>
                <numerusform>%n publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Each post was forecast from what was known before it. A gain is the part of the mean error that goes away against the best simple rule.</source>
            <translation>Cada publicación se predijo con lo que se sabía antes de ella. La mejora es la parte del error medio que desaparece frente a la mejor regla simple.</translation>
        </message>
        <message>
            <source>Models trained on your posts are tested on the newer half: each time trained on the posts before.</source>
            <translation>Los modelos entrenados con tus publicaciones se prueban con la mitad más reciente: cada vez entrenados con las anteriores.</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (predeterminado)</translation>
        </message>
        <message>
            <source>%1, trained on yours</source>
            <translation>%1, entrenado con las tuyas</translation>
        </message>
        <message>
            <source>The chosen model cannot be used; the default one is.</source>
            <translation>El modelo elegido no se puede usar; se usa el predeterminado.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>model, share of the forecast</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Weighs the models by how well each foresaw this account's past, cautious while there are few posts: %1.</source>
            <translation>Pondera los modelos según lo bien que cada uno previó el pasado de esta cuenta, con cautela mientras haya pocas publicaciones: %1.</translation>
        </message>
        <message>
            <source>It has the smallest mean error of all models on this account.</source>
            <translation>Tiene el menor error medio de todos los modelos en esta cuenta.</translation>
        </message>
        <message>
            <source>%1 has a smaller mean error on this account; small differences may be chance.</source>
            <translation>%1 tiene un error medio menor en esta cuenta; las diferencias pequeñas pueden deberse al azar.</translation>
        </message>
    </context>
    <context>
        <name>likecast::MomentEditor</name>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>%1 does not exist on that day: the clocks go forward. %2 is used.</source>
            <translation>Ese día no existe la hora %1: los relojes se adelantan. Se usa %2.</translation>
        </message>
        <message>
            <source>%1 comes twice on that day: the clocks go back. This is the second (%2).</source>
            <translation>Ese día la hora %1 se repite: los relojes se atrasan. Esta es la segunda (%2).</translation>
        </message>
        <message>
            <source>%1 comes twice on that day: the clocks go back. This is the first (%2).</source>
            <translation>Ese día la hora %1 se repite: los relojes se atrasan. Esta es la primera (%2).</translation>
        </message>
        <message>
            <source>Use the first</source>
            <translation>Usar la primera</translation>
        </message>
        <message>
            <source>Use the second</source>
            <translation>Usar la segunda</translation>
        </message>
        <message>
            <source>This time zone is not known here; the time is taken as UTC.</source>
            <translation>Esta zona horaria no se conoce aquí; la hora se toma como UTC.</translation>
        </message>
    </context>
    <context>
        <name>likecast::NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Profile: %1</source>
            <translation>Perfil: %1</translation>
        </message>
        <message>
            <source>Whose accounts, drafts and journal are shown</source>
            <translation>De quién son las cuentas, los borradores y el diario que se muestran</translation>
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
            <translation>Me gusta en el tiempo</translation>
        </message>
        <message>
            <source>Likes against your mean</source>
            <translation>Me gusta frente a tu promedio</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Seguidores</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>De dónde viene esto</translation>
        </message>
        <message>
            <source>Likes / your mean</source>
            <translation>Me gusta / tu promedio</translation>
        </message>
        <message numerus="yes">
            <source>last %n posts</source>
            <translation>
                <numerusform>última publicación (%n)</numerusform>
                <numerusform>últimas %n publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>No post here has a known number of likes.</source>
            <translation>Ninguna publicación tiene aquí un número conocido de me gusta.</translation>
        </message>
        <message numerus="yes">
            <source>8 of 10 posts got between %1 and %2 likes (shaded); %n posts got more.</source>
            <translation>
                <numerusform>8 de cada 10 publicaciones tuvieron entre %1 y %2 me gusta (zona sombreada); %n publicación tuvo más.</numerusform>
                <numerusform>8 de cada 10 publicaciones tuvieron entre %1 y %2 me gusta (zona sombreada); %n publicaciones tuvieron más.</numerusform>
            </translation>
        </message>
        <message>
            <source>With ten posts or more the usual range is shaded.</source>
            <translation>Con diez publicaciones o más se sombrea el margen habitual.</translation>
        </message>
        <message>
            <source>%1 of the posts got less than the mean of %2 likes: a few big ones lift it, so the median says more.</source>
            <translation>%1 de las publicaciones tuvo menos que el promedio de %2 me gusta: unas pocas muy grandes lo suben, así que la mediana dice más.</translation>
        </message>
        <message>
            <source>No source so far says how many followers the account has. Linking it with a token counts them once a day.</source>
            <translation>Ninguna fuente dice todavía cuántos seguidores tiene la cuenta. Si la vinculas con un token, se cuentan una vez al día.</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers, counted %2. With a second day there is a line here.</source>
            <translation>
                <numerusform>%1 seguidor (recuento: %2). Con un segundo día habrá aquí una línea.</numerusform>
                <numerusform>%1 seguidores (recuento: %2). Con un segundo día habrá aquí una línea.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days counted, %1 to %2.</source>
            <translation>
                <numerusform>%n día contado, de %1 a %2.</numerusform>
                <numerusform>%n días contados, de %1 a %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2: %3 new posts, %4 updated</source>
            <translation>
                <numerusform>%1, %2: %3 publicación nueva, %4 con cambios</numerusform>
                <numerusform>%1, %2: %3 publicaciones nuevas, %4 con cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <translation>Aún no se ha importado nada.</translation>
        </message>
        <message>
            <source>Following: %1</source>
            <translation>Seguidos: %1</translation>
        </message>
        <message>
            <source>Mean likes: %1</source>
            <translation>Promedio de me gusta: %1</translation>
        </message>
        <message>
            <source>Posts from %1 to %2</source>
            <translation>Publicaciones de %1 a %2</translation>
        </message>
        <message numerus="yes">
            <source>Likes hidden or unknown: %1 posts</source>
            <translation>
                <numerusform>Me gusta ocultos o desconocidos: %1 publicación</numerusform>
                <numerusform>Me gusta ocultos o desconocidos: %1 publicaciones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::PacksCard</name>
        <message>
            <source>Model packs</source>
            <translation>Paquetes de modelos</translation>
        </message>
        <message>
            <source>Fetching a model pack</source>
            <translation>Descargando un paquete de modelo</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Verify %1</source>
            <translation>Verificar %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Installed. %1.</source>
            <translation>Instalado. %1.</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Instalar</translation>
        </message>
        <message>
            <source>Download and install %1</source>
            <translation>Descargar e instalar %1</translation>
        </message>
        <message>
            <source>%1; verified by SHA-256 before it is used.</source>
            <translation>%1; se verifica con SHA-256 antes de usarse.</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Archivo…</translation>
        </message>
        <message>
            <source>Install a model pack from a file</source>
            <translation>Instalar un paquete de modelo desde un archivo</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Carpeta…</translation>
        </message>
        <message>
            <source>Install a model pack from a folder</source>
            <translation>Instalar un paquete de modelo desde una carpeta</translation>
        </message>
        <message>
            <source>A pack of your own</source>
            <translation>Un paquete propio</translation>
        </message>
        <message>
            <source>A ZIP or a folder with manifest.json, or the .onnx file of a known model; drop it here. What does not hold what it claims is refused.</source>
            <translation>Un ZIP o una carpeta con manifest.json, o el archivo .onnx de un modelo conocido; suéltalo aquí. Se rechaza lo que no contenga lo que dice contener.</translation>
        </message>
        <message>
            <source>Install a model pack</source>
            <translation>Instalar un paquete de modelo</translation>
        </message>
        <message>
            <source>Model packs (*.zip *.onnx)</source>
            <translation>Paquetes de modelos (*.zip *.onnx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Stopped; nothing was installed.</source>
            <translation>Detenido; no se instaló nada.</translation>
        </message>
        <message>
            <source>%1 is verified and installed.</source>
            <translation>%1 está verificado e instalado.</translation>
        </message>
        <message>
            <source>Fetching %1…</source>
            <translation>Descargando %1…</translation>
        </message>
        <message>
            <source>%1 is what it claims to be, and runs.</source>
            <translation>%1 es lo que dice ser y funciona.</translation>
        </message>
        <message>
            <source>%1 is removed.</source>
            <translation>Se quitó %1.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoControls</name>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Fit the photo into the view</source>
            <translation>Ajustar la foto a la vista</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>Show the photo at its own size</source>
            <translation>Mostrar la foto a su tamaño real</translation>
        </message>
        <message>
            <source>Boxes (B)</source>
            <translation>Cuadros (B)</translation>
        </message>
        <message>
            <source>Show the boxes around faces</source>
            <translation>Mostrar los cuadros alrededor de las caras</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoMeasuring</name>
        <message>
            <source>Photos of past posts</source>
            <translation>Fotos de publicaciones pasadas</translation>
        </message>
        <message>
            <source>Photos measured</source>
            <translation>Fotos medidas</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>What is measured stays; the rest follows after the next import.</source>
            <translation>Lo ya medido se conserva; el resto sigue tras la próxima importación.</translation>
        </message>
        <message>
            <source>Looking at the photos of past posts, so that predictions learn from them: %1 of %2.</source>
            <translation>Mirando las fotos de publicaciones pasadas para que las predicciones aprendan de ellas: %1 de %2.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoView</name>
        <message>
            <source>Open photos…</source>
            <translation>Abrir fotos…</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Abrir fotos</translation>
        </message>
        <message>
            <source>Drop photos here</source>
            <translation>Suelta fotos aquí</translation>
        </message>
        <message>
            <source>Files, folders or a picture from your browser; or paste one.</source>
            <translation>Archivos, carpetas o una imagen de tu navegador; o pega una.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>%1 cannot be shown</source>
            <translation>No se puede mostrar %1</translation>
        </message>
        <message>
            <source>Drop another photo here to replace it.</source>
            <translation>Suelta otra foto aquí para reemplazarla.</translation>
        </message>
        <message>
            <source>No photo yet. Drop photos here, paste one, or open them.</source>
            <translation>Aún no hay foto. Suelta fotos aquí, pega una o ábrelas.</translation>
        </message>
        <message>
            <source>%1 is being opened.</source>
            <translation>Abriendo %1.</translation>
        </message>
        <message>
            <source>%1 cannot be shown.</source>
            <translation>No se puede mostrar %1.</translation>
        </message>
        <message>
            <source>%1, %2 by %3 pixels.</source>
            <translation>%1, %2 por %3 píxeles.</translation>
        </message>
        <message>
            <source>Looking for faces.</source>
            <translation>Buscando caras.</translation>
        </message>
        <message>
            <source>Looking for faces…</source>
            <translation>Buscando caras…</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostTableModel</name>
        <message>
            <source>Hidden, or the source did not say</source>
            <translation>Ocultos, o la fuente no los indicó</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>sin foto</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>foto</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Texto</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostsTab</name>
        <message>
            <source>Open in browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <source>Search in captions</source>
            <translation>Buscar en los textos</translation>
        </message>
        <message>
            <source>Type of post</source>
            <translation>Tipo de publicación</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Últimos 90 días</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Último año</translation>
        </message>
        <message>
            <source>Opens the selected post on instagram.com</source>
            <translation>Abre la publicación seleccionada en instagram.com</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Writes this account's posts as CSV and JSON into a folder</source>
            <translation>Guarda las publicaciones de esta cuenta como CSV y JSON en una carpeta</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>Enter opens the post in the browser.</source>
            <translation>Intro abre la publicación en el navegador.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Sin resultados</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <comment>a number</comment>
            <translation>
                <numerusform>%1 publicación</numerusform>
                <numerusform>%1 publicaciones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::PredictPage</name>
        <message>
            <source>Add photo</source>
            <translation>Añadir foto</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Añadir fotos</translation>
        </message>
        <message>
            <source>Replace photo</source>
            <translation>Cambiar foto</translation>
        </message>
        <message>
            <source>Delete draft</source>
            <translation>Eliminar borrador</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>Editar texto</translation>
        </message>
        <message>
            <source>Edit draft</source>
            <translation>Editar borrador</translation>
        </message>
            <message>
            <source>There is no photo in what you dropped. Likecast takes JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC and AVIF files, folders of them, and copied pictures.</source>
            <translation>No hay ninguna foto en lo que soltaste. Likecast acepta archivos JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC y AVIF, carpetas con ellos e imágenes copiadas.</translation>
        </message>
        <message>
            <source>That is a web address, and Likecast loads nothing from the web. Save the picture first and drop the file, or copy the picture and paste it.</source>
            <translation>Eso es una dirección web, y Likecast no carga nada de la web. Guarda primero la imagen y suelta el archivo, o copia la imagen y pégala.</translation>
        </message>
        <message numerus="yes">
            <source>The first %n photos were taken. Drop fewer at once to choose others.</source>
            <translation>
                <numerusform>Se añadió solo la primera foto (%n). Suelta menos a la vez para elegir otras.</numerusform>
                <numerusform>Se añadieron las primeras %n fotos. Suelta menos a la vez para elegir otras.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Golden hour with the crew before the big launch. Who is coming? #space #launchday #crew</source>
            <translation>Hora dorada con el equipo antes del gran lanzamiento. ¿Quién se apunta? #espacio #lanzamiento #equipo</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Abrir fotos</translation>
        </message>
        <message>
            <source>Photos (%1)</source>
            <translation>Fotos (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>The draft was deleted.</source>
            <translation>Se eliminó el borrador.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>The prediction was stopped. The draft is kept.</source>
            <translation>Se detuvo la predicción. El borrador se conserva.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Predecir</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>sin foto</translation>
        </message>
        <message numerus="yes">
            <source>%1 likes expected</source>
            <translation>
                <numerusform>%1 me gusta esperado</numerusform>
                <numerusform>%1 me gusta esperados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::ProfileMenu</name>
        <message>
            <source>P&amp;rofile</source>
            <translation>Pe&amp;rfil</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>&amp;New profile…</source>
            <translation>&amp;Nuevo perfil…</translation>
        </message>
        <message>
            <source>The profiles could not be read</source>
            <translation>No se pudieron leer los perfiles</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Nuevo perfil</translation>
        </message>
        <message>
            <source>Name of the person or brand. It gets accounts, drafts, journal and tokens of its own.</source>
            <translation>Nombre de la persona o marca. Tendrá sus propias cuentas, borradores, diario y tokens.</translation>
        </message>
    </context>
    <context>
        <name>likecast::RangeBar</name>
        <message>
            <source>Range of likes</source>
            <translation>Margen de me gusta</translation>
        </message>
        <message>
            <source>From %1 to %2, middle %3, %4 %5</source>
            <translation>De %1 a %2, centro %3, %4 %5</translation>
        </message>
    </context>
    <context>
        <name>likecast::ResultCard</name>
        <message>
            <source>Expected likes</source>
            <translation>Me gusta esperados</translation>
        </message>
        <message>
            <source>Drop a photo to see its likes</source>
            <translation>Suelta una foto para ver sus me gusta</translation>
        </message>
        <message>
            <source>The likes to expect stand here, with the range that 8 of 10 posts like it land in. A caption and an hour alone are enough to start.</source>
            <translation>Aquí verás los me gusta que puedes esperar, con el margen en el que caen 8 de cada 10 publicaciones parecidas. Para empezar bastan un texto y una hora.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Stops the prediction that is running</source>
            <translation>Detiene la predicción en curso</translation>
        </message>
        <message>
            <source>Stopped. This number is that of the draft before your last change.</source>
            <translation>Detenido. Este número es el del borrador antes de tu último cambio.</translation>
        </message>
        <message numerus="yes">
            <source>%1 likes</source>
            <translation>
                <numerusform>%1 me gusta</numerusform>
                <numerusform>%1 me gusta</numerusform>
            </translation>
        </message>
        <message>
            <source>No prediction. %1</source>
            <translation>Sin predicción. %1</translation>
        </message>
        <message>
            <source>Nothing predicted yet. Drop a photo or write a caption.</source>
            <translation>Aún no hay predicción. Suelta una foto o escribe un texto.</translation>
        </message>
        <message>
            <source>Out of date. %1</source>
            <translation>Desactualizado. %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::SettingsPage</name>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Follows your system unless you choose.</source>
            <translation>Sigue a tu sistema si no eliges otro.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Of the window; captions may be in any.</source>
            <translation>De la ventana; los textos pueden estar en cualquiera.</translation>
        </message>
        <message>
            <source>Photo analysis</source>
            <translation>Análisis de fotos</translation>
        </message>
        <message>
            <source>Face detector</source>
            <translation>Detector de caras</translation>
        </message>
        <message>
            <source>None is installed here; photos are judged without their faces.</source>
            <translation>No hay ninguno instalado aquí; las fotos se evalúan sin sus caras.</translation>
        </message>
        <message>
            <source>%1, the only one installed here.</source>
            <translation>%1, el único instalado aquí.</translation>
        </message>
        <message>
            <source>Automatic (%1)</source>
            <translation>Automático (%1)</translation>
        </message>
        <message>
            <source>Which method looks for faces. Every draft is looked at again.</source>
            <translation>Qué método busca las caras. Todos los borradores se vuelven a analizar.</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>The network is not used at all.</source>
            <translation>La red no se usa en absoluto.</translation>
        </message>
        <message>
            <source>Never use the network</source>
            <translation>No usar nunca la red</translation>
        </message>
        <message>
            <source>Likecast works fully offline; linking and refresh are off. Without this switch the network is used only for accounts that you link, to ask Instagram, and for model packs that you install.</source>
            <translation>Likecast funciona totalmente sin conexión; vincular y actualizar están desactivados. Sin esta opción, la red solo se usa para consultar a Instagram sobre las cuentas que vinculas y para los paquetes de modelos que instalas.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TimeZoneChooser</name>
        <message>
            <source>%1 time</source>
            <comment>city</comment>
            <translation>Hora de %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>city, country</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
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
            <translation>Tokens de acceso</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>No account is linked. The Account page shows how to make a token.</source>
            <translation>No hay ninguna cuenta vinculada. La página Cuenta muestra cómo crear un token.</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Renovar</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Renew the token of @%1</source>
            <translation>Renovar el token de @%1</translation>
        </message>
        <message>
            <source>Forget the token of @%1</source>
            <translation>Olvidar el token de @%1</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Passphrase of the token of @%1</source>
            <translation>Frase de contraseña del token de @%1</translation>
        </message>
        <message>
            <source>The token is forgotten; the posts stay.</source>
            <translation>El token se olvidó; las publicaciones se conservan.</translation>
        </message>
        <message>
            <source>The token was renewed.</source>
            <translation>El token se renovó.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TrainingCard</name>
        <message>
            <source>On %1 posts kept apart from learning it was right for %2.</source>
            <translation>En %1 publicaciones apartadas del aprendizaje, aciertos: %2.</translation>
        </message>
        <message>
            <source>On %1 posts kept apart from learning: mean absolute error %2, mean squared error %3, R² %4 (in %5).</source>
            <translation>En %1 publicaciones apartadas del aprendizaje: error absoluto medio %2, error cuadrático medio %3, R² %4 (en %5).</translation>
        </message>
        <message>
            <source>Train on your posts</source>
            <translation>Entrenar con tus publicaciones</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <source>Model to train</source>
            <translation>Modelo para entrenar</translation>
        </message>
        <message>
            <source>Learns from the older four fifths of this account's posts; the newest fifth judges it. Likecast's own model needs no training: it follows your posts by itself.</source>
            <translation>Aprende de los cuatro quintos más antiguos de las publicaciones de esta cuenta; el quinto más reciente lo evalúa. El modelo propio de Likecast no necesita entrenamiento: sigue tus publicaciones por sí solo.</translation>
        </message>
        <message>
            <source>No model here learns from one account alone.</source>
            <translation>Ningún modelo de aquí aprende de una sola cuenta.</translation>
        </message>
        <message>
            <source>Not trained on this account yet.</source>
            <translation>Aún no se ha entrenado con esta cuenta.</translation>
        </message>
        <message>
            <source>Trained on your posts until %1. %2</source>
            <translation>Entrenado con tus publicaciones hasta %1. %2</translation>
        </message>
        <message>
            <source>%1 learns… Stop keeps the best so far.</source>
            <translation>%1 está aprendiendo… Detener conserva lo mejor hasta ahora.</translation>
        </message>
        <message>
            <source>Stopped before there was anything to keep. What was trained before is as it was.</source>
            <translation>Detenido antes de que hubiera algo que conservar. Lo entrenado antes sigue igual.</translation>
        </message>
        <message>
            <source>There are too few posts with known likes whose photos are here. An export or a folder with the photos brings them in.</source>
            <translation>Hay muy pocas publicaciones con me gusta conocidos cuyas fotos estén aquí. Una exportación o una carpeta con las fotos las trae.</translation>
        </message>
        <message>
            <source>There are too few posts with known likes to learn from: about 65 are needed. Import or refresh brings more in.</source>
            <translation>Hay muy pocas publicaciones con me gusta conocidos para aprender: hacen falta unas 65. Importa o actualiza para traer más.</translation>
        </message>
        <message>
            <source>Not trained. %1</source>
            <translation>No entrenado. %1</translation>
        </message>
        <message>
            <source>Stopped; the best weights so far are kept.</source>
            <translation>Detenido; se conservan los mejores pesos hasta ahora.</translation>
        </message>
        <message>
            <source>Continue training</source>
            <translation>Continuar el entrenamiento</translation>
        </message>
        <message>
            <source>Starts anew; what was trained before is replaced when it ends.</source>
            <translation>Empieza de nuevo; lo entrenado antes se sustituye cuando termina.</translation>
        </message>
        <message>
            <source>Goes on from the weights that are kept, on the same posts.</source>
            <translation>Sigue a partir de los pesos conservados, con las mismas publicaciones.</translation>
        </message>
        <message>
            <source>Trained on your posts until %1, and stopped before its end. %2</source>
            <translation>Entrenado con tus publicaciones hasta %1 y detenido antes de terminar. %2</translation>
        </message>
        <message>
            <source>It cannot go on from what is kept: some posts that it learned from would judge it, as this account's posts are others by now or an earlier version kept no list of them. Train it anew; until then it stays as it is.</source>
            <translation>No puede seguir desde lo conservado: lo evaluarían algunas de las publicaciones de las que aprendió, porque las de esta cuenta ya son otras o una versión anterior no guardó su lista. Entrénalo de nuevo; hasta entonces queda como está.</translation>
        </message>
        <message>
            <source>It also learned what these model packs see in photos: %1. Without them a photo counts as a usual one.</source>
            <translation>También aprendió lo que estos paquetes de modelos ven en las fotos: %1. Sin ellos, una foto cuenta como una habitual.</translation>
        </message>
        <message>
            <source>Stopped; the best weights so far are kept, and it can go on from here.</source>
            <translation>Detenido; se conservan los mejores pesos hasta ahora y puede seguir desde aquí.</translation>
        </message>
        <message>
            <source>Ended by itself after epoch %1 of %2: posts kept apart from learning were not forecast any better.</source>
            <translation>Terminó por sí solo tras la época %1 de %2: la predicción de las publicaciones apartadas del aprendizaje ya no mejoraba.</translation>
        </message>
        <message>
            <source>Trained.</source>
            <translation>Entrenado.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekHeatmap</name>
        <message>
            <source>Best hours, next 7 days</source>
            <translation>Mejores horas, próximos 7 días</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <comment>weekday and time</comment>
            <translation>Elegido: %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday, hour</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 likes</source>
            <translation>
                <numerusform>%1 me gusta</numerusform>
                <numerusform>%1 me gusta</numerusform>
            </translation>
        </message>
        <message>
            <source>The best hours to post show here with the first prediction.</source>
            <translation>Las mejores horas para publicar aparecen aquí con la primera predicción.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>hour, likes</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Best: %1.</source>
            <translation>Mejor: %1.</translation>
        </message>
        <message>
            <source>Arrow keys move, Enter chooses.</source>
            <translation>Las flechas mueven, Intro elige.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WhatIfList</name>
        <message>
            <source>What went along with more likes in past posts: no promise.</source>
            <translation>Lo que acompañó a más me gusta en publicaciones pasadas: no es una promesa.</translation>
        </message>
        <message>
            <source>What would help</source>
            <translation>Qué ayudaría</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>change, effect in percent</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 likes expected then</source>
            <translation>
                <numerusform>%1 me gusta esperado entonces</numerusform>
                <numerusform>%1 me gusta esperados entonces</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartWidget</name>
        <message>
            <source>Use the arrow keys to move.</source>
            <translation>Usa las flechas para moverte.</translation>
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
                <numerusform>De %1 a %2 ×: %3 publicación</numerusform>
                <numerusform>De %1 a %2 ×: %3 publicaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 × or more: %2 posts</source>
            <comment>a multiple</comment>
            <translation>
                <numerusform>%1 × o más: %2 publicación</numerusform>
                <numerusform>%1 × o más: %2 publicaciones</numerusform>
            </translation>
        </message>
    </context>
</TS>
