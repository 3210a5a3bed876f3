<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
    <context>
        <name>CaptionCounts</name>
        <message>
            <source>%1 / %2 characters</source>
            <translation>%1 / %2 caracteres</translation>
        </message>
        <message>
            <source>%1 / %2 characters, %3 too many</source>
            <translation>%1 / %2 caracteres, %3 a mais</translation>
        </message>
        <message>
            <source>%1 / %2 hashtags, %3 too many</source>
            <translation>%1 / %2 hashtags, %3 a mais</translation>
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
            <translation>1 menção</translation>
        </message>
        <message numerus="yes">
            <source>%Ln mentions</source>
            <translation>
                <numerusform>%Ln menção</numerusform>
                <numerusform>%Ln menções</numerusform>
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
            <translation>Divide o lugar %1 de %2, em empate técnico; %3 de chance de ser o melhor.</translation>
        </message>
        <message>
            <source>%1 beats %2: %3</source>
            <translation>%1 supera %2: %3</translation>
        </message>
        <message>
            <source>%1 and %2: too close to call</source>
            <translation>%1 e %2: empate técnico</translation>
        </message>
        <message>
            <source>The difference is too small to be sure (%1).</source>
            <translation>A diferença é pequena demais para ter certeza (%1).</translation>
        </message>
        <message>
            <source>Number %1 of %2; %3 chance of being the best.</source>
            <translation>Número %1 de %2, com %3 de chance de ser o melhor.</translation>
        </message>
        <message>
            <source>%1 would do better in %2 of cases.</source>
            <translation>%1 se sairia melhor em %2 dos casos.</translation>
        </message>
    </context>
    <context>
        <name>DriverText</name>
        <message>
            <source>No photo</source>
            <translation>Sem foto</translation>
        </message>
        <message>
            <source>No face</source>
            <translation>Sem rosto</translation>
        </message>
        <message>
            <source>A smiling face</source>
            <translation>Um rosto sorrindo</translation>
        </message>
        <message>
            <source>A face, no smile</source>
            <translation>Um rosto, sem sorriso</translation>
        </message>
        <message numerus="yes">
            <source>%Ln faces</source>
            <translation>
                <numerusform>%Ln rosto</numerusform>
                <numerusform>%Ln rostos</numerusform>
            </translation>
        </message>
        <message>
            <source>no smile</source>
            <translation>sem sorriso</translation>
        </message>
        <message>
            <source>1 smile</source>
            <translation>1 sorriso</translation>
        </message>
        <message numerus="yes">
            <source>%Ln smiles</source>
            <translation>
                <numerusform>%Ln sorriso</numerusform>
                <numerusform>%Ln sorrisos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>faces, smiles</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Sem legenda</translation>
        </message>
        <message>
            <source>Your caption</source>
            <translation>Sua legenda</translation>
        </message>
        <message>
            <source>Your hashtags</source>
            <translation>Suas hashtags</translation>
        </message>
        <message>
            <source>No hashtags</source>
            <translation>Sem hashtags</translation>
        </message>
        <message>
            <source>A single photo</source>
            <translation>Uma foto só</translation>
        </message>
        <message>
            <source>A carousel</source>
            <translation>Um carrossel</translation>
        </message>
        <message>
            <source>A video</source>
            <translation>Um vídeo</translation>
        </message>
        <message>
            <source>A reel</source>
            <translation>Um reel</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday, time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Light and colours</source>
            <translation>Luz e cores</translation>
        </message>
        <message>
            <source>Your recent form</source>
            <translation>Sua fase recente</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Todo o resto</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>likes, percent</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Tamanho da conta</translation>
        </message>
        <message>
            <source>could be chance</source>
            <translation>pode ser acaso</translation>
        </message>
        <message>
            <source>other accounts</source>
            <translation>outras contas</translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts at this hour</source>
            <translation>
                <numerusform>sua %Ln publicação neste horário</numerusform>
                <numerusform>suas %Ln publicações neste horário</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln captions</source>
            <translation>
                <numerusform>sua %Ln legenda</numerusform>
                <numerusform>suas %Ln legendas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts with hashtags</source>
            <translation>
                <numerusform>sua %Ln publicação com hashtags</numerusform>
                <numerusform>suas %Ln publicações com hashtags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts of this type</source>
            <translation>
                <numerusform>sua %Ln publicação deste tipo</numerusform>
                <numerusform>suas %Ln publicações deste tipo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts with faces</source>
            <translation>
                <numerusform>sua %Ln publicação com rostos</numerusform>
                <numerusform>suas %Ln publicações com rostos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln photos</source>
            <translation>
                <numerusform>sua %Ln foto</numerusform>
                <numerusform>suas %Ln fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>your %Ln posts</source>
            <translation>
                <numerusform>sua %Ln publicação</numerusform>
                <numerusform>suas %Ln publicações</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>These are posts of a Facebook page.</source>
            <translation>São publicações de uma página do Facebook.</translation>
        </message>
        <message>
            <source>We can't tell what all columns of this table mean.</source>
            <translation>Não sabemos o que significam todas as colunas desta tabela.</translation>
        </message>
        <message>
            <source>This ZIP is compressed in a way that can't be read here.</source>
            <translation>Este ZIP usa uma compressão que não pode ser lida aqui.</translation>
        </message>
        <message>
            <source>Export the content of the Instagram account instead.</source>
            <translation>Em vez disso, exporte o conteúdo da conta do Instagram.</translation>
        </message>
        <message>
            <source>Say which column holds the date and which the likes.</source>
            <translation>Diga qual coluna tem a data e qual tem as curtidas.</translation>
        </message>
        <message>
            <source>Unpack it and choose the folder.</source>
            <translation>Descompacte e escolha a pasta.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Este arquivo</translation>
        </message>
        <message>
            <source>The backup is damaged.</source>
            <translation>O backup está danificado.</translation>
        </message>
        <message>
            <source>%1 is not a picture.</source>
            <translation>%1 não é uma imagem.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 está vazio.</translation>
        </message>
        <message>
            <source>%1 is damaged: part of the picture is missing.</source>
            <translation>%1 está danificado: falta parte da imagem.</translation>
        </message>
        <message>
            <source>%1 is too large to open.</source>
            <translation>%1 é grande demais para abrir.</translation>
        </message>
        <message>
            <source>Drop a JPEG, PNG, WebP or another photo.</source>
            <translation>Solte uma foto JPEG, PNG, WebP ou outra.</translation>
        </message>
        <message>
            <source>Link the account again with a new token.</source>
            <translation>Vincule a conta de novo com um token novo.</translation>
        </message>
        <message>
            <source>A part of Likecast is missing.</source>
            <translation>Falta uma parte do Likecast.</translation>
        </message>
        <message>
            <source>There is not enough memory.</source>
            <translation>Não há memória suficiente.</translation>
        </message>
        <message>
            <source>The prediction model is missing.</source>
            <translation>O modelo de previsão não foi encontrado.</translation>
        </message>
        <message>
            <source>The prediction model is damaged.</source>
            <translation>O modelo de previsão está danificado.</translation>
        </message>
        <message>
            <source>There are no posts in this data export.</source>
            <translation>Não há publicações nesta exportação de dados.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>O arquivo está danificado.</translation>
        </message>
        <message>
            <source>Another program is using Likecast's data.</source>
            <translation>Outro programa está usando os dados do Likecast.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>O disco está cheio.</translation>
        </message>
        <message>
            <source>Choose another one in Settings.</source>
            <translation>Escolha outro em Configurações.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Escolha outro.</translation>
        </message>
        <message>
            <source>Close it, then try again.</source>
            <translation>Feche-o e tente de novo.</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Libere espaço e tente de novo.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Tente de novo.</translation>
        </message>
        <message>
            <source>Your drafts are unchanged.</source>
            <translation>Seus rascunhos não mudaram.</translation>
        </message>
        <message>
            <source>%1 is too large.</source>
            <translation>%1 é grande demais.</translation>
        </message>
        <message>
            <source>This account isn't in Likecast, or it isn't a professional account.</source>
            <translation>Esta conta não está no Likecast ou não é uma conta profissional.</translation>
        </message>
        <message>
            <source>Request a shorter date range from Instagram.</source>
            <translation>Peça ao Instagram um período mais curto.</translation>
        </message>
        <message>
            <source>Import it or link it. The guide shows how to switch to a professional account.</source>
            <translation>Importe ou vincule a conta. O guia mostra como mudar para uma conta profissional.</translation>
        </message>
        <message>
            <source>This file isn't a Likecast backup.</source>
            <translation>Este arquivo não é um backup do Likecast.</translation>
        </message>
        <message>
            <source>Choose a file that was created with Back up.</source>
            <translation>Escolha um arquivo criado com “Backup…”.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Escolha outra pasta.</translation>
        </message>
        <message>
            <source>%1 can't be found.</source>
            <translation>%1 não foi encontrado.</translation>
        </message>
        <message>
            <source>%1 couldn't be read.</source>
            <translation>Não foi possível ler %1.</translation>
        </message>
        <message>
            <source>%1 is too large for a photo.</source>
            <translation>%1 é grande demais para uma foto.</translation>
        </message>
        <message>
            <source>This computer can't open the format of %1.</source>
            <translation>Este computador não consegue abrir o formato de %1.</translation>
        </message>
        <message>
            <source>Put it back, or drop it again from its new location.</source>
            <translation>Coloque-o de volta ou solte-o de novo a partir do novo local.</translation>
        </message>
        <message>
            <source>Check that you have permission to open it, then try again.</source>
            <translation>Verifique se você tem permissão para abri-lo e tente de novo.</translation>
        </message>
        <message>
            <source>Export a smaller version and drop that instead.</source>
            <translation>Exporte uma versão menor e solte-a aqui.</translation>
        </message>
        <message>
            <source>Copy it again from the original.</source>
            <translation>Copie-o de novo do original.</translation>
        </message>
        <message>
            <source>Save it as a JPEG, or install HEIC and AVIF support on your system.</source>
            <translation>Salve como JPEG ou instale o suporte a HEIC e AVIF no seu sistema.</translation>
        </message>
        <message>
            <source>Network access is turned off in Likecast.</source>
            <translation>O acesso à rede está desativado no Likecast.</translation>
        </message>
        <message>
            <source>This computer is offline, or the connection was lost.</source>
            <translation>Este computador está offline ou a conexão caiu.</translation>
        </message>
        <message>
            <source>The server's identity couldn't be verified, so nothing was sent.</source>
            <translation>Não foi possível verificar a identidade do servidor, por isso nada foi enviado.</translation>
        </message>
        <message>
            <source>The server sent an unexpected answer.</source>
            <translation>O servidor enviou uma resposta inesperada.</translation>
        </message>
        <message>
            <source>Instagram no longer accepts the access token.</source>
            <translation>O Instagram não aceita mais o token de acesso.</translation>
        </message>
        <message>
            <source>The access token doesn't allow this.</source>
            <translation>O token de acesso não permite isso.</translation>
        </message>
        <message>
            <source>Instagram asks us to wait before the next request.</source>
            <translation>O Instagram pede para esperar antes da próxima solicitação.</translation>
        </message>
        <message>
            <source>This computer has no keychain for the access token.</source>
            <translation>Este computador não tem um chaveiro para guardar o token de acesso.</translation>
        </message>
        <message>
            <source>The access token is protected by a passphrase.</source>
            <translation>O token de acesso está protegido por uma frase secreta.</translation>
        </message>
        <message>
            <source>Wrong passphrase.</source>
            <translation>Frase secreta errada.</translation>
        </message>
        <message>
            <source>This model pack can't be used.</source>
            <translation>Este pacote de modelo não serve.</translation>
        </message>
        <message>
            <source>Turn it on in Settings, under Privacy.</source>
            <translation>Ative-o em Configurações, em Privacidade.</translation>
        </message>
        <message>
            <source>Try again when you're online. It will continue where it stopped.</source>
            <translation>Tente de novo quando tiver conexão. Vai continuar de onde parou.</translation>
        </message>
        <message>
            <source>Try again on another network.</source>
            <translation>Tente de novo em outra rede.</translation>
        </message>
        <message>
            <source>Try again later. It will continue where it stopped.</source>
            <translation>Tente de novo mais tarde. Vai continuar de onde parou.</translation>
        </message>
        <message>
            <source>Create a new token with all the permissions listed in the guide.</source>
            <translation>Crie um token novo com todas as permissões listadas no guia.</translation>
        </message>
        <message>
            <source>Choose a passphrase to encrypt it with.</source>
            <translation>Escolha uma frase secreta para criptografá-lo.</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Digite a frase secreta.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>Baixe-o de novo.</translation>
        </message>
        <message>
            <source>The file couldn't be written.</source>
            <translation>Não foi possível gravar o arquivo.</translation>
        </message>
        <message>
            <source>The selected face detector isn't installed.</source>
            <translation>O detector de rostos escolhido não está instalado.</translation>
        </message>
        <message>
            <source>The prediction model is for another version of Likecast.</source>
            <translation>O modelo de previsão é de outra versão do Likecast.</translation>
        </message>
        <message>
            <source>One of the values isn't valid.</source>
            <translation>Um dos valores não é válido.</translation>
        </message>
        <message>
            <source>The date or time isn't valid.</source>
            <translation>A data ou a hora não é válida.</translation>
        </message>
        <message>
            <source>We can't read this file.</source>
            <translation>Não dá para ler este arquivo.</translation>
        </message>
        <message>
            <source>We found no posts in this data export in HTML.</source>
            <translation>Não achamos publicações nesta exportação de dados em HTML.</translation>
        </message>
        <message>
            <source>There aren't enough posts.</source>
            <translation>Não há publicações suficientes.</translation>
        </message>
        <message>
            <source>This account is no longer in Likecast.</source>
            <translation>Esta conta não está mais no Likecast.</translation>
        </message>
        <message>
            <source>This profile no longer exists.</source>
            <translation>Este perfil não existe mais.</translation>
        </message>
        <message>
            <source>Likecast can't write to its data folder.</source>
            <translation>O Likecast não pode gravar na pasta de dados.</translation>
        </message>
        <message>
            <source>The data on this computer was created by a newer version of Likecast.</source>
            <translation>Os dados deste computador foram criados por uma versão mais nova do Likecast.</translation>
        </message>
        <message>
            <source>Likecast's database is damaged.</source>
            <translation>O banco de dados está danificado.</translation>
        </message>
        <message>
            <source>Something went wrong in Likecast.</source>
            <translation>Algo deu errado no Likecast.</translation>
        </message>
        <message>
            <source>Reinstall Likecast to fix this.</source>
            <translation>Reinstale o Likecast para resolver.</translation>
        </message>
        <message>
            <source>Close other programs, or use a smaller file.</source>
            <translation>Feche outros programas ou use um arquivo menor.</translation>
        </message>
        <message>
            <source>Correct it to update the prediction.</source>
            <translation>Corrija-o para atualizar a previsão.</translation>
        </message>
        <message>
            <source>Enter your followers and average likes instead.</source>
            <translation>Em vez disso, digite seus seguidores e sua média de curtidas.</translation>
        </message>
        <message>
            <source>Use Instagram's data export in JSON format, a CSV file or an Instaloader folder.</source>
            <translation>Use a exportação de dados do Instagram em formato JSON, um arquivo CSV ou uma pasta do Instaloader.</translation>
        </message>
        <message>
            <source>Request it again under Download your information, and choose JSON instead of HTML.</source>
            <translation>Peça de novo em “Baixar suas informações” e escolha JSON em vez de HTML.</translation>
        </message>
        <message>
            <source>Request it again with Content and Past Instagram insights, for all time, in JSON format.</source>
            <translation>Peça de novo com “Conteúdo” e “Insights anteriores do Instagram”, desde o início e em formato JSON.</translation>
        </message>
        <message>
            <source>Settings shows where your data is stored. Check that you have permission to write there.</source>
            <translation>As Configurações mostram onde seus dados ficam. Verifique se você tem permissão para gravar lá.</translation>
        </message>
        <message>
            <source>Install the latest version of Likecast.</source>
            <translation>Instale a versão mais recente do Likecast.</translation>
        </message>
        <message>
            <source>Restore a backup in Settings.</source>
            <translation>Restaure um backup em Configurações.</translation>
        </message>
        <message>
            <source>Your draft is kept, with its caption and time.</source>
            <translation>Seu rascunho foi mantido, com a legenda e o horário.</translation>
        </message>
        <message>
            <source>Your draft is kept.</source>
            <translation>Seu rascunho foi mantido.</translation>
        </message>
        <message>
            <source>Your changes are kept until you close the window.</source>
            <translation>Suas alterações ficam guardadas até você fechar a janela.</translation>
        </message>
        <message>
            <source>Your data is unchanged.</source>
            <translation>Seus dados não mudaram.</translation>
        </message>
        <message>
            <source>These are daily totals, not posts.</source>
            <translation>São totais diários, não publicações.</translation>
        </message>
        <message>
            <source>Export Content with lifetime figures instead.</source>
            <translation>Exporte “Conteúdo” com números de todo o período.</translation>
        </message>
    </context>
    <context>
        <name>FaceBoxes</name>
        <message>
            <source>Smiling</source>
            <translation>Sorrindo</translation>
        </message>
        <message>
            <source>Not smiling</source>
            <translation>Sem sorriso</translation>
        </message>
        <message>
            <source>smiling</source>
            <translation>sorrindo</translation>
        </message>
        <message>
            <source>not smiling</source>
            <translation>sem sorriso</translation>
        </message>
        <message>
            <source>perhaps smiling</source>
            <translation>talvez sorrindo</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>Nenhum rosto</translation>
        </message>
        <message>
            <source>1 face</source>
            <translation>1 rosto</translation>
        </message>
        <message numerus="yes">
            <source>%n faces</source>
            <translation>
                <numerusform>%n rosto</numerusform>
                <numerusform>%n rostos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 smile</source>
            <translation>1 sorriso</translation>
        </message>
        <message numerus="yes">
            <source>%n smiles</source>
            <translation>
                <numerusform>%n sorriso</numerusform>
                <numerusform>%n sorrisos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>faces, smiles</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Face %1 of %2: %3, %4.</source>
            <translation>Rosto %1 de %2: %3, %4.</translation>
        </message>
        <message>
            <source>upper left</source>
            <translation>em cima, à esquerda</translation>
        </message>
        <message>
            <source>upper middle</source>
            <translation>em cima, no meio</translation>
        </message>
        <message>
            <source>upper right</source>
            <translation>em cima, à direita</translation>
        </message>
        <message>
            <source>left</source>
            <translation>à esquerda</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>no meio</translation>
        </message>
        <message>
            <source>right</source>
            <translation>à direita</translation>
        </message>
        <message>
            <source>lower left</source>
            <translation>embaixo, à esquerda</translation>
        </message>
        <message>
            <source>lower middle</source>
            <translation>embaixo, no meio</translation>
        </message>
        <message>
            <source>lower right</source>
            <translation>embaixo, à direita</translation>
        </message>
    </context>
    <context>
        <name>InsightText</name>
        <message>
            <source>Likes above your usual</source>
            <translation>Curtidas acima do habitual</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Curtidas</translation>
        </message>
        <message>
            <source>A longer caption</source>
            <translation>Uma legenda mais longa</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <source>More hashtags</source>
            <translation>Mais hashtags</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>More mentions</source>
            <translation>Mais menções</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Menções</translation>
        </message>
        <message>
            <source>More emoji</source>
            <translation>Mais emojis</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Perguntas</translation>
        </message>
        <message>
            <source>More lines</source>
            <translation>Mais linhas</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Linhas</translation>
        </message>
        <message>
            <source>Later in the day</source>
            <translation>Mais tarde no dia</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Fim de semana</translation>
        </message>
        <message>
            <source>A video or reel</source>
            <translation>Um vídeo ou reel</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>A carousel</source>
            <translation>Um carrossel</translation>
        </message>
        <message>
            <source>Carousel</source>
            <translation>Carrossel</translation>
        </message>
        <message>
            <source>Likecast</source>
            <translation>Likecast</translation>
        </message>
        <message>
            <source>Decision tree</source>
            <translation>Árvore de decisão</translation>
        </message>
        <message>
            <source>Random forest</source>
            <translation>Floresta aleatória</translation>
        </message>
        <message>
            <source>Gradient boosting</source>
            <translation>Gradient boosting</translation>
        </message>
        <message>
            <source>Sequential network</source>
            <translation>Rede sequencial</translation>
        </message>
        <message>
            <source>Metadata network</source>
            <translation>Rede de metadados</translation>
        </message>
        <message>
            <source>Photo network</source>
            <translation>Rede de fotos</translation>
        </message>
        <message>
            <source>Small network</source>
            <translation>Rede pequena</translation>
        </message>
        <message>
            <source>Engagement classes</source>
            <translation>Classes de engajamento</translation>
        </message>
        <message>
            <source>Your recent form</source>
            <translation>Sua fase recente</translation>
        </message>
        <message>
            <source>Day and hour</source>
            <translation>Dia e hora</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Tipo de mídia</translation>
        </message>
        <message>
            <source>Words in the caption</source>
            <translation>Palavras da legenda</translation>
        </message>
        <message>
            <source>Faces and smiles</source>
            <translation>Rostos e sorrisos</translation>
        </message>
        <message>
            <source>Look of the photo</source>
            <translation>Aparência da foto</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Floresta</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Árvore</translation>
        </message>
        <message>
            <source>SHAP</source>
            <translation>SHAP</translation>
        </message>
        <message>
            <source>median of the last 5</source>
            <translation>mediana das últimas 5</translation>
        </message>
        <message>
            <source>median of the last 10</source>
            <translation>mediana das últimas 10</translation>
        </message>
        <message>
            <source>median of the last 30</source>
            <translation>mediana das últimas 30</translation>
        </message>
        <message>
            <source>More questions</source>
            <translation>Mais perguntas</translation>
        </message>
        <message>
            <source>Posted at the weekend</source>
            <translation>Publicada no fim de semana</translation>
        </message>
        <message>
            <source>More time since the last post</source>
            <translation>Mais tempo desde a última publicação</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Tamanho da conta</translation>
        </message>
        <message>
            <source>%1, trained on %2 of your posts: how much each input improved its splits. It uses only words, day, hour and faces.</source>
            <translation>%1, treinado com %2 das suas publicações: quanto cada dado melhorou as divisões. Usa só palavras, dia, hora e rostos.</translation>
        </message>
        <message>
            <source>%1, explained on your latest %2 posts: the average size of each effect.</source>
            <translation>%1, explicado com suas %2 publicações mais recentes: o tamanho médio de cada efeito.</translation>
        </message>
        <message>
            <source>same as the last post</source>
            <translation>igual à última publicação</translation>
        </message>
        <message>
            <source>recent average</source>
            <translation>média recente</translation>
        </message>
        <message>
            <source>median of the same media type</source>
            <translation>mediana do mesmo tipo de mídia</translation>
        </message>
        <message>
            <source>Needs more posts with known likes.</source>
            <translation>Precisa de mais publicações com curtidas conhecidas.</translation>
        </message>
        <message>
            <source>The trained model is damaged.</source>
            <translation>O modelo treinado está danificado.</translation>
        </message>
        <message>
            <source>The trained model is for another version of Likecast.</source>
            <translation>O modelo treinado é de outra versão do Likecast.</translation>
        </message>
        <message>
            <source>Not available yet.</source>
            <translation>Ainda não disponível.</translation>
        </message>
        <message>
            <source>The data it needs is missing.</source>
            <translation>Faltam os dados de que ele precisa.</translation>
        </message>
    </context>
    <context>
        <name>NumberFormat</name>
        <message>
            <source>%1M</source>
            <comment>millions</comment>
            <translation>%1 mi</translation>
        </message>
        <message>
            <source>%1K</source>
            <comment>thousands</comment>
            <translation>%1 mil</translation>
        </message>
    </context>
    <context>
        <name>PacksCard</name>
        <message>
            <source>Finds faces</source>
            <translation>Encontra rostos</translation>
        </message>
        <message>
            <source>Rates how a photo looks</source>
            <translation>Avalia a aparência de uma foto</translation>
        </message>
        <message>
            <source>%1. %2, %3, from %4</source>
            <comment>kind, size, licence, source</comment>
            <translation>%1. %2, %3, de %4</translation>
        </message>
        <message>
            <source>Recognises smiles</source>
            <translation>Reconhece sorrisos</translation>
        </message>
        <message>
            <source>Recognises what's in a photo</source>
            <translation>Reconhece o que há em uma foto</translation>
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
            <translation>Carrossel</translation>
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
            <translation>agora mesmo</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>há %n min</numerusform>
                <numerusform>há %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>há %n h</numerusform>
                <numerusform>há %n h</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ontem</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>há %n dia</numerusform>
                <numerusform>há %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Instagram data export</source>
            <translation>exportação de dados do Instagram</translation>
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
            <translation>API do Instagram</translation>
        </message>
        <message>
            <source>CSV file</source>
            <translation>arquivo CSV</translation>
        </message>
        <message>
            <source>Saved API responses</source>
            <translation>Respostas salvas da API</translation>
        </message>
        <message>
            <source>Photo folder</source>
            <translation>Pasta de fotos</translation>
        </message>
        <message numerus="yes">
            <source>%1 new posts</source>
            <translation>
                <numerusform>%1 publicação nova</numerusform>
                <numerusform>%1 publicações novas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 updated</source>
            <translation>
                <numerusform>%1 atualizada</numerusform>
                <numerusform>%1 atualizadas</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nada de novo</translation>
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
            <translation>&amp;Colar</translation>
        </message>
        <message>
            <source>&amp;Delete draft</source>
            <translation>E&amp;xcluir rascunho</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>A&amp;mpliar</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>&amp;Reduzir</translation>
        </message>
        <message>
            <source>&amp;Fit photo</source>
            <translation>A&amp;justar foto</translation>
        </message>
        <message>
            <source>Photo at 100 %</source>
            <translation>Foto a 100 %</translation>
        </message>
        <message>
            <source>Face &amp;boxes</source>
            <translation>&amp;Quadros dos rostos</translation>
        </message>
        <message>
            <source>Compare &amp;drafts</source>
            <translation>Comparar ra&amp;scunhos</translation>
        </message>
        <message>
            <source>&amp;Correct faces</source>
            <translation>C&amp;orrigir rostos</translation>
        </message>
        <message>
            <source>Make a &amp;carousel</source>
            <translation>Cri&amp;ar carrossel</translation>
        </message>
        <message>
            <source>&amp;Split carousel</source>
            <translation>&amp;Separar carrossel</translation>
        </message>
        <message>
            <source>Next c&amp;rop</source>
            <translation>Próximo cor&amp;te</translation>
        </message>
        <message>
            <source>Copy p&amp;hoto with boxes</source>
            <translation>Copiar f&amp;oto com quadros</translation>
        </message>
        <message>
            <source>Copy report c&amp;ard</source>
            <translation>Copiar cartão do re&amp;sultado</translation>
        </message>
    </context>
    <context>
        <name>ResultText</name>
        <message>
            <source>Typical for the accounts that Likecast learned from; type your followers or average likes to make it yours.</source>
            <translation>Típico das contas com que o Likecast aprendeu; digite seus seguidores ou sua média de curtidas para que seja o seu número.</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>expected likes against the account's usual</comment>
            <translation>Baixo</translation>
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
            <translation>%1 × o seu habitual</translation>
        </message>
        <message>
            <source>%1 × what is typical</source>
            <translation>%1 × o que é típico</translation>
        </message>
        <message>
            <source>%1 chance to beat your median</source>
            <translation>%1 de chance de superar sua mediana</translation>
        </message>
        <message>
            <source>%1 chance to beat your usual</source>
            <translation>%1 de chance de superar seu habitual</translation>
        </message>
        <message>
            <source>%1 chance to beat what is typical</source>
            <translation>%1 de chance de superar o que é típico</translation>
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
            <translation>Lendo a foto…</translation>
        </message>
        <message>
            <source>Finding faces…</source>
            <translation>Procurando rostos…</translation>
        </message>
        <message>
            <source>Measuring light and colour…</source>
            <translation>Medindo luz e cor…</translation>
        </message>
        <message>
            <source>%1 in %2 posts like this land in the shaded range.</source>
            <translation>%1 em cada %2 publicações como esta ficam na faixa sombreada.</translation>
        </message>
        <message>
            <source>Based on your last post.</source>
            <translation>Com base na sua última publicação.</translation>
        </message>
        <message numerus="yes">
            <source>Based on your last %Ln posts.</source>
            <translation>
                <numerusform>Com base na sua última %Ln publicação.</numerusform>
                <numerusform>Com base nas suas últimas %Ln publicações.</numerusform>
            </translation>
        </message>
        <message>
            <source>Based on the average likes you entered. Add your past posts for a narrower range.</source>
            <translation>Com base na média de curtidas que você digitou. Adicione suas publicações anteriores para ter uma faixa mais estreita.</translation>
        </message>
        <message>
            <source>Typical for accounts your size. Enter your average likes for a narrower range.</source>
            <translation>Típico de contas do seu tamanho. Digite sua média de curtidas para ter uma faixa mais estreita.</translation>
        </message>
        <message>
            <source>no caption</source>
            <comment>new for the account</comment>
            <translation>sem legenda</translation>
        </message>
        <message>
            <source>this many hashtags</source>
            <comment>new for the account</comment>
            <translation>tantas hashtags</translation>
        </message>
        <message>
            <source>this time of day</source>
            <comment>new for the account</comment>
            <translation>este horário</translation>
        </message>
        <message>
            <source>this type of post</source>
            <comment>new for the account</comment>
            <translation>este tipo de publicação</translation>
        </message>
        <message>
            <source>New for your account: %1. That makes the range wider.</source>
            <translation>Novo na sua conta: %1. Isso deixa a faixa mais larga.</translation>
        </message>
        <message>
            <source>%1 expected, between %2 and %3.</source>
            <comment>1,240 likes, low, high</comment>
            <translation>Esperado: %1, entre %2 e %3.</translation>
        </message>
        <message>
            <source>Predicting…</source>
            <translation>Prevendo…</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>Post %1 at %2</source>
            <comment>day, time</comment>
            <translation>Publique em %1, às %2</translation>
        </message>
        <message>
            <source>midnight</source>
            <comment>time</comment>
            <translation>00:00</translation>
        </message>
        <message>
            <source>End with a question</source>
            <translation>Termine com uma pergunta</translation>
        </message>
        <message>
            <source>Keep only the first sentence</source>
            <translation>Deixe só a primeira frase</translation>
        </message>
        <message>
            <source>Use fewer hashtags</source>
            <translation>Use menos hashtags</translation>
        </message>
        <message>
            <source>Leave out the hashtags</source>
            <translation>Tire as hashtags</translation>
        </message>
        <message>
            <source>Post a single photo</source>
            <translation>Publique uma foto só</translation>
        </message>
        <message>
            <source>Make it a carousel</source>
            <translation>Transforme em carrossel</translation>
        </message>
        <message>
            <source>Make it a video</source>
            <translation>Transforme em vídeo</translation>
        </message>
        <message>
            <source>Make it a reel</source>
            <translation>Transforme em reel</translation>
        </message>
        <message>
            <source>Add %1</source>
            <comment>hashtags</comment>
            <translation>Adicione %1</translation>
        </message>
        <message>
            <source>Use your %1 instead</source>
            <comment>hashtags</comment>
            <translation>Use suas %1 no lugar</translation>
        </message>
    </context>
    <context>
        <name>TokenCard</name>
        <message>
            <source>Stored in your system's keychain</source>
            <translation>Guardado no chaveiro do seu sistema</translation>
        </message>
        <message>
            <source>Stored encrypted with your passphrase</source>
            <translation>Guardado e criptografado com sua frase secreta</translation>
        </message>
        <message>
            <source>%1. Expiry date not known yet.</source>
            <translation>%1. Validade ainda não conhecida.</translation>
        </message>
        <message>
            <source>%1. Valid until %2, renewed automatically.</source>
            <translation>%1. Válido até %2, renovado automaticamente.</translation>
        </message>
        <message>
            <source>%1. Expired on %2. Link the account again.</source>
            <translation>%1. Venceu em %2. Vincule a conta de novo.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AboutCard</name>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Feito com</translation>
        </message>
        <message>
            <source>Sample photo</source>
            <translation>Foto de exemplo</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>Likecast %1</source>
            <translation>Likecast %1</translation>
        </message>
        <message>
            <source>Show the licence</source>
            <translation>Ver a licença</translation>
        </message>
        <message>
            <source>NASA portrait of astronaut Eileen Collins, public domain.</source>
            <translation>Retrato da astronauta Eileen Collins, da NASA, em domínio público.</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>Texto da licença</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Qt %1.</source>
            <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior, sem nenhuma garantia. Qt %1.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountFields</name>
        <message>
            <source>This list can't be read, so it's ignored. Write whole numbers between commas: 120, 98, 143.</source>
            <translation>Esta lista não pode ser lida, por isso não conta. Escreva números inteiros entre vírgulas: 120, 98, 143.</translation>
        </message>
        <message>
            <source>Paste or type the likes of your last posts, newest first: 120, 98, 143. Ten or more make a good range.</source>
            <translation>Cole ou digite as curtidas das suas últimas publicações, a mais nova primeiro: 120, 98, 143. Dez ou mais dão uma boa faixa.</translation>
        </message>
        <message>
            <source>Likes of your last posts</source>
            <translation>Curtidas das últimas publicações</translation>
        </message>
        <message>
            <source>Example account</source>
            <translation>Conta de exemplo</translation>
        </message>
        <message>
            <source>followers</source>
            <translation>seguidores</translation>
        </message>
        <message>
            <source>avg. likes</source>
            <translation>méd. curtidas</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Seguidores</translation>
        </message>
        <message>
            <source>Average likes</source>
            <translation>Média de curtidas</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>The account's followers. Optional.</source>
            <translation>Os seguidores da conta. Opcional.</translation>
        </message>
        <message>
            <source>Likes a post on this account usually gets. Optional. The likes of your last posts say more.</source>
            <translation>Curtidas que uma publicação desta conta costuma ter. Opcional. As curtidas das suas últimas publicações dizem mais.</translation>
        </message>
        <message>
            <source>Choose an account you've added, or enter numbers yourself.</source>
            <translation>Escolha uma conta que você adicionou ou digite os números.</translation>
        </message>
        <message>
            <source>Enter numbers myself</source>
            <translation>Digitar os números</translation>
        </message>
        <message>
            <source>%1 isn't a number, so it's ignored. Write it like %2 or %3.</source>
            <translation>%1 não é um número, por isso não conta. Escreva como %2 ou %3.</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountHeader</name>
        <message>
            <source>Refresh</source>
            <translation>Atualizar</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Seguidores</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Mediana de curtidas</translation>
        </message>
        <message>
            <source>Engagement rate</source>
            <translation>Taxa de engajamento</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicações</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>Importar uma &amp;pasta…</translation>
        </message>
        <message>
            <source>&amp;Remove this account</source>
            <translation>&amp;Remover esta conta</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n days</source>
            <translation>
                <numerusform>%1 em %n dia</numerusform>
                <numerusform>%1 em %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>needs followers and likes</source>
            <translation>precisa de seguidores e curtidas</translation>
        </message>
        <message>
            <source>%1 per week</source>
            <translation>%1 por semana</translation>
        </message>
        <message>
            <source>%1 with known likes</source>
            <translation>%1 com curtidas</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Trocar de conta</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>&amp;Adicionar uma conta…</translation>
        </message>
        <message>
            <source>Token passphrase</source>
            <translation>Frase secreta do token</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>em %1</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
        <message>
            <source>%1 vs. last quarter</source>
            <translation>%1 vs. trim. anterior</translation>
        </message>
        <message>
            <source>average %1</source>
            <translation>média %1</translation>
        </message>
        <message>
            <source>no likes known yet</source>
            <translation>ainda desconhecida</translation>
        </message>
        <message>
            <source>(likes + comments) ÷ followers</source>
            <translation>(curtidas + comentários) ÷ seguidores</translation>
        </message>
        <message>
            <source>Link the account to refresh it, or import a newer file.</source>
            <translation>Vincule a conta para atualizá-la ou importe um arquivo mais novo.</translation>
        </message>
        <message>
            <source>Get new posts and likes from Instagram</source>
            <translation>Buscar publicações e curtidas novas no Instagram</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>atualizado %1</translation>
        </message>
        <message>
            <source>Type &amp;likes…</source>
            <translation>Digitar &amp;curtidas…</translation>
        </message>
        <message>
            <source>Type &amp;followers…</source>
            <translation>Digitar &amp;seguidores…</translation>
        </message>
        <message>
            <source>Number of followers</source>
            <translation>Número de seguidores</translation>
        </message>
        <message>
            <source>typed on %1</source>
            <translation>digitado em %1</translation>
        </message>
        <message>
            <source>Report as &amp;PDF…</source>
            <translation>Relatório em P&amp;DF…</translation>
        </message>
        <message>
            <source>of followers, per post</source>
            <translation>dos seguidores</translation>
        </message>
    </context>
    <context>
        <name>likecast::AccountPage</name>
        <message>
            <source>Overview</source>
            <translation>Visão geral</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicações</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Insights</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Diário</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Importar uma pasta</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Account sections</source>
            <translation>Seções da conta</translation>
        </message>
        <message>
            <source>Import cancelled. Nothing was changed.</source>
            <translation>Importação cancelada. Nada mudou.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>Exportar para uma pasta</translation>
        </message>
        <message numerus="yes">
            <source>%n files saved to %1.</source>
            <translation>
                <numerusform>%n arquivo salvo em %1.</numerusform>
                <numerusform>%n arquivos salvos em %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No new posts. All %1 were already imported.</source>
            <translation>
                <numerusform>Nenhuma publicação nova. A única (%1) já tinha sido importada.</numerusform>
                <numerusform>Nenhuma publicação nova. Todas as %1 já tinham sido importadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 posts imported.</source>
            <translation>
                <numerusform>%1 publicação importada.</numerusform>
                <numerusform>%1 publicações importadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n predictions in the journal now have their real likes.</source>
            <translation>
                <numerusform>%n previsão do diário agora tem suas curtidas reais.</numerusform>
                <numerusform>%n previsões do diário agora têm suas curtidas reais.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove @%1 and its posts from this computer? Your journal is kept, and nothing changes on Instagram.</source>
            <translation>Remover @%1 e as publicações dessa conta deste computador? Seu diário é mantido e nada muda no Instagram.</translation>
        </message>
        <message>
            <source>Linking cancelled. Nothing was saved.</source>
            <translation>Vinculação cancelada. Nada foi salvo.</translation>
        </message>
        <message>
            <source>That isn't an access token, so nothing was sent. Copy the whole token from the page where you created it.</source>
            <translation>Isso não é um token de acesso, por isso nada foi enviado. Copie o token inteiro da página em que você o criou.</translation>
        </message>
        <message>
            <source>@%1 is up to date.</source>
            <translation>@%1 está em dia.</translation>
        </message>
        <message>
            <source>@%1 is up to date: %2.</source>
            <translation>@%1 está em dia: %2.</translation>
        </message>
        <message>
            <source>Refresh stopped. The next one will continue from here.</source>
            <translation>Atualização interrompida. A próxima continua daqui.</translation>
        </message>
        <message>
            <source>Exports (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)</source>
            <translation>Exportações (*.zip *.csv *.gz *.json *.ndjson *.xlsx *.ods *.txt)</translation>
        </message>
        <message>
            <source>Likes saved.</source>
            <translation>Curtidas salvas.</translation>
        </message>
        <message>
            <source>The likes are as they were.</source>
            <translation>As curtidas voltaram a ser como antes.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message numerus="yes">
            <source>Likes of %n posts saved.</source>
            <translation>
                <numerusform>Curtidas de %n publicação salvas.</numerusform>
                <numerusform>Curtidas de %n publicações salvas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Followers saved.</source>
            <translation>Seguidores salvos.</translation>
        </message>
        <message>
            <source>The followers are as they were.</source>
            <translation>Os seguidores voltaram a ser como antes.</translation>
        </message>
        <message>
            <source>Report saved to %1.</source>
            <translation>Relatório salvo em %1.</translation>
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
            <translation>API do Instagram</translation>
        </message>
        <message numerus="yes">
            <source>Instagram API, token valid %n days</source>
            <translation>
                <numerusform>API do Instagram, token válido por %n dia</numerusform>
                <numerusform>API do Instagram, token válido por %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Instagram API, token expired</source>
            <translation>API do Instagram, token vencido</translation>
        </message>
        <message>
            <source>Posts: %1 of %2</source>
            <translation>Publicações: %1 de %2</translation>
        </message>
        <message>
            <source>Posts: %1</source>
            <translation>Publicações: %1</translation>
        </message>
        <message>
            <source>Thumbnails: %1 of %2</source>
            <translation>Miniaturas: %1 de %2</translation>
        </message>
        <message>
            <source>Contacting Instagram…</source>
            <translation>Contatando o Instagram…</translation>
        </message>
        <message>
            <source>Missing likes: %1 of %2</source>
            <translation>Curtidas que faltam: %1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for Instagram: %n s</source>
            <translation>
                <numerusform>Aguardando o Instagram: %n s</numerusform>
                <numerusform>Aguardando o Instagram: %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>Insights: %1 of %2</source>
            <translation>Insights: %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CaptionEditor</name>
        <message>
            <source>Caption</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <source>Write a caption with #hashtags and @mentions</source>
            <translation>Escreva uma legenda com #hashtags e @menções</translation>
        </message>
        <message>
            <source>Instagram won't accept this: %1</source>
            <translation>O Instagram não vai aceitar isto: %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::ComposePanel</name>
        <message>
            <source>What would help?</source>
            <translation>O que ajudaria?</translation>
        </message>
    </context>
    <context>
        <name>likecast::CorrelationMatrix</name>
        <message>
            <source>%1 and %2: %3</source>
            <comment>two figures and their correlation</comment>
            <translation>%1 e %2: %3</translation>
        </message>
        <message>
            <source>Habit</source>
            <translation>Hábito</translation>
        </message>
        <message>
            <source>Other habit</source>
            <translation>Outro hábito</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Correlação de postos</translation>
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
                <numerusform>%1 publicação</numerusform>
                <numerusform>%1 publicações</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 journal entries</source>
            <translation>
                <numerusform>%1 registro no diário</numerusform>
                <numerusform>%1 registros no diário</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 drafts</source>
            <translation>
                <numerusform>%1 rascunho</numerusform>
                <numerusform>%1 rascunhos</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Backup…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Exportar tudo</translation>
        </message>
        <message>
            <source>ERASE</source>
            <comment>what one types to confirm</comment>
            <translation>APAGAR</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Apagar tudo</translation>
        </message>
        <message>
            <source>Type %1 to confirm</source>
            <translation>Digite %1 para confirmar</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Fazer backup</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar um backup</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Seus dados</translation>
        </message>
        <message>
            <source>Open data folder</source>
            <translation>Abrir a pasta de dados</translation>
        </message>
        <message>
            <source>Where your data is stored</source>
            <translation>Onde seus dados ficam guardados</translation>
        </message>
        <message>
            <source>Saves posts, journal and drafts in one verified file, without photos. Restoring keeps a copy of your current data.</source>
            <translation>Salva publicações, diário e rascunhos em um arquivo verificado, sem as fotos. Ao restaurar, uma cópia dos seus dados atuais é mantida.</translation>
        </message>
        <message>
            <source>Saves posts as CSV and all tables as JSON in a folder.</source>
            <translation>Salva as publicações em CSV e todas as tabelas em JSON em uma pasta.</translation>
        </message>
        <message>
            <source>A database with your posts, drafts, journal and photo measurements, plus pasted pictures and thumbnails, in %1</source>
            <translation>Um banco de dados com suas publicações, rascunhos, diário e medições de fotos, além das imagens coladas e das miniaturas, em %1</translation>
        </message>
        <message>
            <source>Permanently deletes this profile's posts, journal, drafts, models, settings and tokens. Back up first if in doubt. To continue, type %1.</source>
            <translation>Apaga para sempre as publicações, o diário, os rascunhos, os modelos, as configurações e os tokens deste perfil. Na dúvida, faça um backup antes. Para continuar, digite %1.</translation>
        </message>
        <message>
            <source>Backup saved and verified: %1, %2.</source>
            <comment>accounts, posts</comment>
            <translation>Backup salvo e verificado: %1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 accounts</source>
            <translation>
                <numerusform>%1 conta</numerusform>
                <numerusform>%1 contas</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup restored. A copy of your previous data is in the data folder.</source>
            <translation>Backup restaurado. Uma cópia dos seus dados anteriores está na pasta de dados.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>Exportar para uma pasta</translation>
        </message>
        <message numerus="yes">
            <source>%n files saved to %1.</source>
            <translation>
                <numerusform>%n arquivo salvo em %1.</numerusform>
                <numerusform>%n arquivos salvos em %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything was erased.</source>
            <translation>Tudo foi apagado.</translation>
        </message>
        <message>
            <source>Will be removed:</source>
            <translation>Será removido:</translation>
        </message>
        <message>
            <source>Will stay:</source>
            <translation>Vai ficar:</translation>
        </message>
        <message>
            <source>These files of %1 will be permanently removed, and access tokens with them.</source>
            <translation>Estes arquivos de %1 serão removidos para sempre e, com eles, os tokens de acesso.</translation>
        </message>
        <message>
            <source>Still in the folder: %1.</source>
            <translation>Ainda na pasta: %1.</translation>
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
            <translation>Solte ou cole</translation>
        </message>
    </context>
    <context>
        <name>likecast::DraftStrip</name>
        <message>
            <source>Drafts</source>
            <translation>Rascunhos</translation>
        </message>
        <message>
            <source>I posted this</source>
            <translation>Já publiquei</translation>
        </message>
        <message>
            <source>Delete draft</source>
            <translation>Excluir rascunho</translation>
        </message>
        <message>
            <source>More photos: drop, paste, or press Enter to open</source>
            <translation>Mais fotos: solte, cole ou pressione Enter para abrir</translation>
        </message>
        <message>
            <source>Draft %1, %2</source>
            <translation>Rascunho %1, %2</translation>
        </message>
        <message>
            <source>Save this prediction to the journal on the Account page, to compare it with the real likes</source>
            <translation>Salvar esta previsão no diário da página Conta, para compará-la com as curtidas reais</translation>
        </message>
        <message>
            <source>Use the arrow keys to open a draft and Delete to delete it. Press Enter on the last cell to open more photos.</source>
            <translation>Use as setas para abrir um rascunho e Delete para excluí-lo. Pressione Enter na última célula para abrir mais fotos.</translation>
        </message>
        <message>
            <source>Drop or paste photos here, or press Enter to open them</source>
            <translation>Solte ou cole fotos aqui, ou pressione Enter para abri-las</translation>
        </message>
        <message>
            <source>Click to compare drafts side by side. Ctrl+click drafts to choose which.</source>
            <translation>Clique para comparar rascunhos lado a lado. Ctrl+clique nos rascunhos para escolher quais.</translation>
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
            <translation>Todo o resto</translation>
        </message>
        <message>
            <source>What's behind this number</source>
            <translation>O que está por trás deste número</translation>
        </message>
        <message>
            <source>See what raises and lowers the number: hour, words and hashtags, faces, your recent form. This shows what went along with likes in past posts, not what caused them.</source>
            <translation>Veja o que aumenta e o que diminui o número: horário, palavras e hashtags, rostos, sua fase recente. Isso mostra o que acompanhou as curtidas em publicações anteriores, não o que as causou.</translation>
        </message>
        <message>
            <source>Nothing about this draft stands out.</source>
            <translation>Nada neste rascunho se destaca.</translation>
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
                <numerusform>%n arquivo</numerusform>
                <numerusform>%n arquivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> e mais %n</numerusform>
                <numerusform> e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>, from %1 to %2</source>
            <translation>, de %1 a %2</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Import progress</source>
            <translation>Progresso da importação</translation>
        </message>
        <message>
            <source>The file doesn't name the account. Instagram username:</source>
            <translation>O arquivo não diz de que conta é. Nome de usuário do Instagram:</translation>
        </message>
        <message>
            <source>Instagram username</source>
            <translation>Usuário do Instagram</translation>
        </message>
        <message>
            <source>Which column contains the likes?</source>
            <translation>Qual coluna tem as curtidas?</translation>
        </message>
        <message>
            <source>Likes column</source>
            <translation>Coluna de curtidas</translation>
        </message>
        <message>
            <source>Rows that couldn't be read</source>
            <translation>Linhas que não puderam ser lidas</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Lendo %1…</translation>
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
                <numerusform>%1 publicação</numerusform>
                <numerusform>%1 publicações</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 with a photo</source>
            <translation>, %1 com foto</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts have no like count. They stay unknown and never count as 0.</source>
            <translation>
                <numerusform>%1 publicação não tem número de curtidas. Fica como desconhecida e nunca conta como 0.</numerusform>
                <numerusform>%1 publicações não têm número de curtidas. Ficam como desconhecidas e nunca contam como 0.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 problems were found. Everything else will be imported:</source>
            <translation>
                <numerusform>%1 problema encontrado. Todo o resto será importado:</numerusform>
                <numerusform>%1 problemas encontrados. Todo o resto será importado:</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing %1…</source>
            <translation>Importando %1…</translation>
        </message>
        <message>
            <source>Change columns…</source>
            <translation>Mudar colunas…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>%1: say what its columns hold.</source>
            <translation>%1: diga o que há em cada coluna.</translation>
        </message>
        <message>
            <source>The times name no time zone. They are from:</source>
            <translation>Os horários não indicam o fuso. Eles são de:</translation>
        </message>
        <message>
            <source>Time zone of the posts</source>
            <translation>Fuso horário das publicações</translation>
        </message>
    </context>
    <context>
        <name>likecast::ImportanceTable</name>
        <message>
            <source>What moves your likes</source>
            <translation>O que mexe com suas curtidas</translation>
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
            <translation>Dado</translation>
        </message>
        <message>
            <source>%1: share</source>
            <comment>a method</comment>
            <translation>%1: parcela</translation>
        </message>
    </context>
    <context>
        <name>likecast::InsightsTab</name>
        <message>
            <source>%1 to %2</source>
            <comment>an 80 % interval</comment>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Insights</translation>
        </message>
        <message>
            <source>Words with more likes</source>
            <translation>Palavras com mais curtidas</translation>
        </message>
        <message>
            <source>Words with fewer likes</source>
            <translation>Palavras com menos curtidas</translation>
        </message>
        <message>
            <source>Words and hashtags</source>
            <translation>Palavras e hashtags</translation>
        </message>
        <message>
            <source>More likes</source>
            <translation>Mais curtidas</translation>
        </message>
        <message>
            <source>Fewer likes</source>
            <translation>Menos curtidas</translation>
        </message>
        <message>
            <source>What moves your likes</source>
            <translation>O que mexe com suas curtidas</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Melhores horários</translation>
        </message>
        <message>
            <source>Likes by weekday and hour</source>
            <translation>Curtidas por dia e hora</translation>
        </message>
        <message numerus="yes">
            <source>in %n posts</source>
            <translation>
                <numerusform>em %n publicação</numerusform>
                <numerusform>em %n publicações</numerusform>
            </translation>
        </message>
        <message>
            <source>No word stands out from chance.</source>
            <translation>Nenhuma palavra se destaca do acaso.</translation>
        </message>
        <message>
            <source>Rank correlation with likes above your usual: 0 is none, 1 would be perfect. Only what stands out from chance is listed.</source>
            <translation>Correlação de postos com as curtidas acima do seu habitual: 0 é nenhuma, 1 seria perfeita. Só aparece o que se destaca do acaso.</translation>
        </message>
        <message>
            <source>Likes compared to your usual</source>
            <translation>Curtidas comparadas ao seu habitual</translation>
        </message>
        <message>
            <source>Habits linked to likes</source>
            <translation>Hábitos ligados às curtidas</translation>
        </message>
        <message>
            <source>How habits relate</source>
            <translation>Relação entre os hábitos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Habits with more or fewer likes</source>
            <translation>Hábitos com mais ou menos curtidas</translation>
        </message>
        <message>
            <source>+ means both rise together, − that one falls as the other rises. Stronger colours mean a closer link. Point at a square for its value.</source>
            <translation>+ significa que os dois sobem juntos; −, que um cai quando o outro sobe. Quanto mais forte a cor, mais próxima a relação. Aponte para um quadrado para ver o valor.</translation>
        </message>
        <message>
            <source>Analysing your posts…</source>
            <translation>Analisando suas publicações…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Interrompido.</translation>
        </message>
        <message>
            <source>Insights need at least 30 posts with known likes. Import or refresh to add more.</source>
            <translation>Os insights precisam de pelo menos 30 publicações com curtidas conhecidas. Importe ou atualize para adicionar mais.</translation>
        </message>
        <message>
            <source>The analysis failed.</source>
            <translation>A análise falhou.</translation>
        </message>
        <message>
            <source>How much each group of inputs contributes to the predictions of three models for your posts.</source>
            <translation>Quanto cada grupo de dados contribui para as previsões de três modelos para suas publicações.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts, each compared to what was usual at its time. Words are listed when they stand out from chance; 1 in 10 may still be chance. This shows what went along with likes, not what caused them.</source>
            <translation>
                <numerusform>%n publicação, comparada com o que era habitual na época. As palavras aparecem quando se destacam do acaso; 1 em cada 10 ainda pode ser acaso. Isso mostra o que acompanhou as curtidas, não o que as causou.</numerusform>
                <numerusform>%n publicações, cada uma comparada com o que era habitual na época. As palavras aparecem quando se destacam do acaso; 1 em cada 10 ainda pode ser acaso. Isso mostra o que acompanhou as curtidas, não o que as causou.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of your posts got between 0.5 and 1.5 times what was usual at their time. %2 got at least double.</source>
            <translation>%1 das suas publicações tiveram entre 0,5 e 1,5 vez o que era habitual na época. %2 tiveram pelo menos o dobro.</translation>
        </message>
        <message>
            <source>No hour clearly stands out: what you post matters more than when. Click an hour to use it.</source>
            <translation>Nenhum horário se destaca claramente: o que você publica importa mais do que quando. Clique em um horário para usá-lo.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 get %3 more likes than your usual (range %4 to %5, %6 posts). Click an hour to use it.</source>
            <translation>Publicações entre %1 e %2 têm %3 mais curtidas que o seu habitual (faixa de %4 a %5, %6 publicações). Clique em um horário para usá-lo.</translation>
        </message>
        <message>
            <source>None of your habits stands out from chance.</source>
            <translation>Nenhum dos seus hábitos se destaca do acaso.</translation>
        </message>
        <message>
            <source>Likes (%)</source>
            <translation>Curtidas (%)</translation>
        </message>
        <message>
            <source>From (%)</source>
            <translation>De (%)</translation>
        </message>
        <message>
            <source>To (%)</source>
            <translation>Até (%)</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicações</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Palavra</translation>
        </message>
        <message>
            <source>Groups of posts</source>
            <translation>Grupos de publicações</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Likes per 1,000 followers</source>
            <translation>Curtidas por mil seguidores</translation>
        </message>
        <message>
            <source>8 in 10 posts</source>
            <translation>8 em cada 10 publicações</translation>
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
            <translation>Correlação de postos</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Até</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <source>Kinds of posts</source>
            <translation>Tipos de publicação</translation>
        </message>
        <message>
            <source>can't tell yet</source>
            <translation>ainda não se sabe</translation>
        </message>
        <message>
            <source>A kind of post appears here once it and the others have posts on five days.</source>
            <translation>Um tipo de publicação aparece aqui quando ele e os outros têm publicações em cinco dias.</translation>
        </message>
        <message>
            <source>Each kind against all your other posts. The line is the range; grey may be chance.</source>
            <translation>Cada tipo contra todas as suas outras publicações. A linha é a faixa; cinza pode ser acaso.</translation>
        </message>
        <message>
            <source>Faces and smiles need the photos of your past posts.</source>
            <translation>Rostos e sorrisos precisam das fotos das suas publicações anteriores.</translation>
        </message>
        <message>
            <source>%1: median %2, 8 in 10 posts %3 to %4</source>
            <translation>%1: mediana %2, 8 em cada 10 publicações de %3 a %4</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mês</translation>
        </message>
        <message>
            <source>Likes per 1,000 followers, median</source>
            <translation>Curtidas por mil seguidores, mediana</translation>
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
            <translation>Precisa dos seguidores na época das suas publicações: vincule a conta para contá-los uma vez por dia.</translation>
        </message>
        <message>
            <source>Months with at least three posts near a count of your followers.</source>
            <translation>Meses com pelo menos três publicações perto de uma contagem dos seus seguidores.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Dia da semana</translation>
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
            <translation>Parar</translation>
        </message>
        <message>
            <source>Progress: %1</source>
            <translation>Progresso: %1</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Parar: %1</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Parando…</translation>
        </message>
    </context>
    <context>
        <name>likecast::JournalTab</name>
        <message>
            <source>Journal</source>
            <translation>Diário</translation>
        </message>
        <message>
            <source>Edit likes</source>
            <translation>Editar curtidas</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Type the real likes of the selected post</source>
            <translation>Digitar as curtidas reais da publicação selecionada</translation>
        </message>
        <message>
            <source>Delete the selected entry from the journal</source>
            <translation>Excluir do diário o registro selecionado</translation>
        </message>
        <message>
            <source>Predicted and actual likes</source>
            <translation>Curtidas previstas e reais</translation>
        </message>
        <message>
            <source>Ranges that held</source>
            <translation>Faixas que acertaram</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n posts with known likes. A ring is a post outside its range.</source>
            <translation>
                <numerusform>A publicação mais nova com curtidas conhecidas (%n). Um anel é uma publicação fora da sua faixa.</numerusform>
                <numerusform>As %n publicações mais novas com curtidas conhecidas. Um anel é uma publicação fora da sua faixa.</numerusform>
            </translation>
        </message>
        <message>
            <source>The entry is back.</source>
            <translation>O registro voltou.</translation>
        </message>
        <message>
            <source>Entry deleted from the journal.</source>
            <translation>Registro excluído do diário.</translation>
        </message>
        <message>
            <source>Likes saved.</source>
            <translation>Curtidas salvas.</translation>
        </message>
        <message>
            <source>The likes are as they were.</source>
            <translation>As curtidas voltaram a ser como antes.</translation>
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
            <translation>Até 25 %</translation>
        </message>
        <message>
            <source>Models on this account</source>
            <translation>Modelos nesta conta</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
        <message>
            <source>%1 (yours)</source>
            <comment>a model trained on the account's own posts</comment>
            <translation>%1 (seu)</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>the model in use</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1 (used by Predict)</source>
            <translation>%1 (usado pela Previsão)</translation>
        </message>
        <message>
            <source>Typical
