<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CaptionCounts</name>
    <message numerus="yes">
        <source>%Ln hashtags</source>
        <translation>
            <numerusform>%Ln hashtag</numerusform>
            <numerusform>%Ln hashtags</numerusform>
        </translation>
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
            <numerusform>%Ln emoji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriverText</name>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln face</numerusform>
            <numerusform>%Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smiles</source>
        <translation>
            <numerusform>%Ln smile</numerusform>
            <numerusform>%Ln smiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your %Ln posts at this hour</source>
        <translation>
            <numerusform>your %Ln post at this hour</numerusform>
            <numerusform>your %Ln posts at this hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your %Ln captions</source>
        <translation>
            <numerusform>your %Ln caption</numerusform>
            <numerusform>your %Ln captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your %Ln posts with hashtags</source>
        <translation>
            <numerusform>your %Ln post with hashtags</numerusform>
            <numerusform>your %Ln posts with hashtags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your %Ln posts of this type</source>
        <translation>
            <numerusform>your %Ln post of this type</numerusform>
            <numerusform>your %Ln posts of this type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your %Ln posts with faces</source>
        <translation>
            <numerusform>your %Ln post with faces</numerusform>
            <numerusform>your %Ln posts with faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your %Ln photos</source>
        <translation>
            <numerusform>your %Ln photo</numerusform>
            <numerusform>your %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your %Ln posts</source>
        <translation>
            <numerusform>your %Ln post</numerusform>
            <numerusform>your %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceBoxes</name>
    <message numerus="yes">
        <source>%n faces</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smiles</source>
        <translation>
            <numerusform>%n smile</numerusform>
            <numerusform>%n smiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new posts</source>
        <translation>
            <numerusform>%1 new post</numerusform>
            <numerusform>%1 new posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 updated</source>
        <translation>
            <numerusform>%1 updated</numerusform>
            <numerusform>%1 updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message numerus="yes">
        <source>Based on your last %Ln posts.</source>
        <translation>
            <numerusform>Based on your last %Ln post.</numerusform>
            <numerusform>Based on your last %Ln posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::AccountHeader</name>
    <message numerus="yes">
        <source>%1 in %n days</source>
        <translation>
            <numerusform>%1 in %n day</numerusform>
            <numerusform>%1 in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::AccountPage</name>
    <message numerus="yes">
        <source>%n files saved to %1.</source>
        <translation>
            <numerusform>%n file saved to %1.</numerusform>
            <numerusform>%n files saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new posts. All %1 were already imported.</source>
        <translation>
            <numerusform>No new posts. The only one (%1) was already imported.</numerusform>
            <numerusform>No new posts. All %1 were already imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts imported.</source>
        <translation>
            <numerusform>%1 post imported.</numerusform>
            <numerusform>%1 posts imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n predictions in the journal now have their real likes.</source>
        <translation>
            <numerusform>%n prediction in the journal now has its real likes.</numerusform>
            <numerusform>%n predictions in the journal now have their real likes.</numerusform>
        </translation>
    </message>
        <message numerus="yes">
            <source>Likes of %n posts saved.</source>
            <translation>
                <numerusform>Likes of %n post saved.</numerusform>
                <numerusform>Likes of %n posts saved.</numerusform>
            </translation>
        </message>
