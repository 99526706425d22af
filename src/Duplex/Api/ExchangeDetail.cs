using System.Text;
using Duplex.Engine.Exchanges;

namespace Duplex.Api;

/// <summary>An exchange with its bytes (base64) and, where they are UTF-8, their text.</summary>
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

    public static new ExchangeDetail Of(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return new ExchangeDetail(ExchangeRow.Of(exchange))
        {
            Payload = exchange.Payload,
            Answer = exchange.Answer,
            Text = Read(exchange.Payload),
            AnswerText = Read(exchange.Answer),
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
