using System.Text;

namespace Duplex.Hl7v2.Charsets;

/// <summary>
/// ISO-2022-JP with JIS X 0212 (ISO IR159), which the platform's own takes for JIS X 0208: characters between <c>ESC $ ( D</c> and
/// the next escape are read by way of EUC. JIS X 0212 is read only; a text that needs it can't be written.
/// </summary>
internal sealed class JapaneseEncoding : Encoding
{
    // The EUC-JP variant that has JIS X 0212; its second byte stands without the eighth bit.
    private const int EucWithSupplement = 20932;
    private readonly Encoding _plain;
    private readonly Encoding _supplement;

    private JapaneseEncoding(Encoding plain, Encoding supplement)
        : base(CharacterSets.Iso2022Jp, plain.EncoderFallback, plain.DecoderFallback)
    {
        _plain = plain;
        _supplement = supplement;
    }

    public override string WebName => "iso-2022-jp";

    public override bool IsSingleByte => false;

    private static ReadOnlySpan<byte> ToSupplement => [0x1B, (byte)'$', (byte)'(', (byte)'D'];

    public static JapaneseEncoding Create() => new(
        CharacterSets.CodePage(CharacterSets.Iso2022Jp)!, CharacterSets.CodePage(EucWithSupplement)!);

    public JapaneseEncoding With(EncoderFallback encoder, DecoderFallback decoder)
    {
        Encoding plain = (Encoding)_plain.Clone();
        plain.EncoderFallback = encoder;
        plain.DecoderFallback = decoder;
        return new(plain, _supplement);
    }

    public override int GetByteCount(char[] chars, int index, int count) => _plain.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        _plain.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => Read(bytes.AsSpan(index, count)).Length;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        string text = Read(bytes.AsSpan(byteIndex, byteCount));
        text.CopyTo(chars.AsSpan(charIndex));
        return text.Length;
    }

    public override int GetMaxByteCount(int charCount) => _plain.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => _plain.GetMaxCharCount(byteCount);

    private string Read(ReadOnlySpan<byte> bytes)
    {
        int shift = bytes.IndexOf(ToSupplement);
        if (shift < 0)
        {
            return _plain.GetString(bytes);
        }

        StringBuilder text = new();
        while (shift >= 0)
        {
            text.Append(_plain.GetString(bytes[..shift]));
            bytes = bytes[(shift + ToSupplement.Length)..];
            int end = bytes.IndexOfAny((byte)0x1B, (byte)'\r', (byte)'\n');
            ReadOnlySpan<byte> run = end < 0 ? bytes : bytes[..end];
            byte[] pairs = run.ToArray();
            for (int i = 0; i < pairs.Length; i += 2)
            {
                pairs[i] |= 0x80;
            }

            text.Append(_supplement.GetString(pairs));
            bytes = bytes[run.Length..];
            shift = bytes.IndexOf(ToSupplement);
        }

        return text.Append(_plain.GetString(bytes)).ToString();
    }
}
