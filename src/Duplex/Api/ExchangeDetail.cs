using System.Text;
using Duplex.Chart;
using Duplex.Engine.Exchanges;
using Duplex.Transports.Mllp;

namespace Duplex.Api;

/// <summary>An exchange with its bytes (base64), their text where they are UTF-8, and what it wrote into the chart.</summary>
public sealed record ExchangeDetail : ExchangeRow
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private ExchangeDetail(ExchangeRow row)
        : base(row)
    {
    }

    public ReadOnlyMemory<byte> Payload { get; private init; }

    public ReadOnlyMemory<byte> Answer { get; private init; }

    /// <summary>Null where the bytes are not UTF-8.</summary>
    public string? Text { get; private init; }

    public string? AnswerText { get; private init; }

    /// <summary>The payload's segments where it is HL7 v2; else empty.</summary>
    public IReadOnlyList<SegmentRow> Segments { get; private init; } = [];

    public IReadOnlyList<SegmentRow> AnswerSegments { get; private init; } = [];

    /// <summary>In the order in which they were written.</summary>
    public IReadOnlyList<WrittenResource> Resources { get; private init; } = [];

    /// <param name="written">The versions of which this exchange is the source.</param>
    public static ExchangeDetail Of(Exchange exchange, IReadOnlyList<ChartVersion> written)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var isHl7v2 = exchange.Format == Hl7v2Receiver.Format;
        return new ExchangeDetail(ExchangeRow.Of(exchange))
        {
            Payload = exchange.Payload,
            Answer = exchange.Answer,
            Text = Read(exchange.Payload),
            AnswerText = Read(exchange.Answer),
            Segments = isHl7v2 ? SegmentRows.Of(exchange.Payload) : [],
            AnswerSegments = isHl7v2 ? SegmentRows.Of(exchange.Answer) : [],
            Resources = [.. written.Select(WrittenResource.Of)],
        };
    }

    private static string? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes.Span);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
