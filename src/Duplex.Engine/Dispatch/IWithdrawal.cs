using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Dispatch;

/// <summary>Takes back what an exchange once wrote and does not say any more.</summary>
public interface IWithdrawal
{
    /// <param name="produced">References of what it says now.</param>
    /// <returns>How many resources were taken back.</returns>
    ValueTask<int> WithdrawAsync(IUnitOfWork unit, Exchange exchange, IReadOnlyCollection<string> produced, Instant at);
}
