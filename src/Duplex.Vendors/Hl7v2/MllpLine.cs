using Duplex.Transports.Mllp;

namespace Duplex.Vendors.Hl7v2;

/// <summary>
/// The one connection to a counterparty's listener, kept open: a message goes out when the one before it was answered
/// (MLLP's usual profile), and who waits for the line too long is told so.
/// </summary>
internal sealed class MllpLine(Hl7v2LinkOptions options, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _free = new(1);
    private readonly MllpClient _client = new(
        options.Host, options.Port, new MllpClientOptions { ConnectTimeout = options.Timeout, AnswerTimeout = options.Timeout }, time);

    /// <param name="isItsAnswer">
    /// Whether an answer is to this message. Where it is not, both sides are out of step and the connection is closed: on it, every
    /// further message would get an answer to another.
    /// </param>
    /// <returns>Null where the line was not free in time: nothing was sent.</returns>
    public async ValueTask<MllpSendOutcome?> SendAsync(
        ReadOnlyMemory<byte> message, Func<ReadOnlyMemory<byte>, bool> isItsAnswer, CancellationToken cancellationToken)
    {
        if (!await EnterAsync(cancellationToken))
        {
            return null;
        }

        try
        {
            var outcome = await _client.SendAsync(message, cancellationToken);
            if (outcome.Verdict == MllpSendVerdict.Answered && !isItsAnswer(outcome.Answer))
            {
                await _client.CloseAsync();
            }

            return outcome;
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>Closes the connection. The semaphore has nothing to free: it was never asked for a wait handle, and a call may still hold it.</summary>
    public void Dispose() => _client.Dispose();

    private async ValueTask<bool> EnterAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await _free.WaitAsync(either.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
