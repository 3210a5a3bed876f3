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
            <source>Shares place %1 of %2, too close to call; %3 chance of being the best.</source>
            <translation>Comparte el puesto %1 de %2, demasiado igualados; probabilidad de ser el mejor: %3.</translation>
        </message>
        <message>
            <source>%1 beats %2: %3</source>
            <translation>%1 supera a %2: %3</translation>
        </message>
        <message>
            <source>%1 and %2: too close to call</source>
            <translation>%1 y %2: empate técnico</translation>
        </message>
        <message>
            <source>The difference is too small to be sure (%1).</source>
            <translation>La diferencia es demasiado pequeña para estar seguros (%1).</translation>
        </message>
        <message>
            <source>Number %1 of %2; %3 chance of being the best.</source>
            <translation>Número %1 de %2, con una probabilidad del %3 de ser el mejor.</translation>
        </message>
        <message>
            <source>%1 would do better in %2 of cases.</source>
            <translation>A %1 le iría mejor en el %2 de los casos.</translation>
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
            <source>Everything else</source>
            <translation>Todo lo demás</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>likes, percent</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Tamaño de tu cuenta</translation>
        </message>
        <message>
            <source>could be chance</source>
            <translation>podría ser azar</translation>
        </message>
        <message>
            <source>other accounts</source>
            <translation>otras cuentas</translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts at this hour</source>
            <translation>
                <numerusform>tu %Ln publicación a esta hora</numerusform>
                <numerusform>tus %Ln publicaciones a esta hora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln captions</source>
            <translation>
                <numerusform>tu %Ln texto</numerusform>
                <numerusform>tus %Ln textos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts with hashtags</source>
            <translation>
                <numerusform>tu %Ln publicación con hashtags</numerusform>
                <numerusform>tus %Ln publicaciones con hashtags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts of this type</source>
            <translation>
                <numerusform>tu %Ln publicación de este tipo</numerusform>
                <numerusform>tus %Ln publicaciones de este tipo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts with faces</source>
            <translation>
                <numerusform>tu %Ln publicación con caras</numerusform>
                <numerusform>tus %Ln publicaciones con caras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln photos</source>
            <translation>
                <numerusform>tu %Ln foto</numerusform>
                <numerusform>tus %Ln fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts</source>
            <translation>
                <numerusform>tu %Ln publicación</numerusform>
                <numerusform>tus %Ln publicaciones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>These are posts of a Facebook page.</source>
            <translation>Son publicaciones de una página de Facebook.</translation>
        </message>
        <message>
            <source>We can't tell what all columns of this table mean.</source>
            <translation>No sabemos qué significan todas las columnas de esta tabla.</translation>
        </message>
        <message>
            <source>This ZIP is compressed in a way that can't be read here.</source>
            <translation>Este ZIP está comprimido de una forma que no se puede leer aquí.</translation>
        </message>
        <message>
            <source>Export the content of the Instagram account instead.</source>
            <translation>Exporta en su lugar el contenido de la cuenta de Instagram.</translation>
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
            <source>The backup is damaged.</source>
            <translation>La copia de seguridad está dañada.</translation>
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
            <source>%1 is too large to open.</source>
            <translation>%1 es demasiado grande para abrirla.</translation>
        </message>
        <message>
            <source>Drop a JPEG, PNG, WebP or another photo.</source>
            <translation>Suelta una foto JPEG, PNG, WebP u otra.</translation>
        </message>
        <message>
            <source>Link the account again with a new token.</source>
            <translation>Vuelve a vincular la cuenta con un token nuevo.</translation>
        </message>
        <message>
            <source>A part of Likecast is missing.</source>
            <translation>Falta una parte de Likecast.</translation>
        </message>
        <message>
            <source>There is not enough memory.</source>
            <translation>No hay memoria suficiente.</translation>
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
            <source>There are no posts in this data export.</source>
            <translation>No hay publicaciones en esta exportación de datos.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>El archivo está dañado.</translation>
        </message>
        <message>
            <source>Another program is using Likecast's data.</source>
            <translation>Otro programa está usando los datos de Likecast.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>Choose another one in Settings.</source>
            <translation>Elige otro en Ajustes.</translation>
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
            <source>Free some space, then try again.</source>
            <translation>Libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Your drafts are unchanged.</source>
            <translation>Tus borradores no han cambiado.</translation>
        </message>
        <message>
            <source>%1 is too large.</source>
            <translation>%1 es demasiado grande.</translation>
        </message>
        <message>
            <source>This account isn't in Likecast, or it isn't a professional account.</source>
            <translation>Esta cuenta no está en Likecast o no es una cuenta profesional.</translation>
        </message>
        <message>
            <source>Request a shorter date range from Instagram.</source>
            <translation>Pide a Instagram un periodo más corto.</translation>
        </message>
        <message>
            <source>Import it or link it. The guide shows how to switch to a professional account.</source>
            <translation>Impórtala o vincúlala. La guía muestra cómo cambiar a una cuenta profesional.</translation>
        </message>
        <message>
            <source>This file isn't a Likecast backup.</source>
            <translation>Este archivo no es una copia de seguridad de Likecast.</translation>
        </message>
        <message>
            <source>Choose a file that was created with Back up.</source>
            <translation>Elige un archivo creado con Hacer copia.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elige otra carpeta.</translation>
        </message>
        <message>
            <source>%1 can't be found.</source>
            <translation>No se encuentra %1.</translation>
        </message>
        <message>
            <source>%1 couldn't be read.</source>
            <translation>No se pudo leer %1.</translation>
        </message>
        <message>
            <source>%1 is too large for a photo.</source>
            <translation>%1 es un archivo demasiado grande para una foto.</translation>
        </message>
        <message>
            <source>This computer can't open the format of %1.</source>
            <translation>Este equipo no puede abrir el formato de %1.</translation>
        </message>
        <message>
            <source>Put it back, or drop it again from its new location.</source>
            <translation>Devuélvelo a su sitio o vuelve a soltarlo aquí desde su nueva ubicación.</translation>
        </message>
        <message>
            <source>Check that you have permission to open it, then try again.</source>
            <translation>Comprueba que tienes permiso para abrirlo e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Export a smaller version and drop that instead.</source>
            <translation>Exporta una versión más pequeña y suéltala aquí.</translation>
        </message>
        <message>
            <source>Copy it again from the original.</source>
            <translation>Cópialo otra vez desde su origen.</translation>
        </message>
        <message>
            <source>Save it as a JPEG, or install HEIC and AVIF support on your system.</source>
            <translation>Guárdalo como JPEG o instala la compatibilidad con HEIC y AVIF en tu sistema.</translation>
        </message>
        <message>
            <source>Network access is turned off in Likecast.</source>
            <translation>El acceso a la red está desactivado en Likecast.</translation>
        </message>
        <message>
            <source>This computer is offline, or the connection was lost.</source>
            <translation>Este equipo no tiene conexión o la conexión se cortó.</translation>
        </message>
        <message>
            <source>The server's identity couldn't be verified, so nothing was sent.</source>
            <translation>No se pudo verificar la identidad del servidor, así que no se envió nada.</translation>
        </message>
        <message>
            <source>The server sent an unexpected answer.</source>
            <translation>El servidor envió una respuesta inesperada.</translation>
        </message>
        <message>
            <source>Instagram no longer accepts the access token.</source>
            <translation>Instagram ya no acepta el token de acceso.</translation>
        </message>
        <message>
            <source>The access token doesn't allow this.</source>
            <translation>El token de acceso no permite esto.</translation>
        </message>
        <message>
            <source>Instagram asks us to wait before the next request.</source>
            <translation>Instagram pide esperar antes de la próxima solicitud.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the access token.</source>
            <translation>Este equipo no tiene un llavero donde guardar el token de acceso.</translation>
        </message>
        <message>
            <source>The access token is protected by a passphrase.</source>
            <translation>El token de acceso está protegido con una frase de contraseña.</translation>
        </message>
        <message>
            <source>Wrong passphrase.</source>
            <translation>Frase de contraseña incorrecta.</translation>
        </message>
        <message>
            <source>This model pack can't be used.</source>
            <translation>Este paquete de modelos no se puede usar.</translation>
        </message>
        <message>
            <source>Turn it on in Settings, under Privacy.</source>
            <translation>Actívalo en Ajustes, en Privacidad.</translation>
        </message>
        <message>
            <source>Try again when you're online. It will continue where it stopped.</source>
            <translation>Inténtalo de nuevo cuando tengas conexión. Continuará donde se detuvo.</translation>
        </message>
        <message>
            <source>Try again on another network.</source>
            <translation>Inténtalo de nuevo en otra red.</translation>
        </message>
        <message>
            <source>Try again later. It will continue where it stopped.</source>
            <translation>Inténtalo de nuevo más tarde. Continuará donde se detuvo.</translation>
        </message>
        <message>
            <source>Create a new token with all the permissions listed in the guide.</source>
            <translation>Crea un token nuevo con todos los permisos de la guía.</translation>
        </message>
        <message>
            <source>Choose a passphrase to encrypt it with.</source>
            <translation>Elige una frase de contraseña para cifrarlo.</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Escribe la frase de contraseña.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>Descárgalo de nuevo.</translation>
        </message>
        <message>
            <source>The file couldn't be written.</source>
            <translation>No se pudo escribir el archivo.</translation>
        </message>
        <message>
            <source>The selected face detector isn't installed.</source>
            <translation>El detector de caras elegido no está instalado.</translation>
        </message>
        <message>
            <source>The prediction model is for another version of Likecast.</source>
            <translation>El modelo de predicción es de otra versión de Likecast.</translation>
        </message>
        <message>
            <source>One of the values isn't valid.</source>
            <translation>Uno de los valores no es válido.</translation>
        </message>
        <message>
            <source>The date or time isn't valid.</source>
            <translation>La fecha o la hora no es válida.</translation>
        </message>
        <message>
            <source>We can't read this file.</source>
            <translation>No podemos leer este archivo.</translation>
        </message>
        <message>
            <source>We found no posts in this data export in HTML.</source>
            <translation>No encontramos publicaciones en esta exportación de datos en HTML.</translation>
        </message>
        <message>
            <source>There aren't enough posts.</source>
            <translation>No hay suficientes publicaciones.</translation>
        </message>
        <message>
            <source>This account is no longer in Likecast.</source>
            <translation>Esta cuenta ya no está en Likecast.</translation>
        </message>
        <message>
            <source>This profile no longer exists.</source>
            <translation>Este perfil ya no existe.</translation>
        </message>
        <message>
            <source>Likecast can't write to its data folder.</source>
            <translation>Likecast no puede escribir en su carpeta de datos.</translation>
        </message>
        <message>
            <source>The data on this computer was created by a newer version of Likecast.</source>
            <translation>Los datos de este equipo los escribió una versión más nueva de Likecast.</translation>
        </message>
        <message>
            <source>Likecast's database is damaged.</source>
            <translation>La base de datos de Likecast está dañada.</translation>
        </message>
        <message>
            <source>Something went wrong in Likecast.</source>
            <translation>Algo falló en Likecast.</translation>
        </message>
        <message>
            <source>Reinstall Likecast to fix this.</source>
            <translation>Vuelve a instalar Likecast para arreglarlo.</translation>
        </message>
        <message>
            <source>Close other programs, or use a smaller file.</source>
            <translation>Cierra otros programas o usa un archivo más pequeño.</translation>
        </message>
        <message>
            <source>Correct it to update the prediction.</source>
            <translation>Corrígelo para actualizar la predicción.</translation>
        </message>
        <message>
            <source>Enter your followers and average likes instead.</source>
            <translation>Escribe en su lugar los seguidores y el promedio de me gusta.</translation>
        </message>
        <message>
            <source>Use Instagram's data export in JSON format, a CSV file or an Instaloader folder.</source>
            <translation>Usa la exportación de datos de Instagram en formato JSON, un archivo CSV o una carpeta de Instaloader.</translation>
        </message>
        <message>
            <source>Request it again under Download your information, and choose JSON instead of HTML.</source>
            <translation>Pídesela otra vez a Instagram en «Descargar tu información» y elige el formato JSON en lugar de HTML.</translation>
        </message>
        <message>
            <source>Request it again with Content and Past Instagram insights, for all time, in JSON format.</source>
            <translation>Pídesela otra vez a Instagram con «Contenido» y «Estadísticas anteriores de Instagram», desde el principio y en formato JSON.</translation>
        </message>
        <message>
            <source>Settings shows where your data is stored. Check that you have permission to write there.</source>
            <translation>En Ajustes ves dónde se guardan tus datos. Comprueba que tienes permiso para escribir ahí.</translation>
        </message>
        <message>
            <source>Install the latest version of Likecast.</source>
            <translation>Instala la última versión de Likecast.</translation>
        </message>
        <message>
            <source>Restore a backup in Settings.</source>
            <translation>Restaura una copia de seguridad en Ajustes.</translation>
        </message>
        <message>
            <source>Your draft is kept, with its caption and time.</source>
            <translation>El borrador se conserva con su texto y su hora.</translation>
        </message>
        <message>
            <source>Your draft is kept.</source>
            <translation>El borrador se conserva.</translation>
        </message>
        <message>
            <source>Your changes are kept until you close the window.</source>
            <translation>Tus cambios se conservan hasta que cierres la ventana.</translation>
        </message>
        <message>
            <source>Your data is unchanged.</source>
            <translation>Tus datos no han cambiado.</translation>
        </message>
        <message>
            <source>These are daily totals, not posts.</source>
            <translation>Son totales diarios, no publicaciones.</translation>
        </message>
        <message>
            <source>Export Content with lifetime figures instead.</source>
            <translation>Exporta en su lugar «Contenido» con cifras de toda su duración.</translation>
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
            <source>perhaps smiling</source>
            <translation>quizá sonriendo</translation>
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
            <source>Likecast</source>
            <translation>Likecast</translation>
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
            <source>More questions</source>
            <translation>Más preguntas</translation>
        </message>
        <message>
            <source>Posted at the weekend</source>
            <translation>Publicado en fin de semana</translation>
        </message>
        <message>
            <source>More time since the last post</source>
            <translation>Más tiempo desde la última publicación</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Tamaño de la cuenta</translation>
        </message>
        <message>
            <source>%1, trained on %2 of your posts: how much each input improved its splits. It uses only words, day, hour and faces.</source>
            <translation>%1, entrenado con %2 de tus publicaciones: cuánto mejoró cada dato sus divisiones. Solo usa palabras, día, hora y caras.</translation>
        </message>
        <message>
            <source>%1, explained on your latest %2 posts: the average size of each effect.</source>
            <translation>%1, explicado con tus %2 publicaciones más recientes: el tamaño medio de cada efecto.</translation>
        </message>
        <message>
            <source>same as the last post</source>
            <translation>igual que la última publicación</translation>
        </message>
        <message>
            <source>recent average</source>
            <translation>promedio reciente</translation>
        </message>
        <message>
            <source>median of the same media type</source>
            <translation>mediana de su tipo de contenido</translation>
        </message>
        <message>
            <source>Needs more posts with known likes.</source>
            <translation>Necesita más publicaciones con me gusta conocidos.</translation>
        </message>
        <message>
            <source>The trained model is damaged.</source>
            <translation>El modelo entrenado está dañado.</translation>
        </message>
        <message>
            <source>The trained model is for another version of Likecast.</source>
            <translation>El modelo entrenado es de otra versión de Likecast.</translation>
        </message>
        <message>
            <source>Not available yet.</source>
            <translation>Aún no disponible.</translation>
        </message>
        <message>
            <source>The data it needs is missing.</source>
            <translation>Faltan los datos que necesita.</translation>
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
            <source>Rates how a photo looks</source>
            <translation>Valora el aspecto de una foto</translation>
        </message>
        <message>
            <source>%1. %2, %3, from %4</source>
            <comment>kind, size, licence, source</comment>
            <translation>%1. %2, %3, de %4</translation>
        </message>
        <message>
            <source>Recognises smiles</source>
            <translation>Reconoce sonrisas</translation>
        </message>
        <message>
            <source>Recognises what's in a photo</source>
            <translation>Reconoce qué hay en una foto</translation>
        </message>
        <message>
            <source>Compares photos</source>
            <translation>Compara fotos</translation>
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
            <source>Instagram API</source>
            <translation>API de Instagram</translation>
        </message>
        <message>
            <source>CSV file</source>
            <translation>archivo CSV</translation>
        </message>
        <message>
            <source>Saved API responses</source>
            <translation>Respuestas guardadas de la API</translation>
        </message>
        <message>
            <source>Photo folder</source>
            <translation>Carpeta de fotos</translation>
        </message>
        <message numerus="yes">
            <source>%1 new posts</source>
            <translation>
                <numerusform>%1 publicación nueva</numerusform>
                <numerusform>%1 publicaciones nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 updated</source>
            <translation>
                <numerusform>%1 actualizada</numerusform>
                <numerusform>%1 actualizadas</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nada nuevo</translation>
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
        <message>
            <source>Compare &amp;drafts</source>
            <translation>Comparar &amp;borradores</translation>
        </message>
        <message>
            <source>&amp;Correct faces</source>
            <translation>&amp;Corregir caras</translation>
        </message>
        <message>
            <source>Make a &amp;carousel</source>
            <translation>Crear un &amp;carrusel</translation>
        </message>
        <message>
            <source>&amp;Split carousel</source>
            <translation>&amp;Separar carrusel</translation>
        </message>
        <message>
            <source>Next c&amp;rop</source>
            <translation>Siguiente &amp;recorte</translation>
        </message>
        <message>
            <source>Copy p&amp;hoto with boxes</source>
            <translation>Copiar foto con r&amp;ecuadros</translation>
        </message>
        <message>
            <source>Copy report c&amp;ard</source>
            <translation>Copiar tarjeta de &amp;informe</translation>
        </message>
    </context>
    <context>
        <name>ResultText</name>
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
            <source>%1 in %2 posts like this land in the shaded range.</source>
            <translation>%1 de cada %2 publicaciones como esta caen en el margen sombreado.</translation>
        </message>
        <message>
            <source>Based on your last post.</source>
            <translation>Se basa en tu última publicación.</translation>
        </message>
        <message numerus="yes">
            <source>Based on your last %Ln posts.</source>
            <translation>
                <numerusform>Se basa en tu última %Ln publicación.</numerusform>
                <numerusform>Se basa en tus últimas %Ln publicaciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Based on the average likes you entered. Add your past posts for a narrower range.</source>
            <translation>Basado en el promedio de me gusta que escribiste. Añade tus publicaciones anteriores para un margen más estrecho.</translation>
        </message>
        <message>
            <source>Typical for accounts your size. Enter your average likes for a narrower range.</source>
            <translation>Típico de cuentas de tu tamaño. Escribe tu promedio de me gusta para un margen más estrecho.</translation>
        </message>
        <message>
            <source>no caption</source>
            <comment>new for the account</comment>
            <translation>sin texto</translation>
        </message>
        <message>
            <source>this many hashtags</source>
            <comment>new for the account</comment>
            <translation>tantos hashtags</translation>
        </message>
        <message>
            <source>this time of day</source>
            <comment>new for the account</comment>
            <translation>esta hora del día</translation>
        </message>
        <message>
            <source>this type of post</source>
            <comment>new for the account</comment>
            <translation>este tipo de publicación</translation>
        </message>
        <message>
            <source>New for your account: %1. That makes the range wider.</source>
            <translation>Nuevo en tu cuenta: %1. Por eso el intervalo es más amplio.</translation>
        </message>
        <message>
            <source>%1 expected, between %2 and %3.</source>
            <comment>1,240 likes, low, high</comment>
            <translation>Se espera: %1, entre %2 y %3.</translation>
        </message>
        <message>
            <source>Predicting…</source>
            <translation>Prediciendo…</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>Post %1 at %2</source>
            <comment>day, time</comment>
            <translation>Publicar el %1 a las %2</translation>
        </message>
        <message>
            <source>midnight</source>
            <comment>time</comment>
            <translation>00:00</translation>
        </message>
        <message>
            <source>End with a question</source>
            <translation>Termina con una pregunta</translation>
        </message>
        <message>
            <source>Keep only the first sentence</source>
            <translation>Deja solo la primera frase</translation>
        </message>
        <message>
            <source>Use fewer hashtags</source>
            <translation>Usa menos hashtags</translation>
        </message>
        <message>
            <source>Leave out the hashtags</source>
            <translation>Quita los hashtags</translation>
        </message>
        <message>
            <source>Post a single photo</source>
            <translation>Publica una sola foto</translation>
        </message>
        <message>
            <source>Make it a carousel</source>
            <translation>Haz un carrusel</translation>
        </message>
        <message>
            <source>Make it a video</source>
            <translation>Haz un vídeo</translation>
        </message>
        <message>
            <source>Make it a reel</source>
            <translation>Haz un reel</translation>
        </message>
        <message>
            <source>Add %1</source>
            <comment>hashtags</comment>
            <translation>Añadir %1</translation>
        </message>
        <message>
            <source>Use your %1 instead</source>
            <comment>hashtags</comment>
            <translation>Usar en su lugar %1</translation>
        </message>
    </context>
    <context>
        <name>TokenCard</name>
        <message>
            <source>Stored in your system's keychain</source>
            <translation>Guardado en el llavero de tu sistema</translation>
        </message>
        <message>
            <source>Stored encrypted with your passphrase</source>
            <translation>Guardado cifrado con tu frase de contraseña</translation>
        </message>
        <message>
            <source>%1. Expiry date not known yet.</source>
            <translation>%1. Aún no se sabe cuándo caduca.</translation>
        </message>
        <message>
            <source>%1. Valid until %2, renewed automatically.</source>
            <translation>%1. Válido hasta el %2, se renueva automáticamente.</translation>
        </message>
        <message>
            <source>%1. Expired on %2. Link the account again.</source>
            <translation>%1. Caducó el %2. Vuelve a vincular la cuenta.</translation>
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
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Likecast %1</source>
            <translation>Likecast %1</translation>
        </message>
        <message>
            <source>Show the licence</source>
            <translation>Ver la licencia</translation>
        </message>
        <message>
            <source>NASA portrait of astronaut Eileen Collins, public domain.</source>
            <translation>Retrato de la astronauta Eileen Collins, de la NASA, de dominio público.</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Qt %1.</source>
            <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía. Qt %1.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountFields</name>
        <message>
            <source>This list can't be read, so it's ignored. Write whole numbers between commas: 120, 98, 143.</source>
            <translation>Esta lista no se puede leer, así que no cuenta. Escribe números enteros entre comas: 120, 98, 143.</translation>
        </message>
        <message>
            <source>Paste or type the likes of your last posts, newest first: 120, 98, 143. Ten or more make a good range.</source>
            <translation>Pega o escribe los me gusta de tus últimas publicaciones, la más reciente primero: 120, 98, 143. Con diez o más el margen es bueno.</translation>
        </message>
        <message>
            <source>Likes of your last posts</source>
            <translation>Me gusta de tus últimas publicaciones</translation>
        </message>
        <message>
            <source>Example account</source>
            <translation>Cuenta de ejemplo</translation>
        </message>
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
            <source>Average likes</source>
            <translation>Promedio de me gusta</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>The account's followers. Optional.</source>
            <translation>Los seguidores de la cuenta. Opcional.</translation>
        </message>
        <message>
            <source>Likes a post on this account usually gets. Optional. The likes of your last posts say more.</source>
            <translation>Lo que suele conseguir una publicación de la cuenta. Opcional. Los me gusta de tus últimas publicaciones dicen más.</translation>
        </message>
        <message>
            <source>Choose an account you've added, or enter numbers yourself.</source>
            <translation>Elige una cuenta que hayas añadido o escribe los números.</translation>
        </message>
        <message>
            <source>Enter numbers myself</source>
            <translation>Escribir los números</translation>
        </message>
        <message>
            <source>%1 isn't a number, so it's ignored. Write it like %2 or %3.</source>
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
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>Importar una &amp;carpeta…</translation>
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
        <message numerus="yes">
            <source>%1 in %n days</source>
            <translation>
                <numerusform>%1 en %n día</numerusform>
                <numerusform>%1 en %n días</numerusform>
            </translation>
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
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Cambiar de cuenta</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>&amp;Añadir una cuenta…</translation>
        </message>
        <message>
            <source>Token passphrase</source>
            <translation>Frase de contraseña del token</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>el %1</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>%1 vs. last quarter</source>
            <translation>%1 frente al trim. anterior</translation>
        </message>
        <message>
            <source>average %1</source>
            <translation>promedio %1</translation>
        </message>
        <message>
            <source>no likes known yet</source>
            <translation>aún sin me gusta conocidos</translation>
        </message>
        <message>
            <source>(likes + comments) ÷ followers</source>
            <translation>(me gusta + comentarios) ÷ seguidores</translation>
        </message>
        <message>
            <source>Link the account to refresh it, or import a newer file.</source>
            <translation>Vincula la cuenta para actualizarla o importa un archivo más reciente.</translation>
        </message>
        <message>
            <source>Get new posts and likes from Instagram</source>
            <translation>Obtener publicaciones y me gusta nuevos de Instagram</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>actualizado: %1</translation>
        </message>
        <message>
            <source>Type &amp;likes…</source>
            <translation>Escribir &amp;me gusta…</translation>
        </message>
        <message>
            <source>Type &amp;followers…</source>
            <translation>Escribir &amp;seguidores…</translation>
        </message>
        <message>
            <source>Number of followers</source>
            <translation>Número de seguidores</translation>
        </message>
        <message>
            <source>typed on %1</source>
            <translation>escrito el %1</translation>
        </message>
        <message>
            <source>Report as &amp;PDF…</source>
            <translation>Informe &amp;PDF…</translation>
        </message>
        <message>
            <source>of followers, per post</source>
            <translation>de los seguidores</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountPage</name>
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
            <source>Import a folder</source>
            <translation>Importar una carpeta</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Account sections</source>
            <translation>Secciones de la cuenta</translation>
        </message>
        <message>
            <source>Import cancelled. Nothing was changed.</source>
            <translation>Se canceló la importación. No se cambió nada.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>Exportar a una carpeta</translation>
        </message>
        <message numerus="yes">
            <source>%n files saved to %1.</source>
            <translation>
                <numerusform>%n archivo guardado en %1.</numerusform>
                <numerusform>%n archivos guardados en %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No new posts. All %1 were already imported.</source>
            <translation>
                <numerusform>No hay publicaciones nuevas. La única (%1) ya estaba importada.</numerusform>
                <numerusform>No hay publicaciones nuevas. Las %1 ya estaban importadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 posts imported.</source>
            <translation>
                <numerusform>%1 publicación importada.</numerusform>
                <numerusform>%1 publicaciones importadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n predictions in the journal now have their real likes.</source>
            <translation>
                <numerusform>%n predicción del diario ya tiene sus me gusta reales.</numerusform>
                <numerusform>%n predicciones del diario ya tienen sus me gusta reales.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove @%1 and its posts from this computer? Your journal is kept, and nothing changes on Instagram.</source>
            <translation>¿Quitar @%1 y sus publicaciones de este equipo? El diario se queda y en Instagram no cambia nada.</translation>
        </message>
        <message>
            <source>Linking cancelled. Nothing was saved.</source>
            <translation>Se canceló la vinculación. No se guardó nada.</translation>
        </message>
        <message>
            <source>That isn't an access token, so nothing was sent. Copy the whole token from the page where you created it.</source>
            <translation>Eso no es un token de acceso, así que no se envió nada. Copia el token entero desde la página donde lo creaste.</translation>
        </message>
        <message>
            <source>@%1 is up to date.</source>
            <translation>@%1 está al día.</translation>
        </message>
        <message>
            <source>@%1 is up to date: %2.</source>
            <translation>@%1 está al día: %2.</translation>
        </message>
        <message>
            <source>Refresh stopped. The next one will continue from here.</source>
            <translation>Actualización detenida. La próxima continuará desde aquí.</translation>
        </message>
        <message>
            <source>Exports (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)</source>
            <translation>Exportaciones (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)</translation>
        </message>
        <message>
            <source>Likes saved.</source>
            <translation>Me gusta guardados.</translation>
        </message>
        <message>
            <source>The likes are as they were.</source>
            <translation>Los me gusta están como antes.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message numerus="yes">
            <source>Likes of %n posts saved.</source>
            <translation>
                <numerusform>Me gusta de %n publicación guardados.</numerusform>
                <numerusform>Me gusta de %n publicaciones guardados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Followers saved.</source>
            <translation>Seguidores guardados.</translation>
        </message>
        <message>
            <source>The followers are as they were.</source>
            <translation>Los seguidores están como antes.</translation>
        </message>
        <message>
            <source>Report saved to %1.</source>
            <translation>Informe guardado en %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
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
            <source>Posts: %1 of %2</source>
            <translation>Publicaciones: %1 de %2</translation>
        </message>
        <message>
            <source>Posts: %1</source>
            <translation>Publicaciones: %1</translation>
        </message>
        <message>
            <source>Thumbnails: %1 of %2</source>
            <translation>Miniaturas: %1 de %2</translation>
        </message>
        <message>
            <source>Contacting Instagram…</source>
            <translation>Contactando con Instagram…</translation>
        </message>
        <message>
            <source>Missing likes: %1 of %2</source>
            <translation>Me gusta que faltan: %1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for Instagram: %n s</source>
            <translation>
                <numerusform>Esperando a Instagram: %n s</numerusform>
                <numerusform>Esperando a Instagram: %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>Insights: %1 of %2</source>
            <translation>Estadísticas: %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CaptionEditor</name>
        <message>
            <source>Caption</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Write a caption with #hashtags and @mentions</source>
            <translation>Escribe un texto, con sus #hashtags y @menciones</translation>
        </message>
        <message>
            <source>Instagram won't accept this: %1</source>
            <translation>Instagram no aceptará esto: %1</translation>
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
        <message>
            <source>Habit</source>
            <translation>Hábito</translation>
        </message>
        <message>
            <source>Other habit</source>
            <translation>Otro hábito</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Correlación de rangos</translation>
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
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
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
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Exportar todo</translation>
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
            <source>Type %1 to confirm</source>
            <translation>Escribe %1 para confirmar</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Hacer copia de seguridad</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Tus datos</translation>
        </message>
        <message>
            <source>Open data folder</source>
            <translation>Abrir la carpeta con tus datos</translation>
        </message>
        <message>
            <source>Where your data is stored</source>
            <translation>Dónde se guardan tus datos</translation>
        </message>
        <message>
            <source>Saves posts, journal and drafts in one verified file, without photos. Restoring keeps a copy of your current data.</source>
            <translation>Guarda publicaciones, diario y borradores en un archivo verificado, sin fotos. Al restaurar se conserva una copia de tus datos actuales.</translation>
        </message>
        <message>
            <source>Saves posts as CSV and all tables as JSON in a folder.</source>
            <translation>Guarda las publicaciones en CSV y todas las tablas en JSON en una carpeta.</translation>
        </message>
        <message>
            <source>A database with your posts, drafts, journal and photo measurements, plus pasted pictures and thumbnails, in %1</source>
            <translation>Una base de datos con tus publicaciones, borradores, diario y mediciones de fotos, además de las imágenes pegadas y las miniaturas, en %1</translation>
        </message>
        <message>
            <source>Permanently deletes this profile's posts, journal, drafts, models, settings and tokens. Back up first if in doubt. To continue, type %1.</source>
            <translation>Elimina para siempre las publicaciones, el diario, los borradores, los modelos, los ajustes y los tokens de este perfil. Si dudas, haz antes una copia de seguridad. Para continuar, escribe %1.</translation>
        </message>
        <message>
            <source>Backup saved and verified: %1, %2.</source>
            <comment>accounts, posts</comment>
            <translation>Copia de seguridad guardada y verificada: %1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 accounts</source>
            <translation>
                <numerusform>%1 cuenta</numerusform>
                <numerusform>%1 cuentas</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup restored. A copy of your previous data is in the data folder.</source>
            <translation>Copia de seguridad restaurada. En la carpeta de datos hay una copia de tus datos anteriores.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>Exportar a una carpeta</translation>
        </message>
        <message numerus="yes">
            <source>%n files saved to %1.</source>
            <translation>
                <numerusform>%n archivo guardado en %1.</numerusform>
                <numerusform>%n archivos guardados en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was erased.</source>
            <translation>Se borró todo.</translation>
        </message>
        <message>
            <source>Will be removed:</source>
            <translation>Se eliminará:</translation>
        </message>
        <message>
            <source>Will stay:</source>
            <translation>Se quedará:</translation>
        </message>
        <message>
            <source>These files of %1 will be permanently removed, and access tokens with them.</source>
            <translation>Estos archivos de %1 se eliminarán para siempre y, con ellos, los tokens de acceso.</translation>
        </message>
        <message>
            <source>Still in the folder: %1.</source>
            <translation>Siguen en la carpeta: %1.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
            <source>Delete draft</source>
            <translation>Eliminar borrador</translation>
        </message>
        <message>
            <source>More photos: drop, paste, or press Enter to open</source>
            <translation>Más fotos: suelta, pega o pulsa Intro para abrir</translation>
        </message>
        <message>
            <source>Draft %1, %2</source>
            <translation>Borrador %1, %2</translation>
        </message>
        <message>
            <source>Save this prediction to the journal on the Account page, to compare it with the real likes</source>
            <translation>Guardar esta predicción en el diario de la página Cuenta, para compararla con los me gusta reales</translation>
        </message>
        <message>
            <source>Use the arrow keys to open a draft and Delete to delete it. Press Enter on the last cell to open more photos.</source>
            <translation>Usa las flechas para abrir un borrador y Supr para eliminarlo. Pulsa Intro en la última celda para abrir más fotos.</translation>
        </message>
        <message>
            <source>Drop or paste photos here, or press Enter to open them</source>
            <translation>Suelta o pega fotos aquí, o pulsa Intro para abrirlas</translation>
        </message>
        <message>
            <source>Click to compare drafts side by side. Ctrl+click drafts to choose which.</source>
            <translation>Haz clic para comparar los borradores lado a lado. Ctrl+clic en los borradores para elegir cuáles.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::DriverList</name>
        <message>
            <source>Everything else</source>
            <translation>Todo lo demás</translation>
        </message>
        <message>
            <source>What's behind this number</source>
            <translation>Qué hay detrás de este número</translation>
        </message>
        <message>
            <source>See what raises and lowers the number: hour, words and hashtags, faces, your recent form. This shows what went along with likes in past posts, not what caused them.</source>
            <translation>Mira qué sube y qué baja el número: hora, palabras y hashtags, caras, tu racha reciente. Muestra lo que acompañó a los me gusta en publicaciones anteriores, no lo que los causó.</translation>
        </message>
        <message>
            <source>Nothing about this draft stands out.</source>
            <translation>Nada destaca en este borrador.</translation>
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
            <translation>Importar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> y %n más</numerusform>
                <numerusform> y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>, from %1 to %2</source>
            <translation>, del %1 al %2</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Import progress</source>
            <translation>Progreso de la importación</translation>
        </message>
        <message>
            <source>The file doesn't name the account. Instagram username:</source>
            <translation>El archivo no indica la cuenta. Nombre de usuario de Instagram:</translation>
        </message>
        <message>
            <source>Instagram username</source>
            <translation>nombre de usuario de Instagram</translation>
        </message>
        <message>
            <source>Which column contains the likes?</source>
            <translation>¿Qué columna contiene los me gusta?</translation>
        </message>
        <message>
            <source>Likes column</source>
            <translation>Columna con los me gusta</translation>
        </message>
        <message>
            <source>Rows that couldn't be read</source>
            <translation>Filas que no se pudieron leer</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Leyendo %1…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 publicación</numerusform>
                <numerusform>%1 publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 with a photo</source>
            <translation>, %1 con su foto</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts have no like count. They stay unknown and never count as 0.</source>
            <translation>
                <numerusform>%1 publicación no tiene número de me gusta. Queda como desconocida y nunca cuenta como 0.</numerusform>
                <numerusform>%1 publicaciones no tienen número de me gusta. Quedan como desconocidas y nunca cuentan como 0.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 problems were found. Everything else will be imported:</source>
            <translation>
                <numerusform>Se encontró %1 problema. Todo lo demás se importará:</numerusform>
                <numerusform>Se encontraron %1 problemas. Todo lo demás se importará:</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing %1…</source>
            <translation>Importando %1…</translation>
        </message>
        <message>
            <source>Change columns…</source>
            <translation>Cambiar columnas…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>%1: say what its columns hold.</source>
            <translation>%1: indica qué contienen sus columnas.</translation>
        </message>
        <message>
            <source>The times name no time zone. They are from:</source>
            <translation>Las horas no indican zona horaria. Son de:</translation>
        </message>
        <message>
            <source>Time zone of the posts</source>
            <translation>Zona horaria de las publicaciones</translation>
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
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>%1: share</source>
            <comment>a method</comment>
            <translation>%1: proporción</translation>
        </message>
    </context>
    <context>
        <name>likecast::InsightsTab</name>
        <message>
            <source>%1 to %2</source>
            <comment>an 80 % interval</comment>
            <translation>de %1 a %2</translation>
        </message>
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
            <source>Best hours</source>
            <translation>Mejores horas</translation>
        </message>
        <message>
            <source>Likes by weekday and hour</source>
            <translation>Me gusta por día y hora</translation>
        </message>
        <message numerus="yes">
            <source>in %n posts</source>
            <translation>
                <numerusform>en %n publicación</numerusform>
                <numerusform>en %n publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>No word stands out from chance.</source>
            <translation>Ninguna palabra destaca más allá del azar.</translation>
        </message>
        <message>
            <source>Rank correlation with likes above your usual: 0 is none, 1 would be perfect. Only what stands out from chance is listed.</source>
            <translation>Correlación de rangos con los me gusta por encima de lo habitual en ti: 0 es ninguna, 1 sería perfecta. Solo aparece lo que destaca más allá del azar.</translation>
        </message>
        <message>
            <source>Likes compared to your usual</source>
            <translation>Me gusta comparados con lo habitual</translation>
        </message>
        <message>
            <source>Habits linked to likes</source>
            <translation>Hábitos ligados a los me gusta</translation>
        </message>
        <message>
            <source>How habits relate</source>
            <translation>Cómo se relacionan los hábitos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Habits with more or fewer likes</source>
            <translation>Hábitos con más o menos me gusta</translation>
        </message>
        <message>
            <source>+ means both rise together, − that one falls as the other rises. Stronger colours mean a closer link. Point at a square for its value.</source>
            <translation>+ significa que ambos suben juntos; −, que uno baja cuando el otro sube. Cuanto más intenso el color, más estrecha la relación. Señala un cuadro para ver su valor.</translation>
        </message>
        <message>
            <source>Analysing your posts…</source>
            <translation>Analizando tus publicaciones…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>Insights need at least 30 posts with known likes. Import or refresh to add more.</source>
            <translation>Las estadísticas necesitan al menos 30 publicaciones con me gusta conocidos. Importa o actualiza para añadir más.</translation>
        </message>
        <message>
            <source>The analysis failed.</source>
            <translation>El análisis falló.</translation>
        </message>
        <message>
            <source>How much each group of inputs contributes to the predictions of three models for your posts.</source>
            <translation>Cuánto contribuye cada grupo de datos a las predicciones de tres modelos para tus publicaciones.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts, each compared to what was usual at its time. Words are listed when they stand out from chance; 1 in 10 may still be chance. This shows what went along with likes, not what caused them.</source>
            <translation>
                <numerusform>%n publicación, comparada con lo habitual en su momento. Aparecen las palabras que destacan más allá del azar; 1 de cada 10 aún puede ser azar. Muestra lo que acompañó a los me gusta, no lo que los causó.</numerusform>
                <numerusform>%n publicaciones, cada una comparada con lo habitual en su momento. Aparecen las palabras que destacan más allá del azar; 1 de cada 10 aún puede ser azar. Muestra lo que acompañó a los me gusta, no lo que los causó.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of your posts got between 0.5 and 1.5 times what was usual at their time. %2 got at least double.</source>
            <translation>El %1 de tus publicaciones consiguió entre 0,5 y 1,5 veces lo habitual en su momento. El %2 consiguió al menos el doble.</translation>
        </message>
        <message>
            <source>No hour clearly stands out: what you post matters more than when. Click an hour to use it.</source>
            <translation>Ninguna hora destaca claramente: importa más qué publicas que cuándo. Haz clic en una hora para usarla.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 get %3 more likes than your usual (range %4 to %5, %6 posts). Click an hour to use it.</source>
            <translation>Las publicaciones entre las %1 y las %2 consiguen un %3 más de me gusta que lo habitual (margen de %4 a %5, %6 publicaciones). Haz clic en una hora para usarla.</translation>
        </message>
        <message>
            <source>None of your habits stands out from chance.</source>
            <translation>Ninguno de tus hábitos destaca más allá del azar.</translation>
        </message>
        <message>
            <source>Likes (%)</source>
            <translation>Me gusta (%)</translation>
        </message>
        <message>
            <source>From (%)</source>
            <translation>Desde (%)</translation>
        </message>
        <message>
            <source>To (%)</source>
            <translation>Hasta (%)</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Palabra</translation>
        </message>
        <message>
            <source>Groups of posts</source>
            <translation>Grupos de publicaciones</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Likes per 1,000 followers</source>
            <translation>Me gusta por cada 1000 seguidores</translation>
        </message>
        <message>
            <source>8 in 10 posts</source>
            <translation>8 de cada 10 publicaciones</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <source>Habit</source>
            <translation>Hábito</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Correlación de rangos</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Kinds of posts</source>
            <translation>Tipos de publicaciones</translation>
        </message>
        <message>
            <source>can&apos;t tell yet</source>
            <translation>aún no se sabe</translation>
        </message>
        <message>
            <source>A kind of post appears here once it and the others have posts on five days.</source>
            <translation>Un tipo de publicación aparece aquí cuando este y los demás tienen publicaciones en cinco días.</translation>
        </message>
        <message>
            <source>Each kind against all your other posts. The line is the range; grey may be chance.</source>
            <translation>Cada tipo frente a todas tus demás publicaciones. La línea es el intervalo; gris puede ser casualidad.</translation>
        </message>
        <message>
            <source>Faces and smiles need the photos of your past posts.</source>
            <translation>Las caras y sonrisas necesitan las fotos de tus publicaciones.</translation>
        </message>
        <message>
            <source>%1: median %2, 8 in 10 posts %3 to %4</source>
            <translation>%1: mediana %2, 8 de cada 10 publicaciones de %3 a %4</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Likes per 1,000 followers, median</source>
            <translation>Me gusta por cada 1000 seguidores, mediana</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <translation>Percentil 10</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>Percentil 90</translation>
        </message>
        <message>
            <source>Needs the followers at the time of your posts: link the account to count them once a day.</source>
            <translation>Necesita los seguidores en el momento de tus publicaciones: vincula la cuenta para contarlos una vez al día.</translation>
        </message>
        <message>
            <source>Months with at least three posts near a count of your followers.</source>
            <translation>Meses con al menos tres publicaciones cerca de un recuento de tus seguidores.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
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
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <source>Edit likes</source>
            <translation>Editar me gusta</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Type the real likes of the selected post</source>
            <translation>Escribe los me gusta reales de la publicación elegida</translation>
        </message>
        <message>
            <source>Delete the selected entry from the journal</source>
            <translation>Eliminar del diario la entrada elegida</translation>
        </message>
        <message>
            <source>Predicted and actual likes</source>
            <translation>Me gusta previstos y reales</translation>
        </message>
        <message>
            <source>Ranges that held</source>
            <translation>Intervalos acertados</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n posts with known likes. A ring is a post outside its range.</source>
            <translation>
                <numerusform>La %n publicación más reciente con me gusta conocidos. Un anillo es una publicación fuera de su intervalo.</numerusform>
                <numerusform>Las %n publicaciones más recientes con me gusta conocidos. Un anillo es una publicación fuera de su intervalo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The entry is back.</source>
            <translation>La entrada ha vuelto.</translation>
        </message>
        <message>
            <source>Entry deleted from the journal.</source>
            <translation>Entrada eliminada del diario.</translation>
        </message>
        <message>
            <source>Likes saved.</source>
            <translation>Me gusta guardados.</translation>
        </message>
        <message>
            <source>The likes are as they were.</source>
            <translation>Los me gusta están como antes.</translation>
        </message>
    </context>
    <context>
        <name>likecast::LeaderboardTable</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Within 25 %</source>
            <translation>Dentro del 25 %</translation>
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
            <source>Typical