</context>
<context>
    <name>likecast::AccountRefreshing</name>
    <message numerus="yes">
        <source>Instagram API, token valid %n days</source>
        <translation>
            <numerusform>Instagram API, token valid %n day</numerusform>
            <numerusform>Instagram API, token valid %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for Instagram: %n s</source>
        <translation>
            <numerusform>Waiting for Instagram: %n s</numerusform>
            <numerusform>Waiting for Instagram: %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::DataCard</name>
    <message numerus="yes">
        <source>%1 posts</source>
        <translation>
            <numerusform>%1 post</numerusform>
            <numerusform>%1 posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 journal entries</source>
        <translation>
            <numerusform>%1 journal entry</numerusform>
            <numerusform>%1 journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 drafts</source>
        <translation>
            <numerusform>%1 draft</numerusform>
            <numerusform>%1 drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts</source>
        <translation>
            <numerusform>%1 account</numerusform>
            <numerusform>%1 accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files saved to %1.</source>
        <translation>
            <numerusform>%n file saved to %1.</numerusform>
            <numerusform>%n files saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::ImportPanel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts</source>
        <translation>
            <numerusform>%1 post</numerusform>
            <numerusform>%1 posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts have no like count. They stay unknown and never count as 0.</source>
        <translation>
            <numerusform>%1 post has no like count. It stays unknown and never counts as 0.</numerusform>
            <numerusform>%1 posts have no like count. They stay unknown and never count as 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problems were found. Everything else will be imported:</source>
        <translation>
            <numerusform>%1 problem was found. Everything else will be imported:</numerusform>
            <numerusform>%1 problems were found. Everything else will be imported:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::InsightsTab</name>
    <message numerus="yes">
        <source>in %n posts</source>
        <translation>
            <numerusform>in %n post</numerusform>
            <numerusform>in %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts, each compared to what was usual at its time. Words are listed when they stand out from chance; 1 in 10 may still be chance. This shows what went along with likes, not what caused them.</source>
        <translation>
            <numerusform>%n post, compared to what was usual at its time. Words are listed when they stand out from chance; 1 in 10 may still be chance. This shows what went along with likes, not what caused them.</numerusform>
            <numerusform>%n posts, each compared to what was usual at its time. Words are listed when they stand out from chance; 1 in 10 may still be chance. This shows what went along with likes, not what caused them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::MainWindow</name>
    <message numerus="yes">
        <source>Likes of %n posts</source>
        <translation>
            <numerusform>Likes of %n post</numerusform>
            <numerusform>Likes of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <translation>
            <numerusform>%1 follower</numerusform>
            <numerusform>%1 followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likes on average</source>
        <translation>
            <numerusform>%1 like on average</numerusform>
            <numerusform>%1 likes on average</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts</source>
        <translation>
            <numerusform>%1 post</numerusform>
            <numerusform>%1 posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::ModelTab</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::OverviewTab</name>
    <message numerus="yes">
        <source>%n days counted, %1 to %2.</source>
        <translation>
            <numerusform>%n day counted, %1 to %2.</numerusform>
            <numerusform>%n days counted, %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Likes hidden or unknown: %1 posts</source>
        <translation>
            <numerusform>Likes hidden or unknown: %1 post</numerusform>
            <numerusform>Likes hidden or unknown: %1 posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers on %2.</source>
        <translation>
            <numerusform>%1 follower on %2.</numerusform>
            <numerusform>%1 followers on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts</source>
        <translation>
            <numerusform>%1 post</numerusform>
            <numerusform>%1 posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::PostsTab</name>
    <message numerus="yes">
        <source>%1 posts</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 post</numerusform>
            <numerusform>%1 posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatioBins</name>
    <message numerus="yes">
        <source>%1 to %2 ×: %3 posts</source>
        <comment>multiples</comment>
        <translation>
            <numerusform>%1 to %2 ×: %3 post</numerusform>
            <numerusform>%1 to %2 ×: %3 posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × or more: %2 posts</source>
        <comment>a multiple</comment>
        <translation>
            <numerusform>%1 × or more: %2 post</numerusform>
            <numerusform>%1 × or more: %2 posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::JournalTab</name>
    <message numerus="yes">
        <source>The newest %n posts with known likes. A ring is a post outside its range.</source>
        <translation>
            <numerusform>The newest post with known likes. A ring is a post outside its range.</numerusform>
            <numerusform>The newest %n posts with known likes. A ring is a post outside its range.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message numerus="yes">
        <source>%Ln of your posts</source>
        <translation>
            <numerusform>%Ln of your posts</numerusform>
            <numerusform>%Ln of your posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::PredictMessages</name>
    <message numerus="yes">
        <source>More than %n photos are too many for drafts. Batch ranks them all, and the best become drafts.</source>
        <translation>
            <numerusform>More than %n photo is too many for drafts. Batch ranks them all, and the best become drafts.</numerusform>
            <numerusform>More than %n photos are too many for drafts. Batch ranks them all, and the best become drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::BatchPage</name>
    <message numerus="yes">
        <source>Only the first %n photos are scored.</source>
        <translation>
            <numerusform>Only the first photo (%n) is scored.</numerusform>
            <numerusform>Only the first %n photos are scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos added to your drafts.</source>
        <translation>
            <numerusform>%n photo added to your drafts.</numerusform>
            <numerusform>%n photos added to your drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::BatchResults</name>
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
            <numerusform>Select at most %n photo</numerusform>
            <numerusform>Select at most %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchText</name>
    <message numerus="yes">
        <source>%1 of %2 photos scored</source>
        <translation>
            <numerusform>%1 of %2 photo scored</numerusform>
            <numerusform>%1 of %2 photos scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>about %n h left</numerusform>
            <numerusform>about %n h left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::DraftStrip</name>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
</context>
<context>
    <name>CropShape</name>
    <message numerus="yes">
        <source>%1 cuts off %n faces: %2.</source>
        <translation>
            <numerusform>%1 cuts off %n face: %2.</numerusform>
            <numerusform>%1 cuts off %n faces: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::PlanPage</name>
    <message numerus="yes">
        <source>%n drafts saved to %1.</source>
        <translation>
            <numerusform>%n draft saved to %1.</numerusform>
            <numerusform>%n drafts saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message numerus="yes">
        <source>%1 posts are waiting for their likes.</source>
        <translation>
            <numerusform>%1 post is waiting for its likes.</numerusform>
            <numerusform>%1 posts are waiting for their likes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts do not count yet: their likes are from the first day.</source>
        <translation>
            <numerusform>%n post does not count yet: its likes are from the first day.</numerusform>
            <numerusform>%n posts do not count yet: their likes are from the first day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikesChart</name>
    <message numerus="yes">
        <source>8 in 10 posts got between %1 and %2 likes (shaded). %n posts got more.</source>
        <translation>
            <numerusform>8 in 10 posts got between %1 and %2 likes (shaded). %n post got more.</numerusform>
            <numerusform>8 in 10 posts got between %1 and %2 likes (shaded). %n posts got more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>likecast::CompareCard</name>
    <message numerus="yes">
        <source>%1, %n posts</source>
        <comment>a period or an account</comment>
        <translation>
            <numerusform>%1, %n post</numerusform>
            <numerusform>%1, %n posts</numerusform>
        </translation>
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
            <numerusform>%1 comment</numerusform>
            <numerusform>%1 comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 saves</source>
        <translation>
            <numerusform>%1 save</numerusform>
            <numerusform>%1 saves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shares</source>
        <translation>
            <numerusform>%1 share</numerusform>
            <numerusform>%1 shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 views</source>
        <translation>
            <numerusform>%1 view</numerusform>
            <numerusform>%1 views</numerusform>
        </translation>
    </message>
</context>
</TS>
