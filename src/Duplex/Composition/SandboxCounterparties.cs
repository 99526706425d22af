using Duplex.Sandbox;
using Duplex.Sandbox.Lab;

namespace Duplex.Composition;

/// <summary>The sandbox's clinic and laboratory. Disposing them closes their sockets.</summary>
internal sealed record SandboxCounterparties(SandboxClinic Clinic, SandboxLaboratory Laboratory) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Laboratory.DisposeAsync();
        await Clinic.DisposeAsync();
    }
}
