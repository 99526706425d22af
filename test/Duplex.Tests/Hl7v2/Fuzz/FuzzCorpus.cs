using System.Text;

namespace Duplex.Tests.Hl7v2.Fuzz;

/// <summary>Messages to damage, all synthetic, and how they are damaged.</summary>
internal sealed class FuzzCorpus
{
    private const int LongestMessage = 64 * 1024;

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "|", "^", "~", "\\", "&", "#", "\r", "\n", "\r\n", "\"\"", "MSH|^~\\&|", "PID|", "zz|", "\\T\\", "\\X41\\", "\\XC3\\", "\\M2442\\", "\\C2842\\",
            "\\.sp80\\", "\\.in80\\", "\\H\\", "\\.br\\", "GB 18030-2000", "~ISO IR87", "BIG-5", "UNICODE UTF-16", "8859/5", "\u001B$B", "\u001B(B", "\u001B$(D", "\u000B", "\u001C",
        }.Select(Encoding.Latin1.GetBytes),
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x81, 0x5C], [0x81, 0x30, 0x81, 0x30], [0x00],
    ];

    private readonly List<byte[]> _messages;

    public FuzzCorpus(IEnumerable<byte[]> more)
    {
        _messages = [.. Own().Select(text => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r")))];
        _messages.Add(Encoding.Unicode.GetBytes("\uFEFF" + Own()[0].ReplaceLineEndings("\r\n")));
        _messages.Add(Encoding.BigEndianUnicode.GetBytes(Own()[1].ReplaceLineEndings("\n")));
        _messages.AddRange(more.Where(bytes => bytes.Length <= LongestMessage));
    }

    public int Count => _messages.Count;

    public byte[] Damaged(Random random)
    {
        List<byte> bytes = [.. _messages[random.Next(_messages.Count)]];
        for (int i = random.Next(0, 8); i > 0 && bytes.Count > 0; i--)
        {
            Damage(random, bytes);
        }

        return [.. bytes];
    }

    private void Damage(Random random, List<byte> bytes)
    {
        int at = random.Next(bytes.Count);
        switch (random.Next(8))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 3:
                bytes.RemoveRange(at, Math.Min(random.Next(1, 60), bytes.Count - at));
                break;
            case 4:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at)));
                break;
            case 5:
                byte[] other = _messages[random.Next(_messages.Count)];
                int from = random.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(1, 300), other.Length - from)).ToArray());
                break;
            case 6:
                byte[] token = Tokens[random.Next(Tokens.Length)];
                bytes.InsertRange(at, Enumerable.Repeat(token, random.Next(1, 300)).SelectMany(one => one));
                break;
            default:
                bytes[random.Next(Math.Min(40, bytes.Count))] = (byte)random.Next(256);
                break;
        }
    }

    private static string[] Own() =>
    [
        """
        MSH|^~\&|LAB|NC|ENG|NC|20260106101500-0600||ORU^R01^ORU_R01|R1|P|2.5.1||||||UNICODE UTF-8
        PID|1||7^^^NC&1.2.3&ISO^MR~8^^^LAB^PI||SYNTHETIC^JANE||19700214|F
        ORC|RE|P100^EHR|F55^LAB
        OBR|1|P100^EHR|F55^LAB|4548-4^HbA1c^LN|||20260105094000
        OBX|1|NM|4548-4^HbA1c^LN||7.2|%^^UCUM|4.0-5.6|H|||F
        NTE|1|L|A\T\B check \.br\second line \X41\ \H\high\N\ C:\temp
        OBX|2|ED|PDF||^application^pdf^Base64^JVBERi0xLjQK||||||F
        """,
        """
        MSH|^~\&#|ADT|NC|ENG|NC|20260107080000||ADT^A40|A1|P|2.7|||AL|NE|||
        EVN|A40|20260107080000
        PID|1||7^^^NC^MR||SYNTHETIC^JANE||""||
        ZX1||a&b&c~~^^
        zz|odd
        """,
        """
        MSH|^~\&|KANJI|NC|ENG|NC|20260107080000||ADT^A01|K1|P|2.5|||||JPN|~ISO IR87
        PID|1||7||SYNTHETIC^JANE^^^^^L~[ESC]$B;3ED[ESC](B^[ESC]$BB@O:[ESC](B^^^^^I
        """.Replace("[ESC]", "\u001B", StringComparison.Ordinal),
        "MSH#*%!@#A*B@C#D!F!E%F\rPID#1#x!P!#",
        "MSH|^",
    ];
}
