package com.xuqm.emulator.internal.push;

import com.xuqm.emulator.inspect.StoredDevice;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.AccountTable;
import com.xuqm.emulator.internal.account.Accounts;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All registered devices. */
public final class Devices {

    private final AccountTable<Map<String, Device>> ofAccount = new AccountTable<>();
    private final Map<PushTarget, Device> byTarget = new HashMap<>();
    private final PushLog log = new PushLog();
    private long lastNumber;

    /**
     * Creates an empty store.
     *
     * @param accounts the accounts, whose deletion unregisters their devices
     */
    public Devices(Accounts accounts) {
        accounts.onDeletion(account -> List.copyOf(of(account)).forEach(this::remove));
    }

    /** Registers a device, or renews it. */
    Device register(Account owner, @Nullable String deviceId, PushTarget target, @Nullable String platform, long now) {
        Device former = byTarget.get(target);
        String id = deviceId;
        if (id == null) {
            id = former != null && former.owner() == owner ? former.deviceId() : "device_" + ++lastNumber;
        }
        if (former != null) {
            // The installation now belongs to somebody else, or goes by another id.
            remove(former);
        }
        Map<String, Device> devices = ofAccount.get(owner, LinkedHashMap::new);
        Device replaced = devices.get(id);
        if (replaced != null) {
            remove(replaced);
        }
        Device device = new Device(id, owner, target.vendor(), target.token(), platform, now);
        devices.put(id, device);
        byTarget.put(target, device);
        log.note(device, "REGISTER", null, null, now);
        return device;
    }

    /** Unregisters one device of an account, or all of them. */
    int unregister(Account owner, @Nullable String deviceId, long now) {
        List<Device> leaving = of(owner).stream()
                .filter(device -> deviceId == null || deviceId.equals(device.deviceId()))
                .toList();
        for (Device device : leaving) {
            remove(device);
            log.note(device, "UNREGISTER", null, null, now);
        }
        return leaving.size();
    }

    /** What was done with the devices. */
    PushLog log() {
        return log;
    }

    /** A device that a condition holds for. */
    Optional<Device> select(Predicate<Device> condition) {
        return byTarget.values().stream().filter(condition).findFirst();
    }

    private void remove(Device device) {
        byTarget.remove(PushTarget.of(device));
        Map<String, Device> devices = ofAccount.get(device.owner());
        if (devices != null) {
            devices.remove(device.deviceId());
        }
    }

    Collection<Device> of(Account account) {
        Map<String, Device> devices = ofAccount.get(account);
        return devices == null ? List.of() : devices.values();
    }

    /**
     * The devices of an account as a test sees them.
     *
     * @param account the account
     * @return snapshots, in the order in which they were registered
     */
    public List<StoredDevice> snapshots(Account account) {
        return of(account).stream().map(Device::snapshot).toList();
    }
}
