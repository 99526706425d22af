using System.Buffers;
using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.DataTypes;
using Duplex.Hl7v2.Segments;

namespace Duplex.Tests.Hl7v2.DataTypes;

public class EncapsulatedDataTests
{
    [Theory]
    [InlineData("^application^pdf^Base64^SGVsbG8=", "Hello")]
    [InlineData("^application^pdf^base64^SGVsbG8", "Hello")]
    [InlineData("^application^pdf^Base64^SGVs bG8=", "Hello")]
    [InlineData("^application^pdf^Base64^SGVs\\.br\\bG8=", "Hello")]
    [InlineData("^application^pdf^Base64^SGVs\\X0D\\\\X0A\\bG8=", "Hello")]
    [InlineData("^text^plain^Hex^48656C6c6F", "Hello")]
    [InlineData("^text^plain^A^Hello \\T\\ more", "Hello & more")]
    [InlineData("^text^plain^^Hello", "Hello")]
    public void Data_is_decoded_as_it_says(string value, string content)
    {
        var buffer = new ArrayBufferWriter<byte>();

        Assert.True(Value(value).TryDecode(buffer));
        Assert.Equal(content, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Theory]
    [InlineData("^application^pdf^Base64^")]
    [InlineData("^application^pdf^Base64^\"\"")]
    [InlineData("^application^pdf^Base64^SGVsb")]
    [InlineData("^application^pdf^Base64^SGV$bG8=")]
    [InlineData("^application^pdf^Base64^SGVs\\F\\bG8=")]
    [InlineData("^application^pdf^Hex^486")]
    [InlineData("^application^pdf^Hex^4X")]
    [InlineData("^application^pdf^Base32^JBSWY3DP")]
    public void Damaged_or_missing_data_is_said(string value) => Assert.False(Value(value).TryDecode(new ArrayBufferWriter<byte>()));

    [Theory]
    [InlineData("^^^Base64^SGVsbG8=", 5L)]
    [InlineData("^^^Base64^SGVsbA==", 4L)]
    [InlineData("^^^Hex^4865", 2L)]
    [InlineData("^^^A^Hello", null)]
    public void The_decoded_length_is_known_before(string value, long? length) => Assert.Equal(length, Value(value).DecodedLength);

    [Fact]
    public void Twenty_megabytes_are_decoded_in_pieces_without_a_copy_of_the_field()
    {
        var content = new byte[20_000_000];
        new Random(1).NextBytes(content);
        byte[] bytes = [.. Wire.Bytes("MSH|^~\\&\nOBX|1|ED|1^Report^L||LAB^application^pdf^Base64^"), .. Encoding.ASCII.GetBytes(Convert.ToBase64String(content)), .. "|||||||F\r"u8];
        var message = Hl7Message.Parse(bytes).Message!;
        var pieces = new PieceChecker(content);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var document = message.Obx().ObservationValue.Document!.Value;
        Assert.True(document.TryDecode(pieces));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(content.Length, pieces.Written);
        Assert.Equal(content.Length, document.DecodedLength);
        Assert.InRange(allocated, 0, 100_000);
    }

    private static Ed Value(string value) => Wire.Message($"MSH|^~\\&\nOBX|1|ED|1^Report^L||{value}|||||||F").Obx().ObservationValue is var observed
        ? new Ed(observed.Composite)
        : default;

    /// <summary>A target that keeps nothing and compares each piece with what is expected.</summary>
    private sealed class PieceChecker(byte[] expected) : IBufferWriter<byte>
    {
        private readonly byte[] _piece = new byte[64 * 1024];

        public int Written { get; private set; }

        public void Advance(int count)
        {
            Assert.True(_piece.AsSpan(0, count).SequenceEqual(expected.AsSpan(Written, count)));
            Written += count;
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => sizeHint <= _piece.Length ? _piece : throw new ArgumentOutOfRangeException(nameof(sizeHint));

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