error</source>
            <translation>Error
típico</translation>
        </message>
        <message>
            <source>Pairs
in order</source>
            <translation>Pares
en orden</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>En el margen</translation>
        </message>
        <message>
            <source>Better than
a simple guess</source>
            <translation>Mejor que una
estimación simple</translation>
        </message>
        <message>
            <source>All models, best on this account first</source>
            <translation>Todos los modelos que hay, primero el mejor en esta cuenta</translation>
        </message>
        <message>
            <source>Half of the predictions are off by less than this</source>
            <translation>La mitad de las predicciones se desvían menos que esto</translation>
        </message>
        <message>
            <source>Predictions that are off by at most 25 %</source>
            <translation>Predicciones que se desvían un 25 % como mucho</translation>
        </message>
        <message>
            <source>How often the model picks the post with more likes out of two close in time. A guess gets 50 %.</source>
            <translation>Cuántas veces el modelo acierta cuál de dos publicaciones cercanas en el tiempo tuvo más me gusta. Al azar se acierta el 50 %.</translation>
        </message>
        <message>
            <source>Posts whose likes landed in the 80 % range. Close to 80 % is right.</source>
            <translation>Publicaciones cuyos me gusta cayeron en el margen del 80 %. Lo correcto es cerca del 80 %.</translation>
        </message>
        <message>
            <source>How much smaller the average error is than that of the best simple guess</source>
            <translation>Cuánto menor es el error medio que el de la mejor estimación simple</translation>
        </message>
        <message>
            <source>Guess: %1</source>
            <comment>a simple rule</comment>
            <translation>Estimación: %1</translation>
        </message>
        <message>
            <source>The best simple guess, without a model</source>
            <translation>La mejor estimación simple, sin modelo</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>Typical error: share</source>
            <translation>Error típico: proporción</translation>
        </message>
        <message>
            <source>Within 25 %: share</source>
            <translation>Dentro del 25 %: proporción</translation>
        </message>
        <message>
            <source>Pairs in order: share</source>
            <translation>Pares en orden: proporción</translation>
        </message>
        <message>
            <source>In range: share</source>
            <translation>En el intervalo: proporción</translation>
        </message>
        <message>
            <source>Smaller error than a simple guess: share</source>
            <translation>Error menor que una estimación simple: proporción</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
    </context>
    <context>
        <name>likecast::LinkGuide</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Instagram&apos;s data export</source>
            <translation>Exportación de datos de Instagram</translation>
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
            <translation>Con la API oficial de Instagram</translation>
        </message>
        <message>
            <source>1. A professional account</source>
            <translation>1. Una cuenta profesional</translation>
        </message>
        <message>
            <source>3. A token</source>
            <translation>3. Un token</translation>
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
        <message>
            <source>Add your account</source>
            <translation>Añade tu cuenta</translation>
        </message>
        <message>
            <source>Likecast learns your usual likes, best hours and words from your own posts, and its ranges get narrower. Drop a file or folder anywhere on this page. We'll recognise the format and show you what we found before anything is saved. Nothing is uploaded.</source>
            <translation>Likecast aprende de tus publicaciones tus me gusta habituales, tus mejores horas y tus palabras, y sus márgenes se estrechan. Suelta un archivo o una carpeta en cualquier lugar de esta página. Reconoceremos el formato y te mostraremos lo que encontramos antes de guardar nada. No se sube nada.</translation>
        </message>
        <message>
            <source>Enter numbers myself</source>
            <translation>Escribir los números</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Desde un archivo</translation>
        </message>
        <message>
            <source>Go to Insights &gt; Content &gt; Export data. Drop the CSV file.</source>
            <translation>Ve a Estadísticas &gt; Contenido &gt; Exportar datos. Suelta el archivo CSV.</translation>
        </message>
        <message>
            <source>Drop the profile's folder with its .json or .json.xz files.</source>
            <translation>Suelta la carpeta del perfil, con sus archivos .json o .json.xz.</translation>
        </message>
        <message>
            <source>Switch to a Creator or Business account in Instagram&apos;s settings. It's free.</source>
            <translation>Cambia a una cuenta de Creador o Empresa en los ajustes de Instagram. Es gratis.</translation>
        </message>
        <message>
            <source>2. Your own app</source>
            <translation>2. Una app propia</translation>
        </message>
        <message>
            <source>On developers.facebook.com, create an app with the product “Instagram” and set it up for Instagram Login. For your own account, it doesn't need a review.</source>
            <translation>En developers.facebook.com, crea una app con el producto «Instagram», configurada para el inicio de sesión con Instagram. No necesita revisión para tu propia cuenta.</translation>
        </message>
        <message>
            <source>Under “Generate access tokens”, add your account, grant the permissions and copy the token. Likecast stores it in this computer&apos;s keychain, sends it only to Instagram and renews it before it expires after 60 days.</source>
            <translation>En «Generar tokens de acceso», añade tu cuenta, concede los permisos y copia el token. Likecast lo guarda en el llavero de este equipo, solo lo envía a Instagram y lo renueva antes de que caduque a los 60 días.</translation>
        </message>
        <message>
            <source>Passphrase to encrypt it with</source>
            <translation>Frase de contraseña para cifrarlo</translation>
        </message>
        <message>
            <source>In Instagram, go to Accounts Center &gt; Your information and permissions &gt; Download your information. Drop all the ZIP files, or the unpacked folder. It has likes for professional accounts only; for a personal one, we&apos;ll ask for those of your last posts.</source>
            <translation>En Instagram, ve a Centro de cuentas &gt; Tu información y permisos &gt; Descargar tu información. Suelta todos los archivos ZIP o la carpeta descomprimida. Solo tiene me gusta de cuentas profesionales; para una personal, te pediremos los de tus últimas publicaciones.</translation>
        </message>
        <message>
            <source>Zeeschuimer</source>
            <translation>Zeeschuimer</translation>
        </message>
        <message>
            <source>A browser extension: scroll through your own profile in your own browser and drop the file it saves.</source>
            <translation>Una extensión del navegador: recorre tu propio perfil en tu navegador y suelta el archivo que guarda.</translation>
        </message>
        <message>
            <source>Any table</source>
            <translation>Cualquier tabla</translation>
        </message>
        <message>
            <source>CSV, Excel or OpenDocument with the dates and likes of your posts. If we can&apos;t tell what its columns hold, we&apos;ll ask.</source>
            <translation>CSV, Excel u OpenDocument con las fechas y los me gusta de tus publicaciones. Si no sabemos qué contienen sus columnas, preguntaremos.</translation>
        </message>
        <message>
            <source>This token is for several accounts. Which one do you want to link?</source>
            <translation>Este token es de varias cuentas. ¿Cuál quieres vincular?</translation>
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
        <message>
            <source>Epoch</source>
            <translation>Época</translation>
        </message>
        <message>
            <source>Training loss</source>
            <translation>Pérdida de entrenamiento</translation>
        </message>
        <message>
            <source>Validation loss</source>
            <translation>Pérdida de validación</translation>
        </message>
    </context>
    <context>
        <name>likecast::MainWindow</name>
        <message numerus="yes">
            <source>Likes of %n posts</source>
            <translation>
                <numerusform>Me gusta de %n publicación</numerusform>
                <numerusform>Me gusta de %n publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter your numbers on Predict.</source>
            <translation>Escribe tus números en Predecir.</translation>
        </message>
        <message>
            <source>Example account</source>
            <translation>Cuenta de ejemplo</translation>
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
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Enter the likes of your last posts on Predict.</source>
            <translation>Escribe los me gusta de tus últimas publicaciones en Predecir.</translation>
        </message>
        <message>
            <source>No account selected</source>
            <translation>Ninguna cuenta elegida</translation>
        </message>
        <message>
            <source>Select one on Predict, or enter numbers there.</source>
            <translation>Elige una en Predecir o escribe ahí los números.</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 publicación</numerusform>
                <numerusform>%1 publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Likecast's database was damaged. We recovered what we could and kept the damaged file as %1.</source>
            <translation>La base de datos de Likecast estaba dañada. Recuperamos lo que pudimos y conservamos el archivo dañado como %1.</translation>
        </message>
        <message>
            <source>The journal compares predictions with an account's real likes. Select the account, then press “I posted this” again.</source>
            <translation>El diario compara las predicciones con los me gusta reales de una cuenta. Elige la cuenta y pulsa otra vez «Ya lo publiqué».</translation>
        </message>
        <message>
            <source>The journal compares predictions with an account's real likes. Add the account first. Your draft is kept.</source>
            <translation>El diario compara las predicciones con los me gusta reales de una cuenta. Primero añade la cuenta. Tu borrador se conserva.</translation>
        </message>
        <message>
            <source>This post is already in the journal, waiting for its likes.</source>
            <translation>Esta publicación ya está en el diario y espera sus me gusta.</translation>
        </message>
        <message>
            <source>Crash report</source>
            <translation>Informe del fallo</translation>
        </message>
        <message>
            <source>Likecast wrote this when it crashed. It holds nothing of yours, and it was not sent anywhere.</source>
            <translation>Likecast escribió esto cuando se cerró por un fallo. No contiene nada tuyo y no se envió a ninguna parte.</translation>
        </message>
        <message>
            <source>Delete report</source>
            <translation>Eliminar el informe</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Likecast crashed the last time it ran. Your drafts were kept.</source>
            <translation>Likecast se cerró por un fallo la última vez. Tus borradores se conservaron.</translation>
        </message>
        <message>
            <source>Show report</source>
            <translation>Ver el informe</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>Tu foto</translation>
        </message>
        <message>
            <source>Drop a photo here, or press %1. Likecast finds the faces and smiles; several photos become drafts to compare.</source>
            <translation>Suelta aquí una foto o pulsa %1. Likecast encuentra las caras y las sonrisas; varias fotos se convierten en borradores para comparar.</translation>
        </message>
        <message>
            <source>Caption and hour</source>
            <translation>Texto y hora</translation>
        </message>
        <message>
            <source>Write the caption and choose when to post. With the likes of your last posts, the number fits your account.</source>
            <translation>Escribe el texto y elige cuándo publicar. Con los me gusta de tus últimas publicaciones, el número se ajusta a tu cuenta.</translation>
        </message>
        <message>
            <source>The number</source>
            <translation>El número</translation>
        </message>
        <message>
            <source>It updates as you type. The shaded range is where about 8 in 10 posts like this land: trust it more than the number.</source>
            <translation>Se actualiza mientras escribes. El intervalo sombreado es donde caen unas 8 de cada 10 publicaciones como esta: confía más en él que en el número.</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>&amp;Batch</source>
            <translation>&amp;Lote</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planificar</translation>
        </message>
        <message>
            <source>P&amp;lan</source>
            <translation>P&amp;lanificar</translation>
        </message>
        <message>
            <source>Saved to the journal. We&apos;ll add the real likes at your next import or refresh, or you can type them in the journal.</source>
            <translation>Guardado en el diario. Añadiremos los me gusta reales en tu próxima importación o actualización, o puedes escribirlos en el diario.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>The post is no longer in the journal.</source>
            <translation>La publicación ya no está en el diario.</translation>
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
            <source>Photo, carousel, video or reel</source>
            <translation>Foto, carrusel, vídeo o reel</translation>
        </message>
    </context>
    <context>
        <name>likecast::MessageBar</name>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>likecast::ModelTab</name>
        <message>
            <source>Predict uses</source>
            <translation>Predecir usa</translation>
        </message>
        <message numerus="yes">
            <source>%n posts</source>
            <translation>
                <numerusform>%n publicación</numerusform>
                <numerusform>%n publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (predeterminado)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>model, share of the forecast</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Testing the models</source>
            <translation>Probando los modelos</translation>
        </message>
        <message>
            <source>Test the models</source>
            <translation>Probar los modelos</translation>
        </message>
        <message>
            <source>Models for this account</source>
            <translation>Modelos para esta cuenta</translation>
        </message>
        <message>
            <source>Model used for this account</source>
            <translation>Modelo que usa Predecir para esta cuenta</translation>
        </message>
        <message>
            <source>Testing the models on your past posts…</source>
            <translation>Probando los modelos con tus publicaciones anteriores…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>There aren't enough posts to test the models yet. From six posts with known likes, you'll see how well each model would have predicted them. Until then, Likecast's own model is used.</source>
            <translation>Aún no hay suficientes publicaciones para probar los modelos. A partir de seis con me gusta conocidos verás qué tan bien las habría predicho cada modelo. Hasta entonces se usa el modelo propio de Likecast.</translation>
        </message>
        <message>
            <source>The models couldn't be tested.</source>
            <translation>No se pudieron probar los modelos.</translation>
        </message>
        <message>
            <source>Each post was predicted using only what was known before it.</source>
            <translation>Cada publicación se predijo solo con lo que se sabía antes de ella.</translation>
        </message>
        <message>
            <source>Models trained on your posts are tested on the newer half, each time trained on the posts before.</source>
            <translation>Los modelos entrenados con tus publicaciones se prueban con la mitad más reciente, cada vez entrenados con las publicaciones anteriores.</translation>
        </message>
        <message>
            <source>%1, trained on your posts</source>
            <translation>%1, entrenado con tus publicaciones</translation>
        </message>
        <message>
            <source>The selected model can't be used, so the default one is.</source>
            <translation>El modelo elegido no se puede usar; se usa el predeterminado.</translation>
        </message>
        <message>
            <source>Weighs the models by how well each predicted this account's past posts: %1.</source>
            <translation>Pondera los modelos según lo bien que cada uno predijo las publicaciones anteriores de esta cuenta: %1.</translation>
        </message>
        <message>
            <source>No other model is clearly more accurate than %1 on this account.</source>
            <translation>Ningún otro modelo es claramente más preciso que %1 en esta cuenta.</translation>
        </message>
        <message>
            <source>%1 is more accurate than %2 here: %3 less error (%4 to %5).</source>
            <translation>%1 es aquí más preciso que %2: %3 menos error (de %4 a %5).</translation>
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
            <source>Use the first</source>
            <translation>Usar la primera</translation>
        </message>
        <message>
            <source>Use the second</source>
            <translation>Usar la segunda</translation>
        </message>
        <message>
            <source>%1 doesn't exist on that day because the clocks go forward. We'll use %2.</source>
            <translation>Ese día no existe la hora %1 porque los relojes se adelantan. Usaremos %2.</translation>
        </message>
        <message>
            <source>%1 happens twice on that day because the clocks go back. This is the second one (%2).</source>
            <translation>Ese día la hora %1 se repite: los relojes se atrasan. Esta es la segunda (%2).</translation>
        </message>
        <message>
            <source>%1 happens twice on that day because the clocks go back. This is the first one (%2).</source>
            <translation>Ese día la hora %1 se repite: los relojes se atrasan. Esta es la primera (%2).</translation>
        </message>
        <message>
            <source>Unknown time zone. We'll use UTC.</source>
            <translation>Zona horaria desconocida. Usaremos UTC.</translation>
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
            <source>Switch profile</source>
            <translation>Cambiar de perfil</translation>
        </message>
        <message>
            <source>Show the account</source>
            <translation>Mostrar la cuenta</translation>
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
            <translation>Seguidores</translation>
        </message>
        <message>
            <source>%1 of your posts got fewer likes than your average of %2.</source>
            <translation>El %1 de tus publicaciones tuvo menos me gusta que tu promedio de %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n days counted, %1 to %2.</source>
            <translation>
                <numerusform>%n día contado, de %1 a %2.</numerusform>
                <numerusform>%n días contados, de %1 a %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Following: %1</source>
            <translation>Seguidos: %1</translation>
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
        <message>
            <source>The chart starts tomorrow.</source>
            <translation>El gráfico empieza mañana.</translation>
        </message>
        <message>
            <source>The chart starts with the next count.</source>
            <translation>El gráfico empieza con el próximo recuento.</translation>
        </message>
        <message>
            <source>Likes compared to your average</source>
            <translation>Me gusta comparados con tu promedio</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>No likes known yet.</source>
            <translation>Aún no se conocen me gusta.</translation>
        </message>
        <message>
            <source>Followers unknown. Link the account to count them once a day.</source>
            <translation>Seguidores desconocidos. Vincula la cuenta para contarlos una vez al día.</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers on %2.</source>
            <translation>
                <numerusform>%1 seguidor el %2.</numerusform>
                <numerusform>%1 seguidores el %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing imported yet.</source>
            <translation>Aún no se ha importado nada.</translation>
        </message>
        <message>
            <source>Average likes: %1</source>
            <translation>Promedio de me gusta: %1</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 días</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 año</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 publicación</numerusform>
                <numerusform>%1 publicaciones</numerusform>
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
            <source>Included. %1.</source>
            <translation>Incluido. %1.</translation>
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
            <source>Downloading a model pack</source>
            <translation>Descargando un paquete de modelos</translation>
        </message>
        <message>
            <source>%1. Verified with SHA-256 before use.</source>
            <translation>%1. Se verifica con SHA-256 antes de usarse.</translation>
        </message>
        <message>
            <source>Your own pack</source>
            <translation>Tu propio paquete</translation>
        </message>
        <message>
            <source>Drop a ZIP file or folder with a manifest.json, or the .onnx file of a known model. Packs that don't match their manifest are rejected.</source>
            <translation>Suelta un archivo ZIP o una carpeta con manifest.json, o el archivo .onnx de un modelo conocido. Se rechazan los paquetes que no coinciden con su manifiesto.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was installed.</source>
            <translation>Detenido. No se instaló nada.</translation>
        </message>
        <message>
            <source>%1 was verified and installed.</source>
            <translation>%1 se verificó e instaló.</translation>
        </message>
        <message>
            <source>Downloading %1…</source>
            <translation>Descargando %1…</translation>
        </message>
        <message>
            <source>%1 is intact and works.</source>
            <translation>%1 está intacto y funciona.</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>Se eliminó %1.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoControls</name>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>Boxes (B)</source>
            <translation>Cuadros (B)</translation>
        </message>
        <message>
            <source>Fit photo to view</source>
            <translation>Ajustar la foto a la vista</translation>
        </message>
        <message>
            <source>Show at actual size</source>
            <translation>Mostrar la foto a su tamaño real</translation>
        </message>
        <message>
            <source>Show face boxes</source>
            <translation>Mostrar los cuadros alrededor de las caras</translation>
        </message>
        <message>
            <source>Faces (F)</source>
            <translation>Caras (F)</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Corregir caras</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoMeasuring</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Photos of your past posts</source>
            <translation>Fotos de publicaciones pasadas</translation>
        </message>
        <message>
            <source>Photos analysed</source>
            <translation>Fotos analizadas</translation>
        </message>
        <message>
            <source>The rest will be analysed after your next import.</source>
            <translation>El resto se analizará después de tu próxima importación.</translation>
        </message>
        <message>
            <source>Analysing the photos of your past posts: %1 of %2</source>
            <translation>Analizando las fotos de tus publicaciones anteriores: %1 de %2</translation>
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
            <source>Opening…</source>
            <translation>Abriendo…</translation>
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
            <source>%1, %2 by %3 pixels.</source>
            <translation>%1, %2 por %3 píxeles.</translation>
        </message>
        <message>
            <source>Drop files, folders or a picture from your browser, or paste one.</source>
            <translation>Archivos, carpetas o una imagen de tu navegador; o pega una.</translation>
        </message>
        <message>
            <source>%1 can't be shown</source>
            <translation>No se puede mostrar %1</translation>
        </message>
        <message>
            <source>Opening %1.</source>
            <translation>Abriendo %1.</translation>
        </message>
        <message>
            <source>%1 can't be shown.</source>
            <translation>No se puede mostrar %1.</translation>
        </message>
        <message>
            <source>Finding faces.</source>
            <translation>Buscando caras.</translation>
        </message>
        <message>
            <source>Finding faces…</source>
            <translation>Buscando caras…</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>Seleccionada: %1</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a face, Insert to add one.</source>
            <translation>Usa las flechas para seleccionar una cara e Insert para añadir una.</translation>
        </message>
        <message>
            <source>Drag to add a face, click one to change it</source>
            <translation>Arrastra para añadir una cara, haz clic en una para cambiarla</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostTableModel</name>
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
        <message>
            <source>Hidden or unknown. Press F2 to type them.</source>
            <translation>Ocultos o desconocidos. Pulsa F2 para escribirlos.</translation>
        </message>
        <message>
            <source>You typed this number.</source>
            <translation>Has escrito este número.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostsTab</name>
        <message>
            <source>Open in browser</source>
            <translation>Abrir en el navegador</translation>
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
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <comment>a number</comment>
            <translation>
                <numerusform>%1 publicación</numerusform>
                <numerusform>%1 publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Search captions</source>
            <translation>Buscar en los textos</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Tipo de publicación</translation>
        </message>
        <message>
            <source>Open the selected post on instagram.com</source>
            <translation>Abre la publicación seleccionada en instagram.com</translation>
        </message>
        <message>
            <source>Save this account's posts as CSV and JSON in a folder</source>
            <translation>Guarda las publicaciones de esta cuenta como CSV y JSON en una carpeta</translation>
        </message>
        <message>
            <source>No matching posts</source>
            <translation>No hay publicaciones que coincidan</translation>
        </message>
        <message>
            <source>Edit likes</source>
            <translation>Editar me gusta</translation>
        </message>
        <message>
            <source>Type the likes of the selected post</source>
            <translation>Escribe los me gusta de la publicación elegida</translation>
        </message>
        <message>
            <source>Enter opens the post in the browser. F2 edits its likes.</source>
            <translation>Intro abre la publicación en el navegador. F2 edita sus me gusta.</translation>
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
            <source>Post</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Corregir caras</translation>
        </message>
        <message>
            <source>Make carousel</source>
            <translation>Crear carrusel</translation>
        </message>
        <message>
            <source>Split carousel</source>
            <translation>Separar carrusel</translation>
        </message>
        <message>
            <source>Order photos</source>
            <translation>Ordenar fotos</translation>
        </message>
        <message>
            <source>Move draft</source>
            <translation>Mover borrador</translation>
        </message>
        <message>
            <source>Add reel</source>
            <translation>Añadir reel</translation>
        </message>
        <message>
            <source>Videos (%1)</source>
            <translation>Vídeos (%1)</translation>
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
            <source>New profile</source>
            <translation>Nuevo perfil</translation>
        </message>
        <message>
            <source>The profiles couldn't be read</source>
            <translation>No se pudieron leer los perfiles</translation>
        </message>
        <message>
            <source>Name of the person or brand. Each profile has its own accounts, drafts, journal and tokens.</source>
            <translation>Nombre de la persona o marca. Cada perfil tiene sus propias cuentas, borradores, diario y tokens.</translation>
        </message>
    </context>
    <context>
        <name>likecast::RangeBar</name>
        <message>
            <source>%1 to %2, expected %3, %4 %5</source>
            <translation>De %1 a %2, esperado %3, %4 %5</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Margen</translation>
        </message>
        <message>
            <source>The bar runs from %1 to %2.</source>
            <translation>La barra va de %1 a %2.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ResultCard</name>
        <message>
            <source>Of an example account with made-up likes. Choose “Enter numbers myself” below to see yours.</source>
            <translation>De una cuenta de ejemplo con me gusta inventados. Elige abajo “Escribir los números” para ver los tuyos.</translation>
        </message>
        <message>
            <source>Paste the likes of your last posts below to see what to expect of this one. Followers or average likes work too.</source>
            <translation>Pega abajo los me gusta de tus últimas publicaciones para ver qué esperar de esta. También sirven los seguidores o el promedio de me gusta.</translation>
        </message>
        <message>
            <source>How do your posts usually do?</source>
            <translation>¿Cómo suelen ir tus publicaciones?</translation>
        </message>
        <message>
            <source>Drop a photo to see its likes</source>
            <translation>Suelta una foto para ver sus me gusta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>No prediction. %1</source>
            <translation>Sin predicción. %1</translation>
        </message>
        <message>
            <source>Out of date. %1</source>
            <translation>Desactualizado. %1</translation>
        </message>
        <message>
            <source>You'll see the expected likes and the range that 8 in 10 similar posts land in. A caption and a time are enough to start.</source>
            <translation>Verás los me gusta esperados y el margen en el que caen 8 de cada 10 publicaciones parecidas. Para empezar bastan un texto y una hora.</translation>
        </message>
        <message>
            <source>Stop predicting</source>
            <translation>Detiene la predicción en curso</translation>
        </message>
        <message>
            <source>Stopped. This number doesn't include your last change.</source>
            <translation>Detenido. Este número no incluye tu último cambio.</translation>
        </message>
        <message>
            <source>No prediction yet. Drop a photo or write a caption.</source>
            <translation>Aún no hay predicción. Suelta una foto o escribe un texto.</translation>
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
            <source>Language</source>
            <translation>Idioma</translation>
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
            <source>Automatic (%1)</source>
            <translation>Automático (%1)</translation>
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
            <source>Never use the network</source>
            <translation>No usar nunca la red</translation>
        </message>
        <message>
            <source>System follows your computer's setting.</source>
            <translation>Sistema sigue el ajuste de tu equipo.</translation>
        </message>
        <message>
            <source>Menus only. Write captions in any language.</source>
            <translation>Solo los menús. Escribe los textos en cualquier idioma.</translation>
        </message>
        <message>
            <source>No face detector is installed. Photos are analysed without faces.</source>
            <translation>No hay ningún detector de caras instalado. Las fotos se analizan sin caras.</translation>
        </message>
        <message>
            <source>%1, the only one installed.</source>
            <translation>%1, el único instalado.</translation>
        </message>
        <message>
            <source>How faces are found in photos. Changing it analyses all drafts again.</source>
            <translation>Cómo se buscan las caras en las fotos. Al cambiarlo, todos los borradores se analizan de nuevo.</translation>
        </message>
        <message>
            <source>Turns off linking and refreshing. Everything else works offline. When this is off, Likecast connects only to Instagram for accounts you link, and to download model packs you install.</source>
            <translation>Desactiva vincular y actualizar. Todo lo demás funciona sin conexión. Si está desactivado, Likecast solo se conecta a Instagram para las cuentas que vinculas y para descargar los paquetes de modelos que instalas.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planificar</translation>
        </message>
        <message>
            <source>Remind me when it's time to post</source>
            <translation>Avísame cuando sea hora de publicar</translation>
        </message>
        <message>
            <source>A notification at each draft's time while Likecast is open. Drafts you marked as posted are left out.</source>
            <translation>Una notificación a la hora de cada borrador mientras Likecast está abierto. No incluye los borradores que marcaste como publicados.</translation>
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
            <source>Renew</source>
            <translation>Renovar</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>No accounts linked. The Account page shows how to create a token.</source>
            <translation>No hay ninguna cuenta vinculada. La página Cuenta muestra cómo crear un token.</translation>
        </message>
        <message>
            <source>Renew the token for @%1</source>
            <translation>Renovar el token de @%1</translation>
        </message>
        <message>
            <source>Forget the token for @%1</source>
            <translation>Olvidar el token de @%1</translation>
        </message>
        <message>
            <source>Token passphrase for @%1</source>
            <translation>Frase de contraseña del token de @%1</translation>
        </message>
        <message>
            <source>Token forgotten. Your posts are kept.</source>
            <translation>Token olvidado. Tus publicaciones se conservan.</translation>
        </message>
        <message>
            <source>Token renewed.</source>
            <translation>El token se renovó.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TrainingCard</name>
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
            <source>Not trained. %1</source>
            <translation>No entrenado. %1</translation>
        </message>
        <message>
            <source>Continue training</source>
            <translation>Continuar el entrenamiento</translation>
        </message>
        <message>
            <source>Trained.</source>
            <translation>Entrenado.</translation>
        </message>
        <message>
            <source>Mean absolute error %1, mean squared error %2, R² %3 (in %4)</source>
            <translation>Error absoluto medio %1, error cuadrático medio %2, R² %3 (en %4)</translation>
        </message>
        <message>
            <source>It was right for %2 of the %1 newest posts.</source>
            <translation>Acertó en el %2 de las %1 publicaciones más recientes.</translation>
        </message>
        <message>
            <source>Worse than guessing your average. Not used.</source>
            <translation>Peor que estimar tu promedio. No se usa.</translation>
        </message>
        <message>
            <source>Better than guessing your average on your newest %1 posts.</source>
            <translation>Mejor que estimar tu promedio en tus %1 publicaciones más recientes.</translation>
        </message>
        <message>
            <source>It also uses these model packs: %1. Without them, photos count as average.</source>
            <translation>También usa estos paquetes de modelos: %1. Sin ellos, las fotos cuentan como promedio.</translation>
        </message>
        <message>
            <source>Starts over and replaces the previous training.</source>
            <translation>Empieza de nuevo y sustituye el entrenamiento anterior.</translation>
        </message>
        <message>
            <source>Continues the previous training on the same posts.</source>
            <translation>Continúa el entrenamiento anterior con las mismas publicaciones.</translation>
        </message>
        <message>
            <source>Trains on this account's older posts and is tested on the newest fifth. Likecast's own model needs no training: it already follows your posts.</source>
            <translation>Se entrena con las publicaciones más antiguas de esta cuenta y se prueba con el quinto más reciente. El modelo propio de Likecast no necesita entrenamiento: ya sigue tus publicaciones.</translation>
        </message>
        <message>
            <source>Neural networks aren't installed. On Debian, they're in the package likecast-neural.</source>
            <translation>Las redes neuronales no están instaladas. En Debian están en el paquete likecast-neural.</translation>
        </message>
        <message>
            <source>No model can be trained on a single account.</source>
            <translation>Ningún modelo se puede entrenar con una sola cuenta.</translation>
        </message>
        <message>
            <source>Not trained yet.</source>
            <translation>Aún sin entrenar.</translation>
        </message>
        <message>
            <source>Trained on your posts up to %1, stopped early. %2</source>
            <translation>Entrenado con tus publicaciones hasta %1, detenido antes de terminar. %2</translation>
        </message>
        <message>
            <source>Trained on your posts up to %1. %2</source>
            <translation>Entrenado con tus publicaciones hasta %1. %2</translation>
        </message>
        <message>
            <source>Training %1… Stop keeps the best result so far.</source>
            <translation>Entrenando %1… Detener conserva el mejor resultado hasta ahora.</translation>
        </message>
        <message>
            <source>Stopped before there was a result. Your previous training is unchanged.</source>
            <translation>Detenido antes de tener un resultado. Tu entrenamiento anterior no ha cambiado.</translation>
        </message>
        <message>
            <source>Not enough posts have both likes and a photo. Import an export or folder that includes your photos.</source>
            <translation>No hay suficientes publicaciones con me gusta y foto. Importa una exportación o una carpeta que incluya tus fotos.</translation>
        </message>
        <message>
            <source>Training needs about 65 posts with known likes. Import or refresh to add more.</source>
            <translation>El entrenamiento necesita unas 65 publicaciones con me gusta conocidos. Importa o actualiza para añadir más.</translation>
        </message>
        <message>
            <source>This training can't be continued because this account's posts have changed since. Train again to replace it.</source>
            <translation>Este entrenamiento no se puede continuar porque las publicaciones de esta cuenta han cambiado. Entrena de nuevo para sustituirlo.</translation>
        </message>
        <message>
            <source>Stopped. The best result so far is kept, and you can continue later.</source>
            <translation>Detenido. Se conserva el mejor resultado hasta ahora y puedes continuar más tarde.</translation>
        </message>
        <message>
            <source>Stopped. The best result so far is kept.</source>
            <translation>Detenido. Se conserva el mejor resultado hasta ahora.</translation>
        </message>
        <message>
            <source>Finished after epoch %1 of %2: the validation loss stopped improving.</source>
            <translation>Terminó tras la época %1 de %2: la pérdida de validación dejó de mejorar.</translation>
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
            <source>%1, %2</source>
            <comment>hour, likes</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Best: %1.</source>
            <translation>Mejor: %1.</translation>
        </message>
        <message>
            <source>The best hours to post appear with your first prediction.</source>
            <translation>Las mejores horas para publicar aparecen aquí con la primera predicción.</translation>
        </message>
        <message>
            <source>Use the arrow keys to move and Enter to choose.</source>
            <translation>Las flechas mueven, Intro elige.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WhatIfList</name>
        <message>
            <source>What would help</source>
            <translation>Qué ayudaría</translation>
        </message>
        <message>
            <source>Based on past posts. Not a promise.</source>
            <translation>Basado en publicaciones anteriores. No es una promesa.</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, entre %2 y %3</translation>
        </message>
        <message>
            <source>%1: %2 (%3–%4)</source>
            <comment>change, effect in percent, range</comment>
            <translation>%1: %2 (%3–%4)</translation>
        </message>
        <message>
            <source>%1 expected then</source>
            <comment>1,240 likes</comment>
            <translation>entonces se espera: %1</translation>
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
        <message>
            <source>%1, off the scale: %2</source>
            <comment>day, count</comment>
            <translation>%1, fuera de escala: %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Momento</translation>
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
        <message>
            <source>≥ %1 ×</source>
            <comment>a multiple</comment>
            <translation>≥ %1 ×</translation>
        </message>
        <message>
            <source>%1 to %2 ×</source>
            <comment>multiples</comment>
            <translation>%1 a %2 ×</translation>
        </message>
        <message>
            <source>%1 × or more</source>
            <comment>a multiple</comment>
            <translation>%1 × o más</translation>
        </message>
    </context>
    <context>
        <name>likecast::RecentLikesField</name>
        <message>
            <source>Likes of your last posts: 120, 98, 143…</source>
            <translation>Tus últimos me gusta: 120, 98, 143…</translation>
        </message>
    </context>
    <context>
        <name>likecast::StripPresenter</name>
        <message>
            <source>no photo</source>
            <translation>sin foto</translation>
        </message>
        <message>
            <source>%1 expected</source>
            <comment>1,240 likes</comment>
            <translation>se espera: %1</translation>
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
            <translation>Los relojes se saltan esta hora.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>likes, posts</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of your posts</source>
            <translation>
                <numerusform>%Ln de tus publicaciones</numerusform>
                <numerusform>%Ln de tus publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. You hardly ever post around this time.</source>
            <translation>%1. Casi nunca publicas a esta hora.</translation>
        </message>
        <message>
            <source>Best hours need %1 posts with real hours. Import yours on the Account page.</source>
            <translation>Las mejores horas necesitan %1 publicaciones con su hora real. Importa las tuyas en la página Cuenta.</translation>
        </message>
        <message>
            <source>Best hours need %1 posts with real hours. You have %2.</source>
            <translation>Las mejores horas necesitan %1 publicaciones con su hora real. Tienes %2.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Your posts</source>
            <translation>Tus publicaciones</translation>
        </message>
    </context>
    <context>
        <name>WeekHeatmap</name>
        <message>
            <source>more</source>
            <comment>colour scale, behind: fewer likes</comment>
            <translation>más</translation>
        </message>
        <message>
            <source>hardly tried</source>
            <comment>legend of a mark</comment>
            <translation>apenas probada</translation>
        </message>
        <message>
            <source>Fewer</source>
            <comment>colour scale</comment>
            <translation>Menos</translation>
        </message>
    </context>
    <context>
        <name>likecast::FaceEditBar</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a face</source>
            <translation>Añadir una cara</translation>
        </message>
        <message>
            <source>Smile</source>
            <translation>Sonrisa</translation>
        </message>
        <message>
            <source>Switch between smiling and not smiling</source>
            <translation>Cambiar entre sonríe y no sonríe</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the selected face</source>
            <translation>Quitar la cara seleccionada</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Stop correcting faces</source>
            <translation>Dejar de corregir caras</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Corregir caras</translation>
        </message>
    </context>
    <context>
        <name>likecast::ColumnMapping</name>
        <message>
            <source>Date and time</source>
            <translation>Fecha y hora</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Hora del día</translation>
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
        <message>
            <source>Media type</source>
            <translation>Tipo de contenido</translation>
        </message>
        <message>
            <source>Link to the post</source>
            <translation>Enlace a la publicación</translation>
        </message>
        <message>
            <source>Saves</source>
            <translation>Guardados</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Compartidos</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Visualizaciones</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Seguidores</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Photo file</source>
            <translation>Archivo de la foto</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red social</translation>
        </message>
        <message>
            <source>Published or draft</source>
            <translation>Publicado o borrador</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>Seguidos</translation>
        </message>
        <message>
            <source>Number of posts</source>
            <translation>Número de publicaciones</translation>
        </message>
        <message>
            <source>Code in the link</source>
            <translation>Código del enlace</translation>
        </message>
        <message>
            <source>Post ID</source>
            <translation>ID de la publicación</translation>
        </message>
        <message>
            <source>Likes hidden</source>
            <translation>Me gusta ocultos</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Precision of the time</source>
            <translation>Precisión de la hora</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>The comma is the decimal mark</source>
            <translation>La coma separa los decimales</translation>
        </message>
        <message>
            <source>The point is the decimal mark</source>
            <translation>El punto separa los decimales</translation>
        </message>
        <message>
            <source>Day before month</source>
            <translation>Primero el día</translation>
        </message>
        <message>
            <source>Month before day</source>
            <translation>Primero el mes</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>Año, mes, día</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Columnas de la tabla</translation>
        </message>
        <message>
            <source>Numbers:</source>
            <translation>Números:</translation>
        </message>
        <message>
            <source>Numbers such as %1 can be read in two ways:</source>
            <translation>Números como %1 se pueden leer de dos maneras:</translation>
        </message>
        <message>
            <source>Dates:</source>
            <translation>Fechas:</translation>
        </message>
        <message>
            <source>Dates such as %1 can be read in several ways:</source>
            <translation>Fechas como %1 se pueden leer de varias maneras:</translation>
        </message>
        <message>
            <source>What column “%1” holds</source>
            <translation>Qué contiene la columna «%1»</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>No se usa</translation>
        </message>
        <message>
            <source>Choose the column with the date, or with the link to the post.</source>
            <translation>Elige la columna con la fecha o con el enlace a la publicación.</translation>
        </message>
        <message>
            <source>Without a column for likes, the posts come in without likes. You can type them afterwards.</source>
            <translation>Sin una columna de me gusta, las publicaciones llegan sin ellos. Puedes escribirlos después.</translation>
        </message>
    </context>
    <context>
        <name>likecast::LikesEntry</name>
        <message>
            <source>Type the likes of your last posts</source>
            <translation>Escribe los me gusta de tus últimas publicaciones</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Instagram&apos;s export has likes for professional accounts only. Look yours up in the app and type them here. Empty fields stay unknown.</source>
            <translation>La exportación de Instagram solo tiene me gusta de cuentas profesionales. Mira los tuyos en la app y escríbelos aquí. Los campos vacíos quedan como desconocidos.</translation>
        </message>
        <message>
            <source>Other ways: switch to a Creator account in Instagram&apos;s settings, which is free, and link it here. Or scroll through your profile in your own browser with the extension Zeeschuimer and import the file it saves.</source>
            <translation>Otras formas: pasa a una cuenta de creador en los ajustes de Instagram, que es gratis, y vincúlala aquí. O recorre tu perfil en tu navegador con la extensión Zeeschuimer e importa el archivo que guarda.</translation>
        </message>
        <message>
            <source>Likes of the post of %1</source>
            <translation>Me gusta de la publicación del %1</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>“%1” isn&apos;t a number of likes.</source>
            <translation>«%1» no es un número de me gusta.</translation>
        </message>
    </context>
    <context>
        <name>likecast::CurrentDraft</name>
        <message>
            <source>What do you think?</source>
            <comment>a question for a caption</comment>
            <translation>¿Qué opinas?</translation>
        </message>
    </context>
    <context>
        <name>likecast::PredictMessages</name>
        <message>
            <source>No photos found. Drop JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF files, a folder of them, or a copied picture.</source>
            <translation>No se encontraron fotos. Suelta archivos JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC o AVIF, una carpeta con ellos o una imagen copiada.</translation>
        </message>
        <message>
            <source>Likecast doesn't load pictures from the web. Save the picture and drop the file, or copy and paste it.</source>
            <translation>Likecast no carga imágenes de la web. Guarda la imagen y suelta el archivo, o cópiala y pégala.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Prediction stopped. Your draft is kept.</source>
            <translation>Se detuvo la predicción. El borrador se conserva.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Predecir</translation>
        </message>
        <message>
            <source>Draft deleted.</source>
            <translation>Se eliminó el borrador.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message numerus="yes">
            <source>More than %n photos are too many for drafts. Batch ranks them all, and the best become drafts.</source>
            <translation>
                <numerusform>Más de %n foto es demasiado para borradores. Lote las ordena todas, y las mejores se convierten en borradores.</numerusform>
                <numerusform>Más de %n fotos son demasiadas para borradores. Lote las ordena todas, y las mejores se convierten en borradores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rank in Batch</source>
            <translation>Ordenar en Lote</translation>
        </message>
        <message>
            <source>Likecast can't open videos. Save a frame of the video as a photo, drop it, and choose Reel as the media type.</source>
            <translation>Likecast no puede abrir vídeos. Guarda un fotograma como foto, suéltala aquí y elige Reel como tipo.</translation>
        </message>
        <message>
            <source>%1 isn&apos;t there any more.</source>
            <comment>a video</comment>
            <translation>%1 ya no está.</translation>
        </message>
        <message>
            <source>%1 can&apos;t be read: the video is damaged, or its format isn&apos;t supported.</source>
            <translation>No se puede leer %1: el vídeo está dañado o su formato no es compatible.</translation>
        </message>
    </context>
    <context>
        <name>CompareDrivers</name>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Tipo de publicación</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Caras</translation>
        </message>
        <message>
            <source>Light and colours</source>
            <translation>Luz y colores</translation>
        </message>
        <message>
            <source>Recent form</source>
            <translation>Racha reciente</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Tamaño de la cuenta</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Todo lo demás</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareColumn</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>No prediction yet</source>
            <translation>Aún sin predicción</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Sin texto</translation>
        </message>
        <message>
            <source>Draft %1, no photo</source>
            <translation>Borrador %1, sin foto</translation>
        </message>
        <message>
            <source>Photo of draft %1, %2</source>
            <translation>Foto del borrador %1, %2</translation>
        </message>
        <message>
            <source>Open draft %1</source>
            <translation>Abrir el borrador %1</translation>
        </message>
        <message>
            <source>Remove draft %1 from the comparison</source>
            <translation>Quitar el borrador %1 de la comparación</translation>
        </message>
        <message>
            <source>Remove from the comparison. The draft is kept.</source>
            <translation>Quitar de la comparación. El borrador se conserva.</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Borrador %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>850, 1,240 likes</comment>
            <translation>De %1 a %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareDrivers</name>
        <message>
            <source>Nothing about these drafts stands out.</source>
            <translation>Nada destaca en estos borradores.</translation>
        </message>
        <message>
            <source>Little or no effect</source>
            <translation>Poco o ningún efecto</translation>
        </message>
        <message>
            <source>Draft %1: %2 %3</source>
            <comment>letter, effect, unit</comment>
            <translation>Borrador %1: %2 %3</translation>
        </message>
        <message>
            <source>Draft %1: %2 %3, %4</source>
            <comment>letter, effect, unit, what it rests on</comment>
            <translation>Borrador %1: %2 %3, %4</translation>
        </message>
    </context>
    <context>
        <name>likecast::ComparePage</name>
        <message>
            <source>Compare drafts</source>
            <translation>Comparar borradores</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Back to the open draft (Esc)</source>
            <translation>Volver al borrador abierto (Esc)</translation>
        </message>
        <message>
            <source>Zoom all photos out</source>
            <translation>Alejar todas las fotos</translation>
        </message>
        <message>
            <source>Zoom all photos in</source>
            <translation>Acercar todas las fotos</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Fit all photos</source>
            <translation>Ajustar todas las fotos</translation>
        </message>
        <message>
            <source>On one scale</source>
            <translation>En la misma escala</translation>
        </message>
        <message>
            <source>What's behind these numbers</source>
            <translation>Qué hay detrás de estos números</translation>
        </message>
    </context>
    <context>
        <name>ShortcutTable</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>En otros lugares</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>action (place)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
    </context>
    <context>
        <name>News</name>
        <message>
            <source>What's new</source>
            <translation>Novedades</translation>
        </message>
    </context>
    <context>
        <name>likecast::Help</name>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Guía del usuario</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atajos de teclado</translation>
        </message>
        <message>
            <source>&amp;What's new</source>
            <translation>&amp;Novedades</translation>
        </message>
        <message>
            <source>Take the &amp;tour</source>
            <translation>Hacer el &amp;recorrido</translation>
        </message>
    </context>
    <context>
        <name>likecast::HelpWindow</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Buscar siguiente</translation>
        </message>
        <message>
            <source>Likecast help</source>
            <translation>Ayuda de Likecast</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Buscar en la guía</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>Páginas de ayuda</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
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
            <translation>Omitir</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>steps of a tour</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchPage</name>
        <message>
            <source>Scoring photos</source>
            <translation>Puntuando fotos</translation>
        </message>
        <message>
            <source>Score again</source>
            <translation>Puntuar de nuevo</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Abrir carpeta…</translation>
        </message>
        <message>
            <source>Find the best photos of a folder</source>
            <translation>Encuentra las mejores fotos de una carpeta</translation>
        </message>
        <message>
            <source>Drop a folder or many photos anywhere on this page. Likecast finds the faces in each, predicts its likes as your next post and ranks them all, while you go on working. Nothing is uploaded.</source>
            <translation>Suelta una carpeta o muchas fotos en cualquier lugar de esta página. Likecast encuentra las caras de cada una, predice sus me gusta como tu próxima publicación y las ordena todas mientras sigues trabajando. No se sube nada.</translation>
        </message>
        <message>
            <source>Use the account and time now chosen on Predict. Photos aren't measured again.</source>
            <translation>Usa la cuenta y la hora elegidas ahora en Predecir. Las fotos no se miden de nuevo.</translation>
        </message>
        <message>
            <source>Drop a folder, or photo files.</source>
            <translation>Suelta una carpeta o archivos de fotos.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>No photos found in this folder.</source>
            <translation>No hay fotos en esta carpeta.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n photos are scored.</source>
            <translation>
                <numerusform>Solo se puntúa la primera foto (%n).</numerusform>
                <numerusform>Solo se puntúan las primeras %n fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only faces for now: Likecast knows nothing about the account. Choose one, or enter the likes of your last posts on Predict. Then score again.</source>
            <translation>De momento solo caras: Likecast no sabe nada de la cuenta. Elige una o introduce en Predecir los me gusta de tus últimas publicaciones y puntúa de nuevo.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Predecir</translation>
        </message>
        <message numerus="yes">
            <source>%n photos added to your drafts.</source>
            <translation>
                <numerusform>%n foto añadida a tus borradores.</numerusform>
                <numerusform>%n fotos añadidas a tus borradores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Report as PDF…</source>
            <translation>Informe en PDF…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Save the photos shown, best first, and those that could not be read</source>
            <translation>Guarda las fotos mostradas, las mejores primero, y las que no se pudieron leer</translation>
        </message>
        <message>
            <source>Report as PDF</source>
            <translation>Informe en PDF</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Escribiendo el informe…</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchResults</name>
        <message>
            <source>Add to drafts</source>
            <translation>Añadir a borradores</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Exportar CSV…</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Caras</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Todas las fotos</translation>
        </message>
        <message>
            <source>With faces</source>
            <translation>Con caras</translation>
        </message>
        <message>
            <source>With smiles</source>
            <translation>Con sonrisas</translation>
        </message>
        <message>
            <source>Without faces</source>
            <translation>Sin caras</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Ilegibles</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientación</translation>
        </message>
        <message>
            <source>Any orientation</source>
            <translation>Cualquier orientación</translation>
        </message>
        <message>
            <source>At least … likes</source>
            <translation>Al menos … me gusta</translation>
        </message>
        <message>
            <source>At least this many likes</source>
            <translation>Al menos estos me gusta</translation>
        </message>
        <message>
            <source>Number of photos to select</source>
            <translation>Número de fotos que seleccionar</translation>
        </message>
        <message>
            <source>Select the best</source>
            <translation>Seleccionar las mejores</translation>
        </message>
        <message>
            <source>Select the photos with the most likes among those shown</source>
            <translation>Selecciona las fotos con más me gusta entre las mostradas</translation>
        </message>
        <message>
            <source>Save the table as shown</source>
            <translation>Guarda la tabla como se muestra</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>%1 de %2 seleccionadas</translation>
        </message>
        <message numerus="yes">
            <source>%1 photos</source>
            <comment>a number</comment>
            <translation>
                <numerusform>%1 foto</numerusform>
                <numerusform>%1 fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Select at most %n photos</source>
            <translation>
                <numerusform>Selecciona como máximo %n foto</numerusform>
                <numerusform>Selecciona como máximo %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Make drafts of the selected photos on Predict</source>
            <translation>Convierte las fotos seleccionadas en borradores en Predecir</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>Exportar CSV</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchTableModel</name>
        <message>
            <source>Photos too close to call share a rank.</source>
            <translation>Las fotos demasiado igualadas comparten puesto.</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>foto</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Margen</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Caras</translation>
        </message>
        <message>
            <source>Smiles</source>
            <translation>Sonrisas</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientación</translation>
        </message>
    </context>
    <context>
        <name>BatchText</name>
        <message>
            <source>Landscape</source>
            <translation>Horizontal</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Cuadrada</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 photos scored</source>
            <translation>
                <numerusform>%1 de %2 foto puntuada</numerusform>
                <numerusform>%1 de %2 fotos puntuadas</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>queda menos de un minuto</translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>queda alrededor de %n min</numerusform>
                <numerusform>quedan unos %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n h left</source>
            <translation>
                <numerusform>queda alrededor de %n h</numerusform>
                <numerusform>quedan unas %n h</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>progress, time left</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Predicted for your numbers, %1, without a caption</source>
            <translation>Predicho con tus números, %1, sin texto</translation>
        </message>
        <message>
            <source>No account chosen</source>
            <translation>Ninguna cuenta elegida</translation>
        </message>
        <message>
            <source>Predicted for @%1, %2, without a caption</source>
            <translation>Predicho para @%1, %2, sin texto</translation>
        </message>
    </context>
    <context>
        <name>likecast::CarouselBar</name>
        <message>
            <source>Make it the cover</source>
            <translation>Usar como portada</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Separar</translation>
        </message>
        <message>
            <source>Photos of the carousel</source>
            <translation>Fotos del carrusel</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Foto siguiente</translation>
        </message>
        <message>
            <source>Make a draft of each photo</source>
            <translation>Crear un borrador de cada foto</translation>
        </message>
        <message>
            <source>The first one is the cover. Use the arrow keys to show a photo, Alt and the arrow keys to move it.</source>
            <translation>La primera es la portada. Usa las flechas para ver una foto y Alt con las flechas para moverla.</translation>
        </message>
        <message>
            <source>Move earlier</source>
            <translation>Mover antes</translation>
        </message>
        <message>
            <source>Move later</source>
            <translation>Mover después</translation>
        </message>
        <message>
            <source>Cover, %1</source>
            <translation>Portada, %1</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>Foto %1, %2</translation>
        </message>
        <message>
            <source>Cover, 1 of %1</source>
            <translation>Portada, 1 de %1</translation>
        </message>
        <message>
            <source>Photo %1 of %2</source>
            <translation>Foto %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CarouselView</name>
        <message>
            <source>Photo %1, not the cover</source>
            <translation>Foto %1, no es la portada</translation>
        </message>
        <message>
            <source>Best cover: too close to call</source>
            <translation>Mejor portada: demasiado igualadas</translation>
        </message>
        <message>
            <source>The cover beats photo %1: %2</source>
            <translation>La portada supera a la foto %1: %2</translation>
        </message>
        <message>
            <source>Photo %1 beats the cover: %2</source>
            <translation>La foto %1 supera a la portada: %2</translation>
        </message>
    </context>
    <context>
        <name>CalendarExport</name>
        <message>
            <source>Post on Instagram</source>
            <translation>Publicar en Instagram</translation>
        </message>
        <message>
            <source>Post to @%1</source>
            <translation>Publicar en @%1</translation>
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
            <translation>%1 (en parte)</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between faces</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 cuts off 1 face: %2.</source>
            <translation>%1 corta 1 cara: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 cuts off %n faces: %2.</source>
            <translation>
                <numerusform>%1 corta %n cara: %2.</numerusform>
                <numerusform>%1 corta %n caras: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 keeps the whole photo.</source>
            <translation>%1 conserva toda la foto.</translation>
        </message>
        <message>
            <source>%1 cuts off %2 of the photo, but no face.</source>
            <translation>%1 corta el %2 de la foto, pero ninguna cara.</translation>
        </message>
        <message>
            <source>%1 cuts off %2 of the photo.</source>
            <translation>%1 corta el %2 de la foto.</translation>
        </message>
    </context>
    <context>
        <name>PlanItem</name>
        <message>
            <source>No photo</source>
            <translation>Sin foto</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Sin texto</translation>
        </message>
        <message>
            <source>Post, %1, %2</source>
            <comment>day, time</comment>
            <translation>Publicación, %1, %2</translation>
        </message>
        <message>
            <source>Draft, %1, %2</source>
            <comment>day, time</comment>
            <translation>Borrador, %1, %2</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <comment>likes</comment>
            <translation>Previsto: %1</translation>
        </message>
        <message>
            <source>This time has passed.</source>
            <translation>Esta hora ya ha pasado.</translation>
        </message>
    </context>
    <context>
        <name>ReminderText</name>
        <message>
            <source>Time to post</source>
            <translation>Hora de publicar</translation>
        </message>
        <message>
            <source>A draft without photo and caption</source>
            <translation>Un borrador sin foto ni texto</translation>
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
            <translation>Recorte (C)</translation>
        </message>
        <message>
            <source>Show what Instagram's crops cut off</source>
            <translation>Mostrar lo que cortan los recortes de Instagram</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>Foto completa</translation>
        </message>
        <message>
            <source>3:4, the profile's grid</source>
            <translation>3:4, cuadrícula del perfil</translation>
        </message>
        <message>
            <source>4:5, portrait</source>
            <translation>4:5, vertical</translation>
        </message>
        <message>
            <source>1:1, square</source>
            <translation>1:1, cuadrado</translation>
        </message>
        <message>
            <source>Crop: %1</source>
            <comment>ratio</comment>
            <translation>Recorte: %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedCell</name>
        <message>
            <source>Time has passed</source>
            <translation>La hora ya pasó</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planeado</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedTab</name>
        <message>
            <source>Open Predict</source>
            <translation>Abrir Predecir</translation>
        </message>
        <message>
            <source>Import posts</source>
            <translation>Importar publicaciones</translation>
        </message>
        <message>
            <source>This is how your profile will look: drafts on top, your latest posts below. Make a draft on Predict, and import your posts on Account.</source>
            <translation>Así se verá tu perfil: los borradores arriba y tus últimas publicaciones debajo. Crea un borrador en Predecir e importa tus publicaciones en Cuenta.</translation>
        </message>
        <message>
            <source>Your latest posts. Drop photos on Predict to see them on top.</source>
            <translation>Tus últimas publicaciones. Suelta fotos en Predecir para verlas arriba.</translation>
        </message>
        <message>
            <source>Drag a planned draft to another place: the drafts swap times. Import your posts to see them below.</source>
            <translation>Arrastra un borrador planeado a otro lugar: los borradores intercambian sus horas. Importa tus publicaciones para verlas debajo.</translation>
        </message>
        <message>
            <source>Drag a planned draft to another place, or use Ctrl with the arrow keys: the drafts swap times.</source>
            <translation>Arrastra un borrador planeado a otro lugar, o usa Ctrl con las flechas: los borradores intercambian sus horas.</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedView</name>
        <message>
            <source>Profile grid</source>
            <translation>Cuadrícula del perfil</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a post. Hold Ctrl to move a planned draft. Press Enter to open a draft on Predict.</source>
            <translation>Usa las flechas para elegir una publicación. Mantén pulsada Ctrl para mover un borrador planeado. Pulsa Intro para abrir un borrador en Predecir.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PlanPage</name>
        <message>
            <source>Plan sections</source>
            <translation>Secciones del plan</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Export calendar</source>
            <translation>Exportar calendario</translation>
        </message>
        <message>
            <source>Calendars (%1)</source>
            <translation>Calendarios (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts saved to %1.</source>
            <translation>
                <numerusform>%n borrador guardado en %1.</numerusform>
                <numerusform>%n borradores guardados en %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekChip</name>
        <message>
            <source>Passed</source>
            <comment>a draft's time</comment>
            <translation>Pasó</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekTab</name>
        <message>
            <source>Export calendar…</source>
            <translation>Exportar calendario…</translation>
        </message>
        <message>
            <source>Previous week (Page Up)</source>
            <translation>Semana anterior (Re Pág)</translation>
        </message>
        <message>
            <source>Next week (Page Down)</source>
            <translation>Semana siguiente (Av Pág)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Saves all planned drafts for your calendar (.ics)</source>
            <translation>Guarda todos los borradores planeados para tu calendario (.ics)</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day of a week</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>No drafts yet. Drop photos on Predict: each draft appears here at its time, and you can drag it to another.</source>
            <translation>Aún no hay borradores. Suelta fotos en Predecir: cada borrador aparece aquí a su hora y puedes arrastrarlo a otra.</translation>
        </message>
        <message>
            <source>Open Predict</source>
            <translation>Abrir Predecir</translation>
        </message>
        <message>
            <source>No drafts in this week. The next one is on %1.</source>
            <translation>No hay borradores en esta semana. El próximo es el %1.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>No drafts in this week.</source>
            <translation>No hay borradores en esta semana.</translation>
        </message>
        <message>
            <source>Drag a draft to another day or hour, or use Ctrl with the arrow keys. Double-click opens it.</source>
            <translation>Arrastra un borrador a otro día u hora, o usa Ctrl con las flechas. Un doble clic lo abre.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekView</name>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a draft. Hold Ctrl to move it to another day or hour. Press Enter to open it on Predict.</source>
            <translation>Usa las flechas para elegir un borrador. Mantén pulsada Ctrl para moverlo a otro día u hora. Pulsa Intro para abrirlo en Predecir.</translation>
        </message>
    </context>
    <context>
        <name>JournalCharts</name>
        <message>
            <source>Predicted and actual likes</source>
            <translation>Me gusta previstos y reales</translation>
        </message>
        <message>
            <source>Predicted range</source>
            <translation>Intervalo previsto</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Predicción</translation>
        </message>
        <message>
            <source>Actual likes</source>
            <translation>Me gusta reales</translation>
        </message>
        <message>
            <source>Ranges that held</source>
            <translation>Intervalos acertados</translation>
        </message>
        <message>
            <source>80 % interval</source>
            <translation>Intervalo del 80 %</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <source>Aim: 8 in 10</source>
            <translation>Objetivo: 8 de cada 10</translation>
        </message>
        <message>
            <source>%1: predicted %2 (%3 to %4), actual %5</source>
            <translation>%1: previsto %2 (%3 a %4), real %5</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Predicted likes</source>
            <translation>Me gusta previstos</translation>
        </message>
        <message>
            <source>Range from</source>
            <translation>Intervalo desde</translation>
        </message>
        <message>
            <source>Range to</source>
            <translation>Intervalo hasta</translation>
        </message>
        <message>
            <source>First post</source>
            <translation>Primera publicación</translation>
        </message>
        <message>
            <source>Last post</source>
            <translation>Última publicación</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>En el intervalo</translation>
        </message>
        <message>
            <source>Share, low</source>
            <translation>Proporción, mínimo</translation>
        </message>
        <message>
            <source>Share, high</source>
            <translation>Proporción, máximo</translation>
        </message>
    </context>
    <context>
        <name>JournalText</name>
        <message>
            <source>Nothing here yet. After you publish a draft, press “I posted this” on Predict. Its prediction is saved here, and we'll add the real likes at your next import or refresh.</source>
            <translation>Aún no hay nada. Después de publicar un borrador, pulsa «Ya lo publiqué» en Predecir. Su predicción se guarda aquí, y añadiremos los me gusta reales en tu próxima importación o actualización.</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts are waiting for their likes.</source>
            <translation>
                <numerusform>%1 publicación espera sus me gusta.</numerusform>
                <numerusform>%1 publicaciones esperan sus me gusta.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 posts landed in the range (%3). We aim for 8 in 10.</source>
            <translation>%1 de %2 publicaciones cayeron en el margen (%3). Nuestro objetivo es 8 de cada 10.</translation>
        </message>
        <message>
            <source>That is too few to judge the ranges by.</source>
            <translation>Son muy pocas para juzgar los intervalos.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts do not count yet: their likes are from the first day.</source>
            <translation>
                <numerusform>%n publicación aún no cuenta: sus me gusta son del primer día.</numerusform>
                <numerusform>%n publicaciones aún no cuentan: sus me gusta son del primer día.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only %1 of the last %2 posts landed in the range: too few for chance. Ranges adapt to every new post, so the next ones are wider.</source>
            <translation>Solo %1 de las últimas %2 publicaciones cayeron en el intervalo: muy pocas para ser casualidad. Los intervalos se adaptan con cada publicación, así que los próximos son más amplios.</translation>
        </message>
        <message>
            <source>Predictions run high: %1 of the last %2 posts got fewer likes than predicted. Import your latest posts so that Likecast knows your present level.</source>
            <translation>Las predicciones son altas: %1 de las últimas %2 publicaciones obtuvieron menos me gusta de lo previsto. Importa tus últimas publicaciones para que Likecast conozca tu nivel actual.</translation>
        </message>
        <message>
            <source>Predictions run low: %1 of the last %2 posts got more likes than predicted. Import your latest posts so that Likecast knows your present level.</source>
            <translation>Las predicciones son bajas: %1 de las últimas %2 publicaciones obtuvieron más me gusta de lo previsto. Importa tus últimas publicaciones para que Likecast conozca tu nivel actual.</translation>
        </message>
        <message>
            <source>%1 to %2: %3 of %4 (%5)</source>
            <comment>days, counts, share</comment>
            <translation>%1 a %2: %3 de %4 (%5)</translation>
        </message>
        <message>
            <source>Latest %1 posts: %2 in range. All before: %3 of %4. Ranges widen or narrow with every real count, to stay at 8 in 10.</source>
            <translation>Últimas %1 publicaciones: %2 en el intervalo. Todas las anteriores: %3 de %4. Los intervalos se amplían o estrechan con cada cifra real, para quedarse en 8 de cada 10.</translation>
        </message>
    </context>
    <context>
        <name>LikesChart</name>
        <message>
            <source>A trend needs posts on ten days within two weeks or more.</source>
            <translation>Una tendencia requiere publicaciones en diez días, en dos semanas o más.</translation>
        </message>
        <message>
            <source>No clear trend: anything from %1 to %2 over this period.</source>
            <translation>Sin tendencia clara: cualquier valor de %1 a %2 en este periodo.</translation>
        </message>
        <message>
            <source>Trend over this period: %1 (range %2 to %3).</source>
            <translation>Tendencia en este periodo: %1 (intervalo de %2 a %3).</translation>
        </message>
        <message numerus="yes">
            <source>8 in 10 posts got between %1 and %2 likes (shaded). %n posts got more.</source>
            <translation>
                <numerusform>8 de cada 10 publicaciones tuvieron entre %1 y %2 me gusta (zona sombreada). %n publicación tuvo más.</numerusform>
                <numerusform>8 de cada 10 publicaciones tuvieron entre %1 y %2 me gusta (zona sombreada). %n publicaciones tuvieron más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Likes over time</source>
            <translation>Me gusta en el tiempo</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>No likes known yet.</source>
            <translation>Aún no se conocen me gusta.</translation>
        </message>
        <message>
            <source>Your usual range appears with ten posts.</source>
            <translation>Tu margen habitual aparece con diez publicaciones.</translation>
        </message>
    </context>
    <context>
        <name>PostGroupText</name>
        <message>
            <source>No face</source>
            <translation>Sin caras</translation>
        </message>
        <message>
            <source>One face</source>
            <translation>Una cara</translation>
        </message>
        <message>
            <source>Two or more faces</source>
            <translation>Dos caras o más</translation>
        </message>
        <message>
            <source>Faces, none smiling</source>
            <translation>Caras, ninguna sonriente</translation>
        </message>
        <message>
            <source>At least one smile</source>
            <translation>Al menos una sonrisa</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Sin texto</translation>
        </message>
        <message>
            <source>Caption: %1 characters</source>
            <translation>Texto: %1 caracteres</translation>
        </message>
        <message>
            <source>No hashtag</source>
            <translation>Ningún hashtag</translation>
        </message>
        <message>
            <source>Hashtags: %1</source>
            <translation>Hashtags: %1</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <comment>a count</comment>
            <translation>%1 o más</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>counts</comment>
            <translation>%1 a %2</translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message>
            <source>Best posts</source>
            <translation>Mejores publicaciones</translation>
        </message>
        <message>
            <source>Weakest posts</source>
            <translation>Publicaciones más flojas</translation>
        </message>
        <message>
            <source>Report of @%1</source>
            <translation>Informe de @%1</translation>
        </message>
        <message>
            <source>%1 to %2. Made by Likecast on %3.</source>
            <translation>%1 a %2. Hecho por Likecast el %3.</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>Posts with known likes</source>
            <translation>Publicaciones con me gusta conocidos</translation>
        </message>
        <message>
            <source>Likes in total</source>
            <translation>Me gusta en total</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Mediana de me gusta</translation>
        </message>
        <message>
            <source>Average likes</source>
            <translation>Media de me gusta</translation>
        </message>
        <message>
            <source>Followers, latest count</source>
            <translation>Seguidores, última cifra</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>The time before of the same length has too few posts to compare.</source>
            <translation>El periodo anterior de igual duración tiene muy pocas publicaciones para comparar.</translation>
        </message>
        <message>
            <source>Typical likes against the same time before (%1 posts): %2 (range %3 to %4).</source>
            <translation>Me gusta típicos frente al periodo anterior (publicaciones: %1): %2 (intervalo de %3 a %4).</translation>
        </message>
        <message>
            <source>Likes cannot be told apart from the same time before (%1 posts): anything from %2 to %3.</source>
            <translation>Los me gusta no se distinguen del periodo anterior (publicaciones: %1): cualquier valor de %2 a %3.</translation>
        </message>
        <message>
            <source>Likes: %1</source>
            <translation>Me gusta: %1</translation>
        </message>
        <message>
            <source>can&apos;t tell yet</source>
            <translation>aún no se sabe</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>an 80 % interval</comment>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>What goes with more likes</source>
            <translation>Qué acompaña a más me gusta</translation>
        </message>
        <message>
            <source>This needs at least 30 posts with known likes.</source>
            <translation>Se necesitan al menos 30 publicaciones con me gusta conocidos.</translation>
        </message>
        <message>
            <source>From all %1 posts so far, each compared with what was usual at its time. Association, not cause. Ranges are 80 % intervals.</source>
            <translation>De todas las publicaciones hasta ahora (%1), cada una comparada con lo habitual en su momento. Asociación, no causa. Los intervalos son del 80 %.</translation>
        </message>
        <message>
            <source>The posts are all of one kind.</source>
            <translation>Todas las publicaciones son de un tipo.</translation>
        </message>
        <message>
            <source>Kind of post</source>
            <translation>Tipo de publicación</translation>
        </message>
        <message>
            <source>No word or hashtag stands out from chance.</source>
            <translation>Ninguna palabra ni hashtag se distingue de la casualidad.</translation>
        </message>
        <message>
            <source>Word or hashtag</source>
            <translation>Palabra o hashtag</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Mejores horas</translation>
        </message>
        <message>
            <source>No hour clearly stands out.</source>
            <translation>Ninguna hora destaca con claridad.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 (%3) get %4 more likes than usual (range %5 to %6, %7 posts).</source>
            <translation>Las publicaciones entre las %1 y las %2 (%3) obtienen un %4 más de me gusta de lo habitual (intervalo de %5 a %6, publicaciones: %7).</translation>
        </message>
        <message>
            <source>How good the predictions were</source>
            <translation>Qué tan buenas fueron las predicciones</translation>
        </message>
        <message>
            <source>No post of this time is in the journal.</source>
            <translation>Ninguna publicación de este periodo está en el diario.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartExport</name>
        <message>
            <source>Saved to %1.</source>
            <translation>Guardado en %1.</translation>
        </message>
        <message>
            <source>Save “%1”</source>
            <translation>Guardar «%1»</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>Copiar como imagen</translation>
        </message>
        <message>
            <source>Chart copied.</source>
            <translation>Gráfico copiado.</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>Guardar como PNG…</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>Guardar como SVG…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Guardar como CSV…</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Mostrar como tabla</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartMenuButton</name>
        <message>
            <source>Copy or save this chart</source>
            <translation>Copiar o guardar este gráfico</translation>
        </message>
        <message>
            <source>Copy or save “%1”</source>
            <translation>Copiar o guardar «%1»</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartTableDialog</name>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareCard</name>
        <message>
            <source>Too few posts to compare: each side needs posts on five days.</source>
            <translation>Muy pocas publicaciones para comparar: cada lado necesita publicaciones en cinco días.</translation>
        </message>
        <message>
            <source>Typical likes: %1 against %2 (range %3 to %4).</source>
            <translation>Me gusta típicos: %1 frente a %2 (intervalo de %3 a %4).</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Likes compared</source>
            <translation>Me gusta comparados</translation>
        </message>
        <message>
            <source>8 in 10 posts</source>
            <translation>8 de cada 10 publicaciones</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Mediana de me gusta</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
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
            <source>Compare with</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <source>with the time before</source>
            <translation>con el periodo anterior</translation>
        </message>
        <message>
            <source>with @%1</source>
            <translation>con @%1</translation>
        </message>
        <message>
            <source>the time before</source>
            <translation>el periodo anterior</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n posts</source>
            <comment>a period or an account</comment>
            <translation>
                <numerusform>%1, %n publicación</numerusform>
                <numerusform>%1, %n publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: median %2, 8 in 10 posts %3 to %4</source>
            <translation>%1: mediana %2, 8 de cada 10 publicaciones de %3 a %4</translation>
        </message>
        <message>
            <source>Posts of</source>
            <translation>Publicaciones de</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <translation>Percentil 10</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>Percentil 90</translation>
        </message>
        <message>
            <source>Posts per week</source>
            <translation>Publicaciones por semana</translation>
        </message>
        <message>
            <source>Could be chance: %1 against %2 (range %3 to %4).</source>
            <translation>Podría ser azar: %1 frente a %2 (intervalo de %3 a %4).</translation>
        </message>
    </context>
    <context>
        <name>likecast::HistogramChart</name>
        <message>
            <source>From – to</source>
            <translation>Desde – hasta</translation>
        </message>
    </context>
    <context>
        <name>likecast::JournalTable</name>
        <message>
            <source>Posted</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Real</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>En el intervalo</translation>
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
            <source>Predictions and what really happened. F2 edits the likes, Delete removes the entry.</source>
            <translation>Predicciones y lo que pasó de verdad. F2 edita los me gusta, Supr elimina la entrada.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Range from</source>
            <translation>Intervalo desde</translation>
        </message>
        <message>
            <source>Range to</source>
            <translation>Intervalo hasta</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
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
            <source>Press F2 to type them.</source>
            <translation>Pulsa F2 para escribirlos.</translation>
        </message>
        <message>
            <source>You typed this number.</source>
            <translation>Has escrito este número.</translation>
        </message>
        <message>
            <source>no, fewer</source>
            <translation>no, menos</translation>
        </message>
        <message>
            <source>no, more</source>
            <translation>no, más</translation>
        </message>
    </context>
    <context>
        <name>likecast::ReportPanel</name>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Último trimestre</translation>
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
            <source>Own days</source>
            <translation>Días elegidos</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Report of @%1</source>
            <translation>Informe de @%1</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Escribiendo el informe…</translation>
        </message>
        <message>
            <source>There are no posts with known likes in this period. Choose another.</source>
            <translation>No hay publicaciones con me gusta conocidos en este periodo. Elige otro.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was saved.</source>
            <translation>Detenido. No se guardó nada.</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Planned post</source>
            <translation>Publicación prevista</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <comment>weekday and time, date, time zone</comment>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>Predicted by Likecast on %1</source>
            <translation>Predicho por Likecast el %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::DraftSharing</name>
        <message>
            <source>Photo copied.</source>
            <translation>Foto copiada.</translation>
        </message>
        <message>
            <source>Report card copied.</source>
            <translation>Tarjeta de informe copiada.</translation>
        </message>
        <message>
            <source>This is the example. Add a photo of yours to share its report card.</source>
            <translation>Esto es el ejemplo. Añade una foto tuya para compartir su tarjeta de informe.</translation>
        </message>
        <message>
            <source>Nothing to copy yet. Wait until the photo and its number are there.</source>
            <translation>Aún no hay nada que copiar. Espera a que estén la foto y su número.</translation>
        </message>
    </context>
    <context>
        <name>BatchReport</name>
        <message>
            <source>Photos, best first</source>
            <translation>Fotos, las mejores primero</translation>
        </message>
        <message>
            <source>%1. Made by Likecast on %2.</source>
            <comment>what the photos were predicted as, date</comment>
            <translation>%1. Hecho por Likecast el %2.</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>rank, file</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Likes: %1 (range %2)</source>
            <translation>Me gusta: %1 (intervalo %2)</translation>
        </message>
        <message>
            <source>%1. Faces: %2, smiles: %3</source>
            <comment>orientation, figures</comment>
            <translation>%1. Caras: %2, sonrisas: %3</translation>
        </message>
        <message>
            <source>No photo could be scored.</source>
            <translation>No se pudo puntuar ninguna foto.</translation>
        </message>
        <message>
            <source>About %1 of posts like these land within their range. Photos too close to call share a rank.</source>
            <translation>Cerca del %1 de publicaciones así quedan dentro de su intervalo. Las fotos demasiado igualadas comparten puesto.</translation>
        </message>
        <message>
            <source>The first %1 of %2 photos. The exported CSV file lists them all.</source>
            <translation>Las primeras %1 de %2 fotos. El archivo CSV exportado las contiene todas.</translation>
        </message>
        <message>
            <source>Not readable: %1</source>
            <translation>Ilegibles: %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
    </context>
    <context>
        <name>FigureText</name>
        <message numerus="yes">
            <source>%1 likes</source>
            <translation>
                <numerusform>%1 me gusta</numerusform>
                <numerusform>%1 me gusta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 comments</source>
            <translation>
                <numerusform>%1 comentario</numerusform>
                <numerusform>%1 comentarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 saves</source>
            <translation>
                <numerusform>%1 guardado</numerusform>
                <numerusform>%1 guardados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 shares</source>
            <translation>
                <numerusform>%1 compartido</numerusform>
                <numerusform>%1 compartidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 views</source>
            <translation>
                <numerusform>%1 visualización</numerusform>
                <numerusform>%1 visualizaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 engagement rate</source>
            <translation>%1 de tasa de interacción</translation>
        </message>
        <message>
            <source>likes</source>
            <translation>me gusta</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>comentarios</translation>
        </message>
        <message>
            <source>saves</source>
            <translation>guardados</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>compartidos</translation>
        </message>
        <message>
            <source>views</source>
            <translation>visualizaciones</translation>
        </message>
        <message>
            <source>engagement rate</source>
            <translation>tasa de interacción</translation>
        </message>
        <message>
            <source>Expected likes</source>
            <translation>Me gusta esperados</translation>
        </message>
        <message>
            <source>Expected comments</source>
            <translation>Comentarios esperados</translation>
        </message>
        <message>
            <source>Expected saves</source>
            <translation>Guardados esperados</translation>
        </message>
        <message>
            <source>Expected shares</source>
            <translation>Compartidos esperados</translation>
        </message>
        <message>
            <source>Expected views</source>
            <translation>Visualizaciones esperadas</translation>
        </message>
        <message>
            <source>Expected engagement rate</source>
            <translation>Tasa de interacción esperada</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>puntos porcentuales</translation>
        </message>
    </context>
    <context>
        <name>likecast::FigureChooser</name>
        <message>
            <source>Predict: %1</source>
            <comment>likes, comments, ...</comment>
            <translation>Predecir: %1</translation>
        </message>
        <message>
            <source>Figure to predict</source>
            <translation>Cifra que predecir</translation>
        </message>
        <message>
            <source>Choose what to predict. Figures appear here once at least %1 of this account&apos;s posts have them.</source>
            <translation>Elige qué predecir. Las cifras aparecen aquí cuando al menos %1 publicaciones de esta cuenta las tienen.</translation>
        </message>
    </context>
    <context>
        <name>likecast::DetectorOffer</name>
        <message>
            <source>The optional YuNet detector (%1) may find a missed face.</source>
            <translation>El detector opcional YuNet (%1) quizá encuentre una cara que falta.</translation>
        </message>
        <message>
            <source>Model packs</source>
            <translation>Paquetes de modelos</translation>
        </message>
    </context>
    <context>
        <name>likecast::CoverStrip</name>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>Cover of the reel</source>
            <translation>Portada del reel</translation>
        </message>
        <message>
            <source>Frames of the video</source>
            <translation>Fotogramas del vídeo</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a frame, Enter to make it the cover.</source>
            <translation>Usa las flechas para elegir un fotograma e Intro para convertirlo en la portada.</translation>
        </message>
        <message>
            <source>Cover, at %1</source>
            <comment>minutes and seconds</comment>
            <translation>Portada, en %1</translation>
        </message>
        <message>
            <source>Make the frame at %1 the cover</source>
            <translation>Usar el fotograma de %1 como portada</translation>
        </message>
        <message>
            <source>Choose a cover from %1</source>
            <translation>Elige una portada de %1</translation>
        </message>
        <message>
            <source>Cover from %1, at %2</source>
            <comment>file, minutes and seconds</comment>
            <translation>Portada de %1, en %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::ReelCovers</name>
        <message>
            <source>Reading %1…</source>
            <translation>Leyendo %1…</translation>
        </message>
    </context>
</TS>