error</source>
            <translation>Erro
típico</translation>
        </message>
        <message>
            <source>Pairs
in order</source>
            <translation>Pares
em ordem</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>Na faixa</translation>
        </message>
        <message>
            <source>Better than
a simple guess</source>
            <translation>Melhor que
um palpite</translation>
        </message>
        <message>
            <source>All models, best on this account first</source>
            <translation>Todos os modelos, primeiro o melhor nesta conta</translation>
        </message>
        <message>
            <source>Half of the predictions are off by less than this</source>
            <translation>Metade das previsões erra por menos que isto</translation>
        </message>
        <message>
            <source>Predictions that are off by at most 25 %</source>
            <translation>Previsões que erram por no máximo 25 %</translation>
        </message>
        <message>
            <source>How often the model picks the post with more likes out of two close in time. A guess gets 50 %.</source>
            <translation>Quantas vezes o modelo acerta qual de duas publicações próximas no tempo teve mais curtidas. No palpite, acerta-se 50 %.</translation>
        </message>
        <message>
            <source>Posts whose likes landed in the 80 % range. Close to 80 % is right.</source>
            <translation>Publicações cujas curtidas ficaram na faixa de 80 %. O certo é perto de 80 %.</translation>
        </message>
        <message>
            <source>How much smaller the average error is than that of the best simple guess</source>
            <translation>Quanto o erro médio é menor que o do melhor palpite simples</translation>
        </message>
        <message>
            <source>Guess: %1</source>
            <comment>a simple rule</comment>
            <translation>Palpite: %1</translation>
        </message>
        <message>
            <source>The best simple guess, without a model</source>
            <translation>O melhor palpite simples, sem modelo</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicações</translation>
        </message>
        <message>
            <source>Typical error: share</source>
            <translation>Erro típico: proporção</translation>
        </message>
        <message>
            <source>Within 25 %: share</source>
            <translation>Até 25 %: proporção</translation>
        </message>
        <message>
            <source>Pairs in order: share</source>
            <translation>Pares em ordem: proporção</translation>
        </message>
        <message>
            <source>In range: share</source>
            <translation>Na faixa: proporção</translation>
        </message>
        <message>
            <source>Smaller error than a simple guess: share</source>
            <translation>Erro menor que um palpite simples: proporção</translation>
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
            <translation>Importar arquivo…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Importar pasta…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Instagram&apos;s data export</source>
            <translation>Exportação do Instagram</translation>
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
            <translation>Com a API oficial do Instagram</translation>
        </message>
        <message>
            <source>1. A professional account</source>
            <translation>1. Uma conta profissional</translation>
        </message>
        <message>
            <source>3. A token</source>
            <translation>3. Um token</translation>
        </message>
        <message>
            <source>Paste the token</source>
            <translation>Cole o token</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Token de acesso</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
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
            <translation>Adicione sua conta</translation>
        </message>
        <message>
            <source>Likecast learns your usual likes, best hours and words from your own posts, and its ranges get narrower. Drop a file or folder anywhere on this page. We'll recognise the format and show you what we found before anything is saved. Nothing is uploaded.</source>
            <translation>O Likecast aprende com suas publicações as suas curtidas habituais, os melhores horários e as palavras, e as faixas ficam mais estreitas. Solte um arquivo ou uma pasta em qualquer lugar desta página. Vamos reconhecer o formato e mostrar o que achamos antes de salvar qualquer coisa. Nada é enviado para a internet.</translation>
        </message>
        <message>
            <source>Enter numbers myself</source>
            <translation>Digitar os números</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>De um arquivo</translation>
        </message>
        <message>
            <source>Go to Insights &gt; Content &gt; Export data. Drop the CSV file.</source>
            <translation>Vá em Insights &gt; Conteúdo &gt; Exportar dados. Solte o arquivo CSV.</translation>
        </message>
        <message>
            <source>Drop the profile's folder with its .json or .json.xz files.</source>
            <translation>Solte a pasta do perfil, com os arquivos .json ou .json.xz.</translation>
        </message>
        <message>
            <source>Switch to a Creator or Business account in Instagram&apos;s settings. It's free.</source>
            <translation>Mude para uma conta de Criador de conteúdo ou Empresa nas configurações do Instagram. É grátis.</translation>
        </message>
        <message>
            <source>2. Your own app</source>
            <translation>2. Seu próprio app</translation>
        </message>
        <message>
            <source>On developers.facebook.com, create an app with the product “Instagram” and set it up for Instagram Login. For your own account, it doesn't need a review.</source>
            <translation>Em developers.facebook.com, crie um app com o produto “Instagram” e configure-o para o login do Instagram. Para a sua própria conta, ele não precisa de análise.</translation>
        </message>
        <message>
            <source>Under “Generate access tokens”, add your account, grant the permissions and copy the token. Likecast stores it in this computer&apos;s keychain, sends it only to Instagram and renews it before it expires after 60 days.</source>
            <translation>Em “Gerar tokens de acesso”, adicione sua conta, conceda as permissões e copie o token. O Likecast o guarda no chaveiro deste computador, envia-o só ao Instagram e o renova antes que vença, em 60 dias.</translation>
        </message>
        <message>
            <source>Passphrase to encrypt it with</source>
            <translation>Frase secreta para criptografá-lo</translation>
        </message>
        <message>
            <source>In Instagram, go to Accounts Center &gt; Your information and permissions &gt; Download your information. Drop all the ZIP files, or the unpacked folder. It has likes for professional accounts only; for a personal one, we'll ask for those of your last posts.</source>
            <translation>No Instagram, vá em Central de Contas &gt; Suas informações e permissões &gt; Baixar suas informações. Solte todos os arquivos ZIP ou a pasta descompactada. Só há curtidas de contas profissionais; para uma pessoal, vamos pedir as das suas últimas publicações.</translation>
        </message>
        <message>
            <source>Zeeschuimer</source>
            <translation>Zeeschuimer</translation>
        </message>
        <message>
            <source>A browser extension: scroll through your own profile in your own browser and drop the file it saves.</source>
            <translation>Uma extensão do navegador: role seu próprio perfil no seu navegador e solte o arquivo que ela salvar.</translation>
        </message>
        <message>
            <source>Any table</source>
            <translation>Qualquer tabela</translation>
        </message>
        <message>
            <source>CSV, Excel or OpenDocument with the dates and likes of your posts. If we can't tell what its columns hold, we'll ask.</source>
            <translation>CSV, Excel ou OpenDocument com as datas e as curtidas das suas publicações. Se não soubermos o que há nas colunas, vamos perguntar.</translation>
        </message>
        <message>
            <source>This token is for several accounts. Which one do you want to link?</source>
            <translation>Este token é de várias contas. Qual você quer vincular?</translation>
        </message>
    </context>
    <context>
        <name>likecast::LossCurve</name>
        <message>
            <source>Loss by epoch</source>
            <translation>Perda por época</translation>
        </message>
        <message>
            <source>epoch %1</source>
            <translation>época %1</translation>
        </message>
        <message>
            <source>Epoch %1: training loss %2.</source>
            <translation>Época %1: perda de treino %2.</translation>
        </message>
        <message>
            <source>Epoch %1: training loss %2, validation loss %3.</source>
            <translation>Época %1: perda de treino %2, perda de validação %3.</translation>
        </message>
        <message>
            <source>Epoch %1 of %2: training loss %3</source>
            <translation>Época %1 de %2: perda de treino %3</translation>
        </message>
        <message>
            <source>%1, validation loss %2 (best: %3 at epoch %4)</source>
            <translation>%1, perda de validação %2 (melhor: %3 na época %4)</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Treino</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validação</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Época</translation>
        </message>
        <message>
            <source>Training loss</source>
            <translation>Perda de treino</translation>
        </message>
        <message>
            <source>Validation loss</source>
            <translation>Perda de validação</translation>
        </message>
    </context>
    <context>
        <name>likecast::MainWindow</name>
        <message numerus="yes">
            <source>Likes of %n posts</source>
            <translation>
                <numerusform>Curtidas de %n publicação</numerusform>
                <numerusform>Curtidas de %n publicações</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter your numbers on Predict.</source>
            <translation>Digite seus números em Previsão.</translation>
        </message>
        <message>
            <source>Example account</source>
            <translation>Conta de exemplo</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Previsão</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arquivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;juda</translation>
        </message>
        <message>
            <source>&amp;Predict</source>
            <translation>&amp;Previsão</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Conta</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>Co&amp;nfigurações</translation>
        </message>
        <message>
            <source>&amp;About Likecast</source>
            <translation>&amp;Sobre o Likecast</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
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
                <numerusform>média de %1 curtida</numerusform>
                <numerusform>média de %1 curtidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Sua conta</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Nenhuma conta ainda</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Escolher</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Enter the likes of your last posts on Predict.</source>
            <translation>Digite as curtidas das suas últimas publicações em Previsão.</translation>
        </message>
        <message>
            <source>No account selected</source>
            <translation>Nenhuma conta escolhida</translation>
        </message>
        <message>
            <source>Select one on Predict, or enter numbers there.</source>
            <translation>Escolha uma em Previsão ou digite os números lá.</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 publicação</numerusform>
                <numerusform>%1 publicações</numerusform>
            </translation>
        </message>
        <message>
            <source>Likecast's database was damaged. We recovered what we could and kept the damaged file as %1.</source>
            <translation>O banco de dados do Likecast estava danificado. Recuperamos o que deu e guardamos o arquivo danificado como %1.</translation>
        </message>
        <message>
            <source>The journal compares predictions with an account's real likes. Select the account, then press “I posted this” again.</source>
            <translation>O diário compara as previsões com as curtidas reais de uma conta. Escolha a conta e pressione “Já publiquei” de novo.</translation>
        </message>
        <message>
            <source>The journal compares predictions with an account's real likes. Add the account first. Your draft is kept.</source>
            <translation>O diário compara as previsões com as curtidas reais de uma conta. Adicione a conta primeiro. Seu rascunho foi mantido.</translation>
        </message>
        <message>
            <source>This post is already in the journal, waiting for its likes.</source>
            <translation>Esta publicação já está no diário, esperando suas curtidas.</translation>
        </message>
        <message>
            <source>Crash report</source>
            <translation>Relatório de falha</translation>
        </message>
        <message>
            <source>Likecast wrote this when it crashed. It holds nothing of yours, and it was not sent anywhere.</source>
            <translation>O Likecast escreveu isto quando fechou por uma falha. Não contém nada seu e não foi enviado a lugar nenhum.</translation>
        </message>
        <message>
            <source>Delete report</source>
            <translation>Excluir relatório</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Likecast crashed the last time it ran. Your drafts were kept.</source>
            <translation>O Likecast fechou por uma falha da última vez. Seus rascunhos foram mantidos.</translation>
        </message>
        <message>
            <source>Show report</source>
            <translation>Ver relatório</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>Sua foto</translation>
        </message>
        <message>
            <source>Drop a photo here, or press %1. Likecast finds the faces and smiles; several photos become drafts to compare.</source>
            <translation>Solte uma foto aqui ou pressione %1. O Likecast encontra os rostos e os sorrisos; várias fotos viram rascunhos para comparar.</translation>
        </message>
        <message>
            <source>Caption and hour</source>
            <translation>Legenda e horário</translation>
        </message>
        <message>
            <source>Write the caption and choose when to post. With the likes of your last posts, the number fits your account.</source>
            <translation>Escreva a legenda e escolha quando publicar. Com as curtidas das suas últimas publicações, o número se ajusta à sua conta.</translation>
        </message>
        <message>
            <source>The number</source>
            <translation>O número</translation>
        </message>
        <message>
            <source>It updates as you type. The shaded range is where about 8 in 10 posts like this land: trust it more than the number.</source>
            <translation>Ele se atualiza enquanto você digita. A faixa sombreada é onde ficam cerca de 8 em cada 10 publicações como esta: confie mais nela do que no número.</translation>
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
            <translation>Plano</translation>
        </message>
        <message>
            <source>P&amp;lan</source>
            <translation>Pl&amp;ano</translation>
        </message>
        <message>
            <source>Saved to the journal. We'll add the real likes at your next import or refresh, or you can type them in the journal.</source>
            <translation>Salva no diário. Vamos adicionar as curtidas reais na sua próxima importação ou atualização, ou você pode digitá-las no diário.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>The post is no longer in the journal.</source>
            <translation>A publicação não está mais no diário.</translation>
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
            <translation>Carrossel</translation>
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
            <source>Media type</source>
            <translation>Tipo de mídia</translation>
        </message>
        <message>
            <source>Photo, carousel, video or reel</source>
            <translation>Foto, carrossel, vídeo ou reel</translation>
        </message>
    </context>
    <context>
        <name>likecast::MessageBar</name>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dispensar</translation>
        </message>
    </context>
    <context>
        <name>likecast::ModelTab</name>
        <message>
            <source>Predict uses</source>
            <translation>A Previsão usa</translation>
        </message>
        <message numerus="yes">
            <source>%n posts</source>
            <translation>
                <numerusform>%n publicação</numerusform>
                <numerusform>%n publicações</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (padrão)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>model, share of the forecast</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Testing the models</source>
            <translation>Testando os modelos</translation>
        </message>
        <message>
            <source>Test the models</source>
            <translation>Testar os modelos</translation>
        </message>
        <message>
            <source>Models for this account</source>
            <translation>Modelos para esta conta</translation>
        </message>
        <message>
            <source>Model used for this account</source>
            <translation>Modelo usado para esta conta</translation>
        </message>
        <message>
            <source>Testing the models on your past posts…</source>
            <translation>Testando os modelos com suas publicações anteriores…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Interrompido.</translation>
        </message>
        <message>
            <source>There aren't enough posts to test the models yet. From six posts with known likes, you'll see how well each model would have predicted them. Until then, Likecast's own model is used.</source>
            <translation>Ainda não há publicações suficientes para testar os modelos. A partir de seis publicações com curtidas conhecidas, você verá quão bem cada modelo as teria previsto. Até lá, é usado o modelo próprio do Likecast.</translation>
        </message>
        <message>
            <source>The models couldn't be tested.</source>
            <translation>Não foi possível testar os modelos.</translation>
        </message>
        <message>
            <source>Each post was predicted using only what was known before it.</source>
            <translation>Cada publicação foi prevista só com o que se sabia antes dela.</translation>
        </message>
        <message>
            <source>Models trained on your posts are tested on the newer half, each time trained on the posts before.</source>
            <translation>Modelos treinados com suas publicações são testados na metade mais nova, sempre treinados com as publicações anteriores.</translation>
        </message>
        <message>
            <source>%1, trained on your posts</source>
            <translation>%1, treinado com suas publicações</translation>
        </message>
        <message>
            <source>The selected model can't be used, so the default one is.</source>
            <translation>O modelo escolhido não pode ser usado, por isso é usado o padrão.</translation>
        </message>
        <message>
            <source>Weighs the models by how well each predicted this account's past posts: %1.</source>
            <translation>Pondera os modelos conforme cada um previu bem as publicações anteriores desta conta: %1.</translation>
        </message>
        <message>
            <source>No other model is clearly more accurate than %1 on this account.</source>
            <translation>Nenhum outro modelo é claramente mais preciso que %1 nesta conta.</translation>
        </message>
        <message>
            <source>%1 is more accurate than %2 here: %3 less error (%4 to %5).</source>
            <translation>%1 é mais preciso que %2 aqui: %3 menos erro (%4 a %5).</translation>
        </message>
    </context>
    <context>
        <name>likecast::MomentEditor</name>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Use the first</source>
            <translation>Usar a primeira</translation>
        </message>
        <message>
            <source>Use the second</source>
            <translation>Usar a segunda</translation>
        </message>
        <message>
            <source>%1 doesn't exist on that day because the clocks go forward. We'll use %2.</source>
            <translation>%1 não existe nesse dia porque os relógios são adiantados. Vamos usar %2.</translation>
        </message>
        <message>
            <source>%1 happens twice on that day because the clocks go back. This is the second one (%2).</source>
            <translation>%1 acontece duas vezes nesse dia porque os relógios são atrasados. Esta é a segunda (%2).</translation>
        </message>
        <message>
            <source>%1 happens twice on that day because the clocks go back. This is the first one (%2).</source>
            <translation>%1 acontece duas vezes nesse dia porque os relógios são atrasados. Esta é a primeira (%2).</translation>
        </message>
        <message>
            <source>Unknown time zone. We'll use UTC.</source>
            <translation>Fuso horário desconhecido. Vamos usar UTC.</translation>
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
            <translation>Trocar de perfil</translation>
        </message>
        <message>
            <source>Show the account</source>
            <translation>Mostrar a conta</translation>
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
            <translation>%1 das suas publicações tiveram menos curtidas que sua média de %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n days counted, %1 to %2.</source>
            <translation>
                <numerusform>%n dia contado, de %1 a %2.</numerusform>
                <numerusform>%n dias contados, de %1 a %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Following: %1</source>
            <translation>Seguindo: %1</translation>
        </message>
        <message>
            <source>Posts from %1 to %2</source>
            <translation>Publicações de %1 a %2</translation>
        </message>
        <message numerus="yes">
            <source>Likes hidden or unknown: %1 posts</source>
            <translation>
                <numerusform>Curtidas ocultas ou desconhecidas: %1 publicação</numerusform>
                <numerusform>Curtidas ocultas ou desconhecidas: %1 publicações</numerusform>
            </translation>
        </message>
        <message>
            <source>The chart starts tomorrow.</source>
            <translation>O gráfico começa amanhã.</translation>
        </message>
        <message>
            <source>The chart starts with the next count.</source>
            <translation>O gráfico começa na próxima contagem.</translation>
        </message>
        <message>
            <source>Likes compared to your average</source>
            <translation>Curtidas comparadas à sua média</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fontes</translation>
        </message>
        <message>
            <source>No likes known yet.</source>
            <translation>Curtidas ainda desconhecidas.</translation>
        </message>
        <message>
            <source>Followers unknown. Link the account to count them once a day.</source>
            <translation>Seguidores desconhecidos. Vincule a conta para contá-los uma vez por dia.</translation>
        </message>
        <message numerus="yes">
            <source>%1 followers on %2.</source>
            <translation>
                <numerusform>%1 seguidor em %2.</numerusform>
                <numerusform>%1 seguidores em %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing imported yet.</source>
            <translation>Nada importado ainda.</translation>
        </message>
        <message>
            <source>Average likes: %1</source>
            <translation>Média de curtidas: %1</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicações</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 dias</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 dias</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 ano</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tudo</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <translation>
                <numerusform>%1 publicação</numerusform>
                <numerusform>%1 publicações</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::PacksCard</name>
        <message>
            <source>Model packs</source>
            <translation>Pacotes de modelos</translation>
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
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remover %1</translation>
        </message>
        <message>
            <source>Included. %1.</source>
            <translation>Incluído. %1.</translation>
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
            <translation>Baixar e instalar %1</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Arquivo…</translation>
        </message>
        <message>
            <source>Install a model pack from a file</source>
            <translation>Instalar um pacote de modelo de um arquivo</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Pasta…</translation>
        </message>
        <message>
            <source>Install a model pack from a folder</source>
            <translation>Instalar um pacote de modelo de uma pasta</translation>
        </message>
        <message>
            <source>Install a model pack</source>
            <translation>Instalar um pacote de modelo</translation>
        </message>
        <message>
            <source>Model packs (*.zip *.onnx)</source>
            <translation>Pacotes de modelos (*.zip *.onnx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Downloading a model pack</source>
            <translation>Baixando um pacote de modelo</translation>
        </message>
        <message>
            <source>%1. Verified with SHA-256 before use.</source>
            <translation>%1. Verificado com SHA-256 antes do uso.</translation>
        </message>
        <message>
            <source>Your own pack</source>
            <translation>Seu próprio pacote</translation>
        </message>
        <message>
            <source>Drop a ZIP file or folder with a manifest.json, or the .onnx file of a known model. Packs that don't match their manifest are rejected.</source>
            <translation>Solte um arquivo ZIP ou uma pasta com manifest.json, ou o arquivo .onnx de um modelo conhecido. Pacotes que não conferem com o manifesto são recusados.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was installed.</source>
            <translation>Interrompido. Nada foi instalado.</translation>
        </message>
        <message>
            <source>%1 was verified and installed.</source>
            <translation>%1 foi verificado e instalado.</translation>
        </message>
        <message>
            <source>Downloading %1…</source>
            <translation>Baixando %1…</translation>
        </message>
        <message>
            <source>%1 is intact and works.</source>
            <translation>%1 está intacto e funciona.</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 foi removido.</translation>
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
            <translation>Quadros (B)</translation>
        </message>
        <message>
            <source>Fit photo to view</source>
            <translation>Ajustar a foto à tela</translation>
        </message>
        <message>
            <source>Show at actual size</source>
            <translation>Mostrar em tamanho real</translation>
        </message>
        <message>
            <source>Show face boxes</source>
            <translation>Mostrar quadros dos rostos</translation>
        </message>
        <message>
            <source>Faces (F)</source>
            <translation>Rostos (F)</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Corrigir rostos</translation>
        </message>
    </context>
    <context>
        <name>likecast::PhotoMeasuring</name>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Photos of your past posts</source>
            <translation>Fotos das publicações anteriores</translation>
        </message>
        <message>
            <source>Photos analysed</source>
            <translation>Fotos analisadas</translation>
        </message>
        <message>
            <source>The rest will be analysed after your next import.</source>
            <translation>O resto será analisado depois da sua próxima importação.</translation>
        </message>
        <message>
            <source>Analysing the photos of your past posts: %1 of %2</source>
            <translation>Analisando as fotos das suas publicações anteriores: %1 de %2</translation>
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
            <translation>Solte fotos aqui</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abrindo…</translation>
        </message>
        <message>
            <source>Drop another photo here to replace it.</source>
            <translation>Solte outra foto aqui para substituí-la.</translation>
        </message>
        <message>
            <source>No photo yet. Drop photos here, paste one, or open them.</source>
            <translation>Nenhuma foto ainda. Solte fotos aqui, cole uma ou abra-as.</translation>
        </message>
        <message>
            <source>%1, %2 by %3 pixels.</source>
            <translation>%1, %2 por %3 pixels.</translation>
        </message>
        <message>
            <source>Drop files, folders or a picture from your browser, or paste one.</source>
            <translation>Solte arquivos, pastas ou uma imagem do navegador, ou cole uma.</translation>
        </message>
        <message>
            <source>%1 can't be shown</source>
            <translation>Não dá para mostrar %1</translation>
        </message>
        <message>
            <source>Opening %1.</source>
            <translation>Abrindo %1.</translation>
        </message>
        <message>
            <source>%1 can't be shown.</source>
            <translation>Não dá para mostrar %1.</translation>
        </message>
        <message>
            <source>Finding faces.</source>
            <translation>Procurando rostos.</translation>
        </message>
        <message>
            <source>Finding faces…</source>
            <translation>Procurando rostos…</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>Selecionado: %1</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a face, Insert to add one.</source>
            <translation>Use as setas para selecionar um rosto e Insert para adicionar um.</translation>
        </message>
        <message>
            <source>Drag to add a face, click one to change it</source>
            <translation>Arraste para adicionar um rosto, clique em um para mudar</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostTableModel</name>
        <message>
            <source>no photo</source>
            <translation>sem foto</translation>
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
            <translation>Curtidas</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comentários</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <source>Hidden or unknown. Press F2 to type them.</source>
            <translation>Ocultas ou desconhecidas. Digite com F2.</translation>
        </message>
        <message>
            <source>You typed this number.</source>
            <translation>Você digitou este número.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PostsTab</name>
        <message>
            <source>Open in browser</source>
            <translation>Abrir no navegador</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Todos os tipos</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo o período</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Últimos 90 dias</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Último ano</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicações</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts</source>
            <comment>a number</comment>
            <translation>
                <numerusform>%1 publicação</numerusform>
                <numerusform>%1 publicações</numerusform>
            </translation>
        </message>
        <message>
            <source>Search captions</source>
            <translation>Buscar nas legendas</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Tipo de mídia</translation>
        </message>
        <message>
            <source>Open the selected post on instagram.com</source>
            <translation>Abrir a publicação selecionada no instagram.com</translation>
        </message>
        <message>
            <source>Save this account's posts as CSV and JSON in a folder</source>
            <translation>Salvar as publicações desta conta em CSV e JSON em uma pasta</translation>
        </message>
        <message>
            <source>No matching posts</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Edit likes</source>
            <translation>Editar curtidas</translation>
        </message>
        <message>
            <source>Type the likes of the selected post</source>
            <translation>Digitar as curtidas da publicação selecionada</translation>
        </message>
        <message>
            <source>Enter opens the post in the browser. F2 edits its likes.</source>
            <translation>Enter abre a publicação no navegador. F2 edita as curtidas.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PredictPage</name>
        <message>
            <source>Add photo</source>
            <translation>Adicionar foto</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Adicionar fotos</translation>
        </message>
        <message>
            <source>Replace photo</source>
            <translation>Substituir foto</translation>
        </message>
        <message>
            <source>Delete draft</source>
            <translation>Excluir rascunho</translation>
        </message>
        <message>
            <source>Edit caption</source>
            <translation>Editar legenda</translation>
        </message>
        <message>
            <source>Edit draft</source>
            <translation>Editar rascunho</translation>
        </message>
        <message>
            <source>Golden hour with the crew before the big launch. Who is coming? #space #launchday #crew</source>
            <translation>Hora dourada com a equipe antes do grande lançamento. Quem vem? #espaço #lançamento #equipe</translation>
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
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Publicação</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Corrigir rostos</translation>
        </message>
        <message>
            <source>Make carousel</source>
            <translation>Criar carrossel</translation>
        </message>
        <message>
            <source>Split carousel</source>
            <translation>Separar carrossel</translation>
        </message>
        <message>
            <source>Order photos</source>
            <translation>Ordenar fotos</translation>
        </message>
        <message>
            <source>Move draft</source>
            <translation>Mover rascunho</translation>
        </message>
        <message>
            <source>Add reel</source>
            <translation>Adicionar reel</translation>
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
            <translation>P&amp;erfil</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>&amp;New profile…</source>
            <translation>&amp;Novo perfil…</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Novo perfil</translation>
        </message>
        <message>
            <source>The profiles couldn't be read</source>
            <translation>Não foi possível ler os perfis</translation>
        </message>
        <message>
            <source>Name of the person or brand. Each profile has its own accounts, drafts, journal and tokens.</source>
            <translation>Nome da pessoa ou marca. Cada perfil tem suas próprias contas, rascunhos, diário e tokens.</translation>
        </message>
    </context>
    <context>
        <name>likecast::RangeBar</name>
        <message>
            <source>%1 to %2, expected %3, %4 %5</source>
            <translation>%1 a %2, esperado %3, %4 %5</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Faixa</translation>
        </message>
        <message>
            <source>The bar runs from %1 to %2.</source>
            <translation>A barra vai de %1 a %2.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ResultCard</name>
        <message>
            <source>Of an example account with made-up likes. Choose “Enter numbers myself” below to see yours.</source>
            <translation>De uma conta de exemplo com curtidas inventadas. Escolha “Digitar os números” abaixo para ver as suas.</translation>
        </message>
        <message>
            <source>Paste the likes of your last posts below to see what to expect of this one. Followers or average likes work too.</source>
            <translation>Cole abaixo as curtidas das suas últimas publicações para ver o que esperar desta. Seguidores ou média de curtidas também servem.</translation>
        </message>
        <message>
            <source>How do your posts usually do?</source>
            <translation>Como suas publicações costumam se sair?</translation>
        </message>
        <message>
            <source>Drop a photo to see its likes</source>
            <translation>Solte uma foto para ver suas curtidas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>No prediction. %1</source>
            <translation>Sem previsão. %1</translation>
        </message>
        <message>
            <source>Out of date. %1</source>
            <translation>Desatualizada. %1</translation>
        </message>
        <message>
            <source>You'll see the expected likes and the range that 8 in 10 similar posts land in. A caption and a time are enough to start.</source>
            <translation>Você verá as curtidas esperadas e a faixa em que ficam 8 de cada 10 publicações parecidas. Uma legenda e um horário bastam para começar.</translation>
        </message>
        <message>
            <source>Stop predicting</source>
            <translation>Parar de prever</translation>
        </message>
        <message>
            <source>Stopped. This number doesn't include your last change.</source>
            <translation>Interrompido. Este número não inclui sua última mudança.</translation>
        </message>
        <message>
            <source>No prediction yet. Drop a photo or write a caption.</source>
            <translation>Nenhuma previsão ainda. Solte uma foto ou escreva uma legenda.</translation>
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
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aparência</translation>
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
            <translation>Análise de fotos</translation>
        </message>
        <message>
            <source>Face detector</source>
            <translation>Detector de rostos</translation>
        </message>
        <message>
            <source>Automatic (%1)</source>
            <translation>Automático (%1)</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidade</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>Never use the network</source>
            <translation>Nunca usar a rede</translation>
        </message>
        <message>
            <source>System follows your computer's setting.</source>
            <translation>Sistema segue a configuração do seu computador.</translation>
        </message>
        <message>
            <source>Menus only. Write captions in any language.</source>
            <translation>Só os menus. Escreva legendas em qualquer idioma.</translation>
        </message>
        <message>
            <source>No face detector is installed. Photos are analysed without faces.</source>
            <translation>Nenhum detector de rostos instalado. As fotos são analisadas sem rostos.</translation>
        </message>
        <message>
            <source>%1, the only one installed.</source>
            <translation>%1, o único instalado.</translation>
        </message>
        <message>
            <source>How faces are found in photos. Changing it analyses all drafts again.</source>
            <translation>Como os rostos são encontrados nas fotos. Mudar isto analisa todos os rascunhos de novo.</translation>
        </message>
        <message>
            <source>Turns off linking and refreshing. Everything else works offline. When this is off, Likecast connects only to Instagram for accounts you link, and to download model packs you install.</source>
            <translation>Desativa vincular e atualizar. Todo o resto funciona offline. Com isto desativado, o Likecast só se conecta ao Instagram para as contas que você vincula e para baixar os pacotes de modelos que você instala.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plano</translation>
        </message>
        <message>
            <source>Remind me when it's time to post</source>
            <translation>Lembrar quando for hora de publicar</translation>
        </message>
        <message>
            <source>A notification at each draft's time while Likecast is open. Drafts you marked as posted are left out.</source>
            <translation>Uma notificação no horário de cada rascunho enquanto o Likecast está aberto. Rascunhos que você marcou como publicados ficam de fora.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TimeZoneChooser</name>
        <message>
            <source>%1 time</source>
            <comment>city</comment>
            <translation>Horário de %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>city, country</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso horário</translation>
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
            <translation>Tokens de acesso</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Renovar</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>No accounts linked. The Account page shows how to create a token.</source>
            <translation>Nenhuma conta vinculada. A página Conta mostra como criar um token.</translation>
        </message>
        <message>
            <source>Renew the token for @%1</source>
            <translation>Renovar o token de @%1</translation>
        </message>
        <message>
            <source>Forget the token for @%1</source>
            <translation>Esquecer o token de @%1</translation>
        </message>
        <message>
            <source>Token passphrase for @%1</source>
            <translation>Frase secreta do token de @%1</translation>
        </message>
        <message>
            <source>Token forgotten. Your posts are kept.</source>
            <translation>Token esquecido. Suas publicações foram mantidas.</translation>
        </message>
        <message>
            <source>Token renewed.</source>
            <translation>Token renovado.</translation>
        </message>
    </context>
    <context>
        <name>likecast::TrainingCard</name>
        <message>
            <source>Train on your posts</source>
            <translation>Treinar com suas publicações</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Treinar</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Treino</translation>
        </message>
        <message>
            <source>Model to train</source>
            <translation>Modelo a treinar</translation>
        </message>
        <message>
            <source>Not trained. %1</source>
            <translation>Não treinado. %1</translation>
        </message>
        <message>
            <source>Continue training</source>
            <translation>Continuar treino</translation>
        </message>
        <message>
            <source>Trained.</source>
            <translation>Treinado.</translation>
        </message>
        <message>
            <source>Mean absolute error %1, mean squared error %2, R² %3 (in %4)</source>
            <translation>Erro absoluto médio %1, erro quadrático médio %2, R² %3 (em %4)</translation>
        </message>
        <message>
            <source>It was right for %2 of the %1 newest posts.</source>
            <translation>Acertou em %2 das %1 publicações mais novas.</translation>
        </message>
        <message>
            <source>Worse than guessing your average. Not used.</source>
            <translation>Pior que o palpite da sua média. Não é usado.</translation>
        </message>
        <message>
            <source>Better than guessing your average on your newest %1 posts.</source>
            <translation>Melhor que o palpite da sua média nas suas %1 publicações mais novas.</translation>
        </message>
        <message>
            <source>It also uses these model packs: %1. Without them, photos count as average.</source>
            <translation>Ele também usa estes pacotes de modelos: %1. Sem eles, as fotos contam como médias.</translation>
        </message>
        <message>
            <source>Starts over and replaces the previous training.</source>
            <translation>Recomeça e substitui o treino anterior.</translation>
        </message>
        <message>
            <source>Continues the previous training on the same posts.</source>
            <translation>Continua o treino anterior com as mesmas publicações.</translation>
        </message>
        <message>
            <source>Trains on this account's older posts and is tested on the newest fifth. Likecast's own model needs no training: it already follows your posts.</source>
            <translation>Treina com as publicações mais antigas desta conta e é testado no quinto mais novo. O modelo próprio do Likecast não precisa de treino: ele já acompanha suas publicações.</translation>
        </message>
        <message>
            <source>Neural networks aren't installed. On Debian, they're in the package likecast-neural.</source>
            <translation>As redes neurais não estão instaladas. No Debian, elas estão no pacote likecast-neural.</translation>
        </message>
        <message>
            <source>No model can be trained on a single account.</source>
            <translation>Nenhum modelo pode ser treinado com uma conta só.</translation>
        </message>
        <message>
            <source>Not trained yet.</source>
            <translation>Ainda não treinado.</translation>
        </message>
        <message>
            <source>Trained on your posts up to %1, stopped early. %2</source>
            <translation>Treinado com suas publicações até %1, parado antes do fim. %2</translation>
        </message>
        <message>
            <source>Trained on your posts up to %1. %2</source>
            <translation>Treinado com suas publicações até %1. %2</translation>
        </message>
        <message>
            <source>Training %1… Stop keeps the best result so far.</source>
            <translation>Treinando %1… Parar mantém o melhor resultado até agora.</translation>
        </message>
        <message>
            <source>Stopped before there was a result. Your previous training is unchanged.</source>
            <translation>Parado antes de haver um resultado. Seu treino anterior não mudou.</translation>
        </message>
        <message>
            <source>Not enough posts have both likes and a photo. Import an export or folder that includes your photos.</source>
            <translation>Não há publicações suficientes com curtidas e foto. Importe uma exportação ou pasta que inclua suas fotos.</translation>
        </message>
        <message>
            <source>Training needs about 65 posts with known likes. Import or refresh to add more.</source>
            <translation>O treino precisa de cerca de 65 publicações com curtidas conhecidas. Importe ou atualize para adicionar mais.</translation>
        </message>
        <message>
            <source>This training can't be continued because this account's posts have changed since. Train again to replace it.</source>
            <translation>Este treino não pode continuar porque as publicações desta conta mudaram desde então. Treine de novo para substituí-lo.</translation>
        </message>
        <message>
            <source>Stopped. The best result so far is kept, and you can continue later.</source>
            <translation>Interrompido. O melhor resultado até agora foi mantido, e você pode continuar depois.</translation>
        </message>
        <message>
            <source>Stopped. The best result so far is kept.</source>
            <translation>Interrompido. O melhor resultado até agora foi mantido.</translation>
        </message>
        <message>
            <source>Finished after epoch %1 of %2: the validation loss stopped improving.</source>
            <translation>Terminou depois da época %1 de %2: a perda de validação parou de melhorar.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekHeatmap</name>
        <message>
            <source>Best hours, next 7 days</source>
            <translation>Melhores horários, próximos 7 dias</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <comment>weekday and time</comment>
            <translation>Escolhido: %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>hour, likes</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Best: %1.</source>
            <translation>Melhor: %1.</translation>
        </message>
        <message>
            <source>The best hours to post appear with your first prediction.</source>
            <translation>Os melhores horários para publicar aparecem com a primeira previsão.</translation>
        </message>
        <message>
            <source>Use the arrow keys to move and Enter to choose.</source>
            <translation>Use as setas para mover e Enter para escolher.</translation>
        </message>
    </context>
    <context>
        <name>likecast::WhatIfList</name>
        <message>
            <source>What would help</source>
            <translation>O que ajudaria</translation>
        </message>
        <message>
            <source>Based on past posts. Not a promise.</source>
            <translation>Com base no passado. Não é uma promessa.</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, entre %2 e %3</translation>
        </message>
        <message>
            <source>%1: %2 (%3–%4)</source>
            <comment>change, effect in percent, range</comment>
            <translation>%1: %2 (%3–%4)</translation>
        </message>
        <message>
            <source>%1 expected then</source>
            <comment>1,240 likes</comment>
            <translation>Assim, esperado: %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartWidget</name>
        <message>
            <source>Use the arrow keys to move.</source>
            <translation>Use as setas para mover.</translation>
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
            <translation>%1, fora da escala: %2</translation>
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
                <numerusform>%1 a %2 ×: %3 publicação</numerusform>
                <numerusform>%1 a %2 ×: %3 publicações</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 × or more: %2 posts</source>
            <comment>a multiple</comment>
            <translation>
                <numerusform>%1 × ou mais: %2 publicação</numerusform>
                <numerusform>%1 × ou mais: %2 publicações</numerusform>
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
            <translation>%1 × ou mais</translation>
        </message>
    </context>
    <context>
        <name>likecast::RecentLikesField</name>
        <message>
            <source>Likes of your last posts: 120, 98, 143…</source>
            <translation>Suas últimas curtidas: 120, 98, 143…</translation>
        </message>
    </context>
    <context>
        <name>likecast::StripPresenter</name>
        <message>
            <source>no photo</source>
            <translation>sem foto</translation>
        </message>
        <message>
            <source>%1 expected</source>
            <comment>1,240 likes</comment>
            <translation>esperado: %1</translation>
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
            <translation>Os relógios pulam esta hora.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>likes, posts</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of your posts</source>
            <translation>
                <numerusform>%Ln das suas publicações</numerusform>
                <numerusform>%Ln das suas publicações</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. You hardly ever post around this time.</source>
            <translation>%1. Você quase nunca publica neste horário.</translation>
        </message>
        <message>
            <source>Best hours need %1 posts with real hours. Import yours on the Account page.</source>
            <translation>Os melhores horários precisam de %1 publicações com hora real. Importe as suas na página Conta.</translation>
        </message>
        <message>
            <source>Best hours need %1 posts with real hours. You have %2.</source>
            <translation>Os melhores horários precisam de %1 publicações com hora real. Você tem %2.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Dia da semana</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Your posts</source>
            <translation>Suas publicações</translation>
        </message>
    </context>
    <context>
        <name>WeekHeatmap</name>
        <message>
            <source>more</source>
            <comment>colour scale, behind: fewer likes</comment>
            <translation>mais</translation>
        </message>
        <message>
            <source>hardly tried</source>
            <comment>legend of a mark</comment>
            <translation>pouco testado</translation>
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
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Add a face</source>
            <translation>Adicionar um rosto</translation>
        </message>
        <message>
            <source>Smile</source>
            <translation>Sorriso</translation>
        </message>
        <message>
            <source>Switch between smiling and not smiling</source>
            <translation>Alternar entre sorrindo e sem sorriso</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove the selected face</source>
            <translation>Remover o rosto selecionado</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Stop correcting faces</source>
            <translation>Parar de corrigir rostos</translation>
        </message>
        <message>
            <source>Correct faces</source>
            <translation>Corrigir rostos</translation>
        </message>
    </context>
    <context>
        <name>likecast::ColumnMapping</name>
        <message>
            <source>Date and time</source>
            <translation>Data e hora</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Hora do dia</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Curtidas</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comentários</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Tipo de mídia</translation>
        </message>
        <message>
            <source>Link to the post</source>
            <translation>Link da publicação</translation>
        </message>
        <message>
            <source>Saves</source>
            <translation>Salvamentos</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Compartilhamentos</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Visualizações</translation>
        </message>
        <message>
            <source>Followers</source>
            <translation>Seguidores</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Photo file</source>
            <translation>Arquivo da foto</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede social</translation>
        </message>
        <message>
            <source>Published or draft</source>
            <translation>Publicada ou rascunho</translation>
        </message>
        <message>
            <source>Following</source>
            <translation>Seguindo</translation>
        </message>
        <message>
            <source>Number of posts</source>
            <translation>Número de publicações</translation>
        </message>
        <message>
            <source>Code in the link</source>
            <translation>Código no link</translation>
        </message>
        <message>
            <source>Post ID</source>
            <translation>ID da publicação</translation>
        </message>
        <message>
            <source>Likes hidden</source>
            <translation>Curtidas ocultas</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <source>Precision of the time</source>
            <translation>Precisão da hora</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datas</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>The comma is the decimal mark</source>
            <translation>A vírgula separa os decimais</translation>
        </message>
        <message>
            <source>The point is the decimal mark</source>
            <translation>O ponto separa os decimais</translation>
        </message>
        <message>
            <source>Day before month</source>
            <translation>Dia antes do mês</translation>
        </message>
        <message>
            <source>Month before day</source>
            <translation>Mês antes do dia</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>Ano, mês, dia</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Colunas da tabela</translation>
        </message>
        <message>
            <source>Numbers:</source>
            <translation>Números:</translation>
        </message>
        <message>
            <source>Numbers such as %1 can be read in two ways:</source>
            <translation>Números como %1 podem ser lidos de dois modos:</translation>
        </message>
        <message>
            <source>Dates:</source>
            <translation>Datas:</translation>
        </message>
        <message>
            <source>Dates such as %1 can be read in several ways:</source>
            <translation>Datas como %1 podem ser lidas de vários modos:</translation>
        </message>
        <message>
            <source>What column “%1” holds</source>
            <translation>O que há na coluna “%1”</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Não usada</translation>
        </message>
        <message>
            <source>Choose the column with the date, or with the link to the post.</source>
            <translation>Escolha a coluna com a data ou com o link da publicação.</translation>
        </message>
        <message>
            <source>Without a column for likes, the posts come in without likes. You can type them afterwards.</source>
            <translation>Sem uma coluna de curtidas, as publicações entram sem curtidas. Você pode digitá-las depois.</translation>
        </message>
    </context>
    <context>
        <name>likecast::LikesEntry</name>
        <message>
            <source>Type the likes of your last posts</source>
            <translation>Digite as curtidas das suas últimas publicações</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Instagram's export has likes for professional accounts only. Look yours up in the app and type them here. Empty fields stay unknown.</source>
            <translation>A exportação do Instagram só tem curtidas de contas profissionais. Veja as suas no app e digite-as aqui. Campos vazios ficam como desconhecidos.</translation>
        </message>
        <message>
            <source>Other ways: switch to a Creator account in Instagram's settings, which is free, and link it here. Or scroll through your profile in your own browser with the extension Zeeschuimer and import the file it saves.</source>
            <translation>Outras formas: mude para uma conta de Criador de conteúdo nas configurações do Instagram, o que é grátis, e vincule-a aqui. Ou role seu perfil no seu navegador com a extensão Zeeschuimer e importe o arquivo que ela salvar.</translation>
        </message>
        <message>
            <source>Likes of the post of %1</source>
            <translation>Curtidas da publicação de %1</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Curtidas</translation>
        </message>
        <message>
            <source>“%1” isn't a number of likes.</source>
            <translation>“%1” não é um número de curtidas.</translation>
        </message>
    </context>
    <context>
        <name>likecast::CurrentDraft</name>
        <message>
            <source>What do you think?</source>
            <comment>a question for a caption</comment>
            <translation>O que você acha?</translation>
        </message>
    </context>
    <context>
        <name>likecast::PredictMessages</name>
        <message>
            <source>No photos found. Drop JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF files, a folder of them, or a copied picture.</source>
            <translation>Nenhuma foto encontrada. Solte arquivos JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC ou AVIF, uma pasta com eles ou uma imagem copiada.</translation>
        </message>
        <message>
            <source>Likecast doesn't load pictures from the web. Save the picture and drop the file, or copy and paste it.</source>
            <translation>O Likecast não carrega imagens da web. Salve a imagem e solte o arquivo, ou copie e cole.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Prediction stopped. Your draft is kept.</source>
            <translation>Previsão interrompida. Seu rascunho foi mantido.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Prever</translation>
        </message>
        <message>
            <source>Draft deleted.</source>
            <translation>Rascunho excluído.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message numerus="yes">
            <source>More than %n photos are too many for drafts. Batch ranks them all, and the best become drafts.</source>
            <translation>
                <numerusform>Mais de %n foto é demais para rascunhos. Lote classifica todas, e as melhores viram rascunhos.</numerusform>
                <numerusform>Mais de %n fotos são demais para rascunhos. Lote classifica todas, e as melhores viram rascunhos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rank in Batch</source>
            <translation>Classificar em Lote</translation>
        </message>
        <message>
            <source>Likecast can't open videos. Save a frame of the video as a photo, drop it, and choose Reel as the media type.</source>
            <translation>O Likecast não abre vídeos. Salve um quadro do vídeo como foto, solte-a aqui e escolha Reel como tipo de mídia.</translation>
        </message>
        <message>
            <source>%1 isn&apos;t there any more.</source>
            <comment>a video</comment>
            <translation>%1 não está mais lá.</translation>
        </message>
        <message>
            <source>%1 can&apos;t be read: the video is damaged, or its format isn&apos;t supported.</source>
            <translation>Não é possível ler %1: o vídeo está danificado ou o formato não é compatível.</translation>
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
            <translation>Legenda</translation>
        </message>
        <message>
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Tipo de mídia</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Rostos</translation>
        </message>
        <message>
            <source>Light and colours</source>
            <translation>Luz e cores</translation>
        </message>
        <message>
            <source>Recent form</source>
            <translation>Fase recente</translation>
        </message>
        <message>
            <source>Account size</source>
            <translation>Tamanho da conta</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Todo o resto</translation>
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
            <translation>Remover</translation>
        </message>
        <message>
            <source>No prediction yet</source>
            <translation>Sem previsão ainda</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Sem legenda</translation>
        </message>
        <message>
            <source>Draft %1, no photo</source>
            <translation>Rascunho %1, sem foto</translation>
        </message>
        <message>
            <source>Photo of draft %1, %2</source>
            <translation>Foto do rascunho %1, %2</translation>
        </message>
        <message>
            <source>Open draft %1</source>
            <translation>Abrir rascunho %1</translation>
        </message>
        <message>
            <source>Remove draft %1 from the comparison</source>
            <translation>Remover o rascunho %1 da comparação</translation>
        </message>
        <message>
            <source>Remove from the comparison. The draft is kept.</source>
            <translation>Remover da comparação. O rascunho é mantido.</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Rascunho %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>850, 1,240 likes</comment>
            <translation>%1 a %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareDrivers</name>
        <message>
            <source>Nothing about these drafts stands out.</source>
            <translation>Nada nestes rascunhos se destaca.</translation>
        </message>
        <message>
            <source>Little or no effect</source>
            <translation>Pouco ou nenhum efeito</translation>
        </message>
        <message>
            <source>Draft %1: %2 %3</source>
            <comment>letter, effect, unit</comment>
            <translation>Rascunho %1: %2 %3</translation>
        </message>
        <message>
            <source>Draft %1: %2 %3, %4</source>
            <comment>letter, effect, unit, what it rests on</comment>
            <translation>Rascunho %1: %2 %3, %4</translation>
        </message>
    </context>
    <context>
        <name>likecast::ComparePage</name>
        <message>
            <source>Compare drafts</source>
            <translation>Comparar rascunhos</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Back to the open draft (Esc)</source>
            <translation>Voltar ao rascunho aberto (Esc)</translation>
        </message>
        <message>
            <source>Zoom all photos out</source>
            <translation>Reduzir todas as fotos</translation>
        </message>
        <message>
            <source>Zoom all photos in</source>
            <translation>Ampliar todas as fotos</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Fit all photos</source>
            <translation>Ajustar todas as fotos</translation>
        </message>
        <message>
            <source>On one scale</source>
            <translation>Na mesma escala</translation>
        </message>
        <message>
            <source>What's behind these numbers</source>
            <translation>O que está por trás destes números</translation>
        </message>
    </context>
    <context>
        <name>ShortcutTable</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Em outros lugares</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>action (place)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Ação</translation>
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
            <translation>Novidades</translation>
        </message>
    </context>
    <context>
        <name>likecast::Help</name>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Guia do usuário</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Atalhos de &amp;teclado</translation>
        </message>
        <message>
            <source>&amp;What's new</source>
            <translation>&amp;Novidades</translation>
        </message>
        <message>
            <source>Take the &amp;tour</source>
            <translation>Fazer o to&amp;ur</translation>
        </message>
    </context>
    <context>
        <name>likecast::HelpWindow</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Buscar próximo</translation>
        </message>
        <message>
            <source>Likecast help</source>
            <translation>Ajuda do Likecast</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Buscar no guia</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>Páginas de ajuda</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
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
            <translation>Pular</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>steps of a tour</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Avançar</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchPage</name>
        <message>
            <source>Scoring photos</source>
            <translation>Avaliando fotos</translation>
        </message>
        <message>
            <source>Score again</source>
            <translation>Avaliar de novo</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Salvo como %1.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Abrir pasta…</translation>
        </message>
        <message>
            <source>Find the best photos of a folder</source>
            <translation>Encontre as melhores fotos de uma pasta</translation>
        </message>
        <message>
            <source>Drop a folder or many photos anywhere on this page. Likecast finds the faces in each, predicts its likes as your next post and ranks them all, while you go on working. Nothing is uploaded.</source>
            <translation>Solte uma pasta ou várias fotos em qualquer lugar desta página. O Likecast encontra os rostos em cada uma, prevê as curtidas dela como sua próxima publicação e classifica todas, enquanto você continua trabalhando. Nada é enviado para a internet.</translation>
        </message>
        <message>
            <source>Use the account and time now chosen on Predict. Photos aren't measured again.</source>
            <translation>Usar a conta e o horário escolhidos agora em Previsão. As fotos não são medidas de novo.</translation>
        </message>
        <message>
            <source>Drop a folder, or photo files.</source>
            <translation>Solte uma pasta ou arquivos de fotos.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
        <message>
            <source>No photos found in this folder.</source>
            <translation>Nenhuma foto nesta pasta.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n photos are scored.</source>
            <translation>
                <numerusform>Só a primeira foto é avaliada (%n).</numerusform>
                <numerusform>Só as primeiras %n fotos são avaliadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only faces for now: Likecast knows nothing about the account. Choose one, or enter the likes of your last posts on Predict. Then score again.</source>
            <translation>Por enquanto, só rostos: o Likecast não sabe nada da conta. Escolha uma ou digite as curtidas das suas últimas publicações em Previsão. Depois, avalie de novo.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Previsão</translation>
        </message>
        <message numerus="yes">
            <source>%n photos added to your drafts.</source>
            <translation>
                <numerusform>%n foto adicionada aos seus rascunhos.</numerusform>
                <numerusform>%n fotos adicionadas aos seus rascunhos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Report as PDF…</source>
            <translation>Relatório em PDF…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Save the photos shown, best first, and those that could not be read</source>
            <translation>Salva as fotos exibidas, as melhores primeiro, e as que não puderam ser lidas</translation>
        </message>
        <message>
            <source>Report as PDF</source>
            <translation>Relatório em PDF</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Escrevendo o relatório…</translation>
        </message>
    </context>
    <context>
        <name>likecast::BatchResults</name>
        <message>
            <source>Add to drafts</source>
            <translation>Pôr nos rascunhos</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Exportar CSV…</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Rostos</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Todas as fotos</translation>
        </message>
        <message>
            <source>With faces</source>
            <translation>Com rostos</translation>
        </message>
        <message>
            <source>With smiles</source>
            <translation>Com sorrisos</translation>
        </message>
        <message>
            <source>Without faces</source>
            <translation>Sem rostos</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Ilegíveis</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientação</translation>
        </message>
        <message>
            <source>Any orientation</source>
            <translation>Qualquer orientação</translation>
        </message>
        <message>
            <source>At least … likes</source>
            <translation>Ao menos … curtidas</translation>
        </message>
        <message>
            <source>At least this many likes</source>
            <translation>Ao menos este número de curtidas</translation>
        </message>
        <message>
            <source>Number of photos to select</source>
            <translation>Número de fotos a selecionar</translation>
        </message>
        <message>
            <source>Select the best</source>
            <translation>Selecionar as melhores</translation>
        </message>
        <message>
            <source>Select the photos with the most likes among those shown</source>
            <translation>Selecionar as fotos com mais curtidas entre as mostradas</translation>
        </message>
        <message>
            <source>Save the table as shown</source>
            <translation>Salvar a tabela como é mostrada</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>%1 de %2 selecionadas</translation>
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
                <numerusform>Selecione no máximo %n foto</numerusform>
                <numerusform>Selecione no máximo %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Make drafts of the selected photos on Predict</source>
            <translation>Criar rascunhos das fotos selecionadas em Previsão</translation>
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
            <translation>Fotos em empate técnico dividem a posição.</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>foto</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Curtidas</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Faixa</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Posição</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Rostos</translation>
        </message>
        <message>
            <source>Smiles</source>
            <translation>Sorrisos</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientação</translation>
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
            <translation>Quadrada</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 photos scored</source>
            <translation>
                <numerusform>%1 de %2 foto avaliada</numerusform>
                <numerusform>%1 de %2 fotos avaliadas</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>falta menos de um minuto</translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>falta cerca de %n min</numerusform>
                <numerusform>faltam cerca de %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n h left</source>
            <translation>
                <numerusform>falta cerca de %n h</numerusform>
                <numerusform>faltam cerca de %n h</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>progress, time left</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Predicted for your numbers, %1, without a caption</source>
            <translation>Previsto para seus números, %1, sem legenda</translation>
        </message>
        <message>
            <source>No account chosen</source>
            <translation>Nenhuma conta escolhida</translation>
        </message>
        <message>
            <source>Predicted for @%1, %2, without a caption</source>
            <translation>Previsto para @%1, %2, sem legenda</translation>
        </message>
    </context>
    <context>
        <name>likecast::CarouselBar</name>
        <message>
            <source>Make it the cover</source>
            <translation>Usar como capa</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Separar</translation>
        </message>
        <message>
            <source>Photos of the carousel</source>
            <translation>Fotos do carrossel</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Próxima foto</translation>
        </message>
        <message>
            <source>Make a draft of each photo</source>
            <translation>Criar um rascunho de cada foto</translation>
        </message>
        <message>
            <source>The first one is the cover. Use the arrow keys to show a photo, Alt and the arrow keys to move it.</source>
            <translation>A primeira é a capa. Use as setas para mostrar uma foto, Alt e as setas para movê-la.</translation>
        </message>
        <message>
            <source>Move earlier</source>
            <translation>Mover para antes</translation>
        </message>
        <message>
            <source>Move later</source>
            <translation>Mover para depois</translation>
        </message>
        <message>
            <source>Cover, %1</source>
            <translation>Capa, %1</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>Foto %1, %2</translation>
        </message>
        <message>
            <source>Cover, 1 of %1</source>
            <translation>Capa, 1 de %1</translation>
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
            <translation>Foto %1, não é a capa</translation>
        </message>
        <message>
            <source>Best cover: too close to call</source>
            <translation>Melhor capa: empate técnico</translation>
        </message>
        <message>
            <source>The cover beats photo %1: %2</source>
            <translation>A capa supera a foto %1: %2</translation>
        </message>
        <message>
            <source>Photo %1 beats the cover: %2</source>
            <translation>A foto %1 supera a capa: %2</translation>
        </message>
    </context>
    <context>
        <name>CalendarExport</name>
        <message>
            <source>Post on Instagram</source>
            <translation>Publicar no Instagram</translation>
        </message>
        <message>
            <source>Post to @%1</source>
            <translation>Publicar em @%1</translation>
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
            <translation>%1 (em parte)</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between faces</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 cuts off 1 face: %2.</source>
            <translation>%1 corta 1 rosto: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 cuts off %n faces: %2.</source>
            <translation>
                <numerusform>%1 corta %n rosto: %2.</numerusform>
                <numerusform>%1 corta %n rostos: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 keeps the whole photo.</source>
            <translation>%1 mantém a foto inteira.</translation>
        </message>
        <message>
            <source>%1 cuts off %2 of the photo, but no face.</source>
            <translation>%1 corta %2 da foto, mas nenhum rosto.</translation>
        </message>
        <message>
            <source>%1 cuts off %2 of the photo.</source>
            <translation>%1 corta %2 da foto.</translation>
        </message>
    </context>
    <context>
        <name>PlanItem</name>
        <message>
            <source>No photo</source>
            <translation>Sem foto</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Sem legenda</translation>
        </message>
        <message>
            <source>Post, %1, %2</source>
            <comment>day, time</comment>
            <translation>Publicação, %1, %2</translation>
        </message>
        <message>
            <source>Draft, %1, %2</source>
            <comment>day, time</comment>
            <translation>Rascunho, %1, %2</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <comment>likes</comment>
            <translation>Esperado: %1</translation>
        </message>
        <message>
            <source>This time has passed.</source>
            <translation>Este horário já passou.</translation>
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
            <translation>Um rascunho sem foto nem legenda</translation>
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
            <translation>Corte (C)</translation>
        </message>
        <message>
            <source>Show what Instagram's crops cut off</source>
            <translation>Mostrar o que os cortes do Instagram tiram</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>Foto inteira</translation>
        </message>
        <message>
            <source>3:4, the profile's grid</source>
            <translation>3:4, grade do perfil</translation>
        </message>
        <message>
            <source>4:5, portrait</source>
            <translation>4:5, vertical</translation>
        </message>
        <message>
            <source>1:1, square</source>
            <translation>1:1, quadrado</translation>
        </message>
        <message>
            <source>Crop: %1</source>
            <comment>ratio</comment>
            <translation>Corte: %1</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedCell</name>
        <message>
            <source>Time has passed</source>
            <translation>Já passou</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planejado</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedTab</name>
        <message>
            <source>Open Predict</source>
            <translation>Abrir Previsão</translation>
        </message>
        <message>
            <source>Import posts</source>
            <translation>Importar publicações</translation>
        </message>
        <message>
            <source>This is how your profile will look: drafts on top, your latest posts below. Make a draft on Predict, and import your posts on Account.</source>
            <translation>É assim que seu perfil vai ficar: rascunhos em cima, suas últimas publicações embaixo. Crie um rascunho em Previsão e importe suas publicações em Conta.</translation>
        </message>
        <message>
            <source>Your latest posts. Drop photos on Predict to see them on top.</source>
            <translation>Suas últimas publicações. Solte fotos em Previsão para vê-las em cima.</translation>
        </message>
        <message>
            <source>Drag a planned draft to another place: the drafts swap times. Import your posts to see them below.</source>
            <translation>Arraste um rascunho planejado para outro lugar: os rascunhos trocam de horário. Importe suas publicações para vê-las embaixo.</translation>
        </message>
        <message>
            <source>Drag a planned draft to another place, or use Ctrl with the arrow keys: the drafts swap times.</source>
            <translation>Arraste um rascunho planejado para outro lugar ou use Ctrl com as setas: os rascunhos trocam de horário.</translation>
        </message>
    </context>
    <context>
        <name>likecast::FeedView</name>
        <message>
            <source>Profile grid</source>
            <translation>Grade do perfil</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a post. Hold Ctrl to move a planned draft. Press Enter to open a draft on Predict.</source>
            <translation>Use as setas para selecionar uma publicação. Segure Ctrl para mover um rascunho planejado. Pressione Enter para abrir um rascunho em Previsão.</translation>
        </message>
    </context>
    <context>
        <name>likecast::PlanPage</name>
        <message>
            <source>Plan sections</source>
            <translation>Seções do plano</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>Export calendar</source>
            <translation>Exportar agenda</translation>
        </message>
        <message>
            <source>Calendars (%1)</source>
            <translation>Agendas (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts saved to %1.</source>
            <translation>
                <numerusform>%n rascunho salvo em %1.</numerusform>
                <numerusform>%n rascunhos salvos em %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekChip</name>
        <message>
            <source>Passed</source>
            <comment>a draft's time</comment>
            <translation>Passou</translation>
        </message>
    </context>
    <context>
        <name>likecast::WeekTab</name>
        <message>
            <source>Export calendar…</source>
            <translation>Exportar agenda…</translation>
        </message>
        <message>
            <source>Previous week (Page Up)</source>
            <translation>Semana anterior (Page Up)</translation>
        </message>
        <message>
            <source>Next week (Page Down)</source>
            <translation>Próxima semana (Page Down)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Saves all planned drafts for your calendar (.ics)</source>
            <translation>Salva todos os rascunhos planejados para a sua agenda (.ics)</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day of a week</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>No drafts yet. Drop photos on Predict: each draft appears here at its time, and you can drag it to another.</source>
            <translation>Nenhum rascunho ainda. Solte fotos em Previsão: cada rascunho aparece aqui no seu horário, e você pode arrastá-lo para outro.</translation>
        </message>
        <message>
            <source>Open Predict</source>
            <translation>Abrir Previsão</translation>
        </message>
        <message>
            <source>No drafts in this week. The next one is on %1.</source>
            <translation>Nenhum rascunho nesta semana. O próximo é em %1.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>No drafts in this week.</source>
            <translation>Nenhum rascunho nesta semana.</translation>
        </message>
        <message>
            <source>Drag a draft to another day or hour, or use Ctrl with the arrow keys. Double-click opens it.</source>
            <translation>Arraste um rascunho para outro dia ou horário, ou use Ctrl com as setas. Um clique duplo o abre.</translation>
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
            <translation>Use as setas para selecionar um rascunho. Segure Ctrl para movê-lo para outro dia ou horário. Pressione Enter para abri-lo em Previsão.</translation>
        </message>
    </context>
    <context>
        <name>JournalCharts</name>
        <message>
            <source>Predicted and actual likes</source>
            <translation>Curtidas previstas e reais</translation>
        </message>
        <message>
            <source>Predicted range</source>
            <translation>Faixa prevista</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Previsão</translation>
        </message>
        <message>
            <source>Actual likes</source>
            <translation>Curtidas reais</translation>
        </message>
        <message>
            <source>Ranges that held</source>
            <translation>Faixas que acertaram</translation>
        </message>
        <message>
            <source>80 % interval</source>
            <translation>Intervalo de 80 %</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parcela</translation>
        </message>
        <message>
            <source>Aim: 8 in 10</source>
            <translation>Meta: 8 em cada 10</translation>
        </message>
        <message>
            <source>%1: predicted %2 (%3 to %4), actual %5</source>
            <translation>%1: previsto %2 (%3 a %4), real %5</translation>
        </message>
        <message>
            <source>Posted</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <source>Predicted likes</source>
            <translation>Curtidas previstas</translation>
        </message>
        <message>
            <source>Range from</source>
            <translation>Faixa de</translation>
        </message>
        <message>
            <source>Range to</source>
            <translation>Faixa até</translation>
        </message>
        <message>
            <source>First post</source>
            <translation>Primeira publicação</translation>
        </message>
        <message>
            <source>Last post</source>
            <translation>Última publicação</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicações</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>Na faixa</translation>
        </message>
        <message>
            <source>Share, low</source>
            <translation>Parcela, mínimo</translation>
        </message>
        <message>
            <source>Share, high</source>
            <translation>Parcela, máximo</translation>
        </message>
    </context>
    <context>
        <name>JournalText</name>
        <message>
            <source>Nothing here yet. After you publish a draft, press “I posted this” on Predict. Its prediction is saved here, and we'll add the real likes at your next import or refresh.</source>
            <translation>Ainda não há nada aqui. Depois de publicar um rascunho, pressione “Já publiquei” em Previsão. A previsão fica guardada aqui, e vamos adicionar as curtidas reais na sua próxima importação ou atualização.</translation>
        </message>
        <message numerus="yes">
            <source>%1 posts are waiting for their likes.</source>
            <translation>
                <numerusform>%1 publicação está esperando suas curtidas.</numerusform>
                <numerusform>%1 publicações estão esperando suas curtidas.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 posts landed in the range (%3). We aim for 8 in 10.</source>
            <translation>%1 de %2 publicações ficaram na faixa (%3). Nossa meta é 8 em cada 10.</translation>
        </message>
        <message>
            <source>That is too few to judge the ranges by.</source>
            <translation>São poucas demais para julgar as faixas.</translation>
        </message>
        <message numerus="yes">
            <source>%n posts do not count yet: their likes are from the first day.</source>
            <translation>
                <numerusform>%n publicação ainda não conta: suas curtidas são do primeiro dia.</numerusform>
                <numerusform>%n publicações ainda não contam: suas curtidas são do primeiro dia.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only %1 of the last %2 posts landed in the range: too few for chance. Ranges adapt to every new post, so the next ones are wider.</source>
            <translation>Só %1 das últimas %2 publicações ficaram na faixa: poucas demais para ser acaso. As faixas se adaptam a cada nova publicação, por isso as próximas são mais largas.</translation>
        </message>
        <message>
            <source>Predictions run high: %1 of the last %2 posts got fewer likes than predicted. Import your latest posts so that Likecast knows your present level.</source>
            <translation>As previsões estão altas: %1 das últimas %2 publicações tiveram menos curtidas que o previsto. Importe suas últimas publicações para que o Likecast conheça seu nível atual.</translation>
        </message>
        <message>
            <source>Predictions run low: %1 of the last %2 posts got more likes than predicted. Import your latest posts so that Likecast knows your present level.</source>
            <translation>As previsões estão baixas: %1 das últimas %2 publicações tiveram mais curtidas que o previsto. Importe suas últimas publicações para que o Likecast conheça seu nível atual.</translation>
        </message>
        <message>
            <source>%1 to %2: %3 of %4 (%5)</source>
            <comment>days, counts, share</comment>
            <translation>%1 a %2: %3 de %4 (%5)</translation>
        </message>
        <message>
            <source>Latest %1 posts: %2 in range. All before: %3 of %4. Ranges widen or narrow with every real count, to stay at 8 in 10.</source>
            <translation>Últimas %1 publicações: %2 na faixa. Todas as anteriores: %3 de %4. As faixas se alargam ou estreitam a cada número real, para ficar em 8 em cada 10.</translation>
        </message>
    </context>
    <context>
        <name>LikesChart</name>
        <message>
            <source>A trend needs posts on ten days within two weeks or more.</source>
            <translation>Uma tendência precisa de publicações em dez dias, em duas semanas ou mais.</translation>
        </message>
        <message>
            <source>No clear trend: anything from %1 to %2 over this period.</source>
            <translation>Sem tendência clara: qualquer valor de %1 a %2 neste período.</translation>
        </message>
        <message>
            <source>Trend over this period: %1 (range %2 to %3).</source>
            <translation>Tendência neste período: %1 (faixa de %2 a %3).</translation>
        </message>
        <message numerus="yes">
            <source>8 in 10 posts got between %1 and %2 likes (shaded). %n posts got more.</source>
            <translation>
                <numerusform>8 em cada 10 publicações tiveram entre %1 e %2 curtidas (área sombreada). Acima disso: %n publicação.</numerusform>
                <numerusform>8 em cada 10 publicações tiveram entre %1 e %2 curtidas (área sombreada). Acima disso: %n publicações.</numerusform>
            </translation>
        </message>
        <message>
            <source>Likes over time</source>
            <translation>Curtidas no tempo</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Curtidas</translation>
        </message>
        <message>
            <source>No likes known yet.</source>
            <translation>Curtidas ainda desconhecidas.</translation>
        </message>
        <message>
            <source>Your usual range appears with ten posts.</source>
            <translation>Sua faixa habitual aparece com dez publicações.</translation>
        </message>
    </context>
    <context>
        <name>PostGroupText</name>
        <message>
            <source>No face</source>
            <translation>Sem rosto</translation>
        </message>
        <message>
            <source>One face</source>
            <translation>Um rosto</translation>
        </message>
        <message>
            <source>Two or more faces</source>
            <translation>Dois rostos ou mais</translation>
        </message>
        <message>
            <source>Faces, none smiling</source>
            <translation>Rostos, nenhum sorrindo</translation>
        </message>
        <message>
            <source>At least one smile</source>
            <translation>Ao menos um sorriso</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Sem legenda</translation>
        </message>
        <message>
            <source>Caption: %1 characters</source>
            <translation>Legenda: %1 caracteres</translation>
        </message>
        <message>
            <source>No hashtag</source>
            <translation>Sem hashtags</translation>
        </message>
        <message>
            <source>Hashtags: %1</source>
            <translation>Hashtags: %1</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <comment>a count</comment>
            <translation>%1 ou mais</translation>
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
            <translation>Melhores publicações</translation>
        </message>
        <message>
            <source>Weakest posts</source>
            <translation>Publicações mais fracas</translation>
        </message>
        <message>
            <source>Report of @%1</source>
            <translation>Relatório de @%1</translation>
        </message>
        <message>
            <source>%1 to %2. Made by Likecast on %3.</source>
            <translation>%1 a %2. Feito pelo Likecast em %3.</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Posts with known likes</source>
            <translation>Publicações com curtidas conhecidas</translation>
        </message>
        <message>
            <source>Likes in total</source>
            <translation>Curtidas no total</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Mediana de curtidas</translation>
        </message>
        <message>
            <source>Average likes</source>
            <translation>Média de curtidas</translation>
        </message>
        <message>
            <source>Followers, latest count</source>
            <translation>Seguidores, última contagem</translation>
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
            <translation>O período anterior de mesma duração tem poucas publicações para comparar.</translation>
        </message>
        <message>
            <source>Typical likes against the same time before (%1 posts): %2 (range %3 to %4).</source>
            <translation>Curtidas típicas contra o período anterior igual (publicações: %1): %2 (faixa de %3 a %4).</translation>
        </message>
        <message>
            <source>Likes cannot be told apart from the same time before (%1 posts): anything from %2 to %3.</source>
            <translation>Não dá para distinguir as curtidas das do período anterior igual (publicações: %1): qualquer valor de %2 a %3.</translation>
        </message>
        <message>
            <source>Likes: %1</source>
            <translation>Curtidas: %1</translation>
        </message>
        <message>
            <source>can't tell yet</source>
            <translation>ainda não se sabe</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>an 80 % interval</comment>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Curtidas</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Faixa</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicações</translation>
        </message>
        <message>
            <source>What goes with more likes</source>
            <translation>O que acompanha mais curtidas</translation>
        </message>
        <message>
            <source>This needs at least 30 posts with known likes.</source>
            <translation>São necessárias ao menos 30 publicações com curtidas conhecidas.</translation>
        </message>
        <message>
            <source>From all %1 posts so far, each compared with what was usual at its time. Association, not cause. Ranges are 80 % intervals.</source>
            <translation>De todas as publicações até agora (%1), cada uma comparada com o que era habitual na época. Associação, não causa. As faixas são intervalos de 80 %.</translation>
        </message>
        <message>
            <source>The posts are all of one kind.</source>
            <translation>As publicações são todas de um tipo só.</translation>
        </message>
        <message>
            <source>Kind of post</source>
            <translation>Tipo de publicação</translation>
        </message>
        <message>
            <source>No word or hashtag stands out from chance.</source>
            <translation>Nenhuma palavra ou hashtag se destaca do acaso.</translation>
        </message>
        <message>
            <source>Word or hashtag</source>
            <translation>Palavra ou hashtag</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Melhores horários</translation>
        </message>
        <message>
            <source>No hour clearly stands out.</source>
            <translation>Nenhum horário se destaca claramente.</translation>
        </message>
        <message>
            <source>Posts between %1 and %2 (%3) get %4 more likes than usual (range %5 to %6, %7 posts).</source>
            <translation>Publicações entre %1 e %2 (%3) têm %4 mais curtidas que o habitual (faixa de %5 a %6, publicações: %7).</translation>
        </message>
        <message>
            <source>How good the predictions were</source>
            <translation>Quanto as previsões acertaram</translation>
        </message>
        <message>
            <source>No post of this time is in the journal.</source>
            <translation>Nenhuma publicação deste período está no diário.</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartExport</name>
        <message>
            <source>Saved to %1.</source>
            <translation>Salvo em %1.</translation>
        </message>
        <message>
            <source>Save “%1”</source>
            <translation>Salvar “%1”</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>Copiar como imagem</translation>
        </message>
        <message>
            <source>Chart copied.</source>
            <translation>Gráfico copiado.</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>Salvar como PNG…</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>Salvar como SVG…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Salvar como CSV…</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Mostrar como tabela</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartMenuButton</name>
        <message>
            <source>Copy or save this chart</source>
            <translation>Copiar ou salvar este gráfico</translation>
        </message>
        <message>
            <source>Copy or save “%1”</source>
            <translation>Copiar ou salvar “%1”</translation>
        </message>
    </context>
    <context>
        <name>likecast::ChartTableDialog</name>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
    </context>
    <context>
        <name>likecast::CompareCard</name>
        <message>
            <source>Too few posts to compare: each side needs posts on five days.</source>
            <translation>Poucas publicações para comparar: cada lado precisa de publicações em cinco dias.</translation>
        </message>
        <message>
            <source>Typical likes: %1 against %2 (range %3 to %4).</source>
            <translation>Curtidas típicas: %1 contra %2 (faixa de %3 a %4).</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Likes compared</source>
            <translation>Curtidas comparadas</translation>
        </message>
        <message>
            <source>8 in 10 posts</source>
            <translation>8 em cada 10 publicações</translation>
        </message>
        <message>
            <source>Median likes</source>
            <translation>Mediana de curtidas</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Últimos 90 dias</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Último ano</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparar com</translation>
        </message>
        <message>
            <source>with the time before</source>
            <translation>com o período anterior</translation>
        </message>
        <message>
            <source>with @%1</source>
            <translation>com @%1</translation>
        </message>
        <message>
            <source>the time before</source>
            <translation>o período anterior</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n posts</source>
            <comment>a period or an account</comment>
            <translation>
                <numerusform>%1, %n publicação</numerusform>
                <numerusform>%1, %n publicações</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: median %2, 8 in 10 posts %3 to %4</source>
            <translation>%1: mediana %2, 8 em cada 10 publicações de %3 a %4</translation>
        </message>
        <message>
            <source>Posts of</source>
            <translation>Publicações de</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicações</translation>
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
            <translation>Publicações por semana</translation>
        </message>
        <message>
            <source>Could be chance: %1 against %2 (range %3 to %4).</source>
            <translation>Pode ser acaso: %1 contra %2 (faixa de %3 a %4).</translation>
        </message>
    </context>
    <context>
        <name>likecast::HistogramChart</name>
        <message>
            <source>From – to</source>
            <translation>De – até</translation>
        </message>
    </context>
    <context>
        <name>likecast::JournalTable</name>
        <message>
            <source>Posted</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Previsão</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Faixa</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Real</translation>
        </message>
        <message>
            <source>In range</source>
            <translation>Na faixa</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Diário</translation>
        </message>
        <message>
            <source>Predictions and what really happened. F2 edits the likes, Delete removes the entry.</source>
            <translation>Previsões e o que aconteceu de verdade. F2 edita as curtidas, Delete exclui o registro.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
        <message>
            <source>Range from</source>
            <translation>Faixa de</translation>
        </message>
        <message>
            <source>Range to</source>
            <translation>Faixa até</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Digitado</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ainda não</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>sem foto</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>foto</translation>
        </message>
        <message>
            <source>Press F2 to type them.</source>
            <translation>Pressione F2 para digitá-las.</translation>
        </message>
        <message>
            <source>You typed this number.</source>
            <translation>Você digitou este número.</translation>
        </message>
        <message>
            <source>no, fewer</source>
            <translation>não, menos</translation>
        </message>
        <message>
            <source>no, more</source>
            <translation>não, mais</translation>
        </message>
    </context>
    <context>
        <name>likecast::ReportPanel</name>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Salvar como PDF…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Último trimestre</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Últimos 90 dias</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Último ano</translation>
        </message>
        <message>
            <source>Own days</source>
            <translation>Dias à escolha</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primeiro dia</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Report of @%1</source>
            <translation>Relatório de @%1</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Escrevendo o relatório…</translation>
        </message>
        <message>
            <source>There are no posts with known likes in this period. Choose another.</source>
            <translation>Não há publicações com curtidas conhecidas neste período. Escolha outro.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was saved.</source>
            <translation>Interrompido. Nada foi salvo.</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message>
            <source>Planned post</source>
            <translation>Publicação planejada</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <comment>weekday and time, date, time zone</comment>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>Predicted by Likecast on %1</source>
            <translation>Previsto pelo Likecast em %1</translation>
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
            <translation>Cartão do resultado copiado.</translation>
        </message>
        <message>
            <source>This is the example. Add a photo of yours to share its report card.</source>
            <translation>Este é o exemplo. Adicione uma foto sua para compartilhar o cartão do resultado.</translation>
        </message>
        <message>
            <source>Nothing to copy yet. Wait until the photo and its number are there.</source>
            <translation>Nada para copiar ainda. Espere a foto e o número aparecerem.</translation>
        </message>
    </context>
    <context>
        <name>BatchReport</name>
        <message>
            <source>Photos, best first</source>
            <translation>Fotos, as melhores primeiro</translation>
        </message>
        <message>
            <source>%1. Made by Likecast on %2.</source>
            <comment>what the photos were predicted as, date</comment>
            <translation>%1. Feito pelo Likecast em %2.</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>rank, file</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Likes: %1 (range %2)</source>
            <translation>Curtidas: %1 (faixa %2)</translation>
        </message>
        <message>
            <source>%1. Faces: %2, smiles: %3</source>
            <comment>orientation, figures</comment>
            <translation>%1. Rostos: %2, sorrisos: %3</translation>
        </message>
        <message>
            <source>No photo could be scored.</source>
            <translation>Nenhuma foto pôde ser avaliada.</translation>
        </message>
        <message>
            <source>About %1 of posts like these land within their range. Photos too close to call share a rank.</source>
            <translation>Cerca de %1 das publicações assim ficam dentro da faixa. Fotos próximas demais dividem a posição.</translation>
        </message>
        <message>
            <source>The first %1 of %2 photos. The exported CSV file lists them all.</source>
            <translation>As primeiras %1 de %2 fotos. O arquivo CSV exportado traz todas.</translation>
        </message>
        <message>
            <source>Not readable: %1</source>
            <translation>Ilegíveis: %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
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
                <numerusform>%1 curtida</numerusform>
                <numerusform>%1 curtidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 comments</source>
            <translation>
                <numerusform>%1 comentário</numerusform>
                <numerusform>%1 comentários</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 saves</source>
            <translation>
                <numerusform>%1 salvamento</numerusform>
                <numerusform>%1 salvamentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 shares</source>
            <translation>
                <numerusform>%1 compartilhamento</numerusform>
                <numerusform>%1 compartilhamentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 views</source>
            <translation>
                <numerusform>%1 visualização</numerusform>
                <numerusform>%1 visualizações</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 engagement rate</source>
            <translation>%1 de taxa de engajamento</translation>
        </message>
        <message>
            <source>likes</source>
            <translation>curtidas</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>comentários</translation>
        </message>
        <message>
            <source>saves</source>
            <translation>salvamentos</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>compartilhamentos</translation>
        </message>
        <message>
            <source>views</source>
            <translation>visualizações</translation>
        </message>
        <message>
            <source>engagement rate</source>
            <translation>taxa de engajamento</translation>
        </message>
        <message>
            <source>Expected likes</source>
            <translation>Curtidas esperadas</translation>
        </message>
        <message>
            <source>Expected comments</source>
            <translation>Comentários esperados</translation>
        </message>
        <message>
            <source>Expected saves</source>
            <translation>Salvamentos esperados</translation>
        </message>
        <message>
            <source>Expected shares</source>
            <translation>Compartilhamentos esperados</translation>
        </message>
        <message>
            <source>Expected views</source>
            <translation>Visualizações esperadas</translation>
        </message>
        <message>
            <source>Expected engagement rate</source>
            <translation>Taxa de engajamento esperada</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>pontos percentuais</translation>
        </message>
    </context>
    <context>
        <name>likecast::FigureChooser</name>
        <message>
            <source>Predict: %1</source>
            <comment>likes, comments, ...</comment>
            <translation>Prever: %1</translation>
        </message>
        <message>
            <source>Figure to predict</source>
            <translation>Número a prever</translation>
        </message>
        <message>
            <source>Choose what to predict. Figures appear here once at least %1 of this account&apos;s posts have them.</source>
            <translation>Escolha o que prever. Os números aparecem aqui quando pelo menos %1 publicações desta conta os têm.</translation>
        </message>
    </context>
    <context>
        <name>likecast::DetectorOffer</name>
        <message>
            <source>The optional YuNet detector (%1) may find a missed face.</source>
            <translation>O detector opcional YuNet (%1) talvez encontre um rosto que faltou.</translation>
        </message>
        <message>
            <source>Model packs</source>
            <translation>Pacotes de modelos</translation>
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
            <translation>Capa do reel</translation>
        </message>
        <message>
            <source>Frames of the video</source>
            <translation>Quadros do vídeo</translation>
        </message>
        <message>
            <source>Use the arrow keys to select a frame, Enter to make it the cover.</source>
            <translation>Use as setas para escolher um quadro e Enter para torná-lo a capa.</translation>
        </message>
        <message>
            <source>Cover, at %1</source>
            <comment>minutes and seconds</comment>
            <translation>Capa, em %1</translation>
        </message>
        <message>
            <source>Make the frame at %1 the cover</source>
            <translation>Tornar o quadro em %1 a capa</translation>
        </message>
        <message>
            <source>Choose a cover from %1</source>
            <translation>Escolha uma capa de %1</translation>
        </message>
        <message>
            <source>Cover from %1, at %2</source>
            <comment>file, minutes and seconds</comment>
            <translation>Capa de %1, em %2</translation>
        </message>
    </context>
    <context>
        <name>likecast::ReelCovers</name>
        <message>
            <source>Reading %1…</source>
            <translation>Lendo %1…</translation>
        </message>
    </context>
</TS>
