namespace Duplex.Fhir.Search;

/// <summary>
/// Lower-case base letters of Latin, Greek and Cyrillic script. A table of its own because the runtime decomposes nothing where it
/// runs without culture data.
/// </summary>
internal static class BaseLetters
{
    private const char LatinStart = '\u00c0';
    private const char GreekStart = '\u0370';
    private const char ExtendedStart = '\u1e00';

    private const string Latin =
        "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸlllllll" +
        "lllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſ" +
        "bɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩiƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ" +
        "ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææoo" +
        "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ" +
        "ɀɂɂbʉʌɇɇɉɉɋɋɍɍɏɏ";

    private const string GreekAndCyrillic =
        "ͱͱͳͳʹ͵ͷͷ\u0378\u0379ͺͻͼͽ;ϳ\u0380\u0381\u0382\u0383΄¨α·εηι\u038bο\u038dυωιαβγδεζηθικλμνξοπρ\u03a2στυφχψωιυαεηι" +
        "υαβγδεζηθικλμνξοπρςστυφχψωιυουωϗϐϑϒϒϒϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯ" +
        "ϰϱϲϳθϵ϶ϸϸϲϻϻϼͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюя" +
        "абвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ";

    private const string Extended =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyẚſẜẝßẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ" +
        "ααααααααααααααααεεεεεε\u1f16\u1f17εεεεεε\u1f1e\u1f1fηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι" +
        "οοοοοο\u1f46\u1f47οοοοοο\u1f4e\u1f4fυυυυυυυυ\u1f58υ\u1f5aυ\u1f5cυ\u1f5eυωωωωωωωωωωωωωωωωααεεηηιιοουυωω\u1f7e\u1f7f" +
        "ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα\u1fb5ααααααα᾽ι᾿" +
        "῀¨ηηη\u1fc5ηηεεηηη᾿᾿᾿ιιιι\u1fd4\u1fd5ιιιιιι\u1fdc῾῾῾υυυυρρυυυυυυρ¨¨`\u1ff0\u1ff1ωωω\u1ff5ωωοοωωω´῾\u1fff";

    /// <summary>The base letter, lower case; what has none comes back in lower case.</summary>
    public static char Of(char c) => c switch
    {
        < LatinStart => char.ToLowerInvariant(c),
        _ when c - LatinStart < Latin.Length => Latin[c - LatinStart],
        >= GreekStart when c - GreekStart < GreekAndCyrillic.Length => GreekAndCyrillic[c - GreekStart],
        >= ExtendedStart when c - ExtendedStart < Extended.Length => Extended[c - ExtendedStart],
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Whether this is a mark that combines with the letter before it.</summary>
    public static bool IsCombiningMark(char c) => c is (>= '\u0300' and <= '\u036f') or (>= '\u1ab0' and <= '\u1aff') or (>= '\u1dc0' and <= '\u1dff') or (>= '\u20d0' and <= '\u20ff');
}
